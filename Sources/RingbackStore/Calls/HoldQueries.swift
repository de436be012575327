package import RingbackCore

/// The tables `waiting` and `claim`.
package enum HoldQueries {
    private static let columns: Query = "id, by_id, since, line, name, number, for_whom, draft, open_by, opened_at"

    private static func read(_ row: Row) throws(SQLFault) -> WaitingCaller {
        var next = RowCursor(row)
        var caller = WaitingCaller(
            id: try next.id(), by: try next.id(), since: try next.timestamp(), line: try next.text(),
            name: try next.text(), number: try next.text(), forWhom: try next.text(), draft: try next.text())
        (caller.openBy, caller.openedAt) = (try next.optionalID(), try next.optionalTimestamp())
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
        try session.run(
            """
            INSERT INTO waiting (office_id, id, by_id, since, line, name, number, for_whom, draft, open_by, opened_at)
            VALUES (\(office), \(caller.id), \(caller.by), \(caller.since), \(caller.line), \(caller.name), \
            \(caller.number), \(caller.forWhom), \(caller.draft), \(caller.openBy), \(caller.openedAt))
            ON CONFLICT (office_id, id) DO UPDATE SET line = excluded.line, name = excluded.name, \
            number = excluded.number, for_whom = excluded.for_whom, draft = excluded.draft, \
            open_by = excluded.open_by, opened_at = excluded.opened_at
            """)
    }

    package static func end(_ id: WaitingID, in office: OfficeID, _ session: any SQLSession) throws -> Bool {
        try session.run("DELETE FROM waiting WHERE office_id = \(office) AND id = \(id)") == 1
    }

    // MARK: Claims

    private static func readClaim(_ row: Row) throws(SQLFault) -> Claim {
        var next = RowCursor(row)
        let (number, by, until): (String, PersonID, Timestamp) = (try next.text(), try next.id(), try next.timestamp())
        // One that an earlier Ringback made has none; it is over within ninety seconds.
        let id = ClaimID(try next.text()) ?? ClaimID(at: until, randomness: (0, 0))
        return Claim(id: id, number: number, by: by, until: until)
    }

    /// Claims a number, unless somebody else has it.
    /// - Returns: whose claim stands now.
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

    /// - Returns: the claim that is over; `nil` when they had none.
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
