package import RingbackCore

// Tries, and what a message was before somebody's last act.

extension HappeningQueries {
    // MARK: Attempts

    /// Adds a try and makes it the message's last.
    package static func add(
        _ attempt: AttemptRow, to message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try add([(attempt, message)], in: office, session)
        try session.run(
            "UPDATE message SET last_attempt_id = \(attempt.id) WHERE office_id = \(office) AND id = \(message)")
    }

    /// Adds tries to messages that know their last one already.
    package static func add(
        _ attempts: [(attempt: AttemptRow, message: MessageID)], in office: OfficeID, _ session: any SQLSession
    ) throws {
        let rows = attempts.map { attempt, message -> Query in
            """
            (\(office), \(attempt.id), \(message), \(attempt.by), \(attempt.at), \(attempt.outcome.rawValue), \
            \(attempt.with), \(attempt.said), \(attempt.number))
            """
        }
        try session.run(
            """
            INSERT INTO attempt (office_id, id, message_id, by_id, at, outcome, with_whom, said, number)
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
                with: try next.text(), said: try next.text(), number: try next.optionalText(),
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

    /// Marks the last try as taken back, and lets the one before it be the last again.
    package static func undoLastAttempt(
        of message: MessageID, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            UPDATE attempt SET undone_at = \(now) WHERE office_id = \(office) AND id = (
                SELECT last_attempt_id FROM message WHERE office_id = \(office) AND id = \(message))
            """)
        try session.run(
            """
            UPDATE message SET last_attempt_id = (
                SELECT id FROM attempt WHERE office_id = \(office) AND message_id = \(message) AND undone_at IS NULL
                ORDER BY at DESC, id DESC LIMIT 1)
            WHERE office_id = \(office) AND id = \(message)
            """)
    }

    // MARK: Undo

    package static func rememberBefore(
        _ before: String, act: String, message: Message, by person: PersonID, at now: Timestamp,
        _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO undo (office_id, message_id, by_id, at, version_after, act, before)
            VALUES (\(message.office), \(message.id), \(person), \(now), \(message.version), \(act), \(before))
            ON CONFLICT (office_id, message_id) DO UPDATE SET by_id = excluded.by_id, at = excluded.at, \
            version_after = excluded.version_after, act = excluded.act, before = excluded.before
            """)
    }

    package static func undoable(
        _ message: MessageID, by person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> (at: Timestamp, version: Int, act: String, before: String)? {
        try session.row(
            """
            SELECT at, version_after, act, before FROM undo
            WHERE office_id = \(office) AND message_id = \(message) AND by_id = \(person)
            """
        ).map { row in
            var next = RowCursor(row)
            return (try next.timestamp(), try next.integer(), try next.text(), try next.text())
        }
    }

    /// Forgets what can no longer be taken back.
    package static func forgetUndo(before: Timestamp, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run("DELETE FROM undo WHERE office_id = \(office) AND at < \(before)")
    }

    package static func forgetUndo(_ message: MessageID, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run("DELETE FROM undo WHERE office_id = \(office) AND message_id = \(message)")
    }
}
