package import RingbackCore

/// The tables `duty_change` and `duty_announcement`.
package enum DutyChangeQueries {
    private static let columns: Query = """
        id, duty_id, person_id, from_on, left_out, why, proposed_by, proposed_at, decided_by, decided_at, decision, \
        reason
        """

    package static func add(_ new: DutyChange, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO duty_change (office_id, id, duty_id, person_id, from_on, left_out, why, proposed_by, \
            proposed_at, reason)
            VALUES (\(office), \(new.id), \(new.duty), \(new.person), \(new.from), \(new.leftOut), \(new.why), \
            \(new.by), \(new.at), '')
            """)
    }

    package static func find(
        _ id: DutyChangeID, in office: OfficeID, _ session: any SQLSession
    ) throws -> DutyChange? {
        try session.row("SELECT \(columns) FROM duty_change WHERE office_id = \(office) AND id = \(id)").map(read)
    }

    /// The changes of these duties that wait for a decision: of each the one that a person proposed, else the oldest.
    package static func open(
        of duties: [DutyID], by person: PersonID?, in office: OfficeID, _ session: any SQLSession
    ) throws -> [DutyID: DutyChange] {
        let open = try everyOpen(of: duties, in: office, session)
        return Dictionary(open.map { ($0.duty, $0) }) { $1.by == person ? $1 : $0 }
    }

    /// All changes of these duties that wait for a decision, oldest first: one of each who proposes.
    package static func everyOpen(
        of duties: [DutyID], in office: OfficeID, _ session: any SQLSession
    ) throws -> [DutyChange] {
        if duties.isEmpty { return [] }
        return try session.rows(
            """
            SELECT \(columns) FROM duty_change
            WHERE office_id = \(office) AND duty_id IN \(list: duties) AND decided_at IS NULL
            """
        ).map(read).sorted { $0.id < $1.id }
    }

    /// All that wait for a decision, oldest first.
    package static func open(
        limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [DutyChange] {
        try session.rows(
            """
            SELECT \(columns) FROM duty_change WHERE office_id = \(office) AND decided_at IS NULL
            ORDER BY duty_id LIMIT \(limit)
            """
        ).map(read).sorted { $0.id < $1.id }
    }

    /// - Returns: `false` if it was decided already.
    package static func decide(
        _ id: DutyChangeID, _ decision: DutyChange.Decision, by person: PersonID, reason: String, at now: Timestamp,
        in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            UPDATE duty_change SET decided_by = \(person), decided_at = \(now), decision = \(decision), \
            reason = \(reason)
            WHERE office_id = \(office) AND id = \(id) AND decided_at IS NULL
            """) == 1
    }

    private static func read(_ row: Row) throws -> DutyChange {
        var next = RowCursor(row)
        var change = DutyChange(
            id: try next.id(), duty: try next.id(), person: try next.optionalID(), from: try DutyQueries.day(&next),
            leftOut: try next.text(), why: try next.text(), by: try next.id(), at: try next.timestamp())
        change.decidedBy = try next.optionalID()
        change.decidedAt = try next.optionalTimestamp()
        change.decision = try next.optionalWord()
        change.reason = try next.text()
        return change
    }

    // MARK: Telling those who used to ask

    package static func announce(
        _ id: DutyAnnouncementID, _ text: String, about duty: DutyID, to person: PersonID, by sender: PersonID,
        at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO duty_announcement (office_id, id, duty_id, to_id, text, sent_by, sent_at)
            VALUES (\(office), \(id), \(duty), \(person), \(text), \(sender), \(now))
            """)
    }

    /// Who asked somebody for a duty since an instant: for telling them, never for showing who they are.
    package static func askers(
        of person: PersonID, for duty: DutyID, since start: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PersonID] {
        try session.rows(
            """
            SELECT DISTINCT from_id FROM work_request
            WHERE office_id = \(office) AND to_id = \(person) AND at >= \(start) AND duty_id = \(duty)
            """
        ).map { try $0.id(0) }
    }

    package static func announcement(
        _ id: DutyAnnouncementID, in office: OfficeID, _ session: any SQLSession
    ) throws -> (duty: DutyID, to: PersonID, text: String, by: PersonID)? {
        try session.row(
            "SELECT duty_id, to_id, text, sent_by FROM duty_announcement WHERE office_id = \(office) AND id = \(id)"
        ).map { (try $0.id(0), try $0.id(1), try $0.text(2), try $0.id(3)) }
    }

    /// When those who used to ask were last told, and by whom; not who they are.
    package static func lastAnnouncement(
        of duty: DutyID, in office: OfficeID, _ session: any SQLSession
    ) throws -> (at: Timestamp, by: PersonID)? {
        try session.row(
            """
            SELECT sent_at, sent_by FROM duty_announcement WHERE office_id = \(office) AND duty_id = \(duty)
            ORDER BY sent_at DESC LIMIT 1
            """
        ).map { (try $0.timestamp(0), try $0.id(1)) }
    }
}
