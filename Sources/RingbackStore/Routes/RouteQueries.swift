package import RingbackCore

/// A version of an office's telephone plan, as it was put in.
package struct StoredPlan: Sendable {
    package let version: Int
    package let at: Timestamp
    package let by: PersonID
    package let text: String

    package init(version: Int, at: Timestamp, by: PersonID, text: String) {
        (self.version, self.at, self.by, self.text) = (version, at, by, text)
    }
}

/// When the plan was last proved, and what it came to.
package struct ProofNote: Sendable {
    package let at: Timestamp
    package let version: Int
    package let paths: Int
    package let faults: Int

    package init(at: Timestamp, version: Int, paths: Int, faults: Int) {
        (self.at, self.version, self.paths, self.faults) = (at, version, paths, faults)
    }
}

/// The tables `route_plan` and `route_proof`.
package enum RouteQueries {
    package static func latest(in office: OfficeID, _ session: any SQLSession) throws -> StoredPlan? {
        try session.row(
            """
            SELECT version, at, by_id, text FROM route_plan
            WHERE office_id = \(office) ORDER BY version DESC LIMIT 1
            """
        ).map(read)
    }

    /// The version that held at a moment.
    package static func plan(
        at moment: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> StoredPlan? {
        try session.row(
            """
            SELECT version, at, by_id, text FROM route_plan
            WHERE office_id = \(office) AND at <= \(moment) ORDER BY version DESC LIMIT 1
            """
        ).map(read)
    }

    private static func read(_ row: Row) throws -> StoredPlan {
        var next = RowCursor(row)
        return StoredPlan(
            version: try next.integer(), at: try next.timestamp(), by: try next.id(), text: try next.text())
    }

    package static func add(_ plan: StoredPlan, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO route_plan (office_id, version, at, by_id, text)
            VALUES (\(office), \(plan.version), \(plan.at), \(plan.by), \(plan.text))
            """)
    }

    package static func proof(in office: OfficeID, _ session: any SQLSession) throws -> ProofNote? {
        try session.row("SELECT at, plan_version, paths, faults FROM route_proof WHERE office_id = \(office)").map {
            row in
            var next = RowCursor(row)
            return ProofNote(
                at: try next.timestamp(), version: try next.integer(), paths: try next.integer(),
                faults: try next.integer())
        }
    }

    package static func note(_ proof: ProofNote, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO route_proof (office_id, at, plan_version, paths, faults)
            VALUES (\(office), \(proof.at), \(proof.version), \(proof.paths), \(proof.faults))
            ON CONFLICT (office_id) DO UPDATE SET at = excluded.at, plan_version = excluded.plan_version, \
            paths = excluded.paths, faults = excluded.faults
            """)
    }
}
