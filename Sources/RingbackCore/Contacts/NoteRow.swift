/// An assistant's note on a contact for one principal, visible only to those two sides.
package struct NoteRow: Equatable, Sendable {
    package let id: NoteID
    package let contact: ContactID
    package let principal: PersonID
    package let said: String
    package let by: PersonID
    package let at: Timestamp

    package init(id: NoteID, contact: ContactID, principal: PersonID, said: String, by: PersonID, at: Timestamp) {
        self.id = id
        self.contact = contact
        self.principal = principal
        self.said = said
        self.by = by
        self.at = at
    }
}
