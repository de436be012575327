package import RingbackCore

/// The table `playbook_use`.
package enum PlaybookUseQueries {
    private static let columns: Query = "id, playbook_id, version, message_id, call_id, person_id, at, kind"

    private static func read(_ row: Row) throws -> PlaybookUse {
        PlaybookUse(
            id: try row.id(0), playbook: try row.id(1), version: try row.int(2), message: try row.id(3),
            call: try row.id(4), person: try row.id(5), at: try row.timestamp(6), kind: try row.value(7))
    }

    /// - Returns: `false` if the person has ticked the playbook on that call before.
    package static func add(_ one: PlaybookUse, in office: OfficeID, _ session: any SQLSession) throws -> Bool {
        try session.run(
            """
            INSERT INTO playbook_use (office_id, id, playbook_id, version, message_id, call_id, person_id, at, kind)
            VALUES (\(office), \(one.id), \(one.playbook), \(one.version), \(one.message), \(one.call), \
            \(one.person), \(one.at), \(one.kind))
            ON CONFLICT (office_id, message_id, call_id, playbook_id, person_id) DO NOTHING
            """) == 1
    }

    package static func find(
        _ id: PlaybookUseID, in office: OfficeID, _ session: any SQLSession
    ) throws -> PlaybookUse? {
        try session.row("SELECT \(columns) FROM playbook_use WHERE office_id = \(office) AND id = \(id)").map(read)
    }

    package static func remove(_ id: PlaybookUseID, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run("DELETE FROM playbook_use WHERE office_id = \(office) AND id = \(id)")
    }

    /// Those of a call that was taken down by mistake; of all calls of a message if `nil`.
    package static func remove(
        of call: CallID?, on message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws {
        let only: Query = call.map { "AND call_id = \($0)" } ?? ""
        try session.run(
            "DELETE FROM playbook_use WHERE office_id = \(office) AND message_id = \(message) \(only)")
    }

    /// Of one message, oldest first.
    package static func uses(
        on message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PlaybookUse] {
        try session.rows(
            """
            SELECT \(columns) FROM playbook_use WHERE office_id = \(office) AND message_id = \(message)
            ORDER BY at + 0, id
            """
        ).map(read)
    }

    /// The uses of one version or one playbook, newest first.
    package static func uses(
        of playbook: PlaybookID, version: Int? = nil, before: (at: Timestamp, id: PlaybookUseID)? = nil, limit: Int,
        in office: OfficeID, _ session: any SQLSession
    ) throws -> [PlaybookUse] {
        let only: Query = version.map { "AND version = \($0)" } ?? ""
        let earlier: Query = before.map { "AND (at, id) < (\($0.at), \($0.id))" } ?? ""
        return try session.rows(
            """
            SELECT \(columns) FROM playbook_use
            WHERE office_id = \(office) AND playbook_id = \(playbook) \(only) \(earlier)
            ORDER BY at DESC, id DESC LIMIT \(limit)
            """
        ).map(read)
    }

    /// On how many calls each version of a playbook was used: two who tick it on one call make one use.
    package static func credit(
        of playbook: PlaybookID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [Int: PlaybookCredit] {
        try credits(
            try session.rows(
                """
                SELECT version, kind, COUNT(DISTINCT call_id), MIN(at) FROM playbook_use
                WHERE office_id = \(office) AND playbook_id = \(playbook) GROUP BY version, kind
                """)
        ) { try $0.int(0) }
    }

    /// On how many calls each playbook was used, all versions together.
    package static func credit(in office: OfficeID, _ session: any SQLSession) throws -> [PlaybookID: PlaybookCredit] {
        try credits(
            try session.rows(
                """
                SELECT playbook_id, kind, COUNT(DISTINCT call_id), MIN(at) FROM playbook_use
                WHERE office_id = \(office) GROUP BY playbook_id, kind
                """)
        ) { try $0.id(0) }
    }

    private static func credits<Key: Hashable>(
        _ rows: [Row], key: (Row) throws -> Key
    ) throws -> [Key: PlaybookCredit] {
        var credits: [Key: PlaybookCredit] = [:]
        for row in rows {
            let (key, count, first) = (try key(row), try row.int(2), try row.timestamp(3))
            var credit = credits[key] ?? PlaybookCredit()
            switch try row.value(1, of: PlaybookUse.Kind.self) {
            case .followed: credit.followed += count
            case .settled: credit.settled += count
            }
            credit.since = min(credit.since ?? first, first)
            credits[key] = credit
        }
        return credits
    }
}
