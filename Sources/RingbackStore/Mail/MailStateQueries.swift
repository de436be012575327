package import RingbackCore

/// The state of sending and fetching, for the settings page: the table `mail_state`.
package enum MailStateQueries {
    package static func sent(at now: Timestamp, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO mail_state (office_id, fetch_error, sent_at, send_error) VALUES (\(office), '', \(now), '')
            ON CONFLICT (office_id) DO UPDATE SET sent_at = excluded.sent_at, send_error = '', send_error_at = NULL
            """)
    }

    package static func notSent(
        _ error: String, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO mail_state (office_id, fetch_error, send_error, send_error_at)
            VALUES (\(office), '', \(error), \(now))
            ON CONFLICT (office_id) DO UPDATE SET send_error = excluded.send_error, \
            send_error_at = excluded.send_error_at
            """)
    }
}

/// People whose mail bounces: the table `mail_trouble`.
package enum MailTroubleQueries {
    /// - Returns: whether it is new.
    package static func add(
        _ trouble: MailTrouble, of person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        if try session.run(
            """
            UPDATE mail_trouble SET words = \(trouble.words) WHERE office_id = \(office) AND person_id = \(person)
            """) == 1
        {
            return false
        }
        try session.run(
            """
            INSERT INTO mail_trouble (office_id, person_id, since, words)
            VALUES (\(office), \(person), \(trouble.since), \(trouble.words))
            """)
        return true
    }

    package static func find(
        _ person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> MailTrouble? {
        try session.row("SELECT since, words FROM mail_trouble WHERE office_id = \(office) AND person_id = \(person)")
            .map { MailTrouble(since: try $0.timestamp(0), words: try $0.text(1)) }
    }

    package static func all(in office: OfficeID, _ session: any SQLSession) throws -> [PersonID: MailTrouble] {
        var troubles: [PersonID: MailTrouble] = [:]
        for row in try session.rows("SELECT person_id, since, words FROM mail_trouble WHERE office_id = \(office)") {
            troubles[try row.id(0)] = MailTrouble(since: try row.timestamp(1), words: try row.text(2))
        }
        return troubles
    }

    /// - Returns: whether there was any.
    @discardableResult
    package static func clear(_ person: PersonID, in office: OfficeID, _ session: any SQLSession) throws -> Bool {
        try session.run("DELETE FROM mail_trouble WHERE office_id = \(office) AND person_id = \(person)") == 1
    }
}
