import RingbackCore
import RingbackDesk
import RingbackWords

extension EntryView {
    /// An entry as shown to one reader.
    /// - Parameter ringing: who is calling this caller right now, other than the reader.
    init(_ entry: Entry, _ say: Wording, ringing: String? = nil) {
        // Asked for field by field: a message of its own would be a copy of all.
        let number = say.numbers.shown(entry.message.caller)
        self.init(
            id: entry.message.id.text, version: entry.message.version, code: entry.message.code.rawValue,
            caller: Self.caller(entry.message.caller, number.text, say), company: entry.row.company,
            number: number.text.isEmpty ? nil : number.text, dial: entry.message.caller.number, care: number.care,
            isWrongNumber: entry.row.lastAttempt?.outcome == .wrongNumber,
            regarding: entry.row.isSealed ? say(Self.sealed) : entry.message.regarding,
            last: Last(entry, say, ringing: ringing), called: say.brief(entry.message.timing.lastCallAt),
            times: Self.times(entry, say))
        guard entry.message.isOpen else { return }
        let due = entry.message.timing.due
        self.due = entry.isLate ? say.late(since: due) : say.briefDay(due)
        isLate = entry.isLate
        let fresh = entry.isNew(at: say.now) ? entry.message.filing.at.adding(seconds: Entry.freshFor) : nil
        turnsAt = [
            entry.isLate ? say.turnsLater(since: due) : due, entry.message.timing.softWindow,
            entry.message.timing.awaits,
            entry.message.hold?.until, fresh,
        ]
        .compactMap { $0 }.filter { $0 > say.now }.min()
    }

    /// The name, else the number, else that there was neither.
    static func caller(_ message: Message, _ say: Wording) -> String {
        let caller = message.caller
        return Self.caller(caller, caller.name.isEmpty ? say.numbers.text(caller) : "", say)
    }

    private static func caller(_ caller: Caller, _ number: String, _ say: Wording) -> String {
        if !caller.name.isEmpty { return caller.name }
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

    /// In place of what it is about.
    static let sealed = RingbackWords.say("closed while its person is away: say why to open it")

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
        if let closing = entry.message.closing {
            self.init(text: Self.sentence(say(closing.label), say.brief(closing.at), entry.closedBy, say))
        } else if let ringing {
            self.init(text: say("\(EntryView.firstName(ringing)) is ringing them"), kind: .live)
        } else if let to = entry.offeredTo, let handover = entry.message.ownership.handover {
            self.init(text: say("Offered to \(EntryView.firstName(to.name)) \(say.brief(handover.offeredAt))"))
        } else if let excuse = entry.excuse, (entry.row.lastAttempt?.at ?? .earliest) <= excuse.at {
            self.init(text: say("Excused until \(say.brief(excuse.until)): \(excuse.reason.label)"))
        } else if let by = entry.declinedBy, let reason = entry.row.refusal?.reason {
            self.init(
                text: reason.isEmpty
                    ? say("\(by.name) declined") : say("\(by.name) declined: \(Phrase(reason: reason))"))
        } else if entry.row.hasCalledBack {
            self.init(text: say("Returned your call"), kind: .live)
        } else if let hold = entry.message.hold {
            self = Self.held(hold, entry, say)
        } else if entry.missedSoftWindow, let window = entry.message.timing.softWindow {
            self.init(text: say("Best time \(say.brief(window)) has passed"), kind: .wait)
        } else if let reach = entry.row.reach, reach.phase == .running {
            self.init(text: say(LadderWords.tried(reach)).capitalizedFirst, kind: .wait)
        } else if let attempt = entry.row.lastAttempt {
            let tried = Self.tried(attempt, say)
            guard case .nothingSince = entry.lookAgain else {
                self.init(text: tried)
                return
            }
            self.init(text: say("\(tried); nothing since"), kind: .wait)
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

    private static func held(_ hold: Hold, _ entry: Entry, _ say: Wording) -> Self {
        entry.isHeld
            ? Self(text: say("Held back until \(say.briefDay(hold.until))"))
            : Self(text: say("Held back until now: look again"), kind: .wait)
    }

    private static func untried(_ entry: Entry, _ say: Wording) -> Self {
        if entry.isNew(at: say.now) {
            let at = say.brief(entry.message.filing.at)
            let taker = EntryView.firstName(entry.taker.name)
            return Self(
                text: entry.message.filing.source.came == nil ? say("New: \(taker) took it \(at)") : say("New: \(at)"),
                kind: .live)
        }
        if let window = entry.message.timing.softWindow {
            return Self(text: say("Best time \(say.brief(window))"))
        }
        if entry.message.code == .undecided {
            return Self(text: say("Decide by \(say.brief(entry.message.timing.due))"))
        }
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
            note: handover.note.isEmpty ? nil : handover.note, back: back,
            order: entry.message.code.rawValue * 1_000_000_000_000
                + Int(entry.message.timing.due.milliseconds / 1000), isHandover: handover.kind == .handover)
    }
}
