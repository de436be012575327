package import RingbackCore

/// Who has a number.
package enum NumberQueries {
    /// Those who have exactly this number, and whether it is a line that stands for nobody: a switchboard, one with an
    /// extension behind it, or one that several people have.
    package static func holders(
        of e164: String, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> (contacts: [ContactID], isShared: Bool) {
        let rows = try session.rows(
            """
            SELECT n.contact_id, n.is_shared, n.extension FROM contact_number n
            JOIN contact c ON c.office_id = n.office_id AND c.id = n.contact_id
            WHERE n.office_id = \(office) AND n.e164 = \(e164) AND c.merged_into IS NULL LIMIT \(limit * 4)
            """)
        var contacts: [ContactID] = []
        var isShared = false
        for row in rows {
            var next = RowCursor(row)
            let contact = try next.id(ContactID.self)
            if try next.integer() == 1 { isShared = true }
            if try next.text() != "" { isShared = true }
            if !contacts.contains(contact) { contacts.append(contact) }
        }
        return (Array(contacts.prefix(limit)), isShared || contacts.count > 1)
    }
}
