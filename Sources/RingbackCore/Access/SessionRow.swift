/// A session as shown to its owner: where, since when, until when.
package struct SessionRow: Equatable, Sendable {
    package let id: SessionID
    package let office: OfficeID
    package let person: PersonID
    package let createdAt: Timestamp
    package var seenAt: Timestamp
    package let expiresAt: Timestamp
    package let agent: String
    package let address: String
    package let endedAt: Timestamp?

    package init(
        id: SessionID, office: OfficeID, person: PersonID, createdAt: Timestamp, seenAt: Timestamp,
        expiresAt: Timestamp, agent: String, address: String, endedAt: Timestamp? = nil
    ) {
        self.id = id
        self.office = office
        self.person = person
        self.createdAt = createdAt
        self.seenAt = seenAt
        self.expiresAt = expiresAt
        self.agent = agent
        self.address = address
        self.endedAt = endedAt
    }
}
