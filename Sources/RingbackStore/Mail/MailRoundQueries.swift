package import RingbackCore

/// Mail by the clock: the table `mail_round`, and messages soon to be due.
package enum MailRoundQueries {
    /// Records that somebody got a round's mail for a day.
    /// - Returns: `false` if they already had.
    package static func begin(
        _ round: MailTiming.Round, of day: Workday, for person: PersonID, at now: Timestamp, in office: OfficeID,
        _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            INSERT INTO mail_round (office_id, person_id, round, day, at)
            VALUES (\(office), \(person), \(round), \(day), \(now))
            ON CONFLICT (office_id, person_id, round, day) DO NOTHING
            """) == 1
    }

    /// The rounds people have had since then.
    package static func had(
        since: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Set<Had> {
        Set(
            try session.rows(
                "SELECT person_id, round, day FROM mail_round WHERE office_id = \(office) AND at >= \(since)"
            ).map { Had(person: try $0.id(0), round: try $0.value(1), day: try $0.workday(2)) })
    }

    package struct Had: Hashable, Sendable {
        package let person: PersonID
        package let round: MailTiming.Round
        package let day: Workday

        package init(person: PersonID, round: MailTiming.Round, day: Workday) {
            self.person = person
            self.round = round
            self.day = day
        }
    }

    package static func forget(before: Timestamp, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run("DELETE FROM mail_round WHERE office_id = \(office) AND at < \(before)")
    }

    /// Open messages on a sheet due within a period whose owner has not been reminded since.
    package static func dueSoon(
        after now: Timestamp, until: Timestamp, unlessTold since: Timestamp, in office: OfficeID,
        _ session: any SQLSession
    ) throws -> [MessageRow] {
        try session.rows(
            """
            SELECT \(MessageQueries.columns) FROM message m \(MessageQueries.companions)
            WHERE m.office_id = \(office) AND m.closed_at IS NULL AND m.face = 'sheet' AND m.due_at > \(now)
            AND m.due_at <= \(until) AND NOT EXISTS (
                SELECT 1 FROM outbox o WHERE o.office_id = m.office_id AND o.message_id = m.id
                AND o.person_id || '' = m.owner_id AND o.kind = 'dueSoon' AND o.made_at >= \(since))
            ORDER BY m.due_at LIMIT 500
            """
        ).map { try MessageQueries.read($0, office: office) }
    }

    /// Whether a cover was reminded of a message.
    package static func wasTold(
        _ message: MessageID, _ person: PersonID, since: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.row(
            """
            SELECT 1 FROM outbox WHERE office_id = \(office) AND message_id = \(message) AND person_id = \(person)
            AND kind = 'dueSoon' AND made_at >= \(since) LIMIT 1
            """) != nil
    }
}
