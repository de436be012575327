package import RingbackCore

/// Who writes to the office, by what is known of an address.
package enum CorrespondenceQueries {
    /// The contacts that have this address, counted no further than two: one is whoever writes, two are nobody.
    package static func contacts(
        withAddress address: String, in office: OfficeID, _ session: any SQLSession
    ) throws -> [ContactID] {
        // The office as an expression, and each contact told apart here: else SQLite would walk all addresses of the office.
        let rows = try session.rows(
            """
            SELECT contact_id FROM contact_email
            WHERE lower(address) = \(address) AND office_id || '' = \(office) LIMIT 20
            """)
        return Array(Set(try rows.map { try $0.id(0) as ContactID }).sorted().prefix(2))
    }

    /// The messages that came of the latest mails of an address, the newest first.
    /// - Parameter caller: whom the mails speak for, where that is not their sender.
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
