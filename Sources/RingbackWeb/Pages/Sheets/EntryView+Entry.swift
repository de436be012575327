import RingbackCore
import RingbackDesk

extension EntryView {
    /// An entry as shown to one reader.
    /// - Parameter ringing: who is calling this caller right now, other than the reader.
    init(_ entry: Entry, _ say: Wording, ringing: String? = nil) {
        let message = entry.message
        let number = say.numbers.text(message.caller)
        self.init(
            id: message.id.text, version: message.version, code: message.code.rawValue,
            badge: Self.badge(entry, say), caller: Self.caller(message, say), say: Self.howToSay(entry.row),
            number: number.isEmpty ? nil : number, dial: message.caller.number,
            care: say.numbers.care(message.caller.number), state: Self.state(message, say),
            regarding: message.regarding, tags: Self.tags(entry, say, ringing), moved: Self.moved(entry, say),
            turnsAt: message.isOpen
                ? [message.timing.due, message.timing.softWindow].compactMap { $0 }.filter { $0 > say.now }.min() : nil)
    }

    /// The name, else the number, else that there was neither.
    static func caller(_ message: Message, _ say: Wording) -> String {
        if !message.caller.name.isEmpty { return message.caller.name }
        let number = say.numbers.text(message.caller)
        return number.isEmpty ? "a caller without a name" : number
    }

    private static func howToSay(_ row: MessageRow) -> String? {
        let words = row.pronunciation.isEmpty ? row.company : row.pronunciation
        return words.isEmpty ? nil : words
    }

    private static func badge(_ entry: Entry, _ say: Wording) -> String {
        let message = entry.message
        if let closing = message.closing { return "\(closing.label) \(say.moment(closing.at))" }
        if message.face == .out {
            guard let attempt = entry.row.lastAttempt else { return "out" }
            return "\(attempt.outcome.label) \(say.moment(attempt.at))"
        }
        return "\(message.code.rawValue) \(message.code.name)"
    }

    private static func state(_ message: Message, _ say: Wording) -> String {
        let last = say.moment(message.timing.lastCallAt)
        return message.tally.calls == 1 ? last : "\(last) · \(Wording.ordinal(message.tally.calls)) call"
    }

    // MARK: Tags

    private static func tags(_ entry: Entry, _ say: Wording, _ ringing: String?) -> [Tag] {
        var tags = ringing.map { [Tag(text: "\($0) is ringing them", kind: .claim)] } ?? []
        tags += calls(entry, say)
        guard entry.message.isOpen else { return tags + ended(entry) }
        tags +=
            due(entry, say) + softWindow(entry, say) + standing(entry.row) + boxes(entry.message) + handover(entry)
            + belonging(entry)
        if let away = entry.away { tags.append(Tag(text: say.awayShort(away, entry.names))) }
        tags += tries(entry, say)
        if entry.message.isPhoneTag { tags.append(Tag(text: "third round: \(wayOut)")) }
        if entry.looksAgain { tags.append(Tag(text: "look again")) }
        return tags
    }

    /// The way out of phone tag.
    static let wayOut = "agree on a window, try an assistant, or answer in writing"

    private static func calls(_ entry: Entry, _ say: Wording) -> [Tag] {
        let message = entry.message
        guard message.tally.calls > 1 else { return [] }
        if entry.days > 1 { return [Tag(text: "\(message.tally.calls) calls / \(entry.days) days")] }
        return [Tag(text: "\(message.tally.calls) calls, first at \(say.moment(message.timing.firstCallAt))")]
    }

    private static func due(_ entry: Entry, _ say: Wording) -> [Tag] {
        let what = entry.isAgain ? "again at" : entry.message.code == .undecided ? "decide by" : "due"
        let due = "\(what) \(say.moment(entry.message.timing.due))"
        return [entry.isLate ? Tag(text: "\(due), late", kind: .late) : Tag(text: due)]
    }

    /// The desk's own note, never told as a promise; a missed one comes up before the caller says so.
    private static func softWindow(_ entry: Entry, _ say: Wording) -> [Tag] {
        guard let window = entry.message.timing.softWindow else { return [] }
        let around = "might be around \(say.moment(window))"
        return [entry.missedSoftWindow ? Tag(text: "\(around), missed", kind: .late) : Tag(text: around)]
    }

    private static func standing(_ row: MessageRow) -> [Tag] {
        guard let standing = row.standing else { return [] }
        return [Tag(text: row.standingWhy.isEmpty ? standing.label : "\(standing.label): \(row.standingWhy)")]
    }

    /// Every entry implies "please call"; the other boxes add something.
    private static func boxes(_ message: Message) -> [Tag] {
        Boxes.all.filter { message.boxes.contains($0.box) && $0.box != .pleaseCall }.map {
            Tag(text: $0.label, kind: $0.box == .returnedYourCall ? .back : .plain)
        }
    }

    private static func handover(_ entry: Entry) -> [Tag] {
        guard let to = entry.offeredTo else { return declined(entry) }
        return [Tag(text: "offered to \(to.name), not yet accepted")]
    }

    /// The person who offered it sees on the sheet that it was declined, and why.
    private static func declined(_ entry: Entry) -> [Tag] {
        guard let by = entry.declinedBy, let reason = entry.row.refusal?.reason else { return [] }
        return [Tag(text: reason.isEmpty ? "\(by.name) declined" : "\(by.name) declined: \(reason)")]
    }

    private static func belonging(_ entry: Entry) -> [Tag] {
        var tags: [Tag] = []
        if let team = entry.team { tags.append(Tag(text: "for \(team)")) }
        if let wanted = entry.askedFor, wanted.id != entry.owner.id {
            tags.append(Tag(text: "asked for \(wanted.name)"))
        }
        return tags
    }

    /// The last try, unless the badge shows it.
    private static func tries(_ entry: Entry, _ say: Wording) -> [Tag] {
        guard let attempt = entry.row.lastAttempt, let by = entry.triedBy else { return [] }
        let with = attempt.with.isEmpty ? "" : " with \(attempt.with)"
        if entry.face == .out { return [Tag(text: "by \(by.name)\(with)")] }
        let round = entry.message.tally.attempts > 1 ? "\(Wording.ordinal(entry.message.tally.attempts)) try: " : ""
        return [Tag(text: "\(round)\(attempt.outcome.label)\(with) \(say.moment(attempt.at)), \(by.name)")]
    }

    private static func ended(_ entry: Entry) -> [Tag] {
        guard let closing = entry.message.closing, let by = entry.closedBy else { return [] }
        return [Tag(text: closing.reason.isEmpty ? "by \(by.name)" : "by \(by.name): \(closing.reason)")]
    }

    private static func moved(_ entry: Entry, _ say: Wording) -> String? {
        guard let place = entry.message.place, let by = entry.placedBy, let at = place.at, entry.message.isOpen else {
            return nil
        }
        let why = place.why.isEmpty ? "" : ": \(place.why)"
        return "placed by \(by.name), \(say.moment(at))\(why)"
    }
}

extension EntryActions {
    /// Acts on an entry the viewer may work on.
    /// - Parameter neighbours: the list it is in, as shown; empty if unordered.
    init(_ entry: Entry, in neighbours: [Entry] = [], mayCloseWithReason: Bool, back: Path, _ say: Wording) {
        let message = entry.message
        self.init(
            message: message.id.text, caller: EntryView.caller(message, say), version: message.version,
            code: message.code.rawValue,
            dial: say.numbers.caution(message.caller.number) == nil ? message.caller.number : nil,
            moves: !neighbours.isEmpty, mayCloseWithReason: mayCloseWithReason, back: back)
        guard let at = neighbours.firstIndex(where: { $0.id == entry.id }) else { return }
        func sameCode(_ index: Int) -> Entry? {
            neighbours.indices.contains(index) && neighbours[index].message.code == message.code
                ? neighbours[index] : nil
        }
        upBefore = sameCode(at - 1)?.id.text
        if sameCode(at + 1) != nil { downBefore = sameCode(at + 2)?.id.text ?? "" }
    }
}

extension OfferView {
    /// An open offer to the reader, or `nil`.
    init?(_ entry: Entry, _ say: Wording, back: Path) {
        guard let handover = entry.message.ownership.handover, let from = entry.offeredBy else { return nil }
        let does =
            switch handover.kind {
            case .handover: "hands this over"
            case .request: "asks you to do this one"
            case .notMine: "says it is yours to return"
            }
        self.init(
            message: entry.id.text, handover: handover.id.text, caller: EntryView.caller(entry.message, say),
            number: say.numbers.text(entry.message.caller), regarding: entry.message.regarding,
            from: "\(from.name) \(does), \(say.moment(handover.offeredAt))",
            stays: "\(entry.owner.name) owes the return until you accept.",
            note: handover.note.isEmpty ? nil : handover.note, back: back, isHandover: handover.kind == .handover)
    }
}
