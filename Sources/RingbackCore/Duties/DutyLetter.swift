/// What a mail about a duty reports, stored with it.
package struct DutyNews: Equatable, Codable, Sendable {
    package enum Kind: String, Codable, Sendable { case proposed, confirmed, declined, announced }

    package let kind: Kind
    package let duty: DutyID
    package let change: DutyChangeID?
    package let announcement: DutyAnnouncementID?

    package init(
        _ kind: Kind, of duty: DutyID, change: DutyChangeID? = nil, announcement: DutyAnnouncementID? = nil
    ) {
        (self.kind, self.duty, self.change, self.announcement) = (kind, duty, change, announcement)
    }
}

/// A mail about who holds a duty.
package enum DutyLetter: Sendable {
    /// To whoever leads it.
    case proposed(DutyChange, of: Duty)
    /// To its new holder and the one before.
    case confirmed(DutyChange, of: Duty, before: PersonID?)
    /// To whoever proposed it.
    case declined(DutyChange, of: Duty)
    /// To somebody who used to ask the one before.
    case announced(text: String, by: PersonID, of: Duty)
}
