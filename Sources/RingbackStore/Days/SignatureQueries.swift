package import RingbackCore

/// The tables `day_signature`, `day_mailbox`, `day_close`, `day_mail`.
package enum SignatureQueries {
    /// - Returns: `false` if that part of the day was signed already.
    package static func add(
        _ statement: String, digest: String, of day: Workday, _ part: DayGroup, by person: PersonID, at now: Timestamp,
        in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            INSERT INTO day_signature (office_id, day, part, by_id, at, statement, digest)
            VALUES (\(office), \(day), \(part.text), \(person), \(now), \(statement), \(digest))
            ON CONFLICT (office_id, day, part) DO NOTHING
            """) == 1
    }

    /// The signatures of a day.
    package static func of(
        _ day: Workday, in office: OfficeID, _ session: any SQLSession
    ) throws -> [DayGroup: DayStatement] {
        var signed: [DayGroup: DayStatement] = [:]
        for row in try session.rows(
            "SELECT part, statement FROM day_signature WHERE office_id = \(office) AND day = \(day)")
        {
            if let part = DayGroup(try row.text(0)), let statement = DayStatement(text: try row.text(1)) {
                signed[part] = statement
            }
        }
        return signed
    }

    /// Which parts of which days were signed, and when.
    package static func signed(
        from first: Workday, through last: Workday, in office: OfficeID, _ session: any SQLSession
    ) throws -> [Workday: [DayGroup: Timestamp]] {
        var signed: [Workday: [DayGroup: Timestamp]] = [:]
        for row in try session.rows(
            """
            SELECT day, part, at FROM day_signature
            WHERE office_id = \(office) AND day >= \(first) AND day <= \(last)
            """)
        {
            guard let group = DayGroup(try row.text(1)) else { continue }
            signed[try row.workday(0), default: [:]][group] = try row.timestamp(2)
        }
        return signed
    }

    /// The first day that anybody signed: before it nobody knew of signing.
    package static func first(in office: OfficeID, _ session: any SQLSession) throws -> Workday? {
        try session.row("SELECT day FROM day_signature WHERE office_id = \(office) ORDER BY day LIMIT 1")
            .map { try $0.workday(0) }
    }

    // MARK: Mailboxes

    package static func mailboxes(
        on day: Workday, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PersonID: MailboxCheck] {
        var checks: [PersonID: MailboxCheck] = [:]
        for row in try session.rows(
            """
            SELECT person_id, kind, messages, counted_at, by_id, at FROM day_mailbox
            WHERE office_id = \(office) AND day = \(day)
            """)
        {
            let person: PersonID = try row.id(0)
            checks[person] = MailboxCheck(
                person: person, kind: try row.value(1), count: try row.int(2), countedAt: try row.timestamp(3),
                by: try row.id(4), at: try row.timestamp(5))
        }
        return checks
    }

    /// The last check of a mailbox counts.
    package static func check(
        _ check: MailboxCheck, on day: Workday, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO day_mailbox (office_id, day, person_id, kind, messages, counted_at, by_id, at)
            VALUES (\(office), \(day), \(check.person), \(check.kind), \(check.count), \(check.countedAt), \
            \(check.by), \(check.at))
            ON CONFLICT (office_id, day, person_id) DO UPDATE SET kind = excluded.kind, messages = excluded.messages,
            counted_at = excluded.counted_at, by_id = excluded.by_id, at = excluded.at
            """)
    }

    // MARK: When

    package static func close(of office: OfficeID, _ session: any SQLSession) throws -> DayClose {
        var close = DayClose()
        if let row = try session.row(
            "SELECT version, left_minutes, mail_minutes FROM day_close WHERE office_id = \(office)")
        {
            (close.version, close.left, close.mail) = (try row.int(0), try row.int(1), try row.int(2))
        }
        return close
    }

    package static func set(_ close: DayClose, of office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO day_close (office_id, version, left_minutes, mail_minutes)
            VALUES (\(office), \(close.version), \(close.left), \(close.mail))
            ON CONFLICT (office_id) DO UPDATE SET version = excluded.version,
            left_minutes = excluded.left_minutes, mail_minutes = excluded.mail_minutes
            """)
    }

    // MARK: The mail of an evening

    package static func mailed(
        on day: Workday, in office: OfficeID, _ session: any SQLSession
    ) throws -> Set<PersonID> {
        Set(
            try session.rows("SELECT person_id FROM day_mail WHERE office_id = \(office) AND day = \(day)")
                .map { try $0.id(0) })
    }

    /// - Returns: `false` if they had it already.
    package static func mail(
        _ person: PersonID, on day: Workday, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            INSERT INTO day_mail (office_id, day, person_id, at) VALUES (\(office), \(day), \(person), \(now))
            ON CONFLICT (office_id, day, person_id) DO NOTHING
            """) == 1
    }

    package static func forgetMails(
        before day: Workday, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run("DELETE FROM day_mail WHERE office_id = \(office) AND day < \(day)")
    }
}
