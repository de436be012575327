package import RingbackCore

/// What contacts are found by: the tables `contact_part`, `contact_phrase`, `contact_tail`, `contact_word` and
/// `contact_word_key`. Written in the transaction that writes the contact.
///
/// Words are kept once for the whole office with the keys that lead to them, so that sound, slips of the finger and
/// pieces of words cost a contact nothing: a search first finds words, then contacts by these words.
package enum ContactIndex {
    /// Puts a contact into the index.
    /// - Parameters:
    ///   - parts: the folded parts of name and company.
    ///   - national: for each number the digits as dialled at home.
    static func add(_ contact: Contact, parts: [String], national: [String], _ session: any SQLSession) throws {
        let words = ContactWords(name: contact.name, company: contact.company, pronunciation: contact.pronunciation)
        try add(
            contact.id, parts: Array(Set(parts + words.parts)).sorted(), phrases: words.phrases,
            tails: tails(zip(national, contact.numbers.map(\.ext))), in: contact.office, session)
    }

    /// Takes a contact out of the index, and out of the book of words what no other contact has.
    package static func remove(_ contact: ContactID, in office: OfficeID, _ session: any SQLSession) throws {
        try forget(try take(contact, in: office, session), in: office, session)
    }

    /// - Returns: the words that it was found by.
    static func take(_ contact: ContactID, in office: OfficeID, _ session: any SQLSession) throws -> [String] {
        let parts = try session.rows(
            "SELECT part FROM contact_part WHERE office_id = \(office) AND contact_id = \(contact)"
        ).map { try $0.text(0) }
        try session.run("DELETE FROM contact_part WHERE office_id = \(office) AND contact_id = \(contact)")
        try session.run("DELETE FROM contact_phrase WHERE office_id = \(office) AND contact_id = \(contact)")
        try session.run("DELETE FROM contact_tail WHERE office_id = \(office) AND contact_id = \(contact)")
        return parts
    }

    /// Forgets those of some words that no contact has any more, so that nothing stays of a person who is erased.
    static func forget(_ words: [String], in office: OfficeID, _ session: any SQLSession) throws {
        if words.isEmpty { return }
        let gone = try session.rows(
            """
            SELECT w.word FROM contact_word w WHERE w.office_id = \(office) AND w.word IN \(list: words)
            AND NOT EXISTS (SELECT 1 FROM contact_part p WHERE p.office_id = w.office_id AND p.part = w.word)
            """
        ).map { try $0.text(0) }
        for word in gone {
            try session.run("DELETE FROM contact_word WHERE office_id = \(office) AND word = \(word)")
            let keys = WordKeys.of(word)
            guard !keys.isEmpty else { continue }
            try session.run(
                """
                DELETE FROM contact_word_key
                WHERE office_id = \(office) AND key IN \(list: keys) AND word = \(word)
                """)
        }
    }

    private static func tails(_ numbers: some Sequence<(String, String)>) -> [String] {
        var tails: [String] = []
        for (national, ext) in numbers {
            for tail in ContactWords.tails(national: national, ext: ext) where !tails.contains(tail) {
                tails.append(tail)
            }
        }
        return tails
    }

    private static func add(
        _ contact: ContactID, parts: [String], phrases: [String], tails: [String], in office: OfficeID,
        _ session: any SQLSession
    ) throws {
        func rows(_ keys: [String]) -> [Query] { keys.map { "(\(office), \($0), \(contact))" } }
        if !parts.isEmpty {
            try session.run(
                """
                INSERT INTO contact_part (office_id, part, contact_id) VALUES \(rows: rows(parts))
                ON CONFLICT DO NOTHING
                """)
        }
        if !phrases.isEmpty {
            try session.run(
                """
                INSERT INTO contact_phrase (office_id, phrase, contact_id) VALUES \(rows: rows(phrases))
                ON CONFLICT DO NOTHING
                """)
        }
        for some in stride(from: 0, to: tails.count, by: 32).map({ Array(tails[$0..<min($0 + 32, tails.count)]) }) {
            try session.run(
                """
                INSERT INTO contact_tail (office_id, tail, contact_id) VALUES \(rows: rows(some))
                ON CONFLICT DO NOTHING
                """)
        }
        try learn(parts, in: office, session)
    }

    private static func learn(_ words: [String], in office: OfficeID, _ session: any SQLSession) throws {
        if words.isEmpty { return }
        let rows = words.map { "(\(office), \($0))" as Query }
        let new = try session.rows(
            "INSERT INTO contact_word (office_id, word) VALUES \(rows: rows) ON CONFLICT DO NOTHING RETURNING word"
        ).map { try $0.text(0) }
        for word in new {
            let keys = WordKeys.of(word)
            if keys.isEmpty { continue }
            let rows = Set(keys).sorted().map { "(\(office), \($0), \(word))" as Query }
            try session.run(
                """
                INSERT INTO contact_word_key (office_id, key, word) VALUES \(rows: rows) ON CONFLICT DO NOTHING
                """)
        }
    }

    // MARK: Catching up

    fileprivate static func unindexed(_ session: any SQLSession) throws -> OfficeID? {
        try session.row("SELECT office_id FROM contact WHERE indexed = 0 LIMIT 1").map { try $0.id(0) }
    }

    /// Indexes some contacts that are not yet.
    fileprivate static func catchUp(in office: OfficeID, limit: Int, _ session: any SQLSession) throws -> Int {
        let rows = try session.rows(
            """
            SELECT id, name, company, pronunciation, merged_into, erased_at FROM contact
            WHERE office_id = \(office) AND indexed = 0 ORDER BY id LIMIT \(limit)
            """)
        let ids: [ContactID] = try rows.map { try $0.id(0) }
        var numbers: [ContactID: [(String, String)]] = [:]
        for row in try session.rows(
            """
            SELECT contact_id, national, extension FROM contact_number
            WHERE office_id = \(office) AND contact_id IN \(list: ids)
            """)
        {
            numbers[try row.id(0), default: []].append((try row.text(1), try row.text(2)))
        }
        for (row, id) in zip(rows, ids) {
            guard try row.optionalText(4) == nil, try row.optionalTimestamp(5) == nil else { continue }
            let words = ContactWords(name: try row.text(1), company: try row.text(2), pronunciation: try row.text(3))
            try add(
                id, parts: words.parts.sorted(), phrases: words.phrases, tails: tails(numbers[id] ?? []), in: office,
                session)
        }
        try session.run("UPDATE contact SET indexed = 1 WHERE office_id = \(office) AND id IN \(list: ids)")
        return ids.count
    }
}

extension Store {
    /// Indexes contacts that an earlier Ringback wrote, some hundreds a transaction; they are found by their beginnings
    /// meanwhile.
    /// - Returns: how many there were.
    @discardableResult
    package func indexContacts() async throws -> Int {
        var count = 0
        while let office = try await read({ try ContactIndex.unindexed($0) }) {
            try Task.checkCancellation()
            count += try await write(in: office) { try ContactIndex.catchUp(in: office, limit: 400, $0) }
        }
        return count
    }
}
