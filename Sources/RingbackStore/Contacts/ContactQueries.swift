package import RingbackCore

/// The tables `contact`, `contact_number`, `contact_part`, `standing`.
package enum ContactQueries {
    // MARK: Finding

    package static func find(
        _ ids: [ContactID], in office: OfficeID, _ session: any SQLSession
    ) throws -> [ContactID: Contact] {
        if ids.isEmpty { return [:] }
        var contacts: [ContactID: Contact] = [:]
        let found = try session.rows(ofEach: [
            "SELECT \(columns) FROM contact WHERE office_id = \(office) AND id IN \(list: ids) AND erased_at IS NULL",
            """
            SELECT contact_id, \(numberColumns) FROM contact_number WHERE office_id = \(office) AND contact_id IN \(list: ids) ORDER BY contact_id, position
            """,
            """
            SELECT contact_id, \(emailColumns) FROM contact_email
            WHERE office_id = \(office) AND contact_id IN \(list: ids) ORDER BY contact_id, position
            """,
        ])
        for row in found[0] {
            var next = RowCursor(row)
            let contact = try contact(&next, nil, office: office)
            contacts[contact.id] = contact
        }
        for row in found[1] {
            var next = RowCursor(row)
            contacts[try next.id()]?.numbers.append(try number(&next, nil))
        }
        for row in found[2] {
            var next = RowCursor(row)
            contacts[try next.id()]?.emails.append(try email(&next, nil))
        }
        return contacts
    }

    /// Contacts with exactly this number; a shared switchboard has several.
    package static func withNumber(
        _ e164: String, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [ContactID] {
        try once(
            session.rows(
                """
                SELECT contact_id FROM contact_number WHERE office_id = \(office) AND e164 = \(e164)
                LIMIT \(limit * 4)
                """), limit: limit)
    }

    /// Each contact once. Without DISTINCT or ORDER BY: for those SQLite would scan all of the office's numbers in
    /// contact order rather than look up a number and sort the few results.
    private static func once(_ rows: [Row], limit: Int) throws -> [ContactID] {
        var seen: Set<ContactID> = []
        return Array(try rows.map { try $0.id(0) }.filter { seen.insert($0).inserted }.prefix(limit))
    }

    /// Contacts whose name folds to this key.
    package static func withSortKey(
        _ sortKey: String, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [ContactID] {
        try session.rows(
            """
            SELECT id FROM contact WHERE office_id = \(office) AND sort_key = \(sortKey) AND merged_into IS NULL AND erased_at IS NULL
            ORDER BY id LIMIT \(limit)
            """
        ).map { try $0.id(0) }
    }

    /// Contacts with a number that begins with these digits.
    /// - Parameters:
    ///   - national: digits to match from the start of the number in national form.
    ///   - e164: `+` and digits to match from the start of the E.164 number.
    package static func withNumberBeginning(
        national: String?, e164: String?, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [ContactID] {
        let range: Query
        if let national {
            range = "national >= \(national) AND national < \(national + "~")"
        } else if let e164 {
            range = "e164 >= \(e164) AND e164 < \(e164 + "~")"
        } else {
            return []
        }
        return try once(
            session.rows(
                """
                SELECT contact_id FROM contact_number WHERE office_id = \(office) AND \(range) LIMIT \(limit * 4)
                """), limit: limit)
    }

    /// The number of contacts, counted up to `limit`.
    package static func count(
        upTo limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> Int {
        try session.row(
            """
            SELECT COUNT(*) FROM (
                SELECT 1 FROM contact WHERE office_id = \(office) AND merged_into IS NULL AND erased_at IS NULL
                LIMIT \(limit)) AS counted
            """
        )?.int(0) ?? 0
    }

    /// Contacts in order of name.
    package static func list(
        after: (sortKey: String, id: ContactID)?, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [(id: ContactID, sortKey: String)] {
        let from: Query = after.map { "AND (sort_key, id) > (\($0.sortKey), \($0.id))" } ?? ""
        return try session.rows(
            """
            SELECT id, sort_key FROM contact WHERE office_id = \(office) AND merged_into IS NULL AND erased_at IS NULL \(from)
            ORDER BY sort_key, id LIMIT \(limit)
            """
        ).map { (try $0.id(0), try $0.text(1)) }
    }

    /// How many number and address columns a table of all contacts needs: two and one, or as many as somebody has.
    package static func exportedColumns(
        in office: OfficeID, _ session: any SQLSession
    ) throws -> (numbers: Int, emails: Int) {
        let numbers = try session.row(
            """
            SELECT position FROM contact_number WHERE office_id = \(office) AND position >= 2
            ORDER BY position DESC LIMIT 1
            """)
        let emails = try session.row(
            """
            SELECT position FROM contact_email WHERE office_id = \(office) AND position >= 1
            ORDER BY position DESC LIMIT 1
            """)
        return ((try numbers?.int(0) ?? 1) + 1, (try emails?.int(0) ?? 0) + 1)
    }

    package static func standings(
        of contact: ContactID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [(principal: PersonID, kind: Standing, why: String)] {
        try session.rows(
            """
            SELECT principal_id, kind, why FROM standing
            WHERE office_id = \(office) AND contact_id = \(contact) ORDER BY principal_id
            """
        ).map { (try $0.id(0), try $0.value(1), try $0.text(2)) }
    }

    // MARK: Writing

    /// - Parameters:
    ///   - sortKey: the name folded for sorting.
    ///   - parts: the folded parts of name and company.
    ///   - national: each number's digits in national form.
    package static func add(
        _ contact: Contact, sortKey: String, parts: [String], national: [String], _ session: any SQLSession
    ) throws {
        try add([ContactAddition(contact: contact, sortKey: sortKey, parts: parts, national: national)], session)
    }

    /// - Returns: `false` if somebody changed the contact since it was read.
    package static func save(
        _ contact: Contact, sortKey: String, parts: [String], national: [String], _ session: any SQLSession
    ) throws -> Bool {
        var saved = contact
        saved.version += 1
        let changed = try session.run(
            """
            UPDATE contact SET \(try written(saved, sortKey: sortKey).assignments)
            WHERE office_id = \(contact.office) AND id = \(contact.id) AND version = \(contact.version)
            """)
        guard changed == 1 else { return false }
        try session.run(
            "DELETE FROM contact_number WHERE office_id = \(contact.office) AND contact_id = \(contact.id)")
        try session.run(
            "DELETE FROM contact_email WHERE office_id = \(contact.office) AND contact_id = \(contact.id)")
        let words = try ContactIndex.take(contact.id, in: contact.office, session)
        try addCompanions(
            of: [ContactAddition(contact: contact, sortKey: sortKey, parts: parts, national: national)], session)
        try ContactIndex.forget(words, in: contact.office, session)
        return true
    }

    package static func setStanding(
        _ standing: Standing?, why: String, of contact: ContactID, to principal: PersonID, in office: OfficeID,
        _ session: any SQLSession
    ) throws {
        guard let standing else {
            try session.run(
                """
                DELETE FROM standing
                WHERE office_id = \(office) AND contact_id = \(contact) AND principal_id = \(principal)
                """)
            return
        }
        try session.run(
            """
            INSERT INTO standing (office_id, contact_id, principal_id, kind, why)
            VALUES (\(office), \(contact), \(principal), \(standing.rawValue), \(why))
            ON CONFLICT (office_id, contact_id, principal_id) DO UPDATE SET kind = excluded.kind, why = excluded.why
            """)
    }

    package static func markInvalid(
        _ e164: String, of contact: ContactID, since now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            UPDATE contact_number SET invalid_since = \(now)
            WHERE office_id = \(office) AND contact_id = \(contact) AND e164 = \(e164) AND invalid_since IS NULL
            """)
    }

    /// Undoes marking a number invalid at that moment.
    package static func markValid(
        _ e164: String, of contact: ContactID, since: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            UPDATE contact_number SET invalid_since = NULL
            WHERE office_id = \(office) AND contact_id = \(contact) AND e164 = \(e164) AND invalid_since = \(since)
            """)
    }
}
