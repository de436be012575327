package import RingbackCore

// What an administrator sets, and what people wish.

extension MailAccountQueries {
    /// How often the settings were saved; 0 before the first time.
    package static func version(of office: OfficeID, _ session: any SQLSession) throws -> Int {
        try session.row("SELECT version FROM mail_account WHERE office_id = \(office)").map { try $0.int(0) } ?? 0
    }

    package static func save(
        _ account: MailAccount, version: Int, of office: OfficeID, _ session: any SQLSession
    ) throws {
        let (smtp, imap) = (account.smtp, account.imap)
        try session.run(
            """
            INSERT INTO mail_account (office_id, version, smtp_url, smtp_user, smtp_password, imap_url, imap_user, \
            imap_password, from_address, reply_domain, public_url, trusted_server, receiver, ends_by_button, \
            without_particulars)
            VALUES (\(office), \(version), \(smtp?.url ?? ""), \(smtp?.user ?? ""), \(smtp?.password ?? ""), \
            \(imap?.url ?? ""), \(imap?.user ?? ""), \(imap?.password ?? ""), \(account.from), \
            \(account.replyDomain), \(account.publicURL), \(account.trustedServer), \(account.receiver), \
            \(account.endsByButton ? 1 : 0), \(account.withoutParticulars ? 1 : 0))
            ON CONFLICT (office_id) DO UPDATE SET version = excluded.version, smtp_url = excluded.smtp_url, \
            smtp_user = excluded.smtp_user, smtp_password = excluded.smtp_password, imap_url = excluded.imap_url, \
            imap_user = excluded.imap_user, imap_password = excluded.imap_password, \
            from_address = excluded.from_address, reply_domain = excluded.reply_domain, \
            public_url = excluded.public_url, trusted_server = excluded.trusted_server, \
            receiver = excluded.receiver, ends_by_button = excluded.ends_by_button, \
            without_particulars = excluded.without_particulars
            """)
    }

    package static func save(
        _ wishes: MailWishes, of person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO mail_preference (office_id, person_id, version, wishes)
            VALUES (\(office), \(person), 1, \(try OfficeQueries.encoded(wishes)))
            ON CONFLICT (office_id, person_id) DO UPDATE SET version = mail_preference.version + 1, \
            wishes = excluded.wishes
            """)
    }
}

extension MailStateQueries {
    package static func find(_ office: OfficeID, _ session: any SQLSession) throws -> MailStateRow {
        try session.row(
            """
            SELECT sent_at, send_error, send_error_at, fetched_at, fetch_error, fetch_error_at, fetch_held_until
            FROM mail_state WHERE office_id = \(office)
            """
        ).map { row in
            var next = RowCursor(row)
            return MailStateRow(
                sentAt: try next.optionalTimestamp(), sendError: try next.text(),
                sendErrorAt: try next.optionalTimestamp(), fetchedAt: try next.optionalTimestamp(),
                fetchError: try next.text(), fetchErrorAt: try next.optionalTimestamp(),
                fetchHeldUntil: try next.optionalTimestamp())
        } ?? MailStateRow()
    }
}

extension OutboxQueries {
    /// How many are waiting, counted up to `limit`.
    package static func waiting(upTo limit: Int, in office: OfficeID, _ session: any SQLSession) throws -> Int {
        try session.row(
            """
            SELECT COUNT(*) FROM (
                SELECT number FROM outbox WHERE office_id = \(office) AND state = 'waiting' LIMIT \(limit)) AS held
            """
        ).map { try $0.int(0) } ?? 0
    }

    /// Mails that will not be retried automatically, newest first.
    package static func failed(
        before number: Int = .max, limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [OutboxRow] {
        try session.rows(
            """
            SELECT \(columns) FROM outbox WHERE office_id = \(office) AND state = 'failed'
            AND number < \(Int64(number)) ORDER BY number DESC LIMIT \(limit)
            """
        ).map(read)
    }

    /// Restarts a failed mail.
    /// - Returns: `false` if it had not failed.
    package static func retry(
        _ number: Int, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            UPDATE outbox SET state = 'waiting', next_try_at = \(now), held_until = NULL, settled_at = NULL, tries = 0
            WHERE office_id = \(office) AND number = \(number) AND state = 'failed'
            """) == 1
    }
}

extension InboxQueries {
    /// The mails received about a message, oldest first.
    package static func mails(
        about message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [InboxRow] {
        try session.rows(
            """
            SELECT \(columns) FROM inbox WHERE office_id = \(office) AND message_id = \(message)
            ORDER BY id LIMIT 200
            """
        ).map(read)
    }
}
