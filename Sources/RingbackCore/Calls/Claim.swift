/// Somebody is ringing this number just now (B6).
package struct Claim: Equatable, Sendable {
    /// What the history knows it by, which says nothing of the number.
    package let id: ClaimID
    package let number: String
    package let by: PersonID
    package let until: Timestamp

    package init(id: ClaimID, number: String, by: PersonID, until: Timestamp) {
        self.id = id
        self.number = number
        self.by = by
        self.until = until
    }
}
