package import RingbackCore
import RingbackStore

/// All contacts on their way out, some hundreds at a time: however many there are, a few are in memory.
package struct ContactExport: Sendable {
    /// Columns that a table of them has for telephone numbers, and for addresses.
    package let numbers: Int
    package let emails: Int

    let desk: Desk
    let acting: Acting
    /// The last line of the history as it began.
    let begun: Int64

    private static let atOnce = 500

    /// Hands over the contacts in the order of their names. Whoever was renamed meanwhile, so that they would have been
    /// passed over, comes last. Puts on record that it began before anything is handed over, and how much it was when it
    /// ended, also when it was broken off.
    /// - Parameter take: is waited for before more are read.
    package func forEach(_ take: ([Contact]) async throws -> Void) async throws {
        let (lookups, clock) = (desk.lookups, desk.clock)
        try lookups.reserve(.max, by: acting, at: clock.now())
        var taken: Set<ContactID> = []
        let outcome: Result<Void, any Error>
        do {
            try await desk.noteExport(.contactsExporting, by: acting)
            try await hand(to: take, &taken)
            outcome = .success(())
        } catch {
            outcome = .failure(error)
        }
        lookups.settle(.max, for: LookedUp(contacts: taken.count), by: acting, at: clock.now())
        // In a task of its own: one that was broken off is cancelled, and still stands in the history.
        try await Task { [desk, acting, count = taken.count] in
            try await desk.noteExport(.contactsExported, count: count, by: acting)
        }.value
        try outcome.get()
    }

    private func hand(to take: ([Contact]) async throws -> Void, _ taken: inout Set<ContactID>) async throws {
        var after: (sortKey: String, id: ContactID)?
        repeat {
            let (contacts, last) = try await desk.read(acting, .long) { [after] scope in
                try Policy.require(.exportContacts, scope.acting)
                let rows = try ContactQueries.list(
                    after: after, in: scope.office, limit: Self.atOnce, scope.session)
                let found = try ContactQueries.find(rows.map(\.id), in: scope.office, scope.session)
                return (rows.compactMap { found[$0.id] }, rows.count == Self.atOnce ? rows.last : nil)
            }
            let fresh = contacts.filter { taken.insert($0.id).inserted }
            if !fresh.isEmpty { try await take(fresh) }
            after = last.map { ($0.sortKey, $0.id) }
        } while after != nil
        let missed = try await desk.read(acting, .long) { [taken] scope in
            let changed = try Journal.subjects(of: "contact", since: begun, scope.office, in: scope.session)
            let ids = changed.compactMap { ContactID($0) }.filter { !taken.contains($0) }
            let found = try ContactQueries.find(ids, in: scope.office, scope.session)
            return ids.compactMap { found[$0] }.filter { $0.mergedInto == nil }
        }
        guard !missed.isEmpty else { return }
        taken.formUnion(missed.map(\.id))
        try await take(missed)
    }
}
