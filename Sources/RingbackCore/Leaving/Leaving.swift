package import RingbackWords

/// Somebody leaves: their mailbox, until it is disconnected.
package struct Leaving: Equatable, Sendable {
    package let person: PersonID
    package let begunAt: Timestamp
    package let begunBy: PersonID
    /// Their last day here.
    package var lastDay: Workday
    /// Who answers the mailbox each workday.
    package var cover: PersonID?
    package var told: Mark?
    /// Where the number leads now.
    package var parked = ""
    package var parkedBy: Mark?
    package var disconnected: Mark?
    package var stoppedAt: Timestamp?

    /// Who confirmed something, and when.
    package struct Mark: Equatable, Sendable {
        package let by: PersonID
        package let at: Timestamp

        package init(by: PersonID, at: Timestamp) { (self.by, self.at) = (by, at) }
    }

    package init(
        of person: PersonID, begunAt: Timestamp, begunBy: PersonID, lastDay: Workday, cover: PersonID? = nil
    ) {
        (self.person, self.begunAt, self.begunBy) = (person, begunAt, begunBy)
        (self.lastDay, self.cover) = (lastDay, cover)
    }

    package var isStanding: Bool { disconnected == nil && stoppedAt == nil }

    /// Characters of where a number leads.
    package static let parkedLimit = 200
}

/// A workday on which somebody answered a leaver's mailbox.
package struct WorkedMailbox: Equatable, Sendable {
    package let person: PersonID
    package let day: Workday
    package let by: PersonID
    package let at: Timestamp
    /// How many calls they found.
    package let calls: Int

    package init(person: PersonID, day: Workday, by: PersonID, at: Timestamp, calls: Int) {
        (self.person, self.day, self.by, self.at, self.calls) = (person, day, by, at, calls)
    }

    package static let mostCalls = 10_000
}

/// What a leaving checklist asks for, in its order.
package enum LeavingStep: String, CaseIterable, Sendable {
    case messages, accounts, duties, posts, greeting, cover, told, parked, disconnected

    package var title: Phrase {
        switch self {
        case .messages: say("Every open call is handed over")
        case .accounts: say("Every account has another holder")
        case .duties: say("Every duty has another holder, or is vacant")
        case .posts: say("Nobody names them as backup, cover, lead or assistant")
        case .greeting: say("The greeting says that they no longer work here")
        case .cover: say("Somebody answers the mailbox every workday")
        case .told: say("People who used to ask them are told")
        case .parked: say("The number is parked")
        case .disconnected: say("The mailbox is disconnected")
        }
    }
}

package enum LeavingError: RingbackError, Equatable {
    case notBegun(String), begunAlready(String), hasLeft(String)
    case lastDayMissing, lastDayOver
    case coverUnknown
    /// Open messages, by caller.
    case unreturned(name: String, callers: [String], count: Int)
    case parkedMissing
    case stillWorks(name: String, lastDay: Workday)
    case noSuchPost
    case textMissing

    package var code: String {
        switch self {
        case .notBegun: "leaving.not-begun"
        case .begunAlready: "leaving.begun-already"
        case .hasLeft: "leaving.has-left"
        case .lastDayMissing: "leaving.last-day-missing"
        case .lastDayOver: "leaving.last-day-over"
        case .coverUnknown: "leaving.cover-unknown"
        case .unreturned: "leaving.unreturned"
        case .parkedMissing: "leaving.parked-missing"
        case .stillWorks: "leaving.still-works"
        case .noSuchPost: "leaving.no-such-post"
        case .textMissing: "leaving.text-missing"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .notBegun, .begunAlready, .hasLeft, .unreturned, .stillWorks: .conflict
        case .lastDayMissing, .lastDayOver, .coverUnknown, .parkedMissing, .noSuchPost, .textMissing: .invalid
        }
    }

    package var sentence: Phrase {
        switch self {
        case .notBegun(let name): say("\(name) has no leaving checklist. Begin one with their last day.")
        case .begunAlready(let name): say("\(name) already has a leaving checklist. Change that one.")
        case .hasLeft(let name):
            say("\(name) is marked as left. Keep the checklist until the mailbox is disconnected.")
        case .lastDayMissing: say("Enter their last day, such as Friday, Dec 18 or 2026-12-18.")
        case .lastDayOver: say("That day is more than a year away, or long past. Check the last day.")
        case .coverUnknown: say("A cover must work here. Choose somebody from the list.")
        case .unreturned(let name, let callers, let count):
            say(
                count,
                one: """
                    The mailbox of \(name) still holds 1 unreturned call: \(callers.joined(separator: ", ")). \
                    Return it or hand it over first.
                    """,
                other: """
                    The mailbox of \(name) still holds \(count) unreturned calls: \(callers.joined(separator: ", ")). \
                    Return them or hand them over first.
                    """)
        case .parkedMissing: say("Say where the number leads now, such as “main number” or “nowhere”.")
        case .stillWorks(let name, let day):
            say("\(name) works here until \(day.written). Disconnect the mailbox after that.")
        case .noSuchPost: say("They are not named there any more. Reload the page.")
        case .textMissing: say("Write what the people who used to ask are told.")
        }
    }
}
