package import RingbackCore

/// How one message is carried to another day.
package struct CarryDraft: Sendable {
    package let message: MessageID
    package let reason: Excuse.Reason?
    /// As typed ("tomorrow 10:00"), or an exact time; empty for the next workday.
    package let until: String
    package let note: String
    /// Who told the caller; `nil` if nobody did yet.
    package let told: PersonID?

    package init(message: MessageID, reason: Excuse.Reason?, until: String, note: String, told: PersonID?) {
        (self.message, self.reason, self.until, self.note, self.told) = (message, reason, until, note, told)
    }
}

/// What somebody found in a mailbox.
package struct MailboxDraft: Sendable {
    package let person: PersonID
    /// `nil` where it is attested that nothing is left.
    package let count: Int?
    /// When it was counted; now if it is not said.
    package let countedAt: Timestamp?

    package init(person: PersonID, count: Int?, countedAt: Timestamp?) {
        (self.person, self.count, self.countedAt) = (person, count, countedAt)
    }
}
