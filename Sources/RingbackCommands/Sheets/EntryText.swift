import RingbackCore
import RingbackJSON
import RingbackWords

/// An entry of a sheet from the API, in words.
struct EntryText {
    let entry: JSONValue
    let time: OfficeTime

    static let columns: [Table.Column] = [
        .init(title: terminal.say("ID")), .init(title: terminal.say("CODE")),
        .init(title: terminal.say("CALLER"), gives: true), .init(title: terminal.say("NUMBER")),
        .init(title: terminal.say("REGARDING"), gives: true), .init(title: terminal.say("CALLS"), side: .right),
        .init(title: terminal.say("DUE")),
        .init(title: terminal.say("NOW"), gives: true),
    ]

    var cells: [String] {
        [
            ShortID.short(entry.text("id") ?? ""), code, caller, entry["caller"]?.text("numberText") ?? "",
            entry.text("regarding") ?? "", calls, due, state,
        ]
    }

    /// One line about it, shown after a change.
    var line: String {
        let owner = entry["owner"]?.text("name") ?? ""
        let regarding = entry.text("regarding") ?? ""
        let id = ShortID.short(entry.text("id") ?? "")
        let about = regarding.isEmpty ? "\(id): \(caller)" : terminal.say("\(id): \(caller) about \(regarding)")
        let line =
            if entry.text("closedBecause") == Closing.takenBack {
                terminal.say("\(about) · \(state): it was filed by mistake")
            } else if entry.text("outcome") == nil {
                terminal.say("\(about) · \(owner) owes the return · \(code), due \(due) · \(state)")
            } else {
                terminal.say("\(about) · was with \(owner) · \(code) · \(state)")
            }
        return PlainText.shortened(line, to: 1000)
    }

    private var code: String {
        guard let code = entry.int("code").flatMap(Code.init) else { return "" }
        return "\(code.rawValue) \(terminal.say(code.name))"
    }

    private var caller: String {
        let name = entry["caller"]?.text("name") ?? ""
        return name.isEmpty ? entry["caller"]?.text("numberText") ?? terminal.say("somebody") : name
    }

    private var calls: String {
        let (calls, days) = (entry.int("calls") ?? 1, entry.int("days") ?? 1)
        return calls == 1 ? "1" : days == 1 ? "\(calls)" : terminal.say("\(calls) / \(days) d")
    }

    private var due: String {
        let time = time.short(entry.text("due"))
        return entry.bool("late") == true ? terminal.say("\(time), late") : time
    }

    private var state: String {
        if entry.text("closedBecause") == Closing.takenBack {
            return terminal.say("undone, \(time.short(entry.text("closedAt")))")
        }
        if let outcome = entry.text("outcome").flatMap(ClosingOutcome.init) {
            return terminal.say("done: \(outcome.label), \(time.short(entry.text("closedAt")))")
        }
        if let to = entry["handover"]?["to"]?.text("name") { return terminal.say("offered to \(to)") }
        if let hold = entry["hold"] { return terminal.say("held back until \(time.short(hold.text("until")))") }
        if let excuse = entry["excuse"], let why = excuse.text("reason").flatMap(Excuse.Reason.init) {
            return terminal.say("excused until \(time.short(excuse.text("until"))): \(why.label)")
        }
        if let attempt = entry["lastAttempt"], let outcome = attempt.text("outcome").flatMap(AttemptOutcome.init) {
            let (with, at) = (attempt.text("with") ?? "", time.short(attempt.text("at")))
            return with.isEmpty
                ? terminal.say("\(outcome.label), \(at)") : terminal.say("\(outcome.label) with \(with), \(at)")
        }
        return entry.bool("accepted") == true ? terminal.say("accepted") : terminal.say("not tried yet")
    }
}
