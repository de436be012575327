package import RingbackCore

extension DayQueries {
    /// What was carried from a day to another, and was not returned that day after all.
    package static func carries(
        from times: DayTimes, in office: OfficeID, _ session: any SQLSession
    ) throws -> [DayCarry] {
        let columns: Query = """
            e.message_id, m.owner_id, e.reason, e.until_at, e.by_id, e.at, d.told_by, e.due_before_at, m.closed_at
            """
        let rows =
            try session.rows(
                """
                SELECT \(columns) FROM message_excuse e
                JOIN message m ON m.office_id = e.office_id AND m.id = e.message_id
                LEFT JOIN day_carry d ON d.office_id = e.office_id AND d.excuse_id = e.id
                WHERE e.office_id = \(office) AND e.at >= \(times.start) AND e.at < \(times.end) \
                AND (d.day IS NULL OR d.day = \(times.day))
                """)
            + session.rows(
                """
                SELECT \(columns) FROM day_carry d
                JOIN message_excuse e ON e.office_id = d.office_id AND e.id = d.excuse_id
                JOIN message m ON m.office_id = d.office_id AND m.id = e.message_id
                WHERE d.office_id = \(office) AND d.day = \(times.day)
                """)
        var last: [MessageID: DayCarry] = [:]
        for row in rows {
            var next = RowCursor(row)
            let message: MessageID = try next.id()
            let owner: PersonID = try next.id()
            guard let reason = Excuse.Reason(rawValue: try next.text()) else { continue }
            let until = try next.timestamp()
            let by: PersonID = try next.id()
            let at = try next.timestamp()
            let told: PersonID? = try next.optionalID()
            let due = try next.timestamp()
            let closed = try next.optionalTimestamp()
            guard until >= times.end, due < times.end, closed.map({ $0 >= times.end }) ?? true else { continue }
            if let known = last[message], known.at >= at { continue }
            last[message] = DayCarry(
                message: message, owner: owner, reason: reason, until: until, by: by, at: at, told: told)
        }
        return last.values.sorted { ($0.at, $0.message) < ($1.at, $1.message) }
    }

    /// Notes from which day an excuse carries its message, and who told the caller.
    package static func carry(
        _ excuse: ExcuseID, from day: Workday, told: PersonID?, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO day_carry (office_id, excuse_id, day, told_by)
            VALUES (\(office), \(excuse), \(day), \(told))
            ON CONFLICT (office_id, excuse_id) DO UPDATE SET told_by = excluded.told_by
            """)
    }

    /// What one person carried from a day last, all at once, and nobody has excused since.
    /// - Parameter since: no earlier than this.
    package static func lastCarried(
        from day: Workday, by person: PersonID, since: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [MessageID] {
        let rows = try session.rows(
            """
            SELECT e.message_id, e.at FROM day_carry d
            JOIN message_excuse e ON e.office_id = d.office_id AND e.id = d.excuse_id
            WHERE d.office_id = \(office) AND d.day = \(day) AND e.by_id = \(person) AND e.at >= \(since) \
            AND e.followed_by IS NULL ORDER BY e.at DESC, e.message_id LIMIT 1000
            """
        ).map { (message: try $0.id(0) as MessageID, at: try $0.timestamp(1)) }
        return rows.prefix { $0.at == rows.first?.at }.map(\.message)
    }

    /// From which day an excuse carries its message; `nil` if it carries none.
    package static func day(
        carriedBy excuse: ExcuseID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Workday? {
        try session.rows(
            "SELECT day FROM day_carry WHERE office_id = \(office) AND excuse_id = \(excuse)"
        ).first.map { try $0.workday(0) }
    }
}
