package import RingbackCore
import RingbackSodium
import RingbackStore

extension Desk {
    /// Draws a sample.
    /// - Throws: ``SampleError``.
    package func drawSample(
        _ draft: SampleDraft, by acting: Acting, once: IdempotentRequest<SampleView>? = nil
    ) async throws -> IdempotentResult<SampleView> {
        // Chance comes from outside the change, which may run again.
        let chance = Randomness.bytes(8).reduce(UInt64(0)) { ($0 << 8) | UInt64($1) } >> 11
        return try await change(acting, once: once) { change in
            try Policy.require(.runSamples, change.acting)
            return try change.scope.view(Samples(change).draw(draft, chance: Int64(chance)))
        }
    }

    /// Those that the acting person draws or grades, newest first.
    package func samples(by acting: Acting) async throws -> [SampleView] {
        try await read(acting) { scope in
            try Policy.requireScope(for: .seeSamples, scope.acting)
            return try SampleQueries.list(limit: 100, in: scope.office, scope.session).filter(scope.mayKnow)
                .map { try scope.view($0, withItems: false) }
        }
    }

    package func sample(_ id: SampleID, by acting: Acting) async throws -> SampleView {
        try await read(acting) { scope in try scope.view(scope.sample(id)) }
    }

    /// One of those drawn: for who grades it, who decides about it, and whoever acted, once it is graded.
    package func sampleItem(_ number: Int, of id: SampleID, by acting: Acting) async throws -> ItemView {
        try await read(acting) { scope in
            try Policy.requireScope(for: .seeSamples, scope.acting)
            return try scope.item(number, of: id).view
        }
    }

    /// The graded interactions in which the acting person acted, latest first.
    package func myGrades(by acting: Acting) async throws -> [ItemView] {
        try await read(acting) { scope in
            try Policy.requireScope(for: .seeSamples, scope.acting)
            let person = try scope.person
            return try SampleQueries.items(of: person, limit: 100, in: scope.office, scope.session)
                .compactMap { id, item in
                    guard let sample = try SampleQueries.find(id, in: scope.office, scope.session) else { return nil }
                    let view = try scope.view(item, of: sample)
                    return view.isComplete ? view : nil
                }
        }
    }

    /// - Parameter grades: one a behavior, in the scorecard's order.
    package func gradeSample(
        _ number: Int, of id: SampleID, _ grades: [Grade], by acting: Acting
    ) async throws -> ItemView {
        try await change(acting) { change in
            try Policy.require(.gradeSample, change.acting)
            try Samples(change).grade(number, of: id, grades)
            return try change.scope.item(number, of: id).view
        }
    }

    /// By whoever acted then.
    package func disputeGrade(
        _ number: Int, behavior: Int, of id: SampleID, why: String, by acting: Acting
    ) async throws -> ItemView {
        try await change(acting) { change in
            try Policy.require(.gradeSample, change.acting)
            try Samples(change).dispute(number, behavior, of: id, why: why)
            return try change.scope.item(number, of: id).view
        }
    }

    /// By the third.
    package func decideGrade(
        _ number: Int, behavior: Int, of id: SampleID, _ grade: Grade, why: String, by acting: Acting
    ) async throws -> ItemView {
        try await change(acting) { change in
            try Policy.require(.gradeSample, change.acting)
            try Samples(change).decide(number, behavior, of: id, grade, why: why)
            return try change.scope.item(number, of: id).view
        }
    }

    /// Draws again with the sample's seed, from what there is now.
    /// - Throws: ``SampleError/gradesOwed`` for whoever grades blind and has not graded all of theirs.
    package func checkSample(_ id: SampleID, by acting: Acting) async throws -> SampleCheck {
        try await read(acting, .long) { scope in
            let sample = try scope.sample(id)
            guard try scope.view(sample, withItems: false).draw != nil else { throw SampleError.gradesOwed }
            let items = try SampleQueries.items(of: id, in: scope.office, scope.session)
            let (frame, drawn) = try scope.drawing(
                from: sample.from, to: sample.to, team: sample.team, size: sample.draw.size, seed: sample.draw.seed)
            return SampleCheck(
                isSame: drawn == items.map(\.interaction), frame: sample.draw.frame, frameNow: frame)
        }
    }
}
