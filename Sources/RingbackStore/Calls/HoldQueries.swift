package import RingbackCore

/// The tables `waiting` and `claim`.
package enum HoldQueries {
    private static let columns = Query { try caller(&$0, nil) }

    private static func read(_ row: Row) throws(SQLFault) -> WaitingCaller {
        var next = RowCursor(row)
        return try caller(&next, nil)
    }

    private static func caller(
        _ next: inout some ColumnPass, _ old: WaitingCaller?
    ) throws(SQLFault) -> WaitingCaller {
        var caller = WaitingCaller(
            id: try next.fixed("id", old?.id), by: try next.fixed("by_id", old?.by),
            since: try next.fixed("since", old?.since), line: try next.column("line", old?.line),
            name: try next.column("name", old?.name), number: try next.column("number", old?.number),
            forWhom: try next.column("for_whom", old?.forWhom), draft: try next.column("draft", old?.draft))
        caller.openBy = try next.optional("open_by", old?.openBy)
        caller.openedAt = try next.optional("opened_at", old?.openedAt)
        caller.openUntil = try next.optional("open_until", old?.openUntil)
        return caller
    }

    package static func waiting(in office: OfficeID, _ session: any SQLSession) throws -> [WaitingCaller] {
        try session.rows("SELECT \(columns) FROM waiting WHERE office_id = \(office) ORDER BY since LIMIT 100").map(
            read)
    }

    package static func waiting(
        _ id: WaitingID, in office: OfficeID, _ session: any SQLSession
    ) throws -> WaitingCaller? {
        try session.row("SELECT \(columns) FROM waiting WHERE office_id = \(office) AND id = \(id)").map(read)
    }

    package static func put(_ caller: WaitingCaller, in office: OfficeID, _ session: any SQLSession) throws {
        var columns = ColumnWriter(office)
        _ = try self.caller(&columns, caller)
        try session.run(
            """
            \(ColumnWriter.insert([columns], into: "waiting"))
            ON CONFLICT (office_id, id) DO UPDATE SET \(columns.assignments)
            """)
    }

    package static func end(_ id: WaitingID, in office: OfficeID, _ session: any SQLSession) throws -> Bool {
        try session.run("DELETE FROM waiting WHERE office_id = \(office) AND id = \(id)") == 1
    }

    // MARK: Claims

    private static func readClaim(_ row: Row) throws(SQLFault) -> Claim {
        var next = RowCursor(row)
        let (number, by, until): (String, PersonID, Timestamp) = (try next.text(), try next.id(), try next.timestamp())
        // Claims made by an earlier version have none; they expire within ninety seconds.
        let id = ClaimID(try next.text()) ?? ClaimID(at: until, randomness: (0, 0))
        return Claim(id: id, number: number, by: by, until: until)
    }

    /// Claims a number, unless somebody else has.
    /// - Returns: the claim now in force.
    package static func claim(
        _ claim: Claim, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Claim {
        try session.run(
            """
            INSERT INTO claim (office_id, number, by_id, until, id)
            VALUES (\(office), \(claim.number), \(claim.by), \(claim.until), \(claim.id))
            ON CONFLICT (office_id, number) DO UPDATE
            SET by_id = excluded.by_id, until = excluded.until, id = excluded.id
            WHERE claim.by_id = excluded.by_id OR claim.until <= \(now)
            """)
        return try self.claim(claim.number, in: office, session) ?? claim
    }

    package static func claim(
        _ number: String, in office: OfficeID, _ session: any SQLSession
    ) throws -> Claim? {
        try session.row(
            "SELECT number, by_id, until, id FROM claim WHERE office_id = \(office) AND number = \(number)"
        ).map(readClaim)
    }

    /// Whoever goes on with a call has its claim.
    package static func pass(
        _ number: String, from old: PersonID, to new: PersonID, until: Timestamp, in office: OfficeID,
        _ session: any SQLSession
    ) throws {
        try session.run(
            """
            UPDATE claim SET by_id = \(new), until = \(until)
            WHERE office_id = \(office) AND number = \(number) AND by_id = \(old)
            """)
    }

    /// - Returns: the released claim; `nil` if there was none.
    package static func release(
        _ number: String, by person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Claim? {
        try session.row(
            """
            DELETE FROM claim WHERE office_id = \(office) AND number = \(number) AND by_id = \(person)
            RETURNING number, by_id, until, id
            """
        ).map(readClaim)
    }

    package static func claims(
        at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [Claim] {
        try session.rows(
            "SELECT number, by_id, until, id FROM claim WHERE office_id = \(office) AND until > \(now) LIMIT 200"
        ).map(readClaim)
    }

    package static func forgetClaims(before now: Timestamp, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run("DELETE FROM claim WHERE office_id = \(office) AND until <= \(now)")
    }
}
