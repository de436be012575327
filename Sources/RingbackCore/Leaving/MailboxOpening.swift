package import RingbackWords

/// Somebody who does not cover opened the messages of somebody absent, and said why.
package struct MailboxOpening: Equatable, Sendable {
    package let id: MailboxOpeningID
    package let owner: PersonID
    package let by: PersonID
    package let at: Timestamp
    package let until: Timestamp
    package let why: String
    package let openCalls: Int
    /// When its person saw it.
    package let seenAt: Timestamp?

    package init(
        id: MailboxOpeningID, owner: PersonID, by: PersonID, at: Timestamp, until: Timestamp, why: String,
        openCalls: Int, seenAt: Timestamp? = nil
    ) {
        (self.id, self.owner, self.by, self.at) = (id, owner, by, at)
        (self.until, self.why, self.openCalls, self.seenAt) = (until, why, openCalls, seenAt)
    }

    /// Seconds for which a reason holds: a working day.
    package static let lasts: Int64 = 12 * 3600
}

package enum MailboxError: RingbackError, Equatable {
    case whyMissing
    case notAway(String)
    case ownWay(String)
    /// They must say why first.
    case askedFirst(PersonID, name: String)

    package var code: String {
        switch self {
        case .whyMissing: "mailbox.why-missing"
        case .notAway: "mailbox.not-away"
        case .ownWay: "mailbox.own-way"
        case .askedFirst: "mailbox.asked-first"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .whyMissing: .invalid
        case .notAway, .ownWay: .conflict
        case .askedFirst: .forbidden
        }
    }

    package var sentence: Phrase {
        switch self {
        case .whyMissing: say("Say why you open these messages: their person reads it when back.")
        case .notAway(let name): say("\(name) is not away. Ask \(name), or hand a call over.")
        case .ownWay(let name): say("You work \(name)’s calls anyway. Open their sheet.")
        case .askedFirst(_, let name):
            say("\(name) is away. Open their messages by saying why; the sheet itself stays closed.")
        }
    }
}
