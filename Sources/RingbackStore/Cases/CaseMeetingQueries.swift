package import RingbackCore

/// The table `playbook_case_meeting`.
package enum CaseMeetingQueries {
    private static let columns: Query = """
        id, case_id, with_id, asked, asked_by, asked_at, asked_seen_at, decided, decided_by, decided_at, decided_seen_at
        """

    private static func read(_ row: Row) throws -> CaseMeeting {
        func note(_ column: Int) throws -> CaseMeeting.Note? {
            try row.optionalText(column).map { text in
                CaseMeeting.Note(
                    text: text, by: try row.id(column + 1), at: try row.timestamp(column + 2),
                    seenAt: try row.optionalTimestamp(column + 3))
            }
        }
        let asked = try note(3) ?? CaseMeeting.Note(text: "", by: try row.id(4), at: try row.timestamp(5))
        return CaseMeeting(
            id: try row.id(0), question: try row.id(1), with: try row.id(2), asked: asked, decided: try note(7))
    }

    package static func add(_ one: CaseMeeting, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO playbook_case_meeting (office_id, id, case_id, with_id, asked, asked_by, asked_at)
            VALUES (\(office), \(one.id), \(one.question), \(one.with), \(one.asked.text), \(one.asked.by), \
            \(one.asked.at))
            """)
    }

    /// About one case, oldest first.
    package static func meetings(
        about one: PlaybookCaseID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [CaseMeeting] {
        try session.rows(
            """
            SELECT \(columns) FROM playbook_case_meeting WHERE office_id = \(office) AND case_id = \(one)
            ORDER BY asked_at LIMIT 100
            """
        ).map(read)
    }

    /// - Returns: `false` if something was decided before.
    package static func decide(
        _ id: CaseMeetingID, _ note: CaseMeeting.Note, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            UPDATE playbook_case_meeting
            SET decided = \(note.text), decided_by = \(note.by), decided_at = \(note.at)
            WHERE office_id = \(office) AND id = \(id) AND decided_at IS NULL
            """) == 1
    }

    /// - Returns: `false` if it was acknowledged before.
    package static func acknowledge(
        _ part: CaseMeeting.Part, of id: CaseMeetingID, at now: Timestamp, in office: OfficeID,
        _ session: any SQLSession
    ) throws -> Bool {
        let column: Query = part == .asked ? "asked_seen_at" : "decided_seen_at"
        return try session.run(
            """
            UPDATE playbook_case_meeting SET \(column) = \(now)
            WHERE office_id = \(office) AND id = \(id) AND \(column) IS NULL
            """) == 1
    }

    static func erase(_ messages: [MessageID], in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            UPDATE playbook_case_meeting SET asked = '', decided = CASE WHEN decided IS NULL THEN NULL ELSE '' END
            WHERE office_id = \(office) AND case_id IN (
                SELECT id FROM playbook_case WHERE office_id = \(office) AND message_id IN \(list: messages))
            """)
    }
}
