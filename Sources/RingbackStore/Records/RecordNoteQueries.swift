package import RingbackCore

/// The table `record_note`. What stands in it is sealed: these know no key.
package enum RecordNoteQueries {
    package static func add(
        _ note: RecordNote, of person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO record_note (office_id, id, person_id, at, said)
            VALUES (\(office), \(note.id), \(person), \(note.at), \(note.said))
            """)
    }

    /// - Returns: `false` if it is not theirs.
    package static func remove(
        _ id: RecordNoteID, of person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            "DELETE FROM record_note WHERE office_id = \(office) AND id = \(id) AND person_id || '' = \(person)") == 1
    }

    /// Newest first.
    package static func all(
        of person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [RecordNote] {
        try session.rows(
            """
            SELECT id, at, said FROM record_note WHERE office_id = \(office) AND person_id = \(person)
            ORDER BY at DESC, id DESC LIMIT \(RecordNote.most)
            """
        ).map { RecordNote(id: try $0.id(0), at: try $0.timestamp(1), said: try $0.text(2)) }
    }

    package static func count(of person: PersonID, in office: OfficeID, _ session: any SQLSession) throws -> Int {
        let row = try session.row(
            "SELECT COUNT(*) FROM record_note WHERE office_id = \(office) AND person_id = \(person)")
        return try row?.int(0) ?? 0
    }
}
