package import RingbackCore

/// The table `fishing`.
package enum FishingQueries {
    /// Notes that a caller fished for information.
    /// - Parameter number: E.164.
    package static func add(
        _ id: FishingID, contact: ContactID?, number: String?, by person: PersonID, at now: Timestamp,
        in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO fishing (office_id, id, at, by_id, contact_id, number)
            VALUES (\(office), \(id), \(now), \(person), \(contact), \(number))
            """)
    }

    /// How often a caller did since then; as a contact, whatever number they rang from.
    package static func count(
        contact: ContactID?, number: String?, since: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Int {
        if let contact {
            let contacts = try DiscretionQueries.same(as: contact, in: office, session)
            return try session.row(
                """
                SELECT COUNT(*) FROM fishing
                WHERE office_id = \(office) AND contact_id IN \(list: contacts) AND at >= \(since)
                """
            ).map { try $0.int(0) } ?? 0
        }
        guard let number else { return 0 }
        return try session.row(
            """
            SELECT COUNT(*) FROM fishing
            WHERE office_id = \(office) AND number = \(number) AND at >= \(since)
            """
        ).map { try $0.int(0) } ?? 0
    }

    /// - Returns: the caller; `nil` if this person noted no such thing.
    package static func remove(
        _ id: FishingID, notedBy person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> ContactID?? {
        try session.row(
            """
            DELETE FROM fishing WHERE office_id = \(office) AND id = \(id) AND by_id = \(person) RETURNING contact_id
            """
        ).map { row in
            var next = RowCursor(row)
            return try next.optionalID(ContactID.self)
        }
    }
}
