import RingbackCore
import RingbackJSON
import RingbackWords

/// A session of rolling calls from the API, in words.
struct RollingText {
    let rolling: JSONValue
    let time: OfficeTime

    func print() {
        let name = rolling["principal"]?.text("name") ?? ""
        guard let session = rolling["session"], session.text("id") != nil else {
            Output.line(terminal.say("Nobody is rolling \(name)’s calls."))
            return readiness()
        }
        let keeper = session["keeper"]?.text("name") ?? ""
        let start = time.short(session.text("startedAt"))
        if let end = session.text("endedAt") {
            Output.line(terminal.say("\(name)’s calls, \(start) to \(time.short(end)), by \(keeper)"))
        } else {
            Output.line(terminal.say("\(keeper) is rolling \(name)’s calls since \(start)"))
        }
        report()
        for line in rolling.items("lines") { self.line(line) }
        for back in rolling.items("returns") {
            Output.line(terminal.say("Calling back: \(caller(back["entry"]))"))
        }
        if let next = rolling.text("next") {
            let call = rolling.items("calls").first { $0["entry"]?.text("id") == next }
            let number = call?.items("numbers").first?.text("text") ?? ""
            Output.line(terminal.say("Next: \(caller(call?["entry"])), \(number)"))
        }
    }

    private func report() {
        guard let report = rolling["report"] else { return }
        let isOver = rolling["session"]?.text("endedAt") != nil
        let steps = isOver ? [] : rolling.items("lines").compactMap { $0.text("step") }
        let ringing = steps.count { $0 == RollingLine.Step.dialling.rawValue }
        let others = steps.count { $0 != RollingLine.Step.next.rawValue } - ringing
        let counts = Self.counts(report, ringing: ringing, onLines: others)
        Output.line("\(counts) \(terminal.say(left(report.int("left") ?? 0)))")
        for entry in report.items("unfinished") {
            Output.line(terminal.say("Without an outcome: \(caller(entry))"))
        }
    }

    /// "Talked 9, left word 8." The list of sessions counts the calls without an outcome, a report lists them.
    static func counts(_ report: JSONValue, ringing: Int = 0, onLines: Int = 0) -> String {
        let order: [RollingOutcome] = [
            .talked, .leftWord, .settled, .leftVoicemail, .noAnswer, .busy, .wrongNumber,
        ]
        let made = order.compactMap { outcome in
            report.int(outcome.rawValue).flatMap { $0 > 0 ? (outcome: outcome, count: $0) : nil }
        }
        let unfinished = report.int("unfinished") ?? report.items("unfinished").count
        let words = terminal.say(Phrase.counts(made, unfinished: unfinished, ringing: ringing, onLines: onLines))
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    private func left(_ count: Int) -> Phrase { say(count, one: "1 call is left.", other: "\(count) calls are left.") }

    private func line(_ line: JSONValue) {
        guard let step = line.text("step").flatMap(RollingLine.Step.init(rawValue:)) else { return }
        let (number, name) = (line.int("number") ?? 0, line.text("caller") ?? "")
        Output.line(
            terminal.say("Line \(number): \(name), \(line.text("dialedText") ?? ""), \(terminal.say(step.label))"))
    }

    private func readiness() {
        guard let ready = rolling["readiness"] else { return }
        if ready.bool("ready") == true { return Output.line(terminal.say("Everything is ready.")) }
        for (field, title) in [
            ("withoutNumber", say("No number to dial")), ("stale", say("ASAP, and waiting too long")),
            ("withoutPronunciation", say("Nobody knows how to say the name")),
        ] {
            let names = ready.texts(field).map { id in
                caller(rolling.items("calls").first { $0["entry"]?.text("id") == id }?["entry"])
            }
            if !names.isEmpty { Output.line("\(terminal.say(title)): \(names.joined(separator: ", "))") }
        }
    }

    private func caller(_ entry: JSONValue?) -> String {
        let name = entry?["caller"]?.text("name") ?? ""
        return name.isEmpty ? entry?["caller"]?.text("numberText") ?? "" : name
    }
}
