package import RingbackCore

/// The table `playbook_kept`, and the complaints that went to a playbook.
package enum PlaybookKeptQueries {
    /// What goes to the rule, and so neither manner without a behavior nor what was not upheld. An expression, otherwise
    /// SQLite might walk the complaints about all rules.
    private static let counted: Query = "kind = 'complaint' AND counts_as || '' = 'rule'"

    /// - Returns: `false` if it was decided at that number of complaints before.
    package static func add(
        _ one: PlaybookKept, of playbook: PlaybookID, version: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            INSERT INTO playbook_kept (office_id, playbook_id, version, complaints, by_id, at, why)
            VALUES (\(office), \(playbook), \(version), \(one.complaints), \(one.by), \(one.at), \(one.why))
            ON CONFLICT (office_id, playbook_id, version, complaints) DO NOTHING
            """) == 1
    }

    /// By version, the last decision of each.
    package static func last(
        of playbook: PlaybookID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [Int: PlaybookKept] {
        let rows = try session.rows(
            """
            SELECT version, complaints, by_id, at, why FROM playbook_kept
            WHERE office_id = \(office) AND playbook_id = \(playbook) ORDER BY version, complaints
            """)
        return Dictionary(
            try rows.map { row in
                (
                    try row.int(0),
                    PlaybookKept(
                        complaints: try row.int(1), by: try row.id(2), at: try row.timestamp(3), why: try row.text(4))
                )
            }, uniquingKeysWith: { $1 })
    }

    /// How many complaints went to each version.
    package static func complaints(
        of playbook: PlaybookID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [Int: Int] {
        let rows = try session.rows(
            """
            SELECT playbook_version, COUNT(*) FROM complaint
            WHERE office_id = \(office) AND playbook_id = \(playbook) AND \(counted) \
            AND playbook_version IS NOT NULL GROUP BY playbook_version
            """)
        return Dictionary(try rows.map { (try $0.int(0), try $0.int(1)) }, uniquingKeysWith: +)
    }

    /// The same for all playbooks.
    package static func complaints(
        in office: OfficeID, _ session: any SQLSession
    ) throws -> [PlaybookID: [Int: Int]] {
        var found: [PlaybookID: [Int: Int]] = [:]
        for row in try session.rows(
            """
            SELECT playbook_id, playbook_version, COUNT(*) FROM complaint
            WHERE office_id = \(office) AND playbook_id IS NOT NULL AND \(counted) \
            AND playbook_version IS NOT NULL GROUP BY playbook_id, playbook_version
            """)
        {
            found[try row.id(0), default: [:]][try row.int(1)] = try row.int(2)
        }
        return found
    }

    /// Of all playbooks: at how many complaints each version was last kept.
    package static func kept(
        in office: OfficeID, _ session: any SQLSession
    ) throws -> [PlaybookID: [Int: Int]] {
        var found: [PlaybookID: [Int: Int]] = [:]
        for row in try session.rows(
            """
            SELECT playbook_id, version, MAX(complaints) FROM playbook_kept
            WHERE office_id = \(office) GROUP BY playbook_id, version
            """)
        {
            found[try row.id(0), default: [:]][try row.int(1)] = try row.int(2)
        }
        return found
    }
}
