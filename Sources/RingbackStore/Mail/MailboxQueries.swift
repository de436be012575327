package import RingbackCore

/// How far the mailbox has been read, and its state: its part of the table `mail_state`.
package enum MailboxQueries {
    package static func place(
        in office: OfficeID, _ session: any SQLSession
    ) throws -> (validity: Int64, next: Int64)? {
        guard
            let row = try session.row(
                "SELECT uid_validity, uid_next FROM mail_state WHERE office_id = \(office)"),
            let validity = try row.optionalInt64(0), let next = try row.optionalInt64(1)
        else { return nil }
        return (validity, next)
    }

    package static func fetched(
        upTo next: Int64, validity: Int64, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO mail_state (office_id, uid_validity, uid_next, fetched_at, fetch_error, send_error)
            VALUES (\(office), \(validity), \(next), \(now), '', '')
            ON CONFLICT (office_id) DO UPDATE SET uid_validity = excluded.uid_validity, uid_next = excluded.uid_next, \
            fetched_at = excluded.fetched_at, fetch_error = '', fetch_error_at = NULL, fetch_began_at = NULL, \
            fetch_deaths = 0, fetch_held_until = NULL
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

    /// Another mailbox is read from its beginning.
    package static func forget(in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            "UPDATE mail_state SET uid_validity = NULL, uid_next = NULL WHERE office_id = \(office)")
    }
}
