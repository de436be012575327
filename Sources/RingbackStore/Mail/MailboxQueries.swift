package import RingbackCore
package import RingbackWords

/// How far the mailbox has been read, and its state: its part of the table `mail_state`.
package enum MailboxQueries {
    /// - Parameter mailbox: whose place it is; `nil` for any other.
    package static func place(
        of mailbox: String, in office: OfficeID, _ session: any SQLSession
    ) throws -> (validity: Int64, next: Int64)? {
        guard
            let row = try session.row(
                """
                SELECT uid_validity, uid_next FROM mail_state
                WHERE office_id = \(office) AND (mailbox = \(mailbox) OR mailbox IS NULL)
                """),
            let validity = try row.optionalInt64(0), let next = try row.optionalInt64(1)
        else { return nil }
        return (validity, next)
    }

    package static func fetched(
        upTo next: Int64, validity: Int64, of mailbox: String, at now: Timestamp, in office: OfficeID,
        _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO mail_state (office_id, mailbox, uid_validity, uid_next, fetched_at, fetch_error, send_error)
            VALUES (\(office), \(mailbox), \(validity), \(next), \(now), '', '')
            ON CONFLICT (office_id) DO UPDATE SET mailbox = excluded.mailbox, uid_validity = excluded.uid_validity, \
            uid_next = excluded.uid_next, fetched_at = excluded.fetched_at, fetch_error = '', fetch_error_at = NULL, \
            fetch_began_at = NULL, fetch_deaths = 0, fetch_held_until = NULL
            """)
        // Those that came after all, and those of a mailbox that is read no more.
        try session.run(
            """
            DELETE FROM mailbox_refusal WHERE office_id = \(office)
            AND (mailbox <> \(mailbox) OR uid_validity <> \(validity) OR tries < \(MailboxRefusal.most))
            """)
    }

    package static func notFetched(
        _ error: String, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO mail_state (office_id, fetch_error, fetch_error_at, send_error)
            VALUES (\(office), \(error), \(now), '')
            ON CONFLICT (office_id) DO UPDATE SET fetch_error = excluded.fetch_error, \
            fetch_error_at = excluded.fetch_error_at, fetch_began_at = NULL
            """)
    }

    /// Whether the mailbox is being read, and whether it may be.
    package struct Hold: Equatable, Sendable {
        /// Since when; left behind by a program that did not survive the reading.
        package var began: Timestamp?
        package var deaths = 0
        package var until: Timestamp?

        package init() {}
    }

    package static func hold(in office: OfficeID, _ session: any SQLSession) throws -> Hold {
        try session.row(
            "SELECT fetch_began_at, fetch_deaths, fetch_held_until FROM mail_state WHERE office_id = \(office)"
        ).map { row in
            var next = RowCursor(row)
            var hold = Hold()
            hold.began = try next.optionalTimestamp()
            hold.deaths = try next.integer()
            hold.until = try next.optionalTimestamp()
            return hold
        } ?? Hold()
    }

    package static func save(_ hold: Hold, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO mail_state (office_id, fetch_error, send_error, fetch_began_at, fetch_deaths, fetch_held_until)
            VALUES (\(office), '', '', \(hold.began), \(hold.deaths), \(hold.until))
            ON CONFLICT (office_id) DO UPDATE SET fetch_began_at = excluded.fetch_began_at, \
            fetch_deaths = excluded.fetch_deaths, fetch_held_until = excluded.fetch_held_until
            """)
    }

    // MARK: What it would not give

    /// The mails that a mailbox would not give, the lowest number first.
    package static func refusals(
        of mailbox: String, in office: OfficeID, _ session: any SQLSession
    ) throws -> [MailboxRefusal] {
        try session.rows(
            """
            SELECT uid_validity, uid, tries, tried_at, why FROM mailbox_refusal
            WHERE office_id = \(office) AND mailbox = \(mailbox) ORDER BY uid_validity, uid
            """
        ).map { row in
            var next = RowCursor(row)
            return MailboxRefusal(
                validity: Int64(try next.integer()), uid: Int64(try next.integer()), tries: try next.integer(),
                triedAt: try next.timestamp(), why: try next.text())
        }
    }

    package static func save(
        _ refusal: MailboxRefusal, of mailbox: String, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO mailbox_refusal (office_id, mailbox, uid_validity, uid, tries, tried_at, why)
            VALUES (\(office), \(mailbox), \(refusal.validity), \(refusal.uid), \(refusal.tries), \
            \(refusal.triedAt), \(refusal.why))
            ON CONFLICT (office_id, mailbox, uid_validity, uid) DO UPDATE SET tries = excluded.tries, \
            tried_at = excluded.tried_at, why = excluded.why
            """)
    }
}

/// A mail that a mailbox would not give.
package struct MailboxRefusal: Equatable, Sendable {
    /// Tries in vain after which a mail is passed over.
    package static let most = 3
    /// Seconds within which more tries count as one: a server that restarts refuses every mail for a while.
    private static let pause: Int64 = 60

    package let validity: Int64
    package let uid: Int64
    package private(set) var tries: Int
    package private(set) var triedAt: Timestamp
    /// "the server says “NO corrupt”", "the connection broke".
    package private(set) var why: String

    package init(validity: Int64, uid: Int64, tries: Int = 1, triedAt: Timestamp, why: String) {
        self.validity = validity
        self.uid = uid
        self.tries = tries
        self.triedAt = triedAt
        self.why = why
    }

    package var isPassedOver: Bool { tries >= Self.most }

    package mutating func tryAgain(at now: Timestamp, why: String) {
        self.why = why
        if now >= triedAt, now < triedAt.adding(seconds: Self.pause) { return }
        (tries, triedAt) = (tries + 1, now)
    }

    package var sentence: Phrase {
        isPassedOver
            ? say(
                """
                Email \(Int(uid)) in the mailbox could not be fetched: \(why). It is skipped and stays there.
                """)
            : say(
                """
                Email \(Int(uid)) in the mailbox could not be fetched: \(why). It will be tried again automatically.
                """)
    }
}
