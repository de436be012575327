import Foundation
package import RingbackCore

/// The table `rolling_session`.
package enum RollingQueries {
    package static func find(
        _ id: RollingID, in office: OfficeID, _ session: any SQLSession
    ) throws -> StoredRolling? {
        try session.row("SELECT version, state FROM rolling_session WHERE office_id = \(office) AND id = \(id)")
            .map(read)
    }

    /// The one that runs for a principal.
    package static func running(
        for principal: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> StoredRolling? {
        try session.row(
            """
            SELECT version, state FROM rolling_session
            WHERE office_id = \(office) AND principal_id = \(principal) AND ended_at IS NULL
            """
        ).map(read)
    }

    /// All that run in the office.
    package static func running(in office: OfficeID, _ session: any SQLSession) throws -> [StoredRolling] {
        try session.rows("SELECT version, state FROM rolling_session WHERE office_id = \(office) AND ended_at IS NULL")
            .map(read)
    }

    /// The latest of a principal that have ended.
    package static func ended(
        for principal: PersonID, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [StoredRolling] {
        try session.rows(
            """
            SELECT version, state FROM rolling_session
            WHERE office_id = \(office) AND principal_id = \(principal) AND ended_at IS NOT NULL
            ORDER BY started_at DESC LIMIT \(limit)
            """
        ).map(read)
    }

    package static func add(_ rolling: RollingSession, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO rolling_session (office_id, id, version, principal_id, started_at, ended_at, state)
            VALUES (\(office), \(rolling.id), 1, \(rolling.principal), \(rolling.startedAt), \(rolling.ending?.at), \
            \(try text(rolling)))
            """)
    }

    /// - Returns: `false` if somebody else saved it since it was read.
    package static func save(
        _ stored: StoredRolling, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            UPDATE rolling_session
            SET version = \(stored.version + 1), ended_at = \(stored.rolling.ending?.at),
            state = \(try text(stored.rolling))
            WHERE office_id = \(office) AND id = \(stored.rolling.id) AND version = \(stored.version)
            """) == 1
    }

    private static func text(_ rolling: RollingSession) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(rolling), as: UTF8.self)
    }

    private static func read(_ row: Row) throws -> StoredRolling {
        var next = RowCursor(row)
        let version = try next.integer()
        return StoredRolling(
            version: version, rolling: try JSONDecoder().decode(RollingSession.self, from: Data(try next.text().utf8)))
    }
}

/// A session as it was read.
package struct StoredRolling: Sendable {
    package let version: Int
    package var rolling: RollingSession

    package init(version: Int, rolling: RollingSession) {
        self.version = version
        self.rolling = rolling
    }
}

extension RollingQueries {
    /// What was promised to callers of a principal in a time, as far as it is open.
    package static func promised(
        of principal: PersonID, from start: Timestamp, until end: Timestamp, in office: OfficeID,
        _ session: any SQLSession
    ) throws -> [MessageRow] {
        try session.rows(
            """
            SELECT \(MessageQueries.columns) FROM message m \(MessageQueries.companions)
            WHERE m.office_id = \(office) AND m.owner_id = \(principal) AND m.closed_at IS NULL
            AND m.source = \(CallSource.followUp.rawValue) AND m.filed_at >= \(start) AND m.filed_at <= \(end)
            """
        ).map { try MessageQueries.read($0, office: office) }
    }
}
