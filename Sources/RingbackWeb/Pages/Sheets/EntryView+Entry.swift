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
            caller: Self.caller(message, say), company: entry.row.company, number: number.isEmpty ? nil : number,
            dial: message.caller.number, care: say.numbers.care(message.caller.number),
            isWrongNumber: entry.row.lastAttempt?.outcome == .wrongNumber, regarding: message.regarding,
            last: Last(entry, say, ringing: ringing), called: say.brief(message.timing.lastCallAt),
            times: Self.times(entry, say))
        guard message.isOpen else { return }
        let due = message.timing.due
        self.due = entry.isLate ? say.late(since: due) : say.briefDay(due)
        isLate = entry.isLate
        let fresh = entry.isNew(at: say.now) ? message.filing.at.adding(seconds: Entry.freshFor) : nil
        turnsAt = [entry.isLate ? say.turnsLater(since: due) : due, message.timing.softWindow, fresh]
            .compactMap { $0 }.filter { $0 > say.now }.min()
    }

    /// The name, else the number, else that there was neither.
    static func caller(_ message: Message, _ say: Wording) -> String {
        if !message.caller.name.isEmpty { return message.caller.name }
        let number = say.numbers.text(message.caller)
        return number.isEmpty ? say("a caller without a name") : number
    }

    private static func times(_ entry: Entry, _ say: Wording) -> String? {
        let count = entry.message.tally.calls
        guard count > 1 else { return nil }
        if entry.days > 1 { return say("\(count) in \(entry.days) days") }
        return say.isToday(entry.message.timing.lastCallAt) ? say("\(count) today") : say("\(count) calls")
    }

    /// What colleagues call somebody: a line has no room for more.
    static func firstName(_ name: String) -> String { String(name.prefix { $0 != " " }) }

    /// The way out of phone tag.
    static let wayOut = say("agree on a time, try an assistant, or answer in writing")
}

extension Entry {
    /// Seconds for which a message that nobody has touched counts as just in.
    fileprivate static let freshFor: Int64 = 1800

    fileprivate func isNew(at now: Timestamp) -> Bool {
        message.isOpen && row.lastAttempt == nil && message.tally.calls == 1
            && now.seconds(since: message.filing.at) < Self.freshFor
    }
}

extension EntryView.Last {
    /// What matters most comes first: who is on the telephone, what waits for somebody, what the caller did, what we
    /// did, and else that nothing has been tried.
    fileprivate init(_ entry: Entry, _ say: Wording, ringing: String?) {
        let message = entry.message
        if let closing = message.closing {
            self.init(text: Self.sentence(say(closing.label), say.brief(closing.at), entry.closedBy, say))
        } else if let ringing {
            self.init(text: say("\(EntryView.firstName(ringing)) is ringing them"), kind: .live)
        } else if let to = entry.offeredTo, let handover = message.ownership.handover {
            self.init(text: say("Offered to \(EntryView.firstName(to.name)) \(say.brief(handover.offeredAt))"))
        } else if let by = entry.declinedBy, let reason = entry.row.refusal?.reason {
            self.init(
                text: reason.isEmpty
                    ? say("\(by.name) declined") : say("\(by.name) declined: \(Phrase(reason: reason))"))
        } else if message.boxes.contains(.returnedYourCall), message.face == .sheet {
            self.init(text: say("Returned your call"), kind: .live)
        } else if let attempt = entry.row.lastAttempt {
            self.init(text: Self.tried(attempt, say))
        } else {
            self = Self.untried(entry, say)
        }
    }

    private static func sentence(_ did: String, _ at: String, _ by: Named?, _ say: Wording) -> String {
        (by.map { say("\(did) \(at), by \(EntryView.firstName($0.name))") } ?? "\(did) \(at)").capitalizedFirst
    }

    private static func tried(_ attempt: AttemptRow, _ say: Wording) -> String {
        let outcome = attempt.outcome.label
        let did = attempt.with.isEmpty ? say(outcome) : say("\(outcome) with \(attempt.with)")
        return sentence(did, say.brief(attempt.at), nil, say)
    }

    private static func untried(_ entry: Entry, _ say: Wording) -> Self {
        let message = entry.message
        if entry.isNew(at: say.now) {
            let at = say.brief(message.filing.at)
            let taker = EntryView.firstName(entry.taker.name)
            return Self(
                text: message.filing.source.came == nil ? say("New: \(taker) took it \(at)") : say("New: \(at)"),
                kind: .live)
        }
        if let window = message.timing.softWindow {
            let around = say.brief(window)
            return entry.missedSoftWindow
                ? Self(text: say("Best time \(around) has passed"), kind: .wait)
                : Self(text: say("Best time \(around)"))
        }
        if message.code == .undecided { return Self(text: say("Decide by \(say.brief(message.timing.due))")) }
        return Self(text: say("Not tried yet"))
    }
}

extension Closing {
    /// As somebody typed it, or the program's own note.
    func reason(_ say: Wording) -> String {
        reason == Self.takenBack ? say("filed by mistake, undone at once") : reason
    }
}

extension EntryActions {
    /// Acts on an entry the viewer may work on.
    /// - Parameter neighbours: the list it is in, as shown; empty if unordered.
    init(_ entry: Entry, in neighbours: [Entry] = [], mayCloseWithReason: Bool, back: Path, _ say: Wording) {
        let message = entry.message
        let number = say.numbers.text(message.caller)
        self.init(
            message: message.id.text, caller: EntryView.caller(message, say), version: message.version,
            code: message.code.rawValue, number: number.isEmpty ? nil : number,
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
        let (at, name) = (say.brief(handover.offeredAt), EntryView.firstName(from.name))
        let does =
            switch handover.kind {
            case .handover: say("\(name) hands this over, \(at)")
            case .request: say("\(name) asks you to do this one, \(at)")
            case .notMine: say("\(name) says it is yours to return, \(at)")
            }
        self.init(
            message: entry.id.text, handover: handover.id.text, code: entry.message.code.rawValue,
            caller: EntryView.caller(entry.message, say),
            number: say.numbers.text(entry.message.caller), regarding: entry.message.regarding,
            from: does, stays: say("\(EntryView.firstName(entry.owner.name)) owes the return until you accept."),
            note: handover.note.isEmpty ? nil : handover.note, back: back, isHandover: handover.kind == .handover)
    }
}
