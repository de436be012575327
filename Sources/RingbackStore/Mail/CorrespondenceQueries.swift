package import RingbackCore

/// Who writes to the office, as far as an address tells.
package enum CorrespondenceQueries {
    /// The contacts with this address, at most two: one is the writer, two are ambiguous.
    package static func contacts(
        withAddress address: String, in office: OfficeID, _ session: any SQLSession
    ) throws -> [ContactID] {
        // The office as an expression, and duplicates removed here: otherwise SQLite would scan all of the office's
        // addresses.
        let rows = try session.rows(
            """
            SELECT contact_id FROM contact_email
            WHERE lower(address) = \(address) AND office_id || '' = \(office) LIMIT 20
            """)
        return Array(Set(try rows.map { try $0.id(0) as ContactID }).sorted().prefix(2))
    }

    /// The messages from an address's latest mails, newest first.
    /// - Parameter caller: whom the mails speak for, if not their sender.
    package static func messages(
        from address: String, for caller: String = "", since: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [MessageID] {
        try session.rows(
            """
            SELECT message_id FROM inbox
            WHERE office_id = \(office) AND from_address = \(address) AND received_at >= \(since)
            AND caller_address = \(caller) AND message_id IS NOT NULL ORDER BY received_at DESC LIMIT 5
            """
        ).map { try $0.id(0) }
    }
}
