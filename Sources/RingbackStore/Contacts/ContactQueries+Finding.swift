package import RingbackCore

/// What a contact's ranking in a search needs.
package struct ContactName: Sendable {
    package let id: ContactID
    package let name: String
    package let sortKey: String
    package let company: String
    package let pronunciation: String
}

extension ContactQueries {
    /// Sorts after everything with this prefix.
    private static func end(_ beginning: String) -> String { beginning + "\u{10FFFD}" }

    /// The names of contacts that can be found: neither merged nor erased.
    package static func names(
        of ids: [ContactID], in office: OfficeID, _ session: any SQLSession
    ) throws -> [ContactName] {
        if ids.isEmpty { return [] }
        return try session.rows(
            """
            SELECT id, name, sort_key, company, pronunciation FROM contact WHERE office_id = \(office) AND id IN \(list: ids)
            AND merged_into IS NULL AND erased_at IS NULL
            """
        ).map { row in
            ContactName(
                id: try row.id(0), name: try row.text(1), sortKey: try row.text(2), company: try row.text(3),
                pronunciation: try row.text(4))
        }
    }

    // MARK: By number

    /// Contacts with a number one of whose tails begins with these digits; an extension is stored as `x12`.
    package static func withTail(
        beginning digits: String, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [ContactID] {
        try session.rows(
            """
            SELECT contact_id FROM contact_tail
            WHERE office_id = \(office) AND tail >= \(digits) AND tail < \(digits + "~") LIMIT \(limit)
            """
        ).map { try $0.id(0) }
    }

    /// Contacts with a number one of whose tails begins with these digits, preceded by `before`. At most `bound` tails
    /// are looked at.
    package static func withTail(
        beginning digits: String, after before: Character, in office: OfficeID, bound: Int, limit: Int,
        _ session: any SQLSession
    ) throws -> [ContactID] {
        try session.rows(
            """
            SELECT contact_id FROM (
                SELECT contact_id, tail FROM contact_tail
                WHERE office_id = \(office) AND tail >= \(digits) AND tail < \(digits + "~") LIMIT \(bound)) AS near
            WHERE substr(tail, length(tail), 1) = \(String(before)) LIMIT \(limit)
            """
        ).map { try $0.id(0) }
    }

    /// The searchable numbers of contacts: E.164 and national form, with the extension.
    package static func digits(
        of ids: [ContactID], in office: OfficeID, _ session: any SQLSession
    ) throws -> [ContactID: [(e164: String, national: String, ext: String)]] {
        if ids.isEmpty { return [:] }
        var numbers: [ContactID: [(e164: String, national: String, ext: String)]] = [:]
        for row in try session.rows(
            """
            SELECT contact_id, e164, national, extension FROM contact_number
            WHERE office_id = \(office) AND contact_id IN \(list: ids)
            """)
        {
            numbers[try row.id(0), default: []].append(
                (try row.optionalText(1) ?? "", try row.text(2), try row.text(3)))
        }
        return numbers
    }

    // MARK: By name

    /// Contacts with a part that has this prefix, in the order of the parts: whole words first.
    package static func withPart(
        beginning part: String, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [ContactID] {
        try session.rows(
            """
            SELECT contact_id FROM contact_part WHERE office_id = \(office) AND part >= \(part) AND part < \(end(part))
            ORDER BY part, contact_id LIMIT \(limit)
            """
        ).map { try $0.id(0) }
    }

    package static func withPart(
        _ part: String, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [ContactID] {
        try session.rows(
            "SELECT contact_id FROM contact_part WHERE office_id = \(office) AND part = \(part) LIMIT \(limit)"
        ).map { try $0.id(0) }
    }

    /// A prefix of a name, in one of its orders.
    package struct Phrase: Sendable {
        let text: String
        /// Whether it must end at the end of a word.
        let isWhole: Bool

        package init(_ text: String, isWhole: Bool) {
            self.text = text
            self.isWhole = isWhole
        }

        fileprivate var probe: Query {
            // A space is the last character before `!`.
            "(\(text), \(isWhole ? text + "!" : ContactQueries.end(text)))"
        }
    }

    /// Contacts whose name begins with one of these phrases, as written or in another order.
    package static func withPhrases(
        _ phrases: [Phrase], in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [ContactID] {
        try written(phrases, in: office, limit: limit, session) + turned(phrases, in: office, limit: limit, session)
    }

    /// Contacts whose name as written begins with one of these phrases.
    package static func written(
        _ phrases: [Phrase], in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [ContactID] {
        if phrases.isEmpty { return [] }
        return try session.rows(
            """
            WITH probe (low, high) AS (VALUES \(rows: probes(phrases)))
            SELECT c.id FROM probe CROSS JOIN contact c
            WHERE c.office_id = \(office) AND c.sort_key >= probe.low AND c.sort_key < probe.high LIMIT \(limit)
            """
        ).map { try $0.id(0) }
    }

    /// Contacts whose name in another order begins with one of these phrases.
    package static func turned(
        _ phrases: [Phrase], in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [ContactID] {
        if phrases.isEmpty { return [] }
        return try session.rows(
            """
            WITH probe (low, high) AS (VALUES \(rows: probes(phrases)))
            SELECT c.contact_id FROM probe CROSS JOIN contact_phrase c
            WHERE c.office_id = \(office) AND c.phrase >= probe.low AND c.phrase < probe.high LIMIT \(limit)
            """
        ).map { try $0.id(0) }
    }

    /// Padded, so that there are few different statements.
    private static func probes(_ phrases: [Phrase]) -> [Query] {
        var probes = phrases.map(\.probe)
        var width = 2
        while width < probes.count { width *= 2 }
        if let last = probes.last { probes += Array(repeating: last, count: width - probes.count) }
        return probes
    }

    /// Contacts with one part beginning with `leading`, and others with each of `others`. At most `bound` contacts
    /// found by `leading` are looked at.
    package static func withParts(
        leading: String, others: [String], in office: OfficeID, bound: Int, limit: Int, _ session: any SQLSession
    ) throws -> [ContactID] {
        // An expression, so that PostgreSQL reads the parts of one contact rather than all with this prefix.
        let conditions = others.reduce("" as Query) { query, part in
            """
            \(query) AND EXISTS (SELECT 1 FROM contact_part o WHERE o.office_id = \(office)
                AND o.contact_id = p.contact_id AND o.part || '' >= \(part) AND o.part || '' < \(end(part)))
            """
        }
        return try session.rows(
            """
            SELECT p.contact_id FROM (SELECT contact_id FROM contact_part WHERE office_id = \(office)
                AND part >= \(leading) AND part < \(end(leading)) ORDER BY part, contact_id LIMIT \(bound)) p
            WHERE 1 = 1 \(conditions) LIMIT \(limit)
            """
        ).map { try $0.id(0) }
    }

    /// Contacts with one of some words and one of others.
    package static func withWords(
        _ some: [String], and others: [String], in office: OfficeID, bound: Int, limit: Int, _ session: any SQLSession
    ) throws -> [ContactID] {
        // Again an expression: the few parts of one contact are read once, not looked up for each of the others.
        try session.rows(
            """
            SELECT p.contact_id FROM (SELECT contact_id FROM contact_part WHERE office_id = \(office)
                AND part IN \(list: some) LIMIT \(bound)) p
            WHERE EXISTS (SELECT 1 FROM contact_part o WHERE o.office_id = \(office)
                AND o.contact_id = p.contact_id AND o.part || '' IN \(list: others)) LIMIT \(limit)
            """
        ).map { try $0.id(0) }
    }

    // MARK: The book of words

    package static func words(
        withKeys keys: [String], in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [(key: String, word: String)] {
        if keys.isEmpty { return [] }
        return try session.rows(
            """
            SELECT key, word FROM contact_word_key WHERE office_id = \(office) AND key IN \(list: keys) LIMIT \(limit)
            """
        ).map { (try $0.text(0), try $0.text(1)) }
    }

    /// Those of these words that the office has.
    package static func words(
        known words: [String], in office: OfficeID, _ session: any SQLSession
    ) throws -> [String] {
        if words.isEmpty { return [] }
        return try session.rows(
            "SELECT word FROM contact_word WHERE office_id = \(office) AND word IN \(list: words)"
        ).map { try $0.text(0) }
    }

    /// Words with this prefix of an inner piece.
    package static func words(
        containing piece: String, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [String] {
        let key = "e" + piece
        return try session.rows(
            """
            SELECT word FROM contact_word_key
            WHERE office_id = \(office) AND key >= \(key) AND key < \(end(key)) LIMIT \(limit)
            """
        ).map { try $0.text(0) }
    }

    package static func words(
        beginning part: String, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [String] {
        try session.rows(
            """
            SELECT word FROM contact_word
            WHERE office_id = \(office) AND word >= \(part) AND word < \(end(part)) ORDER BY word LIMIT \(limit)
            """
        ).map { try $0.text(0) }
    }
}

// MARK: - Recent callers

extension MessageEventQueries {
    package static func newestCall(in office: OfficeID, _ session: any SQLSession) throws -> CallID? {
        try session.row("SELECT id FROM call WHERE office_id = \(office) ORDER BY id DESC LIMIT 1").map {
            try $0.id(0)
        }
    }

    /// Who called after a given call, newest first.
    package static func callers(
        after: CallID?, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [(contact: ContactID?, at: Timestamp)] {
        let since: Query = after.map { "AND id > \($0)" } ?? ""
        return try session.rows(
            """
            SELECT contact_id, at FROM call WHERE office_id = \(office) \(since) ORDER BY id DESC LIMIT \(limit)
            """
        ).map { (try $0.optionalID(0), try $0.timestamp(1)) }
    }
}
