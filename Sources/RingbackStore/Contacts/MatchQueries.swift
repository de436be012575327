package import RingbackCore

/// Finds likely duplicates, and the contacts that old calls belong to.
package enum MatchQueries {
    /// Index entries per step: a large office without duplicates is scanned in several.
    private static let window = 20_000

    /// A step through an ordered list, and where the next one begins.
    package struct Stretch: Sendable {
        package var keys: [String] = []
        /// `nil` at the end of the list.
        package var next: String?
    }

    /// Numbers that several contacts have, after a number, in order.
    package static func sharedNumbers(
        after number: String, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> Stretch {
        try stretch(
            """
            SELECT e164 FROM contact_number WHERE office_id = \(office) AND e164 > \(number) ORDER BY e164
            LIMIT \(window)
            """, limit: limit, session)
    }

    /// Sound keys shared by several contacts at one company.
    package static func sharedSounds(
        after key: String, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> Stretch {
        try stretch(
            """
            SELECT alike_key FROM contact WHERE office_id = \(office) AND alike_key > \(key) ORDER BY alike_key
            LIMIT \(window)
            """, limit: limit, session)
    }

    /// The keys that occur several times in a window of an index.
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
        // The last key may continue after the window: the next one begins with it.
        if rows.count == window { found.next = try Self.before(last, in: rows) }
        return found
    }

    private static func before(_ last: String?, in rows: [Row]) throws -> String? {
        for row in rows.reversed() {
            let key = try row.text(0)
            if key != last { return key }
        }
        // One key fills the whole window: everybody with it was seen.
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

    /// Those of the numbers with calls from unknown callers.
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

    /// The names under which unknown callers left messages from a number, except mistaken filings.
    package static func names(
        _ e164: String, open: Bool = false, in office: OfficeID, _ session: any SQLSession
    ) throws -> [String] {
        let openOnly: Query = open ? "AND closed_at IS NULL" : ""
        return try session.rows(
            """
            SELECT DISTINCT caller_name FROM message
            WHERE office_id = \(office) AND caller_number = \(e164) AND contact_id IS NULL AND caller_name <> \("")
            AND (closed_reason IS NULL OR closed_reason <> \(Closing.takenBack)) \(openOnly)
            """
        ).map { try $0.text(0) }
    }

    /// Assigns an unmatched number's messages, calls and notes to a contact, if the name is theirs.
    /// - Parameter isTheirs: called with each name, including an empty one.
    /// - Returns: the messages, and the number of calls.
    package static func match(
        _ e164: String, to contact: ContactID, in office: OfficeID, _ session: any SQLSession,
        where isTheirs: (String) -> Bool
    ) throws -> (messages: [MessageID], calls: Int) {
        func ids<Kind>(_ query: Query, of: Kind.Type) throws -> [ID<Kind>] {
            try session.rows(query).compactMap { row in
                isTheirs(try row.text(1)) ? try row.id(0, of: Kind.self) : nil
            }
        }
        let messages = try ids(
            """
            SELECT id, caller_name FROM message
            WHERE office_id = \(office) AND caller_number = \(e164) AND contact_id IS NULL
            """, of: Kind.Message.self)
        // A nameless call is by the caller who left the message.
        let calls = try ids(
            """
            SELECT c.id, CASE WHEN c.name = \("") THEN m.caller_name ELSE c.name END FROM call c
            JOIN message m ON m.office_id = c.office_id AND m.id = c.message_id
            WHERE c.office_id = \(office) AND c.number = \(e164) AND c.contact_id IS NULL
            """, of: Kind.Call.self)
        let notes = try ids(
            """
            SELECT n.id, COALESCE(m.caller_name, \("")) FROM context n
            LEFT JOIN message m ON m.office_id = n.office_id AND m.id = n.message_id
            WHERE n.office_id = \(office) AND n.number = \(e164) AND n.contact_id IS NULL
            """, of: Kind.Context.self)
        for ids in messages.pieces {
            try session.run(
                """
                UPDATE message SET contact_id = \(contact), version = version + 1
                WHERE office_id = \(office) AND id IN \(list: ids)
                """)
        }
        for ids in calls.pieces {
            try session.run(
                "UPDATE call SET contact_id = \(contact) WHERE office_id = \(office) AND id IN \(list: ids)")
        }
        for ids in notes.pieces {
            try session.run(
                "UPDATE context SET contact_id = \(contact) WHERE office_id = \(office) AND id IN \(list: ids)")
        }
        return (messages, calls.count)
    }
}

extension Array {
    fileprivate var pieces: [Self] {
        stride(from: 0, to: count, by: 256).map { Self(self[$0..<Swift.min($0 + 256, count)]) }
    }
}
