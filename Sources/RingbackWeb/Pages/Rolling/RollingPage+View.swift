import RingbackCore
import RingbackDesk
import RingbackWords

extension RollingPage {
    /// - Parameters:
    ///   - current: the line whose keys are at hand, if somebody is on it. None is chosen for the person: an outcome
    ///     would go to whoever happens to ring.
    ///   - alone: the call that the principal made alone, while it is asked how it went.
    ///   - dialer: what makes telephones ring.
    init(_ view: RollingView, _ say: Wording, current: Int? = nil, alone: String? = nil, dialer: Dialer) {
        let running = view.session
        let first = EntryView.firstName(view.principal.name)
        let isMine = running?.isReaders == true && running?.endedAt == nil && view.mayRoll
        self.init(
            person: view.principal.id.text, name: view.principal.name, firstName: first,
            session: running?.id.text,
            since: running.map { Self.since($0.startedAt, say) } ?? "",
            keeper: running.flatMap { $0.isReaders ? nil : $0.keeper.name }, isMine: isMine, mayRoll: view.mayRoll,
            summary: Self.summary(view.report, say), readiness: running == nil ? Self.readiness(view, say) : [],
            returns: view.returns.map { Return($0, say) },
            groups: Code.allCases.compactMap { Self.group($0, view, say) },
            lines: view.lines.map { RollingLineView($0, say, dialer: dialer) }, current: nil,
            live: Paths.live(sheet: view.principal.id.text, after: view.sequence))
        calledAlone = alone
        self.current = view.lines.first { $0.number == current && $0.call != nil }?.number
    }

    private static func since(_ start: Timestamp, _ say: Wording) -> String {
        let minutes = Int(max(0, say.now.seconds(since: start))) / 60
        return say("\(minutes) min in")
    }

    /// "Talked 5, left word 8. 8 left."
    private static func summary(_ report: RollingView.Report?, _ say: Wording) -> String {
        guard let report else { return "" }
        let left = say(report.left, one: "1 left.", other: "\(report.left) left.")
        // At first nobody has been reached; that is not yet worth saying.
        return report.counts.isEmpty ? left : "\(say(Phrase.counts(report.counts)).capitalizedFirst) \(left)"
    }

    private static func readiness(_ view: RollingView, _ say: Wording) -> [Readiness] {
        let names = Dictionary(
            view.calls.map { ($0.entry.id, EntryView.caller($0.entry.message, say)) }
        ) { first, _ in first }
        func part(_ title: Phrase, _ messages: [MessageID]) -> Readiness? {
            if messages.isEmpty { return nil }
            return Readiness(title: title, people: messages.map { ($0.text, names[$0] ?? "") })
        }
        let ready = view.readiness
        return [
            part(RingbackWords.say("No number to dial"), ready.withoutNumber),
            part(RingbackWords.say("ASAP, and waiting too long"), ready.stale),
            part(RingbackWords.say("Nobody knows how to say the name"), ready.withoutPronunciation),
        ].compactMap { $0 }
    }

    private static func group(_ code: Code, _ view: RollingView, _ say: Wording) -> Group? {
        let calls = view.calls.filter { $0.entry.message.code == code }
        if calls.isEmpty { return nil }
        return Group(
            title: code.name,
            rows: calls.map { call in
                Row(
                    call, line: view.freeLine(for: call.entry.id), isNext: call.entry.id == view.next,
                    isBack: view.returns.contains { $0.entry.id == call.entry.id }, say)
            })
    }
}

extension RollingPage.Row {
    fileprivate init(_ call: RollingView.Call, line: Int?, isNext: Bool, isBack: Bool, _ say: Wording) {
        let entry = EntryView(call.entry, say)
        let helper = call.helpers.first.map { say("ask for \($0.name)") }
        let said = [call.entry.row.pronunciation, helper ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
        let number = call.numbers.first { !$0.isTried } ?? call.numbers.first
        self.init(
            message: entry.id, code: entry.code, caller: entry.caller, beside: said.isEmpty ? entry.company : said,
            regarding: entry.regarding, number: number?.shown, dial: number?.dial ?? "", line: line,
            state: Phrase(verbatim: entry.last.text), kind: entry.last.kind, isNext: isNext,
            canBeDialled: call.line == nil && number != nil)
        if let line = call.line {
            (state, kind) = (RingbackWords.say("On line \(line)"), .live)
        } else if isBack {
            (state, kind) = (RingbackWords.say("Calling back now"), .live)
        } else if number == nil {
            (state, kind) = (RingbackWords.say("Needs a number"), .wait)
        } else if isNext, call.outcome == nil {
            state = RingbackWords.say("Next")
        } else if call.outcome?.triesNext == true, let number, !number.isTried {
            // The offer stands here, too, when another call has taken the line.
            let next = number.label.isEmpty ? number.shown : "\(number.label), \(number.shown)"
            (state, kind) = (RingbackWords.say("Try \(next)"), .wait)
        }
    }
}

extension RollingPage.Return {
    fileprivate init(_ back: RollingView.Return, _ say: Wording) {
        self.init(
            message: back.entry.id.text, name: EntryView.caller(back.entry.message, say),
            tried: say("\(say(back.outcome.label)) \(say.time(back.triedAt))", context: "an outcome, then its time"),
            regarding: back.entry.message.regarding)
    }
}

extension RollingLineView {
    fileprivate init(_ line: RollingView.Line, _ say: Wording, dialer: Dialer) {
        guard let call = line.call else {
            self.init(number: line.number)
            return
        }
        let entry = line.entry
        self.init(
            number: line.number, step: call.step, since: call.since.milliseconds,
            clock: Wording.waited(Int(say.now.seconds(since: call.since))), message: call.message.text,
            name: entry.map { EntryView.caller($0.message, say) } ?? say("No longer on this sheet"),
            regarding: entry?.message.regarding ?? "", shown: line.shown,
            link: call.dialled.isEmpty ? "" : dialer.link(call.dialled),
            with: call.with.isEmpty ? line.helpers.first?.name ?? "" : call.with, theyJoinLast: call.theyJoinLast,
            isReturn: call.isReturn, next: line.next.map { $0.label.isEmpty ? $0.shown : "\($0.label), \($0.shown)" })
        isSettled = entry.map { !$0.message.isOpen } ?? true
        if let entry {
            let told = entry.message.told
            remarks = [
                entry.row.pronunciation, entry.row.company, told.isEmpty ? "" : say("Last told: “\(told)”"),
                line.helpers.isEmpty
                    ? "" : line.helpers.prefix(3).map { "\($0.name) \($0.number)" }.joined(separator: ", "),
            ].filter { !$0.isEmpty }
        }
    }
}

extension RollingView {
    /// The line on which the page would ring somebody: where their next number is offered, else an empty one, else one
    /// where another's is offered.
    fileprivate func freeLine(for message: MessageID) -> Int? {
        let free = lines.filter { $0.call == nil || $0.call?.step == .next }
        return (free.first { $0.call?.message == message } ?? free.first { $0.call == nil } ?? free.first)?.number
    }
}
