package import RingbackCore

/// The table `sheet_copy`.
package enum CopyQueries {
    private static let columns: Query = """
        code, owner_id, by_id, at, is_keepers, entries, lower_count, out_count, since_at
        """

    private static func read(_ row: Row) throws(SQLFault) -> SheetCopy {
        var next = RowCursor(row)
        return SheetCopy(
            code: CopyCode(stored: try next.text()), owner: try next.id(), by: try next.optionalID(),
            at: try next.timestamp(), isKeepers: try next.integer() == 1, lines: lines(try next.text()),
            lower: try next.integer(), out: try next.integer(), since: try next.optionalTimestamp())
    }

    private static func text(_ lines: [SheetCopy.Line]) -> String {
        lines.map { "\($0.message.text) \($0.digest) \($0.mark.rawValue)" }.joined(separator: "\n")
    }

    private static func lines(_ text: String) -> [SheetCopy.Line] {
        text.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: " ").map(String.init)
            guard parts.count == 3, let message = MessageID(parts[0]) else { return nil }
            return SheetCopy.Line(
                message: message, digest: parts[1], mark: SheetCopy.Line.Mark(rawValue: parts[2]) ?? .none)
        }
    }

    package static func add(_ copy: SheetCopy, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO sheet_copy (office_id, code, owner_id, by_id, at, is_keepers, entries, lower_count, out_count, \
            since_at)
            VALUES (\(office), \(copy.code.text), \(copy.owner), \(copy.by), \(copy.at), \(copy.isKeepers ? 1 : 0), \
            \(text(copy.lines)), \(copy.lower), \(copy.out), \(copy.since))
            """)
    }

    /// When the last copy for somebody or who keeps their sheet was made.
    package static func lastMade(
        of owner: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Timestamp? {
        try session.row(
            """
            SELECT at FROM sheet_copy WHERE office_id = \(office) AND owner_id = \(owner) AND is_keepers >= 1
            ORDER BY at DESC LIMIT 1
            """
        ).map { try $0.timestamp(0) }
    }

    /// A copy by its code; `nil` if this office has none.
    package static func find(
        _ code: CopyCode, in office: OfficeID, _ session: any SQLSession
    ) throws -> SheetCopy? {
        try session.row("SELECT \(columns) FROM sheet_copy WHERE office_id = \(office) AND code = \(code.text)")
            .map(read)
    }

    /// The last copy of somebody's sheet; `nil` if there is none.
    /// - Parameter keepers: only what was made for them or who keeps their sheet.
    package static func last(
        of owner: PersonID, keepers: Bool = true, in office: OfficeID, _ session: any SQLSession
    ) throws -> SheetCopy? {
        try session.row(
            """
            SELECT \(columns) FROM sheet_copy
            WHERE office_id = \(office) AND owner_id = \(owner) AND is_keepers >= \(keepers ? 1 : 0)
            ORDER BY at DESC LIMIT 1
            """
        ).map(read)
    }
}
