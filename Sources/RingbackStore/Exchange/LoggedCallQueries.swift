package import RingbackCore

/// The table `logged_call`.
package enum LoggedCallQueries {
    /// The outcomes of calls already stored, by key.
    package static func known(
        _ keys: [String], in office: OfficeID, _ session: any SQLSession
    ) throws -> [String: String] {
        var known: [String: String] = [:]
        for row in try session.rows(
            "SELECT log_key, ended FROM logged_call WHERE office_id = \(office) AND log_key IN \(list: keys)")
        {
            known[try row.text(0)] = try row.text(1)
        }
        return known
    }

    /// Adds calls; if one rang several telephones, the one that answered counts.
    package static func add(_ calls: [LoggedCall], in office: OfficeID, _ session: any SQLSession) throws {
        for call in calls {
            try session.run(
                """
                INSERT INTO logged_call (office_id, id, log_key, at, direction, number, as_given, name, extension, ended, \
                seconds)
                VALUES (\(office), \(call.id), \(call.key), \(call.at), \(call.direction), \(call.number), \
                \(call.asGiven), \(call.name), \(call.ext), \(call.ended), \(call.seconds))
                ON CONFLICT (office_id, log_key) DO UPDATE
                SET extension = excluded.extension, ended = excluded.ended, seconds = excluded.seconds
                """)
        }
    }

    /// The last logged calls from and to a contact's current numbers, newest first.
    ///
    /// Sorted by an expression, so that no engine walks all calls of the office in the order of their time.
    package static func loggedCalls(
        ofContact contact: ContactID, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [LoggedCall] {
        try session.rows(
            """
            SELECT id, log_key, at, direction, number, as_given, name, extension, ended, seconds FROM logged_call
            WHERE office_id = \(office) AND number IN (
                SELECT e164 FROM contact_number
                WHERE office_id = \(office) AND contact_id = \(contact))
            ORDER BY at + 0 DESC LIMIT \(limit)
            """
        ).map { row in
            var next = RowCursor(row)
            return LoggedCall(
                id: try next.id(), key: try next.text(), at: try next.timestamp(), direction: try next.word(),
                number: try next.optionalText(), asGiven: try next.text(), name: try next.text(), ext: try next.text(),
                ended: try next.text(), seconds: try next.integer())
        }
    }

    /// The contacts with these numbers; a shared one is assigned to the first contact.
    package static func contacts(
        withNumbers numbers: [String], in office: OfficeID, _ session: any SQLSession
    ) throws -> [String: (id: ContactID, name: String)] {
        var found: [String: (id: ContactID, name: String)] = [:]
        for row in try session.rows(
            """
            SELECT n.e164, c.id, c.name FROM contact_number n
            JOIN contact c ON c.office_id = n.office_id AND c.id = n.contact_id
            WHERE n.office_id = \(office) AND n.e164 IN \(list: numbers) AND c.merged_into IS NULL
            """)
        {
            let number = try row.text(0)
            if found[number] == nil { found[number] = (try row.id(1), try row.text(2)) }
        }
        return found
    }
}
