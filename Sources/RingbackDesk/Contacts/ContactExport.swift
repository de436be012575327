package import RingbackCore
import RingbackStore

/// An export of all contacts, some hundreds at a time: however many there are, only a few are in memory.
package struct ContactExport: Sendable {
    /// The table's columns for telephone numbers and addresses.
    package let numbers: Int
    package let emails: Int

    let desk: Desk
    let acting: Acting
    /// The last history entry when it began.
    let begun: Int64

    private static let atOnce = 500

    /// Hands over the contacts in name order. Contacts renamed meanwhile, which would have been missed, come last.
    /// Records the start before anything is handed over, and the amount at the end, even if interrupted.
    /// - Parameter take: awaited before more are read.
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
        // In a separate task: an interrupted export is cancelled and must still be recorded.
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
