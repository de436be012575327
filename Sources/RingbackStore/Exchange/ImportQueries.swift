package import RingbackCore

/// The table `import`.
package enum ImportQueries {
    private static let columns: Query =
        "id, kind, by_id, begun_at, finished_at, rows_done, share, added, merged, known, refused"

    private static func read(_ row: Row) throws(SQLFault) -> ImportRecord {
        var next = RowCursor(row)
        return ImportRecord(
            id: try next.id(), kind: try next.word(), by: try next.id(), begunAt: try next.timestamp(),
            finishedAt: try next.optionalTimestamp(), rowsDone: try next.integer(), share: try next.integer(),
            added: try next.integer(), merged: try next.integer(), known: try next.integer(),
            refused: try next.integer())
    }

    /// A file's record: the interrupted one, to resume, else a new one.
    package static func open(
        _ kind: ImportRecord.Kind, digest: [UInt8], id: ImportID, by: PersonID, at now: Timestamp,
        in office: OfficeID, _ session: any SQLSession
    ) throws -> ImportRecord {
        try session.run(
            """
            INSERT INTO import (office_id, id, kind, digest, by_id, begun_at, finished_at, rows_done, share, added, \
            merged, known, refused)
            VALUES (\(office), \(id), \(kind), \(digest), \(by), \(now), NULL, 0, 0, 0, 0, 0, 0)
            ON CONFLICT (office_id, kind, digest) DO UPDATE
            SET by_id = excluded.by_id, begun_at = excluded.begun_at, finished_at = NULL, rows_done = 0, share = 0, \
            added = 0, merged = 0, known = 0, refused = 0 WHERE import.finished_at IS NOT NULL
            """)
        guard
            let row = try session.row(
                """
                SELECT \(columns) FROM import
                WHERE office_id = \(office) AND kind = \(kind) AND digest = \(digest)
                """)
        else { throw StoreError.busy }
        return try read(row)
    }

    package static func find(
        _ id: ImportID, in office: OfficeID, _ session: any SQLSession
    ) throws -> ImportRecord? {
        try session.row("SELECT \(columns) FROM import WHERE office_id = \(office) AND id = \(id)").map(read)
    }

    package static func advance(
        _ record: ImportRecord, finishedAt: Timestamp? = nil, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            UPDATE import SET rows_done = \(record.rowsDone), share = \(record.share), added = \(record.added), \
            merged = \(record.merged), known = \(record.known), refused = \(record.refused), \
            finished_at = \(finishedAt)
            WHERE office_id = \(office) AND id = \(record.id)
            """)
    }

    /// The last files, newest first; an office imports few.
    package static func latest(
        in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [ImportRecord] {
        try session.rows(
            "SELECT \(columns) FROM import WHERE office_id = \(office) ORDER BY begun_at DESC, id DESC LIMIT \(limit)"
        ).map(read)
    }
}
