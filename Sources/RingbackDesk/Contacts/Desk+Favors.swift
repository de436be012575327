package import RingbackCore
import RingbackStore

// Favors between a principal's side and somebody outside. As with private notes, the history says that there was one,
// but never with whom or what for.
extension Desk {
    /// How many open favors one principal's side may have with one contact.
    package static let mostFavors = 200

    /// Counts one favor up, owed by us or by them, with a line what for.
    /// - Throws: ``ContactError/tooManyFavors(most:)``.
    package func noteFavor(
        _ side: FavorRow.Side, for what: String, with contact: ContactID, of principal: PersonID, by acting: Acting
    ) async throws -> FavorID {
        let what = try PlainText.clean(what, limit: TextLimit.name, lines: .one)
        return try await change(acting) { change in
            try Policy.require(.writePrivateNote, change.acting, change.acting.grounds(toOwner: principal))
            let contact = try change.scope.contact(contact).id
            let open = try FavorQueries.favors(
                with: [contact], for: [principal], in: change.office, limit: Self.mostFavors,
                change.session)
            guard open.count < Self.mostFavors else { throw ContactError.tooManyFavors(most: Self.mostFavors) }
            let favor = FavorRow(
                id: change.newID(), contact: contact, principal: principal, side: side, what: what,
                by: try change.person, at: change.now)
            try FavorQueries.add(favor, in: change.office, change.session)
            change.tell(.favorNoted, of: .person(principal), ["favor": .text(favor.id.text)])
            return favor.id
        }
    }

    /// Counts one favor down: it was returned. Settling what is settled changes nothing.
    /// - Throws: ``AccessError/notHere`` for a favor that does not exist or is not theirs to see, indistinguishably.
    package func settleFavor(_ id: FavorID, with contact: ContactID, by acting: Acting) async throws {
        try await change(favor: id, with: contact, by: acting) { change, favor in
            let settling = FavorRow.Settling(by: try change.person, at: change.now)
            guard try FavorQueries.settle(id, settling, in: change.office, change.session) else { return }
            change.tell(.favorSettled, of: .person(favor.principal), ["favor": .text(id.text)])
        }
    }

    /// It is owed again: it was settled by mistake.
    /// - Throws: as ``settleFavor(_:with:by:)``.
    package func reopenFavor(_ id: FavorID, with contact: ContactID, by acting: Acting) async throws {
        try await change(favor: id, with: contact, by: acting) { change, favor in
            guard try FavorQueries.settle(id, nil, in: change.office, change.session) else { return }
            change.tell(.favorReopened, of: .person(favor.principal), ["favor": .text(id.text)])
        }
    }

    /// It was noted by mistake.
    /// - Throws: as ``settleFavor(_:with:by:)``.
    package func removeFavor(_ id: FavorID, with contact: ContactID, by acting: Acting) async throws {
        try await change(favor: id, with: contact, by: acting) { change, favor in
            try FavorQueries.remove(id, in: change.office, change.session)
            change.tell(.favorRemoved, of: .person(favor.principal), ["favor": .text(id.text)])
        }
    }

    private func change(
        favor id: FavorID, with contact: ContactID, by acting: Acting,
        _ body: @escaping @Sendable (Change, FavorRow) throws -> Void
    ) async throws {
        try Policy.requireScope(for: .writePrivateNote, acting)
        try await change(acting) { change in
            guard let favor = try FavorQueries.favor(id, in: change.office, change.session), favor.contact == contact,
                Policy.allows(.writePrivateNote, change.acting, change.acting.grounds(toOwner: favor.principal))
            else { throw AccessError.notHere }
            try body(change, favor)
        }
    }
}
