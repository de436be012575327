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
        let counts = RollingOutcome.allCases.compactMap { outcome in
            report.int(outcome.rawValue).flatMap { $0 > 0 ? (outcome: outcome, count: $0) : nil }
        }
        let made = terminal.say(Phrase.counts(counts))
        Output.line(
            "\(made.prefix(1).uppercased())\(made.dropFirst()) \(terminal.say(left(report.int("left") ?? 0)))")
    }

    private func left(_ count: Int) -> Phrase { say(count, one: "1 call is left.", other: "\(count) calls are left.") }

    private func line(_ line: JSONValue) {
        guard let step = line.text("step").flatMap(RollingLine.Step.init(rawValue:)) else { return }
        let (number, name) = (line.int("number") ?? 0, line.text("caller") ?? "")
        Output.line(
            terminal.say("Line \(number): \(name), \(line.text("dialed") ?? ""), \(terminal.say(step.label))"))
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
