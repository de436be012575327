package import RingbackWords

/// How the office handles a scenario: what all its versions have in common.
package struct Playbook: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// Steps to follow.
        case playbook
        /// One sentence that settles a call at the desk.
        case quick

        package var label: Phrase {
            switch self {
            case .playbook: say("playbook")
            case .quick: say("quick answer")
            }
        }
    }

    /// It counts no longer from a day on; nothing that was done under it changes.
    package struct Withdrawal: Equatable, Sendable {
        package let from: Workday
        package let by: PersonID
        package let at: Timestamp
        package let why: String

        package init(from: Workday, by: PersonID, at: Timestamp, why: String) {
            (self.from, self.by, self.at, self.why) = (from, by, at, why)
        }
    }

    package let id: PlaybookID
    /// Counted within the office, from 1.
    package let number: Int
    /// The scenario, such as "Caller asks for the outcome of a case".
    package let name: String
    package let kind: Kind
    package let by: PersonID
    package let at: Timestamp
    package var withdrawal: Withdrawal?

    package static let nameLimit = 120
    /// As many drafts of one author as may wait for approval at once.
    package static let mostWaiting = 100
    /// As many as an office may have at once, without those of which nothing was approved and nothing waits.
    package static let most = 500

    package init(
        id: PlaybookID, number: Int, name: String, kind: Kind, by: PersonID, at: Timestamp,
        withdrawal: Withdrawal? = nil
    ) {
        (self.id, self.number, self.name, self.kind) = (id, number, name, kind)
        (self.by, self.at, self.withdrawal) = (by, at, withdrawal)
    }

    package func counts(on day: Workday) -> Bool { withdrawal.map { day < $0.from } ?? true }
}
