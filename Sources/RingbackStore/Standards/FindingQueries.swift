package import RingbackCore
import RingbackWords

/// The tables `standard_day` and `standard_finding`: what was found on days that are over.
package enum FindingQueries {
    /// Which of some days in a row are kept.
    package static func kept(
        from first: Workday, to last: Workday, in office: OfficeID, _ session: any SQLSession
    ) throws -> Set<Workday> {
        Set(
            try session.rows(
                """
                SELECT day FROM standard_day
                WHERE office_id = \(office) AND day >= \(first) AND day <= \(last)
                """
            ).map { try $0.workday(0) })
    }

    /// The last day kept; `nil` before the first.
    package static func lastKept(in office: OfficeID, _ session: any SQLSession) throws -> Workday? {
        try session.row(
            "SELECT day FROM standard_day WHERE office_id = \(office) ORDER BY day DESC LIMIT 1"
        ).map { try $0.workday(0) }
    }

    /// Keeps a day with what was found on it, once and for all.
    /// - Returns: `false` if somebody has kept it before.
    package static func keep(
        _ findings: [Finding], of day: Workday, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        let added = try session.run(
            """
            INSERT INTO standard_day (office_id, day, kept_at) VALUES (\(office), \(day), \(now))
            ON CONFLICT (office_id, day) DO NOTHING
            """)
        guard added == 1 else { return false }
        for some in Array(findings.enumerated()).chunks(of: 500) {
            let rows = some.map { position, finding -> Query in
                """
                (\(office), \(day), \(position), \(finding.rule), \(finding.at), \(finding.person), \(finding.team), \
                \(finding.message), \(finding.evidence.kept))
                """
            }
            try session.run(
                """
                INSERT INTO standard_finding (office_id, day, position, rule, at, person_id, team_id, message_id, \
                evidence)
                VALUES \(rows: rows)
                """)
        }
        return true
    }

    /// Kept findings in order of days.
    /// - Parameter after: the place of the last one seen.
    package static func findings(
        from first: Workday, to last: Workday, rule: StandardRule? = nil, after: (day: Workday, position: Int)? = nil,
        limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [(place: Int, finding: Finding)] {
        let of: Query = rule.map { "AND rule = \($0)" } ?? ""
        let on: Query = after.map { "AND (day, position) > (\($0.day), \($0.position))" } ?? ""
        return try session.rows(
            """
            SELECT day, position, rule, at, person_id, team_id, message_id, evidence FROM standard_finding
            WHERE office_id = \(office) \(of) AND day >= \(first) AND day <= \(last) \(on)
            ORDER BY day, position LIMIT \(limit)
            """
        ).compactMap { row in
            guard let rule = StandardRule(rawValue: try row.text(2)) else { return nil }
            return (
                try row.int(1),
                Finding(
                    rule, on: try row.workday(0), Phrase(kept: try row.text(7)), at: try row.optionalTimestamp(3),
                    person: try row.optionalID(4), team: try row.optionalID(5), message: try row.optionalID(6))
            )
        }
    }
}
