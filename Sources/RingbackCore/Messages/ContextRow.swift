/// Something to know for next time (B2's context).
package struct ContextRow: Equatable, Sendable {
    package let id: ContextID
    package let contact: ContactID?
    package let number: String?
    package let message: MessageID?
    package let said: String
    package let by: PersonID
    package let at: Timestamp
    package let expiresAt: Timestamp?

    package init(
        id: ContextID, contact: ContactID?, number: String?, message: MessageID?, said: String, by: PersonID,
        at: Timestamp, expiresAt: Timestamp?
    ) {
        self.id = id
        self.contact = contact
        self.number = number
        self.message = message
        self.said = said
        self.by = by
        self.at = at
        self.expiresAt = expiresAt
    }
}
