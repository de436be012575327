package import RingbackCore

/// The table `contact_favor`.
package enum FavorQueries {
    private static let columns: Query =
        "id, contact_id, principal_id, side, what, by_id, at, settled_by, settled_at"

    private static func read(_ row: Row) throws(SQLFault) -> FavorRow {
        var next = RowCursor(row)
        var favor = FavorRow(
            id: try next.id(), contact: try next.id(), principal: try next.id(), side: try next.word(),
            what: OwnMail.withoutLinks(try next.text()), by: try next.id(), at: try next.timestamp())
        let by = try next.optionalID(PersonID.self)
        let at = try next.optionalTimestamp()
        if let by, let at { favor.settled = FavorRow.Settling(by: by, at: at) }
        return favor
    }

    /// Favors with these contacts for these principals only, newest first.
    /// - Parameter since: those settled later than this are there, too; `nil` for open ones only.
    package static func favors(
        with contacts: [ContactID], for principals: [PersonID], settledSince since: Timestamp? = nil,
        in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [FavorRow] {
        if contacts.isEmpty || principals.isEmpty { return [] }
        let settled: Query = since.map { "OR settled_at > \($0)" } ?? ""
        return try session.rows(
            """
            SELECT \(columns) FROM contact_favor
            WHERE office_id = \(office) AND contact_id IN \(list: contacts) AND principal_id IN \(list: principals)
            AND (settled_at IS NULL \(settled)) ORDER BY at DESC, id DESC LIMIT \(limit)
            """
        ).map(read)
    }

    package static func favor(_ id: FavorID, in office: OfficeID, _ session: any SQLSession) throws -> FavorRow? {
        try session.row("SELECT \(columns) FROM contact_favor WHERE office_id = \(office) AND id = \(id)").map(read)
    }

    package static func add(_ favor: FavorRow, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO contact_favor (office_id, id, contact_id, principal_id, side, what, by_id, at)
            VALUES (\(office), \(favor.id), \(favor.contact), \(favor.principal), \(favor.side.rawValue), \
            \(favor.what), \(favor.by), \(favor.at))
            """)
    }

    /// - Parameter settling: who settled it, and when; `nil` opens it again.
    /// - Returns: `false` if it was that already.
    package static func settle(
        _ id: FavorID, _ settling: FavorRow.Settling?, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        let was: Query = settling == nil ? "settled_at IS NOT NULL" : "settled_at IS NULL"
        return try session.run(
            """
            UPDATE contact_favor SET settled_by = \(settling?.by), settled_at = \(settling?.at)
            WHERE office_id = \(office) AND id = \(id) AND \(was)
            """) > 0
    }

    package static func remove(_ id: FavorID, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run("DELETE FROM contact_favor WHERE office_id = \(office) AND id = \(id)")
    }
}
