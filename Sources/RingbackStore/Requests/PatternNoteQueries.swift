package import RingbackCore

/// The tables `pattern_note` and `pattern_evidence`: who was given which facts, and when.
package enum PatternNoteQueries {
    private static let columns: Query = "id, by_id, about_id, like_id, said, at, manager_id, manager_at"

    private static func read(
        _ row: Row, in office: OfficeID, _ session: any SQLSession
    ) throws -> PatternNote {
        var next = RowCursor(row)
        var note = PatternNote(
            id: try next.id(), by: try next.id(), about: try next.id(), like: try next.id(), said: try next.text(),
            at: try next.timestamp())
        note.manager = try next.optionalID()
        note.managerAt = try next.optionalTimestamp()
        note.evidence = try session.rows(
            """
            SELECT request_id, at, what, answer, answer_text FROM pattern_evidence
            WHERE office_id = \(office) AND note_id = \(note.id) ORDER BY position
            """
        ).map { row in
            var next = RowCursor(row)
            return PatternNote.Evidence(
                request: try next.id(), at: try next.timestamp(), what: try next.text(),
                answer: try next.optionalWord(), text: try next.text())
        }
        return note
    }

    package static func add(_ note: PatternNote, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO pattern_note (office_id, id, by_id, about_id, like_id, said, at)
            VALUES (\(office), \(note.id), \(note.by), \(note.about), \(note.like), \(note.said), \(note.at))
            """)
        for (position, one) in note.evidence.enumerated() {
            try session.run(
                """
                INSERT INTO pattern_evidence
                (office_id, note_id, position, request_id, at, what, answer, answer_text)
                VALUES (\(office), \(note.id), \(position), \(one.request), \(one.at), \(one.what), \(one.answer), \
                \(one.text))
                """)
        }
    }

    /// - Returns: `false` if a manager has it already.
    package static func share(
        _ id: PatternNoteID, with manager: PersonID, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            UPDATE pattern_note SET manager_id = \(manager), manager_at = \(now)
            WHERE office_id = \(office) AND id = \(id) AND manager_id IS NULL
            """) == 1
    }

    package static func find(
        _ id: PatternNoteID, in office: OfficeID, _ session: any SQLSession
    ) throws -> PatternNote? {
        try session.row("SELECT \(columns) FROM pattern_note WHERE office_id = \(office) AND id = \(id)")
            .map { try read($0, in: office, session) }
    }

    /// The notes that somebody wrote, was given as the asker, or was given as a manager: newest first.
    package static func concerning(
        _ person: PersonID, limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PatternNote] {
        let rows = try session.rows(ofEach: [
            """
            SELECT \(columns) FROM pattern_note WHERE office_id = \(office) AND by_id = \(person)
            ORDER BY at DESC LIMIT \(limit)
            """,
            """
            SELECT \(columns) FROM pattern_note WHERE office_id = \(office) AND about_id = \(person)
            ORDER BY at DESC LIMIT \(limit)
            """,
            """
            SELECT \(columns) FROM pattern_note
            WHERE office_id = \(office) AND manager_id = \(person) AND manager_id IS NOT NULL
            ORDER BY manager_at DESC LIMIT \(limit)
            """,
        ]).flatMap(\.self)
        var seen: Set<PatternNoteID> = []
        return Array(
            try rows.map { try read($0, in: office, session) }.filter { seen.insert($0.id).inserted }
                .sorted { ($0.at, $0.id) > ($1.at, $1.id) }.prefix(limit))
    }
}
