package import RingbackWords

/// A message that is deliberately not returned yet, until a time to look again. Only where callers are never promised a
/// time.
///
/// Until then it stands at the foot of its code and is not late. When the time has come it is to be looked at again.
/// Whatever somebody does to it ends the hold.
package struct Hold: Equatable, Codable, Sendable {
    package let until: Timestamp
    /// For the owner and their assistants alone; empty for everybody else, and where none was given.
    package var reason: String
    package let by: PersonID
    package let at: Timestamp
    /// When it was due without the hold.
    package let due: Timestamp

    package init(until: Timestamp, reason: String, by: PersonID, at: Timestamp, due: Timestamp) {
        self.until = until
        self.reason = reason
        self.by = by
        self.at = at
        self.due = due
    }

    /// The furthest time ahead, in days: what waits longer is closed.
    package static let mostDays: Int64 = 366

    /// - Throws: ``HeldBackError/past``, ``HeldBackError/tooFar``.
    package static func check(_ until: Timestamp, from now: Timestamp) throws(HeldBackError) {
        guard until > now else { throw .past }
        guard until.seconds(since: now) <= mostDays * 86_400 else { throw .tooFar }
    }
}

extension Message {
    package func isHeld(at now: Timestamp) -> Bool { isOpen && hold.map { now < $0.until } ?? false }

    /// Holds it, or changes until when and why.
    /// - Throws: ``MessageError/closed(_:)``, ``HeldBackError/past``, ``HeldBackError/tooFar``.
    package mutating func hold(until: Timestamp, reason: String, by person: PersonID, at now: Timestamp) throws {
        try mustBeOpen()
        try Hold.check(until, from: now)
        touch(at: now)
        hold = Hold(until: until, reason: reason, by: person, at: now, due: timing.due)
        timing.due = max(timing.due, until)
    }

    /// - Throws: ``MessageError/closed(_:)``, ``HeldBackError/notHeld``.
    package mutating func release(at now: Timestamp) throws {
        try mustBeOpen()
        guard hold != nil else { throw HeldBackError.notHeld }
        touch(at: now)
    }

    /// It is due again when it was without the hold, unless another time was set since.
    package mutating func endHold() {
        guard let hold else { return }
        if timing.due == hold.until { timing.due = hold.due }
        self.hold = nil
    }
}

package enum HeldBackError: RingbackError, Equatable {
    case past
    case tooFar
    case untilMissing
    case unreadable(String)
    case notHeld
    /// Callers of this person are told when they are called back.
    case promised(name: String)

    package var code: String {
        switch self {
        case .past: "hold.past"
        case .tooFar: "hold.too-far"
        case .untilMissing: "hold.until-missing"
        case .unreadable: "hold.unreadable"
        case .notHeld: "hold.not-held"
        case .promised: "hold.promised"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .notHeld, .promised: .conflict
        default: .invalid
        }
    }

    package var sentence: Phrase {
        switch self {
        case .past: say("That time has passed. Enter when to look at it again, such as Friday 10:00 or in 2 hours.")
        case .tooFar: say("That is more than a year ahead. Choose a nearer day, or close the message.")
        case .untilMissing: say("Enter when to look at it again, such as Friday 10:00.")
        case .unreadable(let text):
            say("“\(text)” is not a time. Write it like 3:30, in an hour, or with a day, like tomorrow 9:00.")
        case .notHeld: say("This message is not held back.")
        case .promised(let name):
            say("Callers for \(name) are told when they will be called back, so nothing can be held back there.")
        }
    }

    package var faults: [(field: String, sentence: Phrase)] {
        switch self {
        case .past, .tooFar, .untilMissing, .unreadable: [("until", sentence)]
        case .notHeld, .promised: []
        }
    }
}
