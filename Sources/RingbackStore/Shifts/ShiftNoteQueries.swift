package import RingbackCore

/// The tables `shift_note`, `shift_line` and `shift_reader`.
package enum ShiftNoteQueries {
    private static let columns = Query { try note(&$0, nil) }

    private static func note(_ next: inout some ColumnPass, _ note: ShiftNote?) throws(SQLFault) -> ShiftNote {
        ShiftNote(
            id: try next.fixed("id", note?.id), principal: try next.fixed("principal_id", note?.principal),
            by: try next.fixed("by_id", note?.by), since: try next.fixed("since_at", note?.since),
            at: try next.fixed("at", note?.at), said: OwnMail.withoutLinks(try next.column("said", note?.said)),
            more: try next.column("more", note?.more))
    }

    private static let lineColumns = Query { try line(&$0, nil) }

    private static func line(_ next: inout some ColumnPass, _ line: ShiftLine?) throws(SQLFault) -> ShiftLine {
        ShiftLine(
            kind: try next.fixed("kind", line?.kind), message: try next.fixed("message_id", line?.message),
            at: try next.fixed("at", line?.at), code: try next.fixed("code", line?.code),
            promise: try next.optional("promise", line?.promise),
            attempt: try next.optional("attempt_id", line?.attempt),
            outcome: try next.optional("outcome", line?.outcome))
    }

    /// Adds a note with its lines, for its readers.
    package static func add(
        _ note: ShiftNote, for readers: [ShiftReader], in office: OfficeID, _ session: any SQLSession
    ) throws {
        var columns = ColumnWriter(office)
        _ = try self.note(&columns, note)
        try session.run(ColumnWriter.insert([columns], into: "shift_note"))
        let lines = try note.lines.enumerated().map { position, line in
            var columns = ColumnWriter(office)
            columns.add("note_id", note.id.sqlValue)
            columns.add("position", .integer(Int64(position)))
            _ = try self.line(&columns, line)
            return columns
        }
        if !lines.isEmpty { try session.run(ColumnWriter.insert(lines, into: "shift_line")) }
        for reader in readers {
            try session.run(
                """
                INSERT INTO shift_reader (office_id, note_id, person_id, from_at, read_at)
                VALUES (\(office), \(note.id), \(reader.person), \(reader.from), \(reader.readAt))
                """)
        }
    }

    /// One note with its lines.
    package static func find(
        _ id: ShiftNoteID, in office: OfficeID, _ session: any SQLSession
    ) throws -> ShiftNote? {
        try session.row("SELECT \(columns) FROM shift_note WHERE office_id = \(office) AND id = \(id)")
            .map { try withLines($0, in: office, session) }
    }

    /// The latest notes on a sheet, newest first.
    package static func latest(
        of principal: PersonID, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [ShiftNote] {
        try session.rows(
            """
            SELECT \(columns) FROM shift_note WHERE office_id = \(office) AND principal_id = \(principal)
            ORDER BY at DESC, id DESC LIMIT \(limit)
            """
        ).map { try withLines($0, in: office, session) }
    }

    /// When somebody last wrote a note on a sheet since a moment.
    package static func lastWritten(
        by person: PersonID, of principal: PersonID, since: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Timestamp? {
        try session.row(
            """
            SELECT MAX(at) FROM shift_note
            WHERE office_id = \(office) AND principal_id = \(principal) AND at >= \(since) AND by_id = \(person)
            """
        ).flatMap { $0.isNull(0) ? nil : try $0.timestamp(0) }
    }

    private static func withLines(
        _ row: Row, in office: OfficeID, _ session: any SQLSession
    ) throws -> ShiftNote {
        var next = RowCursor(row)
        var note = try self.note(&next, nil)
        note.lines = try session.rows(
            """
            SELECT \(lineColumns) FROM shift_line WHERE office_id = \(office) AND note_id = \(note.id)
            ORDER BY position
            """
        ).map { row in
            var next = RowCursor(row)
            return try line(&next, nil)
        }
        return note
    }

    // MARK: Readers

    package static func readers(
        of note: ShiftNoteID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [ShiftReader] {
        try session.rows(
            """
            SELECT person_id, from_at, read_at FROM shift_reader
            WHERE office_id = \(office) AND note_id = \(note) ORDER BY person_id
            """
        ).map { row in
            var next = RowCursor(row)
            return ShiftReader(
                person: try next.id(), from: try next.timestamp(), readAt: try next.optionalTimestamp())
        }
    }

    /// The notes that wait for somebody, oldest first.
    package static func waiting(
        for person: PersonID, at now: Timestamp, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [ShiftNote] {
        let ids = try session.rows(
            """
            SELECT note_id FROM shift_reader
            WHERE office_id = \(office) AND person_id = \(person) AND read_at IS NULL AND from_at <= \(now)
            ORDER BY from_at LIMIT \(limit)
            """
        ).map { try $0.id(0, of: Kind.ShiftNote.self) }
        return try ids.compactMap { try find($0, in: office, session) }
    }

    /// - Returns: `false` if it did not wait for them.
    package static func markRead(
        _ note: ShiftNoteID, by person: PersonID, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            UPDATE shift_reader SET read_at = \(now)
            WHERE office_id = \(office) AND note_id = \(note) AND person_id = \(person) AND read_at IS NULL
            """) == 1
    }

    // MARK: Tries

    /// Tries by id, for the lines that name them.
    package static func attempts(
        _ ids: [AttemptID], in office: OfficeID, _ session: any SQLSession
    ) throws -> [AttemptID: AttemptRow] {
        if ids.isEmpty { return [:] }
        let rows = try session.rows(
            """
            SELECT id, by_id, at, outcome, with_whom, said, number, undone_at FROM attempt
            WHERE office_id = \(office) AND id IN \(list: ids)
            """
        ).map { row in
            var next = RowCursor(row)
            return AttemptRow(
                id: try next.id(), by: try next.id(), at: try next.timestamp(), outcome: try next.word(),
                with: try next.text(), said: OwnMail.withoutLinks(try next.text()), number: try next.optionalText(),
                undoneAt: try next.optionalTimestamp())
        }
        return Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0) })
    }

    /// Takes the writers' words from notes about erased messages: they may name the caller.
    static func erase(_ messages: [MessageID], in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            UPDATE shift_note SET said = '' WHERE office_id = \(office) AND id IN (
                SELECT note_id FROM shift_line WHERE office_id = \(office) AND message_id IN \(list: messages))
            """)
    }
}
