package import RingbackCore

/// The contact index: the tables `contact_part`, `contact_phrase`, `contact_tail`, `contact_word` and
/// `contact_word_key`. Written in the transaction that writes the contact.
///
/// Words are stored once per office with the keys that lead to them, so that sounds, typos and parts of words cost
/// nothing per contact: a search first finds words, then the contacts with these words.
package enum ContactIndex {
    /// What a contact is found by.
    struct Entry {
        let contact: ContactID
        let words: ContactWords
        let tails: [String]

        /// - Parameters:
        ///   - parts: the folded parts of name and company.
        ///   - national: each number's digits in national form.
        init(_ contact: Contact, sortKey: String, parts: [String], national: [String]) {
            self.contact = contact.id
            words = ContactWords(
                parts: parts, sortKey: sortKey, company: contact.company, pronunciation: contact.pronunciation)
            tails = ContactIndex.tails(zip(national, contact.numbers.map(\.ext)))
        }

        fileprivate init(contact: ContactID, words: ContactWords, tails: [String]) {
            self.contact = contact
            self.words = words
            self.tails = tails
        }
    }

    /// Removes a contact from the index, and words no other contact has from the word list.
    package static func remove(_ contact: ContactID, in office: OfficeID, _ session: any SQLSession) throws {
        try forget(try take(contact, in: office, session), in: office, session)
    }

    /// - Returns: the words it was indexed under.
    static func take(_ contact: ContactID, in office: OfficeID, _ session: any SQLSession) throws -> [String] {
        let parts = try session.rows(
            "SELECT part FROM contact_part WHERE office_id = \(office) AND contact_id = \(contact)"
        ).map { try $0.text(0) }
        try session.run("DELETE FROM contact_part WHERE office_id = \(office) AND contact_id = \(contact)")
        try session.run("DELETE FROM contact_phrase WHERE office_id = \(office) AND contact_id = \(contact)")
        try session.run("DELETE FROM contact_tail WHERE office_id = \(office) AND contact_id = \(contact)")
        return parts
    }

    /// Deletes those words that no contact has any more, so that nothing remains of an erased person.
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

    static func add(_ entries: [Entry], in office: OfficeID, _ session: any SQLSession) throws {
        func rows(_ keys: (Entry) -> [String]) -> [Query] {
            entries.flatMap { entry in keys(entry).map { "(\(office), \($0), \(entry.contact))" as Query } }
        }
        try insert(rows(\.words.parts), "INSERT INTO contact_part (office_id, part, contact_id) VALUES", session)
        try insert(rows(\.words.phrases), "INSERT INTO contact_phrase (office_id, phrase, contact_id) VALUES", session)
        try insert(rows(\.tails), "INSERT INTO contact_tail (office_id, tail, contact_id) VALUES", session)
        try learn(Set(entries.flatMap(\.words.parts)).sorted(), in: office, session)
    }

    /// Adds new words to the office's list, with the keys that lead to them.
    private static func learn(_ words: [String], in office: OfficeID, _ session: any SQLSession) throws {
        let new = try insert(
            words.map { "(\(office), \($0))" }, "INSERT INTO contact_word (office_id, word) VALUES",
            returning: "RETURNING word", session
        ).map { try $0.text(0) }
        let keys = new.flatMap { word in
            Set(WordKeys.of(word)).sorted().map { "(\(office), \($0), \(word))" as Query }
        }
        try insert(keys, "INSERT INTO contact_word_key (office_id, key, word) VALUES", session)
    }

    /// Inserts rows that do not exist yet, in few statements of few lengths.
    @discardableResult
    private static func insert(
        _ rows: [Query], _ into: Query, returning: Query = "", _ session: any SQLSession
    ) throws -> [Row] {
        var remaining = rows[...]
        var returned: [Row] = []
        var width = 32
        while !remaining.isEmpty {
            while width > remaining.count { width /= 2 }
            returned += try session.rows(
                "\(into) \(rows: Array(remaining.prefix(width))) ON CONFLICT DO NOTHING \(returning)")
            remaining = remaining.dropFirst(width)
        }
        return returned
    }

    // MARK: Catching up

    fileprivate static func unindexed(_ session: any SQLSession) throws -> OfficeID? {
        try session.row("SELECT office_id FROM contact WHERE indexed = 0 LIMIT 1").map { try $0.id(0) }
    }

    /// Indexes some contacts that are not indexed yet.
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
        var entries: [Entry] = []
        for (row, id) in zip(rows, ids) where try row.optionalText(4) == nil && row.optionalTimestamp(5) == nil {
            entries.append(
                Entry(
                    contact: id,
                    words: ContactWords(
                        name: try row.text(1), company: try row.text(2), pronunciation: try row.text(3)),
                    tails: tails(numbers[id] ?? [])))
            let alike = AlikeKey.of(name: try row.text(1), company: try row.text(2))
            try session.run("UPDATE contact SET alike_key = \(alike) WHERE office_id = \(office) AND id = \(id)")
        }
        try add(entries, in: office, session)
        try session.run("UPDATE contact SET indexed = 1 WHERE office_id = \(office) AND id IN \(list: ids)")
        return ids.count
    }
}

extension Store {
    /// Indexes contacts written by an earlier version, some hundreds per transaction; until then they are found by
    /// prefix.
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
