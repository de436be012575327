import Logging
package import RingbackCore
import RingbackStore

extension Desk {
    /// Reads what may be others', within what somebody may read of it.
    /// - Parameters:
    ///   - isOwn: it is before them day by day, and not counted.
    ///   - most: about as many lines as that may be.
    /// - Throws: ``LookupError``.
    func lookUp<T: Sendable>(
        _ acting: Acting, _ lane: ReadLane = .page, isOwn: Bool = false, upTo most: Int,
        _ body: @escaping @Sendable (ReadScope) throws -> T,
        counting count: (T) -> LookedUp
    ) async throws -> T {
        if isOwn { return try await read(acting, lane, body) }
        return try await counted(acting, upTo: most, { try await read(acting, lane, body) }, counting: count)
    }

    /// Does something that answers what may be others', a change as well.
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

    /// Puts on record that somebody opened a message that is none of theirs: by their office alone.
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

    /// Puts on record that somebody took a list out of the house.
    /// - Parameter count: how many lines it had; `nil` before it begins.
    func noteExport(_ action: JournalAction, count: Int? = nil, by acting: Acting) async throws {
        try await change(acting) { change in
            change.tell(action, of: .office(change.office), count.map { ["count": .integer(Int64($0))] } ?? [:])
        }
    }

    /// Remembers that somebody was refused something.
    /// - Parameter what: in a few words, without what names a person.
    package func refused(_ what: String, to acting: Acting) { lookups.refused(what, to: acting) }

    /// Writes down what was looked up since the last time, and tells the history of the days that are over.
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
    /// Whether what somebody owns is before this person day by day: their own, a principal's, that of one they cover for.
    func keeps(_ owner: PersonID) -> Bool {
        owner == person || relations.assists.contains(owner) || relations.covers.contains { $0.owner == owner }
    }
}
