import RingbackCore
import RingbackDesk
import RingbackWords

extension RequestPage {
    init(_ file: RequestFile, _ wording: Wording, people: [Choice]) {
        let view = file.view
        let request = view.request
        self.init(
            id: view.id.text, what: request.what, facts: Self.facts(file, wording),
            said: view.said.map { ($0.by.name, $0.text) }, state: wording.state(of: view))
        if let given = request.reply {
            let at = wording.moment(given.at)
            let until = given.until.map { say(", until \(wording.date($0))") } ?? .none
            reply = (say("\(view.to.name), \(at): \(given.answer.short)\(until)"), given.text)
        }
        if view.isReceiver, view.mayAnswer, let until = view.changeableUntil {
            changeable = say("You can change it until \(wording.moment(until)).")
        }
        away = view.away.map { say("\(wording.away($0, view.names)) The request waits.") }
        if view.mayAnswer { answers = RequestAnswer.allCases.map { Self.answer($0, view, people, wording) } }
        if view.isReceiver, view.language != wording.language {
            reads = say(
                """
                \(view.from.name) reads \(view.language.name). “Other words for it” has the texts in both languages.
                """)
        }
        if !view.isReceiver, view.state == .asking {
            let names = Phrase.all(of: view.managers.map(\.name))
            choice = say(
                "If you say yes, one short note that names you both goes to \(names). If not, nobody is told.")
        }
        mayFinish = view.isReceiver && [.taken, .later, .withManagers].contains(view.state)
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

    private static func facts(_ file: RequestFile, _ wording: Wording) -> [(name: Phrase, value: String)] {
        let (view, request) = (file.view, file.view.request)
        var facts: [(name: Phrase, value: String)] = [
            (say("From"), view.from.name), (say("To"), view.to.name), (say("Kind"), wording(request.kind.words)),
        ]
        if let by = request.by { facts.append((say("By when"), wording.date(by))) }
        if let duty = view.duty {
            let held = view.holder.map { "\(duty.name) (\($0.name))" } ?? duty.name
            facts.append((say("Duty", context: "register"), held))
        }
        if !file.aside.isEmpty { facts.append((say("To put aside for it"), file.aside)) }
        return facts
    }

    private static func answer(
        _ answer: RequestAnswer, _ view: RequestView, _ people: [Choice], _ wording: Wording
    ) -> Answer {
        // Without a holder there is nobody to name.
        let texts = answer == .notMine && view.holder == nil ? [] : view.texts.filter { $0.answer == answer }
        // The reader’s language first; then that of whoever asked, for those who write it.
        var ready = texts.map { (text: wording($0.text), tone: $0.tone.rawValue) }
        if view.language != wording.language {
            ready += texts.map { (text: view.language($0.text), tone: $0.tone.rawValue) }
        }
        return Answer(
            answer: answer, text: texts.first { $0.tone == view.tone }.map { wording($0.text) } ?? "",
            tone: view.tone.rawValue, ready: ready, people: people,
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
