/// Somebody is currently calling this number.
package struct Claim: Equatable, Sendable {
    /// The history's name for it, which does not reveal the number.
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
