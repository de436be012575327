import RingbackCore
import RingbackJSON

/// An entry of a sheet from the API, in words.
struct EntryText {
    let entry: JSONValue
    let time: OfficeTime

    static let columns: [Table.Column] = [
        .init(title: "ID"), .init(title: "CODE"), .init(title: "CALLER", gives: true), .init(title: "NUMBER"),
        .init(title: "REGARDING", gives: true), .init(title: "CALLS", side: .right), .init(title: "DUE"),
        .init(title: "NOW", gives: true),
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
        let regarding = (entry.text("regarding") ?? "").isEmpty ? "" : " about \(entry.text("regarding") ?? "")"
        if entry.text("closedBecause") == Closing.takenBack {
            return PlainText.shortened(
                "\(ShortID.short(entry.text("id") ?? "")): \(caller)\(regarding) · \(state): it was filed by mistake",
                to: 1000)
        }
        let about = "\(ShortID.short(entry.text("id") ?? "")): \(caller)\(regarding)"
        return PlainText.shortened(
            entry.text("outcome") == nil
                ? "\(about) · \(owner) owes the return · \(code), due \(due) · \(state)"
                : "\(about) · was with \(owner) · \(code) · \(state)", to: 1000)
    }

    private var code: String {
        guard let code = entry.int("code").flatMap(Code.init) else { return "" }
        return "\(code.rawValue) \(code.name)"
    }

    private var caller: String {
        let name = entry["caller"]?.text("name") ?? ""
        return name.isEmpty ? entry["caller"]?.text("numberText") ?? "somebody" : name
    }

    private var calls: String {
        let (calls, days) = (entry.int("calls") ?? 1, entry.int("days") ?? 1)
        return calls == 1 ? "1" : days == 1 ? "\(calls)" : "\(calls) / \(days) d"
    }

    private var due: String { time.short(entry.text("due")) + (entry.bool("late") == true ? ", late" : "") }

    private var state: String {
        if entry.text("closedBecause") == Closing.takenBack {
            return "taken back, \(time.short(entry.text("closedAt")))"
        }
        if let outcome = entry.text("outcome").flatMap(ClosingOutcome.init) {
            return "done: \(outcome.label), \(time.short(entry.text("closedAt")))"
        }
        if let to = entry["handover"]?["to"]?.text("name") { return "offered to \(to)" }
        if let attempt = entry["lastAttempt"], let outcome = attempt.text("outcome").flatMap(AttemptOutcome.init) {
            let with = attempt.text("with") ?? ""
            return "\(outcome.label)\(with.isEmpty ? "" : " with \(with)"), \(time.short(attempt.text("at")))"
        }
        return entry.bool("accepted") == true ? "accepted" : "no answer yet"
    }
}
