package import RingbackWords

/// Why a late call may wait, said by whoever looks after its owner: then it is late no more until an agreed time.
///
/// It stands while the message is due at ``until``. What makes it due at another time (a new code, a time agreed with
/// the caller) ends it; when the time has come, it is late again by itself.
package struct Excuse: Equatable, Sendable {
    package enum Reason: String, CaseIterable, Sendable {
        case callerUnreachable, anotherDay, thirdParty, ownerAway, notWanted, other

        package var label: Phrase {
            switch self {
            case .callerUnreachable: say("caller unreachable")
            case .anotherDay: say("caller asked for another day")
            case .thirdParty: say("waiting for a third party")
            case .ownerAway: say("owner ill or away")
            case .notWanted: say("no longer wanted")
            case .other: say("other", context: "reason")
            }
        }
    }

    package let id: ExcuseID
    package let reason: Reason
    /// Always there with ``Reason/other``.
    package let note: String
    package let until: Timestamp
    /// When it was due until then.
    package let dueBefore: Timestamp
    package let by: PersonID
    package let at: Timestamp

    package init(
        id: ExcuseID, reason: Reason, note: String, until: Timestamp, dueBefore: Timestamp, by: PersonID, at: Timestamp
    ) {
        self.id = id
        self.reason = reason
        self.note = note
        self.until = until
        self.dueBefore = dueBefore
        self.by = by
        self.at = at
    }
}

extension Excuse {
    /// The furthest day ahead: what waits longer is closed, or somebody else's.
    package static let most = 60

    /// - Throws: ``ExcuseError`` unless the office is open at that time, today or on one of the next ``most`` days.
    package static func mustBeWorked(_ until: Timestamp, from now: Timestamp, hours: OfficeHours) throws(ExcuseError) {
        guard until > now else { throw .past }
        let time = hours.wallTime(at: until)
        guard time.day.daysSince1970 - hours.workday(at: now).daysSince1970 <= Int64(most) else { throw .tooFar }
        let spans = hours.spans(on: time.day.weekday)
        guard hours.isWorkday(time.day), let opens = spans.first?.opens, let closes = spans.last?.closes else {
            throw .noWorkday(time.day)
        }
        guard spans.contains(where: { $0.opens <= time.minutes && time.minutes <= $0.closes }) else {
            throw .closed(from: opens, to: closes)
        }
    }
}

extension Message {
    /// - Throws: ``MessageError/closed(_:)``, or ``ExcuseError/notLate`` if it is neither late nor excused.
    package func mustBeExcusable(isExcused: Bool, at now: Timestamp) throws {
        try mustBeOpen()
        guard isExcused || isLate(at: now) else { throw ExcuseError.notLate }
    }

    /// It may wait until then; nobody is nudged meanwhile.
    package mutating func excuse(until: Timestamp, at now: Timestamp) throws(ExcuseError) {
        guard until != timing.due else { throw .alreadyUntilThen }
        timing.due = until
        timing.agreed = nil
        touch(at: now)
    }
}

package enum ExcuseError: RingbackError, Equatable {
    case notLate
    case alreadyUntilThen
    case noteMissing
    case reasonMissing
    case untilMissing
    case unreadable(String)
    case past
    case tooFar
    case noWorkday(Workday)
    /// Outside the hours of that day, in minutes since midnight.
    case closed(from: Int, to: Int)

    package var code: String {
        switch self {
        case .notLate: "excuse.not-late"
        case .alreadyUntilThen: "excuse.already"
        case .noteMissing: "excuse.note-missing"
        case .reasonMissing: "excuse.reason-missing"
        case .untilMissing: "excuse.until-missing"
        case .unreadable: "excuse.unreadable"
        case .past: "excuse.past"
        case .tooFar: "excuse.too-far"
        case .noWorkday: "excuse.no-workday"
        case .closed: "excuse.closed"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .notLate, .alreadyUntilThen: .conflict
        default: .invalid
        }
    }

    package var sentence: Phrase {
        switch self {
        case .notLate: say("This call is not late, so there is nothing to excuse.")
        case .alreadyUntilThen: say("It is excused until then already. Choose another time.")
        case .noteMissing: say("Enter why: the reason “other” needs a note.")
        case .reasonMissing: say("Choose why it may wait.")
        case .untilMissing: say("Enter until when, such as tomorrow 10:00.")
        case .unreadable(let text):
            say("“\(text)” is not a time. Write it like 3:30, in an hour, or with a day, like tomorrow 9:00.")
        case .past: say("That time has passed. Choose a time later today, or on a coming workday.")
        case .tooFar: say("That is more than \(Excuse.most) days ahead. Choose a nearer day, or close the message.")
        case .noWorkday(let day):
            say("The office is closed on \(day.weekday.name), \(day.written). Choose a workday.")
        case .closed(let from, let to):
            say("The office is closed then. Choose a time from \(Phrase.clock(from)) to \(Phrase.clock(to)).")
        }
    }

    package var faults: [(field: String, sentence: Phrase)] {
        switch self {
        case .notLate: []
        case .noteMissing: [("note", sentence)]
        case .reasonMissing: [("reason", sentence)]
        default: [("until", sentence)]
        }
    }
}
