import RingbackCore
import RingbackDesk
import RingbackWords

extension EntryView {
    /// An entry as shown to one reader.
    /// - Parameter ringing: who is calling this caller right now, other than the reader.
    init(_ entry: Entry, _ say: Wording, ringing: String? = nil) {
        let message = entry.message
        let number = say.numbers.text(message.caller)
        self.init(
            id: message.id.text, version: message.version, code: message.code.rawValue,
            badge: Self.badge(entry, say), caller: Self.caller(message, say), pronunciation: Self.howToSay(entry.row),
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
        return number.isEmpty ? say("a caller without a name") : number
    }

    private static func howToSay(_ row: MessageRow) -> String? {
        let words = row.pronunciation.isEmpty ? row.company : row.pronunciation
        return words.isEmpty ? nil : words
    }

    private static func badge(_ entry: Entry, _ say: Wording) -> String {
        let message = entry.message
        if let closing = message.closing { return "\(say(closing.label)) \(say.moment(closing.at))" }
        if message.face == .out {
            guard let attempt = entry.row.lastAttempt else { return say("out") }
            return "\(say(attempt.outcome.label)) \(say.moment(attempt.at))"
        }
        return "\(message.code.rawValue) \(say(message.code.name))"
    }

    private static func state(_ message: Message, _ say: Wording) -> String {
        let last = say.moment(message.timing.lastCallAt)
        return message.tally.calls == 1 ? last : say("\(last) · \(ordinal: message.tally.calls) call")
    }

    // MARK: Tags

    private static func tags(_ entry: Entry, _ say: Wording, _ ringing: String?) -> [Tag] {
        var tags = ringing.map { [Tag(text: say("\($0) is ringing them"), kind: .claim)] } ?? []
        tags += calls(entry, say)
        guard entry.message.isOpen else { return tags + ended(entry, say) }
        tags +=
            due(entry, say) + softWindow(entry, say) + standing(entry.row, say) + boxes(entry.message, say)
            + handover(entry, say) + belonging(entry, say)
        if let away = entry.away { tags.append(Tag(text: say.awayShort(away, entry.names))) }
        tags += tries(entry, say)
        if entry.message.isPhoneTag { tags.append(Tag(text: say("third round: \(wayOut)"))) }
        if entry.looksAgain { tags.append(Tag(text: say("look again"))) }
        return tags
    }

    /// The way out of phone tag.
    static let wayOut = say("agree on a window, try an assistant, or answer in writing")

    private static func calls(_ entry: Entry, _ say: Wording) -> [Tag] {
        let count = entry.message.tally.calls
        guard count > 1 else { return [] }
        if entry.days > 1 {
            let calls = say(count, one: "1 call", other: "\(count) calls")
            return [Tag(text: "\(calls) / \(say(entry.days, one: "1 day", other: "\(entry.days) days"))")]
        }
        let first = say.moment(entry.message.timing.firstCallAt)
        return [
            Tag(text: say(count, one: "1 call, first at \(first)", other: "\(count) calls, first at \(first)"))
        ]
    }

    private static func due(_ entry: Entry, _ say: Wording) -> [Tag] {
        let due = say.moment(entry.message.timing.due)
        let text =
            switch (entry.isAgain, entry.message.code == .undecided, entry.isLate) {
            case (true, _, false): say("again at \(due)")
            case (true, _, true): say("again at \(due), late")
            case (false, true, false): say("decide by \(due)")
            case (false, true, true): say("decide by \(due), late")
            case (false, false, false): say("due \(due)")
            case (false, false, true): say("due \(due), late")
            }
        return [Tag(text: text, kind: entry.isLate ? .late : .plain)]
    }

    /// The desk's own note, never told as a promise; a missed one comes up before the caller says so.
    private static func softWindow(_ entry: Entry, _ say: Wording) -> [Tag] {
        guard let window = entry.message.timing.softWindow else { return [] }
        let around = say.moment(window)
        return [
            entry.missedSoftWindow
                ? Tag(text: say("might be around \(around), missed"), kind: .late)
                : Tag(text: say("might be around \(around)"))
        ]
    }

    private static func standing(_ row: MessageRow, _ say: Wording) -> [Tag] {
        guard let standing = row.standing.map({ say($0.label) }) else { return [] }
        return [Tag(text: row.standingWhy.isEmpty ? standing : "\(standing): \(row.standingWhy)")]
    }

    /// Every entry implies "please call"; the other boxes add something.
    private static func boxes(_ message: Message, _ say: Wording) -> [Tag] {
        Boxes.all.filter { message.boxes.contains($0.box) && $0.box != .pleaseCall }.map {
            Tag(text: say($0.label), kind: $0.box == .returnedYourCall ? .back : .plain)
        }
    }

    private static func handover(_ entry: Entry, _ say: Wording) -> [Tag] {
        guard let to = entry.offeredTo else { return declined(entry, say) }
        return [Tag(text: say("offered to \(to.name), not yet accepted"))]
    }

    /// The person who offered it sees on the sheet that it was declined, and why.
    private static func declined(_ entry: Entry, _ say: Wording) -> [Tag] {
        guard let by = entry.declinedBy, let reason = entry.row.refusal?.reason else { return [] }
        return [Tag(text: reason.isEmpty ? say("\(by.name) declined") : say("\(by.name) declined: \(reason)"))]
    }

    private static func belonging(_ entry: Entry, _ say: Wording) -> [Tag] {
        var tags: [Tag] = []
        if let team = entry.team { tags.append(Tag(text: say("for \(team)"))) }
        if let wanted = entry.askedFor, wanted.id != entry.owner.id {
            tags.append(Tag(text: say("asked for \(wanted.name)")))
        }
        return tags
    }

    /// The last try, unless the badge shows it.
    private static func tries(_ entry: Entry, _ say: Wording) -> [Tag] {
        guard let attempt = entry.row.lastAttempt, let by = entry.triedBy else { return [] }
        let with = attempt.with
        if entry.face == .out {
            return [Tag(text: with.isEmpty ? say("by \(by.name)") : say("by \(by.name) with \(with)"))]
        }
        let outcome = with.isEmpty ? say(attempt.outcome.label) : say("\(attempt.outcome.label) with \(with)")
        let tried = "\(outcome) \(say.moment(attempt.at)), \(by.name)"
        let round = entry.message.tally.attempts
        return [Tag(text: round > 1 ? say("\(ordinal: round) try: \(tried)") : tried)]
    }

    private static func ended(_ entry: Entry, _ say: Wording) -> [Tag] {
        guard let closing = entry.message.closing, let by = entry.closedBy else { return [] }
        let reason = closing.reason(say)
        return [Tag(text: reason.isEmpty ? say("by \(by.name)") : say("by \(by.name): \(reason)"))]
    }

    private static func moved(_ entry: Entry, _ say: Wording) -> String? {
        guard let place = entry.message.place, let by = entry.placedBy, let at = place.at, entry.message.isOpen else {
            return nil
        }
        let when = say.moment(at)
        return place.why.isEmpty
            ? say("placed by \(by.name), \(when)") : say("placed by \(by.name), \(when): \(place.why)")
    }
}

extension Closing {
    /// As somebody typed it, or the program's own note.
    func reason(_ say: Wording) -> String {
        reason == Self.takenBack ? say("filed by mistake, taken back at once") : reason
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
        let at = say.moment(handover.offeredAt)
        let does =
            switch handover.kind {
            case .handover: say("\(from.name) hands this over, \(at)")
            case .request: say("\(from.name) asks you to do this one, \(at)")
            case .notMine: say("\(from.name) says it is yours to return, \(at)")
            }
        self.init(
            message: entry.id.text, handover: handover.id.text, caller: EntryView.caller(entry.message, say),
            number: say.numbers.text(entry.message.caller), regarding: entry.message.regarding,
            from: does, stays: say("\(entry.owner.name) owes the return until you accept."),
            note: handover.note.isEmpty ? nil : handover.note, back: back, isHandover: handover.kind == .handover)
    }
}
