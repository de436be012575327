package import RingbackCore
import RingbackStore
package import RingbackWords

/// A clean copy on paper.
package struct PrintedCopy: Sendable {
    package let copy: SheetCopy
    package let owner: Named
    /// The PDF.
    package let bytes: [UInt8]
}

extension Desk {
    /// The last clean copy of a sheet, current or not; the first one is made when there is none.
    package func lastCopy(of owner: PersonID, by acting: Acting) async throws -> CopyView {
        try Policy.requireScope(for: .seeSheet, acting)
        let known = try await lookUp(acting, isOwn: acting.keeps(owner), upTo: CopyLimit.names) { scope in
            try scope.mayCopySheet(of: owner)
            return try CopyQueries.last(
                of: owner, keepers: scope.keepsCopies(of: owner), in: scope.office, scope.session
            ).map(scope.copyView)
        } counting: {
            LookedUp(messages: $0?.changes.count ?? 0)
        }
        if let known { return known }
        return try await change(acting) { try $0.scope.copyView(try Copies($0).current(of: owner).copy) }
    }

    /// A clean copy that is current: the last one if it is, else a new one, which marks what is new since the last.
    package func makeCopy(of owner: PersonID, by acting: Acting) async throws -> CopyView {
        try await change(acting) { change in
            try change.scope.mayCopySheet(of: owner)
            // What this answers has no word of the sheet.
            try Policy.require(.copySheet, change.acting, change.acting.grounds(toOwner: owner))
            return try change.scope.copyView(try Copies(change).current(of: owner).copy)
        }
    }

    /// A copy by what stands at its foot.
    /// - Throws: ``CopyError/misspelt(_:)``; ``CopyError/unknown(_:)`` if this office has none, or none for them.
    package func copy(called typed: String, by acting: Acting) async throws -> CopyView {
        try Policy.requireScope(for: .seeSheet, acting)
        guard typed.contains(where: { !$0.isWhitespace }) else { throw CopyError.codeMissing }
        let code = try CopyCode(typed: typed)
        return try await lookUp(acting, upTo: CopyLimit.names) { scope in
            guard let copy = try CopyQueries.find(code, in: scope.office, scope.session),
                Policy.stands(.seeSheet, scope.acting, scope.acting.grounds(toOwner: copy.owner))
            else { throw CopyError.unknown(code.shown) }
            try scope.mayCopySheet(of: copy.owner)
            return try scope.copyView(copy)
        } counting: { view in
            LookedUp(messages: acting.keeps(view.owner.id) ? 0 : view.changes.count)
        }
    }

    /// A current clean copy as a PDF. Nothing is made anew while the last one is current, so that what was printed
    /// twice has one code; else it leaves a line in the history, as looking at others' messages does.
    /// - Throws: ``CopyError``.
    package func printedCopy(
        of owner: PersonID, in language: Language, by acting: Acting
    ) async throws -> PrintedCopy {
        try Policy.requireScope(for: .seeSheet, acting)
        let known = try await lookUp(acting, isOwn: acting.keeps(owner), upTo: CopyLimit.entries) { scope in
            try scope.currentCopy(of: owner)
        } counting: {
            LookedUp(messages: $0?.entries.count ?? 0)
        }
        let current: CurrentCopy
        if let known {
            current = known
        } else {
            current = try await counted(acting, isOwn: acting.keeps(owner)) {
                try await change(acting) { try Copies($0).current(of: owner) }
            }
        }
        return PrintedCopy(
            copy: current.copy, owner: Named(owner, in: current.view),
            bytes: try await CopyPaper(current, in: language).pdf())
    }

    private func counted(
        _ acting: Acting, isOwn: Bool, _ make: () async throws -> CurrentCopy
    ) async throws -> CurrentCopy {
        if isOwn { return try await make() }
        return try await counted(acting, upTo: CopyLimit.entries, make) { LookedUp(messages: $0.entries.count) }
    }
}

private enum CopyLimit {
    /// What a reader of others' sheets may read at once on a copy: two pages and the names of what changed since.
    static let entries = 50
    static let names = 100
}
