package import RingbackCore
import RingbackStore

extension Desk {
    /// Somebody's leaving checklist, step by step, with everybody's load.
    /// - Throws: ``AccessError/notHere`` when there is no such person.
    package func leavingChecklist(of person: PersonID, by acting: Acting) async throws -> LeavingView {
        try Policy.requireScope(for: .runLeaving, acting)
        return try await lookUp(acting, upTo: 70) { scope in
            try scope.leaving(of: person)
        } counting: {
            LookedUp(contacts: $0.askers.count, messages: $0.unreturned.count)
        }
    }

    /// Every checklist that nobody stopped, the next last day first; those that the acting person may work on.
    package func leavers(by acting: Acting) async throws -> [(leaving: Leaving, person: Named, cover: Named?)] {
        try Policy.requireScope(for: .runLeaving, acting)
        return try await read(acting) { scope in
            try LeavingQueries.all(in: scope.office, scope.session).filter { leaving in
                Policy.stands(.runLeaving, scope.acting, scope.acting.grounds(toOwner: leaving.person))
                    || scope.acting.isBy(leaving.cover)
            }.map { leaving in
                (leaving, Named(leaving.person, in: scope.view), leaving.cover.map { Named($0, in: scope.view) })
            }
        }
    }

    /// Begins a checklist, or changes its last day and who answers the mailbox each workday.
    /// - Parameter lastDay: as typed; empty to keep the one there is.
    /// - Throws: ``LeavingError``.
    package func setLeaving(
        of person: PersonID, lastDay: String, cover: PersonID?, by acting: Acting
    ) async throws -> LeavingView {
        try await leaving(person, acting) { try $0.set(of: person, lastDay: lastDay, cover: cover) }
    }

    /// Notes that the mailbox was answered today, by whoever covers it or looks after it.
    /// - Throws: ``LeavingError/notBegun(_:)``.
    package func workLeaverMailbox(of person: PersonID, calls: Int, by acting: Acting) async throws {
        try await change(acting) { try Leavings($0).work(of: person, calls: calls) }
    }

    /// Notes what the people who used to ask were told.
    package func tellAskers(of person: PersonID, _ text: String, by acting: Acting) async throws -> LeavingView {
        try await leaving(person, acting) { try $0.told(person, text: text) }
    }

    package func parkNumber(of person: PersonID, at place: String, by acting: Acting) async throws -> LeavingView {
        try await leaving(person, acting) { try $0.park(person, at: place) }
    }

    /// Confirms that the mailbox no longer takes calls.
    /// - Throws: ``LeavingError/unreturned(name:callers:count:)`` while something in it is owed.
    package func disconnectMailbox(of person: PersonID, by acting: Acting) async throws -> LeavingView {
        try await leaving(person, acting) { try $0.disconnect(person) }
    }

    /// They stay after all.
    package func stopLeaving(of person: PersonID, by acting: Acting) async throws {
        try await change(acting) { try Leavings($0).stop(person) }
    }

    /// Asks somebody to take over one place where others name a leaver: nothing changes until they accept. Without
    /// anybody, the place is emptied.
    /// - Throws: ``LeavingError/noSuchPost``, ``OfficeError/receiverMissing``, ``AccessError/notForOneself``.
    package func passPost(
        _ place: String, of person: PersonID, to successor: PersonID?, by acting: Acting
    ) async throws -> LeavingView {
        try await leaving(person, acting) { try $0.pass(place, of: person, to: successor) }
    }

    /// The places that the acting person is asked to take over.
    package func postOffers(by acting: Acting) async throws -> [(offer: PostOffer, leaver: Named)] {
        try Policy.requireScope(for: .runLeaving, acting)
        return try await read(acting) { scope in
            try PostOfferQueries.open(to: scope.acting.person, in: scope.office, scope.session)
                .map { ($0, Named($0.person, in: scope.view)) }
        }
    }

    /// Takes a leaver's place over, or declines to.
    /// - Throws: ``LeavingError/noSuchPost`` where it is decided already, or stands no longer.
    package func decidePost(_ id: PostOfferID, accepts: Bool, reason: String = "", by acting: Acting) async throws {
        try await revoking(acting) { change in
            try Leavings(change).decide(id, accepts ? .accepted : .declined, reason: reason)
        }
    }

    private func leaving(
        _ person: PersonID, _ acting: Acting, _ act: @escaping @Sendable (Leavings) throws -> Void
    ) async throws -> LeavingView {
        try await revoking(acting) { try act(Leavings($0)) }
        return try await read(acting) { scope in try scope.leaving(of: person) }
    }
}
