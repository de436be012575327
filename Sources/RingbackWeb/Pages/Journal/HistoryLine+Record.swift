import RingbackCore
import RingbackDesk

extension HistoryLine {
    init(_ record: JournalRecord, in history: History, _ say: Wording) {
        let names = history.names
        let particulars = (try? record.particularValues()) ?? [:]
        let who = record.actor.map { names[$0] ?? "somebody who left" } ?? "the program"
        let about = HistorySubject(record.subject, particulars, history)
        // "Sam signed in" needs no subject.
        let isActor = record.actor?.text == record.subject.id
        self.init(
            when: say.fullMoment(record.at), who: who, did: record.action?.words ?? record.actionName,
            subject: isActor ? nil : about.text, subjectPath: about.path,
            via: Via(rawValue: record.via)?.words ?? record.via,
            changes: record.isErased
                ? [Change(field: "erased", before: nil, after: nil)] : Self.changes(particulars, names))
    }

    // MARK: Before and after

    /// `nameBefore` and `name`, or `before` and `after`, are two sides of one change.
    private static func changes(_ particulars: Particulars, _ names: [PersonID: String]) -> [Change] {
        particulars.keys.sorted().compactMap { key in
            if let after = key.after, particulars[after] != nil { return nil }
            let change = Change(
                field: key == .after ? "from" : fields[key] ?? key.name,
                before: particulars[key.before].flatMap { text($0, names) }.map { words(key, $0) },
                after: particulars[key].flatMap { text($0, names) }.map { words(key, $0) })
            return change.before == nil && change.after == nil || change.before == change.after ? nil : change
        }
    }

    /// A program's word for an outcome, code or kind, in people's words.
    private static func words(_ key: Particular, _ text: String) -> String {
        switch key {
        case "outcome": ClosingOutcome(rawValue: text)?.label ?? text
        case "code", .after: Int(text).flatMap { Code(rawValue: $0) }.map { "\($0.rawValue) \($0.name)" } ?? text
        case "kind": kinds[text] ?? text
        case "standing": text == "mustReturn" ? "must return" : text
        case "roles": text.replacing(",", with: ", ")
        default: text
        }
    }

    private static let kinds = [
        "handover": "hand over", "request": "please do it for me", "notMine": "not mine",
    ]

    /// Labels for fields not shown under their own name.
    private static let fields: [Particular: String] = [
        "times": "how often", "messages": "messages of others", "apart": "taken apart", "forWhom": "for",
        "count": "how many", "onRota": "stretches on the rota", "ahead": "ahead of", "zone": "time zone",
        "monday": "Monday", "tuesday": "Tuesday", "wednesday": "Wednesday", "thursday": "Thursday", "friday": "Friday",
        "saturday": "Saturday", "sunday": "Sunday",
    ]

    private static func text(_ value: JournalValue, _ names: [PersonID: String]) -> String? {
        switch value {
        case .null: nil
        case .boolean(let flag): flag ? "yes" : "no"
        case .integer(let number): String(number)
        case .text(let text): text.isEmpty ? nil : PersonID(text).flatMap { names[$0] } ?? text
        case .list(let values): values.compactMap { self.text($0, names) }.joined(separator: ", ")
        case .map: nil
        }
    }
}

/// What an entry is about, with a link to it.
private struct HistorySubject {
    var text: String
    var path: Path?

    init(_ subject: JournalSubject, _ particulars: Particulars, _ history: History) {
        let names = history.names
        var name = history.subjects[subject.id]
        for key in [Particular.caller, .name] {
            if name == nil, let text = particulars[key]?.text, !text.isEmpty { name = text }
        }
        switch Subject.Kind(rawValue: subject.kind) {
        case .message: (text, path) = (name ?? "a message", Paths.message(subject.id))
        case .contact: (text, path) = (name ?? "a contact", Paths.contact(subject.id))
        case .person:
            (text, path) = (PersonID(subject.id).flatMap { names[$0] } ?? name ?? "a person", Paths.person(subject.id))
        case .team: (text, path) = (name ?? "a team", Paths.team(subject.id))
        case .office: (text, path) = (name ?? "the office", Paths.office)
        case .waiting: text = name ?? "a caller on hold"
        case .claim:
            name = name ?? particulars[.number]?.text
            // An earlier version wrote the number instead of an id.
            text = name ?? (subject.id.hasPrefix("+") ? subject.id : "a number")
        case .mail: (text, path) = ("a mail", Paths.heldMail(subject.id))
        case nil: text = subject.kind
        }
    }
}
