package import RingbackCore

/// The message index: the table `message_text`, and on SQLite its index `message_find`. Written in the transaction that
/// changes the message or anything on it.
package enum MessageIndex {
    /// A message found, and its place in filing order.
    package struct Found: Sendable {
        package let place: Int64
        package let message: MessageID
    }

    /// Messages matching a search, newest filed first, after a place.
    package static func find(
        _ search: MessageSearch, from: Timestamp? = nil, to: Timestamp? = nil, before: Int64? = nil,
        in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [Found] {
        let (source, condition, place) = session.dialect.finding(search)
        let since: Query = from.map { "AND t.filed_at >= \($0)" } ?? ""
        let until: Query = to.map { "AND t.filed_at < \($0)" } ?? ""
        let behind: Query = before.map { "AND \(place) < \($0)" } ?? ""
        return try session.rows(
            """
            SELECT t.place, t.message_id FROM \(source)
            WHERE \(condition) AND t.office_id = \(office) \(since) \(until) \(behind)
            ORDER BY \(place) DESC LIMIT \(limit)
            """
        ).map { Found(place: try $0.int64(0), message: try $0.id(1)) }
    }

    /// Recomputes messages' words where they have changed.
    package static func refresh(
        _ messages: some Collection<MessageID>, in office: OfficeID, _ session: any SQLSession
    ) throws {
        for some in Array(messages).chunks(of: 256) {
            let known = Dictionary(
                uniqueKeysWithValues: try session.rows(
                    """
                    SELECT message_id, words FROM message_text
                    WHERE office_id = \(office) AND message_id IN \(list: some)
                    """
                ).map { (try $0.id(0, of: Kind.Message.self), try $0.text(1)) })
            let lines = try lines(of: some, in: office, session)
            for line in lines {
                guard let old = known[line.message], old != line.words else { continue }
                try session.run(
                    """
                    UPDATE message_text SET words = \(line.words)
                    WHERE office_id = \(office) AND message_id = \(line.message)
                    """)
            }
            let new = lines.filter { known[$0.message] == nil }.map { line -> Query in
                "(\(office), \(line.message), \(line.filedAt), \(line.words))"
            }
            guard !new.isEmpty else { continue }
            try session.run("INSERT INTO message_text (office_id, message_id, filed_at, words) VALUES \(rows: new)")
        }
    }

    /// Adds a message that was just filed with its first call, of which all is known and nothing has to be read.
    package static func add(_ message: Message, with call: CallRow, of contact: Contact?, _ session: any SQLSession)
        throws
    {
        var words = IndexedMessage(message, of: contact).words
        words.add(IndexedCall(call))
        let filed = (office: message.office, id: message.id, at: message.filing.at)
        try session.post(
            """
            INSERT INTO message_text (office_id, message_id, filed_at, words)
            VALUES (\(filed.office), \(filed.id), \(filed.at), \(words.line))
            """)
    }

    /// Removes all traces of words messages no longer have, for a person who is erased.
    package static func scrub(_ session: any SQLSession) throws {
        if let scrub = session.dialect.scrubMessageWords { try session.run(scrub) }
    }

    // MARK: The words of messages

    private typealias Line = (message: MessageID, filedAt: Timestamp, words: String)

    /// In id order, which is filing order.
    private static func lines(
        of messages: [MessageID], in office: OfficeID, _ session: any SQLSession
    ) throws -> [Line] {
        var words: [MessageID: MessageWords] = [:]
        var lines: [(MessageID, Timestamp)] = []
        let found = try session.rows(ofEach: queries(messages, office))
        for row in found[0] {
            let message = try IndexedMessage(row)
            lines.append((message.id, message.filedAt))
            words[message.id] = message.words
        }
        for row in found[1] { words[try row.id(0)]?.add(try IndexedCall(row)) }
        for row in found[2...].joined() {
            for column in 1..<3 where !row.isNull(column) { words[try row.id(0)]?.add(text: try row.text(column)) }
            if row.count > 3, !row.isNull(3) { words[try row.id(0)]?.add(.seer(try row.id(3))) }
        }
        return lines.sorted { $0.0 < $1.0 }.map { ($0, $1, words[$0]?.line ?? "") }
    }

    /// The messages; their calls; then everything else with two texts and somebody who sees the message because of it.
    private static func queries(_ ids: [MessageID], _ office: OfficeID) -> [Query] {
        [
            """
            SELECT m.id, m.filed_at, m.owner_id, m.taker_id, m.contact_id, m.team_id, m.code, m.face, m.caller_name, \
            m.caller_number, m.caller_as_given, m.regarding, m.told, m.closed_reason, c.name, c.company FROM message m
            LEFT JOIN contact c ON c.office_id = m.office_id AND c.id = m.contact_id
            WHERE m.office_id = \(office) AND m.id IN \(list: ids)
            """,
            """
            SELECT message_id, contact_id, name, number, regarding, told FROM call
            WHERE office_id = \(office) AND message_id IN \(list: ids)
            """,
            """
            SELECT message_id, with_whom, said FROM attempt
            WHERE office_id = \(office) AND message_id IN \(list: ids) AND undone_at IS NULL
            """,
            """
            SELECT message_id, said, reply, CASE WHEN kind = 'needMore' THEN to_id ELSE NULL END FROM answer
            WHERE office_id = \(office) AND message_id IN \(list: ids)
            """,
            "SELECT message_id, said, NULL FROM context WHERE office_id = \(office) AND message_id IN \(list: ids)",
            """
            SELECT message_id, note, reason, CASE WHEN decided_at IS NULL THEN to_id ELSE NULL END FROM handover
            WHERE office_id = \(office) AND message_id IN \(list: ids)
            """,
            """
            SELECT message_id, NULL, NULL, to_id FROM nudge
            WHERE office_id = \(office) AND message_id IN \(list: ids)
            """,
        ]
    }

    // MARK: Catching up

    /// Messages without words before one, newest filed first.
    fileprivate static func unindexed(
        before: MessageID?, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [MessageID] {
        let behind: Query = before.map { "AND m.id < \($0)" } ?? ""
        return try session.rows(
            """
            SELECT m.id FROM message m WHERE m.office_id = \(office) \(behind) AND NOT EXISTS (
                SELECT 1 FROM message_text t WHERE t.office_id = m.office_id AND t.message_id = m.id)
            ORDER BY m.id DESC LIMIT \(limit)
            """
        ).map { try $0.id(0) }
    }

    /// Adds words to older messages, with places below all others.
    fileprivate static func catchUp(
        _ messages: [MessageID], in office: OfficeID, _ session: any SQLSession
    ) throws {
        let known = Set(
            try session.rows(
                "SELECT message_id FROM message_text WHERE office_id = \(office) AND message_id IN \(list: messages)"
            ).map { try $0.id(0, of: Kind.Message.self) })
        let first = min(
            1, try session.row("SELECT MIN(place) FROM message_text").flatMap { try $0.optionalInt64(0) } ?? 1)
        let lines = try lines(of: messages.filter { !known.contains($0) }, in: office, session)
        let rows = lines.reversed().enumerated().map { step, line -> Query in
            "(\(first - 1 - Int64(step)), \(office), \(line.message), \(line.filedAt), \(line.words))"
        }
        guard !rows.isEmpty else { return }
        try session.run(
            "INSERT INTO message_text (place, office_id, message_id, filed_at, words) VALUES \(rows: rows)")
    }
}

extension Store {
    /// Indexes messages written by an earlier version or in bulk; newest first, some hundreds per transaction.
    /// - Returns: how many there were.
    @discardableResult
    package func indexMessages() async throws -> Int {
        var count = 0
        for office in try await read({ try $0.rows("SELECT id FROM office").map { try $0.id(0, of: Kind.Office.self) } }
        ) {
            var last: MessageID?
            while true {
                try Task.checkCancellation()
                let before = last
                let some = try await read { try MessageIndex.unindexed(before: before, in: office, limit: 200, $0) }
                guard let end = some.last else { break }
                try await write(in: office) { try MessageIndex.catchUp(some, in: office, $0) }
                count += some.count
                last = end
            }
        }
        return count
    }
}
