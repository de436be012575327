package import RingbackWords

/// What somebody found in a person's voice mailbox at the end of a day.
package struct MailboxCheck: Hashable, Codable, Sendable {
    package enum Kind: String, CaseIterable, Codable, Sendable {
        /// The telephone system says how many messages are in it.
        case count
        /// Somebody looked, and says by name that nothing is left in it.
        case attested

        package var label: Phrase {
            switch self {
            case .count: say("counted")
            case .attested: say("attested")
            }
        }
    }

    package let person: PersonID
    package let kind: Kind
    /// Always 0 where it is attested.
    package let count: Int
    /// When it was counted, or looked at.
    package let countedAt: Timestamp
    package let by: PersonID
    package let at: Timestamp

    package static let mostMessages = 9999

    package init(person: PersonID, kind: Kind, count: Int, countedAt: Timestamp, by: PersonID, at: Timestamp) {
        (self.person, self.kind, self.count, self.countedAt) = (person, kind, count, countedAt)
        (self.by, self.at) = (by, at)
    }

    package var isEmpty: Bool { count == 0 }
}
