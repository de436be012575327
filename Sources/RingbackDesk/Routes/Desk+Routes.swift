package import RingbackCore
import RingbackStore

extension Desk {
    /// The office's telephone plan, proved for the week that comes.
    package func routes(by acting: Acting) async throws -> RouteFile {
        try await read(acting) { scope in
            try Policy.require(.seeRoutes, scope.acting)
            return try scope.routeFile()
        }
    }

    /// Replaces the plan, and proves it.
    /// - Parameter expecting: the version that was seen; 0 for none.
    /// - Throws: ``PlanError``, with the line; ``OfficeError/personChanged``.
    package func setRoutes(_ text: String, expecting: Int? = nil, by acting: Acting) async throws -> RouteFile {
        try Policy.require(.setRoutes, acting)
        guard text.utf8.count <= PlanError.largest else { throw PlanError.tooLarge }
        // Proved before anything is held up by it.
        _ = try await trial(of: text, for: .setRoutes, by: acting)
        return try await change(acting) { change in
            try Policy.require(.setRoutes, change.acting)
            let known = try RouteQueries.latest(in: change.office, change.session)
            if let expecting, expecting != known?.version ?? 0 { throw OfficeError.personChanged }
            let version = (known?.version ?? 0) + 1
            try RouteQueries.add(
                StoredPlan(version: version, at: change.now, by: try change.person, text: text), in: change.office,
                change.session)
            change.tell(.routesSet, of: .office(change.office), ["version": .integer(Int64(version))])
            try change.proveRoutes()
            return try change.scope.routeFile()
        }
    }

    /// Proves a plan that is not saved.
    /// - Throws: ``PlanError``, with the line.
    package func prove(_ text: String, by acting: Acting) async throws -> RouteProof {
        try await trial(of: text, for: .seeRoutes, by: acting)
    }

    private func trial(of text: String, for right: Right, by acting: Acting) async throws -> RouteProof {
        try Policy.require(right, acting)
        let plan = try RoutePlan(yaml: text)
        return try await read(acting, .long) { scope in
            try Policy.require(right, scope.acting)
            return try scope.proof(of: plan, text)
        }
    }

    /// Proves an office's plan once a night.
    /// - Returns: whether it was due.
    package func proveRoutesNightly(_ office: OfficeID) async throws -> Bool {
        let view = try await view(of: office)
        let today = view.office.hours.workday(at: clock.now())
        let (plan, last) = try await store.read { session in
            (try RouteQueries.latest(in: office, session), try RouteQueries.proof(in: office, session))
        }
        guard plan != nil, last.map({ view.office.hours.workday(at: $0.at) < today }) ?? true else { return false }
        try await change(try await goingRound(office)) { change in
            do { try change.proveRoutes() } catch PlanError.tooMuch { try change.noteUnproved() }
        }
        return true
    }
}

extension Change {
    /// So that it is not tried again before the next night.
    fileprivate func noteUnproved() throws {
        guard let stored = try RouteQueries.latest(in: office, session) else { return }
        try RouteQueries.note(ProofNote(at: now, version: stored.version, paths: 0, faults: 1), in: office, session)
    }

    fileprivate func proveRoutes() throws {
        guard let stored = try RouteQueries.latest(in: office, session) else { return }
        let proof = try scope.proof(of: RoutePlan(yaml: stored.text), stored.text)
        try RouteQueries.note(
            ProofNote(at: now, version: stored.version, paths: proof.paths, faults: proof.faults.count), in: office,
            session)
        tell(
            .routesProved, of: .office(office),
            ["paths": .integer(Int64(proof.paths)), "faults": .integer(Int64(proof.faults.count))])
    }
}
