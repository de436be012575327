package import RingbackCore

/// Who has a number.
package enum NumberQueries {
    /// Records that a contact shares a number.
    /// - Returns: whether that is new.
    package static func share(
        _ e164: String, of contact: ContactID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        let changed = try session.run(
            """
            UPDATE contact_number SET is_shared = 1
            WHERE office_id = \(office) AND contact_id = \(contact) AND e164 = \(e164) AND is_shared = 0
            """)
        guard changed > 0 else { return false }
        try session.run("UPDATE contact SET version = version + 1 WHERE office_id = \(office) AND id = \(contact)")
        return true
    }

    /// Records that a contact no longer shares a number.
    /// - Returns: whether that is new.
    package static func unshare(
        _ e164: String, of contact: ContactID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        let changed = try session.run(
            """
            UPDATE contact_number SET is_shared = 0
            WHERE office_id = \(office) AND contact_id = \(contact) AND e164 = \(e164) AND is_shared = 1
            """)
        guard changed > 0 else { return false }
        try session.run("UPDATE contact SET version = version + 1 WHERE office_id = \(office) AND id = \(contact)")
        return true
    }

    /// Contacts with exactly this number, and whether it identifies nobody: a switchboard, a number with an extension,
    /// or one that several people have.
    package static func holders(
        of e164: String, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> (contacts: [ContactID], isShared: Bool) {
        // First the holders by the index: asked for more columns than it covers, SQLite would scan all of the office's
        // numbers, which are stored with their contacts.
        let rows = try session.rows(
            """
            SELECT n.contact_id, n.is_shared, n.extension FROM (
                SELECT contact_id FROM contact_number WHERE office_id = \(office) AND e164 = \(e164)
                LIMIT \(limit * 4)) AS holder
            CROSS JOIN contact c CROSS JOIN contact_number n
            WHERE c.office_id = \(office) AND c.id = holder.contact_id AND c.merged_into IS NULL
            AND n.office_id = \(office) AND n.contact_id = holder.contact_id AND n.e164 = \(e164)
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
