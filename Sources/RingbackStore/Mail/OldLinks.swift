import RingbackCore

/// Removes acting links and reply addresses from texts that an older version stored with them.
private enum OldLinks {
    static let name = "old-links"

    /// Tables by id, and their text columns.
    static let texts: [(table: String, columns: [String])] = [
        ("message", ["regarding", "told", "owner_reason", "closed_reason"]), ("call", ["regarding", "told"]),
        ("attempt", ["said"]), ("answer", ["said", "reply"]), ("handover", ["note", "reason"]), ("context", ["said"]),
        ("contact", ["note"]), ("contact_note", ["said"]),
    ]

    static func isLeft(_ session: any SQLSession) throws -> Bool {
        try session.row("SELECT name FROM chore WHERE name = \(name)") != nil
    }

    /// Rows per batch.
    static let atOnce = 1000

    /// - Parameter last: the last row looked at, after which this starts.
    static func take(
        out table: String, _ column: String, behind last: inout String, in office: OfficeID, _ session: any SQLSession
    ) throws -> (changed: Int, isOver: Bool) {
        let (source, text) = (Query(composed: table), Query(composed: column))
        let rows = try session.rows(
            """
            SELECT id, \(text) FROM \(source) WHERE office_id = \(office) AND id > \(last) AND \(text) <> ''
            ORDER BY id LIMIT \(atOnce)
            """)
        var changed = 0
        for row in rows {
            last = try row.text(0)
            let old = try row.text(1)
            let new = OwnMail.withoutLinks(old)
            if new == old { continue }
            changed += try session.run(
                "UPDATE \(source) SET \(text) = \(new) WHERE office_id = \(office) AND id = \(last)")
        }
        return (changed, rows.count < atOnce)
    }

    static func takeAll(out table: String, _ column: String, in office: OfficeID, _ session: any SQLSession) throws
        -> Int
    {
        var (last, count) = ("", 0)
        while true {
            let (changed, isOver) = try take(out: table, column, behind: &last, in: office, session)
            count += changed
            if isOver { return count }
        }
    }
}

extension Store {
    /// Once after an upgrade. Messages whose texts changed are reindexed.
    /// - Returns: the number of texts changed.
    @discardableResult
    package func takeOutOldLinks() async throws -> Int {
        guard try await read({ try OldLinks.isLeft($0) }) else { return 0 }
        var count = 0
        for office in try await read({ try $0.rows("SELECT id FROM office").map { try $0.id(0, of: Kind.Office.self) } }
        ) {
            count += try await write(in: office) { session in
                var changed = 0
                for (table, columns) in OldLinks.texts {
                    for column in columns { changed += try OldLinks.takeAll(out: table, column, in: office, session) }
                }
                if changed > 0 { try session.run("DELETE FROM message_text WHERE office_id = \(office)") }
                return changed
            }
        }
        try await write(in: nil) { session in
            _ = try session.run("DELETE FROM chore WHERE name = \(OldLinks.name)")
        }
        return count
    }
}
