import RingbackCore
import RingbackDesk
import RingbackWords

extension RequestPage {
    /// - Parameter chosen: an answer whose text was chosen: which, in which tone, and which of its texts.
    init(
        _ file: RequestFile, _ wording: Wording, people: [Choice],
        chosen: (answer: RequestAnswer, tone: ReadyText.Tone, place: Int)? = nil
    ) {
        let view = file.view
        let request = view.request
        self.init(
            id: view.id.text, what: request.what, facts: Self.facts(view, wording),
            said: view.said.map { ($0.by.name, $0.text) }, state: view.state.words)
        if let given = request.reply {
            let at = wording.moment(given.at)
            let until = given.until.map { say(", until \(wording.date($0))") } ?? .none
            reply = (say("\(view.to.name), \(at): \(given.answer.short)\(until)"), given.text)
        }
        if view.isReceiver, view.mayAnswer, let until = view.changeableUntil {
            changeable = say("You can change it until \(wording.moment(until)).")
        }
        away = view.away.map { say("\(wording.away($0, view.names)) The request waits.") }
        if view.mayAnswer { answers = RequestAnswer.allCases.map { Self.answer($0, view, people, chosen, wording) } }
        if !view.isReceiver, view.state == .asking {
            let names = Phrase.all(of: view.managers.map(\.name))
            choice = say(
                "If you say yes, one short note that names you both goes to \(names). If not, nobody is told.")
        }
        mayFinish = view.isReceiver && [.taken, .later].contains(view.state)
        mayWithdraw = !view.isReceiver && view.state.isOpen
        alike = file.alike.map { Other($0, wording) }
        others = file.others.prefix(20).map { Other($0, wording) }
        steps = file.steps.map { step in
            let who = step.by.flatMap { view.names[$0] } ?? ""
            let at = wording.moment(step.at)
            let went = step.to.flatMap { view.names[$0] }.map { say(", to \($0)") } ?? .none
            return say("\(at): \(who) \(step.act.words)\(went)")
        }
    }

    private static func facts(_ view: RequestView, _ wording: Wording) -> [(name: Phrase, value: String)] {
        let request = view.request
        var facts: [(name: Phrase, value: String)] = [
            (say("From"), view.from.name), (say("To"), view.to.name), (say("It is"), wording(request.kind.words)),
        ]
        if let by = request.by { facts.append((say("By when"), wording.date(by))) }
        if let duty = view.duty {
            facts.append((say("Duty"), view.holder.map { "\(duty.name) (\($0.name))" } ?? duty.name))
        }
        return facts
    }

    private static func answer(
        _ answer: RequestAnswer, _ view: RequestView, _ people: [Choice],
        _ chosen: (answer: RequestAnswer, tone: ReadyText.Tone, place: Int)?, _ wording: Wording
    ) -> Answer {
        let isChosen = chosen?.answer == answer
        let tone = isChosen ? chosen?.tone ?? view.tone : view.tone
        let texts = view.texts.filter { $0.answer == answer }
        let mine = texts.filter { $0.tone == tone }
        let place = isChosen ? min(max(0, chosen?.place ?? 0), max(0, mine.count - 1)) : 0
        let more = ReadyText.Tone.allCases.flatMap { other in
            texts.filter { $0.tone == other }.enumerated().compactMap { at, one -> (text: Phrase, path: Path)? in
                if other == tone, at == place { return nil }
                return (
                    one.text,
                    Paths.request(
                        view.id.text, answer: answer.rawValue, tone: other.rawValue, say: String(at))
                )
            }
        }
        // Without a holder there is nobody to name.
        let isBlank = answer == .notMine && view.holder == nil
        return Answer(
            answer: answer, text: isBlank ? "" : mine.dropFirst(place).first.map { wording($0.text) } ?? "",
            tone: tone.rawValue, more: isBlank ? [] : more, isOpen: isChosen, people: people,
            fallback: Self.fallback(view), chosen: view.holder?.id == view.to.id ? "" : view.holder?.id.text ?? "",
            until: view.request.by?.adding(days: 7).description ?? "")
    }

    /// Where there is no duty it goes to a lead: by name, before it is sent.
    private static func fallback(_ view: RequestView) -> Phrase {
        guard view.holder == nil, let lead = view.managers.first else {
            return say("Whoever holds the duty, or the lead")
        }
        return say("\(lead.name), the lead")
    }
}

extension RequestPage.Other {
    init(_ request: WorkRequest, _ wording: Wording) {
        self.init(id: request.id.text, what: request.what, when: wording.moment(request.at))
    }
}
