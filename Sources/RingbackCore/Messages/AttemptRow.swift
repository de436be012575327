/// One try, as stored.
package struct AttemptRow: Equatable, Sendable {
    package let id: AttemptID
    package let by: PersonID
    package let at: Timestamp
    package let outcome: AttemptOutcome
    package let with: String
    package let said: String
    package let number: String?
    package let undoneAt: Timestamp?
    /// When its message was due at that moment; `nil` if nobody knows any more.
    package var due: Timestamp?

    package init(
        id: AttemptID, by: PersonID, at: Timestamp, outcome: AttemptOutcome, with: String, said: String,
        number: String?, undoneAt: Timestamp? = nil
    ) {
        self.id = id
        self.by = by
        self.at = at
        self.outcome = outcome
        self.with = with
        self.said = said
        self.number = number
        self.undoneAt = undoneAt
    }
}
