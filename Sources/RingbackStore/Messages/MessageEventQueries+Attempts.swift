package import RingbackCore

// Tries to reach the caller.

extension MessageEventQueries {
    /// Adds a try as the message's last.
    package static func add(
        _ attempt: AttemptRow, to message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try add([(attempt, message)], in: office, session)
        try session.run(
            "UPDATE message SET last_attempt_id = \(attempt.id) WHERE office_id = \(office) AND id = \(message)")
    }

    /// Adds tries to messages whose last one is already set.
    package static func add(
        _ attempts: [(attempt: AttemptRow, message: MessageID)], in office: OfficeID, _ session: any SQLSession
    ) throws {
        let rows = attempts.map { attempt, message -> Query in
            """
            (\(office), \(attempt.id), \(message), \(attempt.by), \(attempt.at), \(attempt.outcome.rawValue), \
            \(attempt.with), \(attempt.said), \(attempt.number), \(attempt.due))
            """
        }
        try session.run(
            """
            INSERT INTO attempt (office_id, id, message_id, by_id, at, outcome, with_whom, said, number, due_at)
            VALUES \(rows: rows)
            """)
    }

    package static func attempts(
        of message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [AttemptRow] {
        try session.rows(
            """
            SELECT id, by_id, at, outcome, with_whom, said, number, undone_at FROM attempt
            WHERE office_id = \(office) AND message_id = \(message) ORDER BY at DESC, id DESC LIMIT 200
            """
        ).map { row in
            var next = RowCursor(row)
            return AttemptRow(
                id: try next.id(), by: try next.id(), at: try next.timestamp(), outcome: try next.word(),
                with: try next.text(), said: OwnMail.withoutLinks(try next.text()), number: try next.optionalText(),
                undoneAt: try next.optionalTimestamp())
        }
    }

    /// Who last talked with a contact, and when.
    package static func lastTalk(
        ofContact contact: ContactID, in office: OfficeID, _ session: any SQLSession
    ) throws -> (by: PersonID, at: Timestamp)? {
        try session.row(
            """
            SELECT a.by_id, a.at FROM message m
            JOIN attempt a ON a.office_id = m.office_id AND a.id = m.last_attempt_id
            WHERE m.office_id = \(office) AND m.contact_id = \(contact) AND a.outcome = 'talked'
            ORDER BY m.last_call_at DESC LIMIT 1
            """
        ).map { (try $0.id(0), try $0.timestamp(1)) }
    }

    /// Marks a try as undone and makes the one before it the last again.
    package static func undo(
        _ attempt: AttemptID, of message: MessageID, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            "UPDATE attempt SET undone_at = \(now) WHERE office_id = \(office) AND id = \(attempt)")
        try session.run(
            """
            UPDATE message SET last_attempt_id = (
                SELECT id FROM attempt WHERE office_id = \(office) AND message_id = \(message) AND undone_at IS NULL
                ORDER BY at DESC, id DESC LIMIT 1)
            WHERE office_id = \(office) AND id = \(message)
            """)
    }
}
