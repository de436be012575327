package import RingbackCore

// Mail to be sent, and its outcome.
//
// Where message and person are both given, the person is an expression: otherwise SQLite would scan all mails they ever
// got rather than the few about the message.

extension OutboxQueries {
    /// Mails that may be sent now and that no server holds, longest due first. A mail waits while earlier ones about
    /// the same message to the same person, due before it, are waiting.
    package static func due(
        at now: Timestamp, limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [OutboxRow] {
        try session.rows(
            """
            SELECT \(columns) FROM outbox o
            WHERE office_id = \(office) AND state = 'waiting' AND next_try_at <= \(now)
            AND (held_until IS NULL OR held_until <= \(now))
            AND NOT EXISTS (
                SELECT 1 FROM outbox b WHERE b.office_id = o.office_id AND b.message_id = o.message_id
                AND b.number < o.number AND b.person_id || '' = o.person_id AND b.state = 'waiting' AND b.due_at <= \(now))
            ORDER BY next_try_at, number LIMIT \(limit)
            """
        ).map(read)
    }

    /// Reserves these mails for this server for a while.
    package static func hold(
        _ numbers: [Int], until: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            "UPDATE outbox SET held_until = \(until) WHERE office_id = \(office) AND number IN \(list: numbers)")
    }

    /// Releases mails that were reserved but not tried.
    package static func release(_ numbers: [Int], in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            UPDATE outbox SET held_until = NULL
            WHERE office_id = \(office) AND number IN \(list: numbers) AND state = 'waiting'
            """)
    }

    /// Releases all reserved mails, of every server.
    package static func releaseAll(in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            UPDATE outbox SET held_until = NULL
            WHERE office_id = \(office) AND state = 'waiting' AND held_until IS NOT NULL
            """)
    }

    /// When the next waiting mail is due; `nil` if none waits.
    package static func nextDue(in office: OfficeID, _ session: any SQLSession) throws -> Timestamp? {
        try session.row(
            """
            SELECT next_try_at FROM outbox WHERE office_id = \(office) AND state = 'waiting'
            ORDER BY next_try_at LIMIT 1
            """
        ).map { try $0.timestamp(0) }
    }

    /// Records one try to send a mail.
    package static func add(
        _ attempt: OutboxTry, of number: Int, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO outbox_try (office_id, number, at, smtp_code, error)
            VALUES (\(office), \(number), \(attempt.at), \(attempt.code), \(attempt.error))
            ON CONFLICT (office_id, number, at) DO NOTHING
            """)
    }

    package static func tries(
        of number: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [OutboxTry] {
        try session.rows(
            """
            SELECT at, smtp_code, error FROM outbox_try WHERE office_id = \(office) AND number = \(number) ORDER BY at
            """
        ).map { OutboxTry(at: try $0.timestamp(0), code: try $0.optionalInt(1), error: try $0.text(2)) }
    }

    /// Stores what a mail said when sent.
    package static func note(
        words: String, of number: Int, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run("UPDATE outbox SET words = \(words) WHERE office_id = \(office) AND number = \(number)")
    }

    /// A mail's text and the other texts about its message to the same person, newest first.
    package static func words(of mail: OutboxRow, in office: OfficeID, _ session: any SQLSession) throws -> [String] {
        var words = try session.rows(
            "SELECT words FROM outbox WHERE office_id = \(office) AND number = \(mail.number)"
        ).map { try $0.text(0) }
        if let message = mail.message, let person = mail.person {
            words += try session.rows(
                """
                SELECT words FROM outbox WHERE office_id = \(office) AND message_id = \(message)
                AND person_id || '' = \(person) AND number <> \(mail.number) ORDER BY number DESC LIMIT 20
                """
            ).map { try $0.text(0) }
        }
        return words.filter { !$0.isEmpty }
    }

    /// Ends a mail's waiting.
    /// - Returns: `false` if it no longer waited.
    @discardableResult
    package static func settle(
        _ number: Int, as state: OutboxRow.State, at now: Timestamp, error: String = "", triedAnew: Bool = false,
        in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            UPDATE outbox SET state = \(state), next_try_at = NULL, held_until = NULL, settled_at = \(now), \
            last_error = \(error), tries = tries + \(triedAnew ? 1 : 0)
            WHERE office_id = \(office) AND number = \(number) AND state = 'waiting'
            """) == 1
    }

    /// Postpones a mail the server would not accept yet.
    package static func putOff(
        _ number: Int, until: Timestamp, error: String, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            UPDATE outbox SET next_try_at = \(until), held_until = NULL, last_error = \(error), tries = tries + 1
            WHERE office_id = \(office) AND number = \(number) AND state = 'waiting'
            """)
    }

    /// Makes all postponed mail due at once: somebody fixed the account.
    package static func tryAgain(at now: Timestamp, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            UPDATE outbox SET next_try_at = \(now) WHERE office_id = \(office) AND state = 'waiting' AND tries > 0
            AND next_try_at > \(now)
            """)
    }

    /// A sent mail bounced.
    package static func bounce(
        _ number: Int, words: String, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            UPDATE outbox SET state = 'bounced', last_error = \(words)
            WHERE office_id = \(office) AND number = \(number) AND state = 'sent'
            """) == 1
    }

    // MARK: Conversations

    /// The mails about a message to a person, oldest first.
    package static func thread(
        of message: MessageID, to person: PersonID, before number: Int = .max, in office: OfficeID,
        _ session: any SQLSession
    ) throws -> (first: OutboxRow, last: OutboxRow)? {
        let about: Query =
            "office_id = \(office) AND message_id = \(message) AND person_id || '' = \(person) AND number < \(Int64(number))"
        guard
            let first = try session.row("SELECT \(columns) FROM outbox WHERE \(about) ORDER BY number LIMIT 1"),
            let last = try session.row(
                """
                SELECT \(columns) FROM outbox WHERE \(about) ORDER BY CASE state WHEN 'sent' THEN 1 ELSE 0 END DESC, \
                number DESC LIMIT 1
                """)
        else { return nil }
        return (try read(first), try read(last))
    }

    /// The mails about a message, oldest first.
    package static func mails(
        about message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [OutboxRow] {
        try session.rows(
            """
            SELECT \(columns) FROM outbox WHERE office_id = \(office) AND message_id = \(message)
            ORDER BY number LIMIT 500
            """
        ).map(read)
    }

    /// Whether a mail sent since then told a person about a message and its calls.
    package static func hasTold(
        _ message: MessageID, to person: PersonID, since: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.row(
            """
            SELECT 1 FROM outbox WHERE office_id = \(office) AND message_id = \(message) AND person_id || '' = \(person)
            AND kind IN ('assigned', 'calledAgain') AND state = 'sent' AND settled_at >= \(since) LIMIT 1
            """) != nil
    }

    // MARK: Limits

    /// How many mails about a message were made since then, except dropped ones.
    package static func count(
        about message: MessageID, since: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Int {
        try session.row(
            """
            SELECT count(*) FROM outbox WHERE office_id = \(office) AND message_id = \(message)
            AND made_at >= \(since) AND state <> 'dropped'
            """
        ).map { try $0.int(0) } ?? 0
    }

    /// The mails of a kind made to an address since then, each as the message it is about.
    package static func made(
        _ kind: MailKind, to address: String, since: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [MessageID?] {
        try session.rows(
            """
            SELECT message_id FROM outbox WHERE office_id = \(office) AND address = \(address)
            AND made_at >= \(since) AND kind = \(kind)
            """
        ).map { row throws(SQLFault) in try row.optionalID(0) }
    }
}

/// One try to send a mail.
package struct OutboxTry: Equatable, Sendable {
    package var at: Timestamp
    /// 250 if the server accepted it; `nil` if it said nothing.
    package var code: Int?
    package var error: String

    package init(at: Timestamp, code: Int?, error: String) {
        self.at = at
        self.code = code
        self.error = error
    }
}
