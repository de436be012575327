package import RingbackCore

/// The tables `playbook` and `playbook_version`.
package enum PlaybookQueries {
    // MARK: Playbooks

    private static let columns: Query = """
        id, number, name, kind, by_id, at, withdrawn_from, withdrawn_by, withdrawn_at, withdrawn_why
        """

    private static func read(_ row: Row) throws -> Playbook {
        let withdrawal = try row.optionalWorkday(6).map { from in
            Playbook.Withdrawal(
                from: from, by: try row.id(7), at: try row.timestamp(8), why: try row.optionalText(9) ?? "")
        }
        return Playbook(
            id: try row.id(0), number: try row.int(1), name: try row.text(2), kind: try row.value(3),
            by: try row.id(4), at: try row.timestamp(5), withdrawal: withdrawal)
    }

    package static func add(_ one: Playbook, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO playbook (office_id, id, number, name, kind, by_id, at)
            VALUES (\(office), \(one.id), \(one.number), \(one.name), \(one.kind), \(one.by), \(one.at))
            """)
    }

    package static func find(
        _ id: PlaybookID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Playbook? {
        try session.row("SELECT \(columns) FROM playbook WHERE office_id = \(office) AND id = \(id)").map(read)
    }

    package static func find(
        number: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> Playbook? {
        try session.row("SELECT \(columns) FROM playbook WHERE office_id = \(office) AND number = \(number)").map(read)
    }

    /// All, by number; withdrawn ones too.
    package static func all(in office: OfficeID, _ session: any SQLSession) throws -> [Playbook] {
        try session.rows("SELECT \(columns) FROM playbook WHERE office_id = \(office) ORDER BY number").map(read)
    }

    /// - Returns: `false` if it was withdrawn before.
    package static func withdraw(
        _ id: PlaybookID, _ one: Playbook.Withdrawal, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            UPDATE playbook SET withdrawn_from = \(one.from), withdrawn_by = \(one.by), withdrawn_at = \(one.at),
                withdrawn_why = \(one.why)
            WHERE office_id = \(office) AND id = \(id) AND withdrawn_at IS NULL
            """) == 1
    }

    // MARK: Versions

    private static let versionColumns: Query = """
        playbook_id, number, words, topic, team_id, callers, steps, say, never_say, decides, why, case_id, author_id, \
        drafted_at, approver_id, counts_from, approved_at, ended, ended_by, ended_at, ended_why
        """

    private static func version(_ row: Row) throws -> PlaybookVersion {
        let trigger = PlaybookTrigger(
            words: try OfficeQueries.decoded([String].self, try row.text(2)), topic: try row.text(3),
            team: try row.optionalID(4), callers: try row.value(5))
        let ending = try row.optionalValue(17, of: PlaybookVersion.End.self).map { end in
            PlaybookVersion.Ending(end, by: try row.id(18), at: try row.timestamp(19), why: try row.text(20))
        }
        return PlaybookVersion(
            playbook: try row.id(0), number: try row.int(1),
            text: PlaybookText(
                trigger: trigger, steps: try row.text(6), toSay: try row.text(7), neverSay: try row.text(8),
                decides: try row.text(9), why: try row.text(10)),
            question: try row.optionalID(11), author: try row.id(12), draftedAt: try row.timestamp(13),
            approver: try row.id(14), from: try row.optionalWorkday(15), approvedAt: try row.optionalTimestamp(16),
            ending: ending)
    }

    package static func add(_ one: PlaybookVersion, in office: OfficeID, _ session: any SQLSession) throws {
        let (text, trigger) = (one.text, one.text.trigger)
        try session.run(
            """
            INSERT INTO playbook_version (office_id, playbook_id, number, words, topic, team_id, callers, steps, say, \
            never_say, decides, why, case_id, author_id, drafted_at, approver_id, counts_from)
            VALUES (\(office), \(one.playbook), \(one.number), \(try OfficeQueries.encoded(trigger.words)), \
            \(trigger.topic), \(trigger.team), \(trigger.callers), \(text.steps), \(text.toSay), \(text.neverSay), \
            \(text.decides), \(text.why), \(one.question), \(one.author), \(one.draftedAt), \(one.approver), \
            \(one.from))
            """)
    }

    /// The versions of one playbook, newest first.
    package static func versions(
        of playbook: PlaybookID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PlaybookVersion] {
        try session.rows(
            """
            SELECT \(versionColumns) FROM playbook_version WHERE office_id = \(office) AND playbook_id = \(playbook)
            ORDER BY number DESC LIMIT 1000
            """
        ).map(version)
    }

    package static func version(
        _ number: Int, of playbook: PlaybookID, in office: OfficeID, _ session: any SQLSession
    ) throws -> PlaybookVersion? {
        try session.row(
            """
            SELECT \(versionColumns) FROM playbook_version
            WHERE office_id = \(office) AND playbook_id = \(playbook) AND number = \(number)
            """
        ).map(version)
    }

    /// The approved version that counts on a day of each playbook that is not withdrawn by then.
    package static func inForce(
        on day: Workday, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PlaybookID: PlaybookVersion] {
        let rows = try session.rows(
            """
            SELECT \(versionColumns) FROM playbook_version v
            WHERE v.office_id = \(office) AND v.approved_at IS NOT NULL AND v.counts_from <= \(day)
            AND NOT EXISTS (SELECT 1 FROM playbook_version n WHERE n.office_id = v.office_id
                AND n.playbook_id = v.playbook_id AND n.number > v.number AND n.approved_at IS NOT NULL
                AND n.counts_from <= \(day))
            AND EXISTS (SELECT 1 FROM playbook p WHERE p.office_id = v.office_id AND p.id = v.playbook_id
                AND (p.withdrawn_from IS NULL OR p.withdrawn_from > \(day)))
            """)
        return Dictionary(
            try rows.map(version).map { ($0.playbook, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The next approved version of each playbook that will count.
    package static func coming(
        after day: Workday, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PlaybookID: PlaybookVersion] {
        let rows = try session.rows(
            """
            SELECT \(versionColumns) FROM playbook_version
            WHERE office_id = \(office) AND approved_at IS NOT NULL AND counts_from > \(day)
            ORDER BY counts_from, number
            """)
        return Dictionary(
            try rows.map(version).map { ($0.playbook, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Drafts that wait for somebody's approval, oldest first.
    package static func waiting(
        for approver: PersonID? = nil, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PlaybookVersion] {
        let whose: Query = approver.map { "AND approver_id = \($0)" } ?? ""
        return try session.rows(
            """
            SELECT \(versionColumns) FROM playbook_version
            WHERE office_id = \(office) AND approved_at IS NULL AND ended IS NULL \(whose)
            ORDER BY drafted_at, playbook_id, number LIMIT 1000
            """
        ).map(version)
    }

    /// - Returns: `false` if it was approved or ended before.
    package static func approve(
        _ number: Int, of playbook: PlaybookID, by person: PersonID, from: Workday, at now: Timestamp,
        in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            UPDATE playbook_version SET approver_id = \(person), counts_from = \(from), approved_at = \(now)
            WHERE office_id = \(office) AND playbook_id = \(playbook) AND number = \(number)
                AND approved_at IS NULL AND ended IS NULL
            """) == 1
    }

    /// Ends a draft that never counted.
    /// - Returns: `false` if it was approved or ended before.
    package static func end(
        _ number: Int, of playbook: PlaybookID, _ ending: PlaybookVersion.Ending, in office: OfficeID,
        _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            UPDATE playbook_version SET ended = \(ending.end), ended_by = \(ending.by), ended_at = \(ending.at),
                ended_why = \(ending.why)
            WHERE office_id = \(office) AND playbook_id = \(playbook) AND number = \(number)
                AND approved_at IS NULL AND ended IS NULL
            """) == 1
    }
}
