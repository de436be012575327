import Logging
package import RingbackCore
import RingbackStore

extension Desk {
    /// Reads data that may be other people's, within the person's lookup limit.
    /// - Parameters:
    ///   - isOwn: they work with it every day, so it is not counted.
    ///   - most: roughly the maximum number of lines.
    /// - Throws: ``LookupError``.
    func lookUp<T: Sendable>(
        _ acting: Acting, _ lane: ReadLane = .page, isOwn: Bool = false, upTo most: Int,
        _ body: @escaping @Sendable (ReadScope) throws -> T,
        counting count: (T) -> LookedUp
    ) async throws -> T {
        if isOwn { return try await read(acting, lane, body) }
        return try await counted(acting, upTo: most, { try await read(acting, lane, body) }, counting: count)
    }

    /// Runs an operation, possibly a change, whose answer may contain other people's data.
    /// - Throws: ``LookupError``.
    func counted<T: Sendable>(
        _ acting: Acting, upTo most: Int, _ body: () async throws -> T, counting count: (T) -> LookedUp
    ) async throws -> T {
        try lookups.reserve(most, by: acting, at: clock.now())
        do {
            let found = try await body()
            lookups.settle(most, for: count(found), by: acting, at: clock.now())
            return found
        } catch {
            lookups.settle(most, for: LookedUp(), by: acting, at: clock.now())
            throw error
        }
    }

    /// Records that somebody opened a message they may see only through their office.
    /// - Throws: ``LookupError``.
    func noteOpening(of message: MessageID, _ grounds: Set<Ground>, by acting: Acting) async throws {
        let theirs: Set<Ground> = [.owner, .taker, .offered, .told, .asked, .assistantOfOwner, .cover]
        guard grounds.isDisjoint(with: theirs) else { return }
        try lookups.reserve(1, by: acting, at: clock.now())
        lookups.settle(1, for: LookedUp(messages: 1), by: acting, at: clock.now())
        guard lookups.isNew(message, openedBy: acting, at: clock.now()) else { return }
        do {
            try await change(acting) { $0.tell(.messageOpened, of: .message(message)) }
        } catch {
            // A full disk keeps nobody from reading.
            log.warning("an opened message is not in the history", metadata: ["error": "\(error)"])
        }
    }

    /// Records that somebody exported a list.
    /// - Parameter count: its number of lines; `nil` before it begins.
    func noteExport(_ action: JournalAction, count: Int? = nil, by acting: Acting) async throws {
        try await change(acting) { change in
            change.tell(action, of: .office(change.office), count.map { ["count": .integer(Int64($0))] } ?? [:])
        }
    }

    /// Remembers that somebody was refused something.
    /// - Parameter what: a few words that identify nobody.
    package func refused(_ what: String, to acting: Acting) { lookups.refused(what, to: acting) }

    /// Stores what was looked up since the last time, and records finished days in the history.
    package func writeLookups(_ office: OfficeID) async throws {
        let tallies = lookups.take(of: office)
        let today = try await view(of: office).office.hours.workday(at: clock.now())
        let isOver = try await store.read { try !LookupQueries.days(before: today, in: office, $0).isEmpty }
        guard isOver || !tallies.isEmpty else { return }
        do {
            try await change(try await goingRound(office)) { change in
                for (person, tally) in tallies.sorted(by: { $0.key < $1.key }) {
                    try LookupQueries.add(
                        contacts: tally.seen.contacts, messages: tally.seen.messages, by: person, on: today,
                        in: office, change.session)
                    LookupRefusals(change).record(tally.refused, to: person)
                }
                for day in try LookupQueries.days(before: today, in: office, change.session) {
                    change.tell(
                        .lookupsDay, of: .office(office),
                        [
                            "who": .text(day.person.text), "day": .text(day.day.description),
                            "contacts": .integer(Int64(day.contacts)), "messages": .integer(Int64(day.messages)),
                        ])
                }
                try LookupQueries.forget(before: today, in: office, change.session)
            }
        } catch {
            lookups.giveBack(tallies, of: office)
            throw error
        }
    }
}

extension Acting {
    /// Whether this person works with the owner's data every day: their own, a principal's, or that of somebody they
    /// cover.
    func keeps(_ owner: PersonID) -> Bool {
        isBy(owner) || relations.assists.contains(owner) || relations.covers.contains { $0.owner == owner }
    }
}
