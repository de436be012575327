/// An access token as shown to its owner; its secret was shown once.
package struct TokenRow: Equatable, Sendable {
    package let id: TokenID
    package let office: OfficeID
    package let person: PersonID
    package let name: String
    package let scopes: Set<Scope>
    package let createdAt: Timestamp
    package let endedAt: Timestamp?

    package init(
        id: TokenID, office: OfficeID, person: PersonID, name: String, scopes: Set<Scope>, createdAt: Timestamp,
        endedAt: Timestamp? = nil
    ) {
        self.id = id
        self.office = office
        self.person = person
        self.name = name
        self.scopes = scopes
        self.createdAt = createdAt
        self.endedAt = endedAt
    }
}
