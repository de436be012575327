package import RingbackCore

/// The tables `coverage_week`, `coverage_stint` and `coverage_reason`.
package enum CoverageQueries {
    /// A site's week; empty if nobody saved one.
    package static func find(
        _ week: CalendarWeek, of site: SiteID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Coverage {
        var coverage = Coverage(site: site, week: week)
        guard
            let row = try session.row(
                """
                SELECT version, published_at, published_by FROM coverage_week
                WHERE office_id = \(office) AND week = \(week.description) AND site_id = \(site)
                """)
        else { return coverage }
        var next = RowCursor(row)
        coverage.version = try next.integer()
        coverage.publishedAt = try next.optionalTimestamp()
        coverage.publishedBy = try next.optionalID()
        let rows = try session.rows(
            """
            SELECT is_published, person_id, weekday, from_minute, until_minute, duty FROM coverage_stint
            WHERE office_id = \(office) AND week = \(week.description) AND site_id = \(site)
            ORDER BY is_published, position
            """)
        for row in rows {
            var next = RowCursor(row)
            if try next.integer() == 1 {
                coverage.published.append(try stint(&next))
            } else {
                coverage.stints.append(try stint(&next))
            }
        }
        coverage.reasons = try session.rows(
            """
            SELECT weekday, from_minute, until_minute, reason FROM coverage_reason
            WHERE office_id = \(office) AND week = \(week.description) AND site_id = \(site) ORDER BY position
            """
        ).map { row in
            var next = RowCursor(row)
            let gap = Coverage.Gap(
                day: week.day(try weekday(&next)), from: try next.integer(), until: try next.integer())
            return Coverage.GapReason(gap: gap, reason: try next.text())
        }
        return coverage
    }

    private static func stint(_ next: inout RowCursor) throws -> Coverage.Stint {
        Coverage.Stint(
            person: try next.id(), weekday: try weekday(&next), from: try next.integer(), until: try next.integer(),
            duty: try next.word())
    }

    private static func weekday(_ next: inout RowCursor) throws -> Weekday {
        Weekday(rawValue: try next.integer()) ?? .monday
    }

    /// What is planned at other sites in a week.
    package static func elsewhere(
        _ week: CalendarWeek, than site: SiteID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [SiteID: [Coverage.Stint]] {
        var stints: [SiteID: [Coverage.Stint]] = [:]
        let rows = try session.rows(
            """
            SELECT site_id, person_id, weekday, from_minute, until_minute, duty FROM coverage_stint
            WHERE office_id = \(office) AND week = \(week.description) AND is_published = 0
            """)
        for row in rows {
            var next = RowCursor(row)
            let other = try next.id(SiteID.self)
            if other != site { stints[other, default: []].append(try stint(&next)) }
        }
        return stints
    }

    // MARK: Writing

    /// Saves what is planned.
    package static func plan(_ coverage: Coverage, in office: OfficeID, _ session: any SQLSession) throws {
        try put(coverage, in: office, session)
        try replace(coverage.stints.map { ($0, nil) }, isPublished: false, of: coverage, in: office, session)
    }

    /// Saves what holds from now on.
    /// - Parameter instants: from when to when each stretch is.
    package static func publish(
        _ coverage: Coverage, instants: [(from: Timestamp, until: Timestamp)], in office: OfficeID,
        _ session: any SQLSession
    ) throws {
        try put(coverage, in: office, session)
        let stints = zip(coverage.published, instants).map { ($0, Optional($1)) }
        try replace(stints, isPublished: true, of: coverage, in: office, session)
        try session.run(
            """
            DELETE FROM coverage_reason
            WHERE office_id = \(office) AND week = \(coverage.week.description) AND site_id = \(coverage.site)
            """)
        for (position, reason) in coverage.reasons.enumerated() {
            try session.run(
                """
                INSERT INTO coverage_reason (office_id, week, site_id, position, weekday, from_minute, until_minute, \
                reason)
                VALUES (\(office), \(coverage.week.description), \(coverage.site), \(position), \
                \(reason.gap.day.weekday.rawValue), \(reason.gap.from), \(reason.gap.until), \(reason.reason))
                """)
        }
    }

    private static func put(_ coverage: Coverage, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO coverage_week (office_id, week, site_id, version, published_at, published_by)
            VALUES (\(office), \(coverage.week.description), \(coverage.site), \(coverage.version), \
            \(coverage.publishedAt), \(coverage.publishedBy))
            ON CONFLICT (office_id, week, site_id) DO UPDATE SET version = excluded.version, \
            published_at = excluded.published_at, published_by = excluded.published_by
            """)
    }

    private static func replace(
        _ stints: [(Coverage.Stint, (from: Timestamp, until: Timestamp)?)], isPublished: Bool, of coverage: Coverage,
        in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            DELETE FROM coverage_stint
            WHERE office_id = \(office) AND week = \(coverage.week.description) AND site_id = \(coverage.site) \
            AND is_published = \(isPublished ? 1 : 0)
            """)
        for (position, (stint, at)) in stints.enumerated() {
            try session.run(
                """
                INSERT INTO coverage_stint (office_id, week, site_id, is_published, position, person_id, weekday, \
                from_minute, until_minute, duty, from_at, until_at)
                VALUES (\(office), \(coverage.week.description), \(coverage.site), \(isPublished ? 1 : 0), \
                \(position), \(stint.person), \(stint.weekday.rawValue), \(stint.from), \(stint.until), \
                \(stint.duty.rawValue), \(at?.from), \(at?.until))
                """)
        }
    }

    // MARK: Off the clock

    /// Unpaid breaks that are not over.
    package static func breaks(
        since now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PersonID: [UnpaidBreak]] {
        var breaks: [PersonID: [UnpaidBreak]] = [:]
        let rows = try session.rows(
            """
            SELECT person_id, from_at, until_at FROM coverage_stint
            WHERE office_id = \(office) AND until_at > \(now) AND is_published = 1 AND duty = 'unpaid-break'
            """)
        for row in rows {
            var next = RowCursor(row)
            breaks[try next.id(), default: []].append(
                UnpaidBreak(from: try next.timestamp(), until: try next.timestamp()))
        }
        return breaks
    }

    /// The published weeks with an unpaid break or more that are not over, for when clocks change.
    package static func published(
        of site: SiteID, from week: CalendarWeek, in office: OfficeID, _ session: any SQLSession
    ) throws -> [CalendarWeek] {
        try session.rows(
            """
            SELECT week FROM coverage_week
            WHERE office_id = \(office) AND week >= \(week.description) AND site_id = \(site) \
            AND published_at IS NOT NULL
            """
        ).compactMap { row in
            var next = RowCursor(row)
            return CalendarWeek(try next.text())
        }
    }
}
