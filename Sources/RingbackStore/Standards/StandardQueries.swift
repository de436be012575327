package import RingbackCore

/// The tables `standard_version` and `standard_acknowledgement`.
package enum StandardQueries {
    /// Every version of every rule, without its text.
    package static func terms(in office: OfficeID, _ session: any SQLSession) throws -> Standards {
        var standards = Standards()
        for row in try session.rows(
            """
            SELECT rule, number, effective_day, holds, parameters FROM standard_version WHERE office_id = \(office)
            """)
        {
            // A rule of a later version of the program is none of ours.
            guard let rule = StandardRule(rawValue: try row.text(0)) else { continue }
            standards.add(try term(row, from: 1), to: rule)
        }
        return standards
    }

    private static func term(_ row: Row, from column: Int) throws -> StandardTerm {
        StandardTerm(
            number: try row.int(column), effective: try row.workday(column + 1), holds: try row.bool(column + 2),
            parameters: try StandardParameters(json: try row.text(column + 3)))
    }

    /// The versions of one rule, newest first; or of all.
    package static func versions(
        of rule: StandardRule, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [StandardVersion] {
        try session.rows(
            """
            SELECT number, effective_day, holds, parameters, text, by_id, at FROM standard_version
            WHERE office_id = \(office) AND rule = \(rule) ORDER BY number DESC LIMIT \(limit)
            """
        ).map { try version($0, of: rule) }
    }

    package static func version(
        _ number: Int, of rule: StandardRule, in office: OfficeID, _ session: any SQLSession
    ) throws -> StandardVersion? {
        try session.row(
            """
            SELECT number, effective_day, holds, parameters, text, by_id, at FROM standard_version
            WHERE office_id = \(office) AND rule = \(rule) AND number = \(number)
            """
        ).map { try version($0, of: rule) }
    }

    private static func version(_ row: Row, of rule: StandardRule) throws -> StandardVersion {
        StandardVersion(
            rule: rule, term: try term(row, from: 0), text: try row.text(4), by: try row.id(5),
            at: try row.timestamp(6))
    }

    package static func add(_ version: StandardVersion, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO standard_version (office_id, rule, number, effective_day, holds, text, parameters, by_id, at)
            VALUES (\(office), \(version.rule), \(version.term.number), \(version.term.effective), \
            \(version.term.holds), \(version.text), \(version.term.parameters.json), \(version.by), \(version.at))
            """)
    }

    // MARK: Acknowledgements

    /// - Returns: `false` if they had acknowledged it before.
    package static func acknowledge(
        _ one: StandardAcknowledgement, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            INSERT INTO standard_acknowledgement (office_id, rule, number, person_id, at)
            VALUES (\(office), \(one.rule), \(one.number), \(one.person), \(one.at))
            ON CONFLICT (office_id, rule, number, person_id) DO NOTHING
            """) == 1
    }

    /// Of all versions of one rule, by person.
    package static func acknowledgements(
        of rule: StandardRule, in office: OfficeID, _ session: any SQLSession
    ) throws -> [StandardAcknowledgement] {
        try session.rows(
            """
            SELECT number, person_id, at FROM standard_acknowledgement
            WHERE office_id = \(office) AND rule = \(rule) ORDER BY number, person_id
            """
        ).map { row in
            StandardAcknowledgement(
                rule: rule, number: try row.int(0), person: try row.id(1), at: try row.timestamp(2))
        }
    }
}
