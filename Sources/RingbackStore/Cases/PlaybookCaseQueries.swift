package import RingbackCore

/// The tables `playbook_case` and `playbook_case_asked`.
package enum PlaybookCaseQueries {
    private static let columns: Query = """
        c.id, c.version, c.message_id, c.call_id, c.complaint_id, c.playbook_id, c.playbook_version, c.said, c.way_1, \
        c.way_2, c.way_3, c.by_id, c.asked_at, c.due_at, c.way, c.answer, c.answered_by, c.answered_at, c.draft_id, \
        c.draft_version
        """

    private static func read(_ row: Row) throws -> PlaybookCase {
        func rule(_ column: Int) throws -> PlaybookCase.Rule? {
            try row.optionalID(column).map { PlaybookCase.Rule($0, try row.int(column + 1)) }
        }
        var one = PlaybookCase(
            id: try row.id(0), message: try row.optionalID(2), call: try row.optionalID(3),
            complaint: try row.optionalText(4), rule: try rule(5), said: try row.text(7),
            ways: [try row.text(8), try row.text(9), try row.text(10)], by: try row.id(11),
            askedAt: try row.timestamp(12), due: try row.optionalTimestamp(13))
        one.version = try row.int(1)
        one.answer = try row.optionalText(15).map { text in
            PlaybookCase.Answer(
                way: try row.optionalInt(14) ?? 0, text: text, by: try row.id(16), at: try row.timestamp(17))
        }
        one.draft = try rule(18)
        return one
    }

    package static func add(_ one: PlaybookCase, in office: OfficeID, _ session: any SQLSession) throws {
        func way(_ place: Int) -> String { one.ways.indices.contains(place) ? one.ways[place] : "" }
        try session.run(
            """
            INSERT INTO playbook_case (office_id, id, version, message_id, call_id, complaint_id, playbook_id, \
            playbook_version, said, way_1, way_2, way_3, by_id, asked_at, due_at)
            VALUES (\(office), \(one.id), \(one.version), \(one.message), \(one.call), \(one.complaint), \
            \(one.rule?.playbook), \(one.rule?.version), \(one.said), \(way(0)), \(way(1)), \(way(2)), \(one.by), \
            \(one.askedAt), \(one.due))
            """)
    }

    package static func find(
        _ id: PlaybookCaseID, in office: OfficeID, _ session: any SQLSession
    ) throws -> PlaybookCase? {
        try session.row("SELECT \(columns) FROM playbook_case c WHERE c.office_id = \(office) AND c.id = \(id)")
            .map(read)
    }

    /// What somebody asked, newest first.
    package static func asked(
        by person: PersonID, before: PlaybookCaseID? = nil, limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PlaybookCase] {
        let earlier: Query = before.map { "AND c.id < \($0)" } ?? ""
        return try session.rows(
            """
            SELECT \(columns) FROM playbook_case c WHERE c.office_id = \(office) AND c.by_id = \(person) \(earlier)
            ORDER BY c.id DESC LIMIT \(limit)
            """
        ).map(read)
    }

    /// What was put to somebody, newest first.
    /// - Parameter isOpen: only what waits for an answer.
    package static func put(
        to person: PersonID, isOpen: Bool, before: PlaybookCaseID? = nil, limit: Int, in office: OfficeID,
        _ session: any SQLSession
    ) throws -> [PlaybookCase] {
        let earlier: Query = before.map { "AND a.case_id < \($0)" } ?? ""
        let open: Query = isOpen ? "AND c.answered_at IS NULL" : ""
        return try session.rows(
            """
            SELECT \(columns) FROM playbook_case_asked a
            JOIN playbook_case c ON c.office_id = a.office_id AND c.id = a.case_id
            WHERE a.office_id = \(office) AND a.person_id = \(person) \(earlier) \(open)
            ORDER BY a.case_id DESC LIMIT \(limit)
            """
        ).map(read)
    }

    package static func cases(
        about message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PlaybookCase] {
        try session.rows(
            """
            SELECT \(columns) FROM playbook_case c WHERE c.office_id = \(office) AND c.message_id = \(message)
            ORDER BY c.asked_at DESC LIMIT 100
            """
        ).map(read)
    }

    package static func cases(
        aboutComplaint complaint: String, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PlaybookCase] {
        try session.rows(
            """
            SELECT \(columns) FROM playbook_case c WHERE c.office_id = \(office) AND c.complaint_id = \(complaint)
            ORDER BY c.asked_at DESC LIMIT 100
            """
        ).map(read)
    }

    /// How many open cases there are under a playbook.
    package static func openCount(
        about playbook: PlaybookID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Int {
        try session.row(
            """
            SELECT COUNT(*) FROM playbook_case
            WHERE office_id = \(office) AND playbook_id = \(playbook) AND answered_at IS NULL
            """
        )?.int(0) ?? 0
    }

    /// Those whose time is over, oldest first.
    package static func overdue(
        at now: Timestamp, limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PlaybookCase] {
        try session.rows(
            """
            SELECT \(columns) FROM playbook_case c
            WHERE c.office_id = \(office) AND c.answered_at IS NULL AND c.due_at IS NOT NULL AND c.due_at <= \(now)
            ORDER BY c.due_at LIMIT \(limit)
            """
        ).map(read)
    }

    /// Saves how it stands: when it goes on, its answer, its draft.
    /// - Returns: `false` if it has changed meanwhile.
    package static func save(
        _ one: inout PlaybookCase, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        let saved = try session.run(
            """
            UPDATE playbook_case SET version = version + 1, due_at = \(one.due), way = \(one.answer?.way), \
            answer = \(one.answer?.text), answered_by = \(one.answer?.by), answered_at = \(one.answer?.at), \
            draft_id = \(one.draft?.playbook), draft_version = \(one.draft?.version)
            WHERE office_id = \(office) AND id = \(one.id) AND version = \(one.version)
            """)
        one.version += 1
        return saved == 1
    }

    // MARK: Whom it was put to

    package static func put(
        _ one: PlaybookCaseID, to asked: PlaybookCase.Asked, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO playbook_case_asked (office_id, case_id, step, person_id, at, due_at)
            VALUES (\(office), \(one), \(asked.step), \(asked.person), \(asked.at), \(asked.due))
            """)
    }

    package static func asked(
        _ one: PlaybookCaseID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PlaybookCase.Asked] {
        try session.rows(
            """
            SELECT step, person_id, at, due_at FROM playbook_case_asked
            WHERE office_id = \(office) AND case_id = \(one) ORDER BY step
            """
        ).map {
            PlaybookCase.Asked(
                step: try $0.int(0), person: try $0.id(1), at: try $0.timestamp(2), due: try $0.optionalTimestamp(3))
        }
    }

    /// Takes out what was written about erased callers.
    static func erase(_ messages: [MessageID], in office: OfficeID, _ session: any SQLSession) throws {
        try CaseMeetingQueries.erase(messages, in: office, session)
        try session.run(
            """
            UPDATE playbook_case SET said = '', way_1 = '', way_2 = '', way_3 = '', \
            answer = CASE WHEN answer IS NULL THEN NULL ELSE '' END
            WHERE office_id = \(office) AND message_id IN \(list: messages)
            """)
    }
}
