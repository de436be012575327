package import RingbackCore

/// Which contacts may be one, and whose an old call was.
package enum MatchQueries {
    /// Index entries that one look goes through: a large office without duplicates is looked through in several.
    private static let window = 20_000

    /// A stretch of a list in order, and where the next begins.
    package struct Stretch: Sendable {
        package var keys: [String] = []
        /// `nil` when the list was looked through to its end.
        package var next: String?
    }

    /// Numbers that several contacts have, behind a number, in order.
    package static func sharedNumbers(
        after number: String, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> Stretch {
        try stretch(
            """
            SELECT e164 FROM contact_number WHERE office_id = \(office) AND e164 > \(number) ORDER BY e164
            LIMIT \(window)
            """, limit: limit, session)
    }

    /// What several contacts' names sound like at one company.
    package static func sharedSounds(
        after key: String, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> Stretch {
        try stretch(
            """
            SELECT alike_key FROM contact WHERE office_id = \(office) AND alike_key > \(key) ORDER BY alike_key
            LIMIT \(window)
            """, limit: limit, session)
    }

    /// Of a window of an index those keys that stand there several times.
    private static func stretch(_ query: Query, limit: Int, _ session: any SQLSession) throws -> Stretch {
        let rows = try session.rows(query)
        var found = Stretch()
        var last: String?
        for row in rows {
            let key = try row.text(0)
            if key == last, found.keys.last != key {
                found.keys.append(key)
                if found.keys.count == limit {
                    found.next = key
                    return found
                }
            }
            last = key
        }
        // The last key may go on behind the window: it is looked at again with the next.
        if rows.count == window { found.next = try Self.before(last, in: rows) }
        return found
    }

    private static func before(_ last: String?, in rows: [Row]) throws -> String? {
        for row in rows.reversed() {
            let key = try row.text(0)
            if key != last { return key }
        }
        // One key fills the whole window: everybody who has it was seen.
        return last
    }

    /// Contacts whose names sound alike at the same company.
    package static func withSound(
        _ key: String, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [ContactID] {
        try session.rows(
            "SELECT id FROM contact WHERE office_id = \(office) AND alike_key = \(key) LIMIT \(limit)"
        ).map { try $0.id(0) }
    }

    // MARK: Old calls

    /// Those of the numbers from which somebody called whom nobody knew.
    package static func unmatched(
        _ numbers: [String], in office: OfficeID, _ session: any SQLSession
    ) throws -> Set<String> {
        if numbers.isEmpty { return [] }
        return Set(
            try session.rows(
                """
                SELECT number FROM call
                WHERE office_id = \(office) AND number IN \(list: numbers) AND contact_id IS NULL
                """
            ).map { try $0.text(0) })
    }

    /// Gives messages, calls and notes of a number that nobody had to a contact.
    /// - Returns: the messages, and how many calls.
    package static func match(
        _ e164: String, to contact: ContactID, in office: OfficeID, _ session: any SQLSession
    ) throws -> (messages: [MessageID], calls: Int) {
        let messages = try session.rows(
            """
            UPDATE message SET contact_id = \(contact), version = version + 1
            WHERE office_id = \(office) AND caller_number = \(e164) AND contact_id IS NULL RETURNING id
            """
        ).map { try $0.id(0, of: Kind.Message.self) }
        let calls = try session.run(
            """
            UPDATE call SET contact_id = \(contact)
            WHERE office_id = \(office) AND number = \(e164) AND contact_id IS NULL
            """)
        try session.run(
            """
            UPDATE context SET contact_id = \(contact)
            WHERE office_id = \(office) AND number = \(e164) AND contact_id IS NULL
            """)
        return (messages, calls)
    }
}
