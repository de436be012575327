package import RingbackCore

/// What a person's load is counted from, besides messages and accounts; and the table `load_limit`.
package enum LoadQueries {
    /// How many duties each person holds on a day. The register of an office is read as a whole: some thousand rows.
    package static func duties(
        on day: Workday, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PersonID: Int] {
        var holders: [DutyID: (from: Workday, number: Int, person: PersonID?)] = [:]
        for row in try session.rows(
            """
            SELECT h.duty_id, h.number, h.person_id, h.from_on FROM duty d
            JOIN duty_holder h ON h.office_id = d.office_id AND h.duty_id = d.id
            WHERE d.office_id = \(office) AND d.ended_at IS NULL AND h.from_on <= \(day)
            """)
        {
            var next = RowCursor(row)
            let (duty, number) = (try next.id(DutyID.self), try next.integer())
            let person = try next.optionalID(PersonID.self)
            let from = Workday(try next.text()) ?? day
            if let known = holders[duty], (known.from, known.number) > (from, number) { continue }
            holders[duty] = (from, number, person)
        }
        return holders.values.reduce(into: [:]) { counts, holder in
            if let person = holder.person { counts[person, default: 0] += 1 }
        }
    }

    /// The stretches of a weekday in which each person answers the main line, as published.
    package static func onTheLine(
        _ weekday: Weekday, of week: CalendarWeek, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PersonID: [Range<Int>]] {
        var stretches: [PersonID: [Range<Int>]] = [:]
        for row in try session.rows(
            """
            SELECT person_id, from_minute, until_minute FROM coverage_stint
            WHERE office_id = \(office) AND week = \(week.description) AND is_published = 1 \
            AND weekday = \(weekday.rawValue) AND duty IN ('answers', 'covers')
            """)
        {
            var next = RowCursor(row)
            let (person, from, until) = (try next.id(PersonID.self), try next.integer(), try next.integer())
            if from < until { stretches[person, default: []].append(from..<until) }
        }
        return stretches
    }

    /// How many requests each person has not answered, or has said yes to and not done.
    package static func requests(in office: OfficeID, _ session: any SQLSession) throws -> [PersonID: Int] {
        Dictionary(
            try session.rows(
                """
                SELECT to_id, COUNT(*) FROM work_request WHERE office_id = \(office) \
                AND \(RequestQueries.isOpen) GROUP BY to_id
                """
            ).map { (try $0.id(0), try $0.int(1)) }, uniquingKeysWith: { $1 })
    }

    // MARK: The most that a lead has set

    package static func limits(in office: OfficeID, _ session: any SQLSession) throws -> [PersonID: Int] {
        Dictionary(
            try session.rows("SELECT person_id, most FROM load_limit WHERE office_id = \(office)")
                .map { (try $0.id(0), try $0.int(1)) }, uniquingKeysWith: { $1 })
    }

    /// - Parameter most: `nil` for no limit.
    package static func setLimit(
        _ most: Int?, of person: PersonID, by setter: PersonID, at now: Timestamp, in office: OfficeID,
        _ session: any SQLSession
    ) throws {
        guard let most else {
            try session.run("DELETE FROM load_limit WHERE office_id = \(office) AND person_id = \(person)")
            return
        }
        try session.run(
            """
            INSERT INTO load_limit (office_id, person_id, most, set_by, set_at)
            VALUES (\(office), \(person), \(most), \(setter), \(now))
            ON CONFLICT (office_id, person_id) DO UPDATE SET most = excluded.most, set_by = excluded.set_by, \
            set_at = excluded.set_at
            """)
    }
}
