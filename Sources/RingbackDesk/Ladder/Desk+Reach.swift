import Foundation
package import RingbackCore
import RingbackSodium
import RingbackStore

/// A reach list as its people see it.
package struct ReachFile: Sendable {
    package let person: Named
    package let list: ReachList
    /// Signs what goes to their gateways; `nil` without one.
    package let secret: String?
    package let email: String
    /// Who keeps their sheet, and so works it.
    package let assistants: [Named]
    package let maySet: Bool
}

extension Desk {
    /// In which ways somebody can be reached: for them and their assistants, and nobody else.
    /// - Throws: ``AccessError/notHere`` where there is no such person.
    package func reach(of person: PersonID, by acting: Acting) async throws -> ReachFile {
        try await read(acting) { scope in
            guard scope.view.person(person) != nil else { throw AccessError.notHere }
            try Policy.require(.seeReach, scope.acting, scope.acting.grounds(toOwner: person))
            return try scope.reachFile(person)
        }
    }

    /// Sets the whole list.
    /// - Parameter expected: the version that was seen; `nil` for any.
    /// - Throws: ``ReachError``.
    package func setReach(
        of person: PersonID, _ draft: ReachDraft, expecting expected: Int? = nil, by acting: Acting
    ) async throws -> ReachFile {
        let inside = await rowsLeadingInside(draft, of: person, by: acting)
        return try await change(acting) { change in
            guard let known = change.view.person(person), known.works else { throw AccessError.notHere }
            try Policy.require(.setReach, change.acting, change.acting.grounds(toOwner: person))
            var list = try ReachQueries.find(person, in: change.office, change.session)
            if let expected, expected != list.version { throw try Self.changed(person, change) }
            list.ways = try draft.checked(country: change.view.office.country, email: known.email)
            if let row = inside.first { throw ReachError.webhookForbidden(row: row, label: draft.ways[row].label) }
            list.idle = draft.idle
            if list.secret.isEmpty, list.ways.contains(where: { $0.kind == .webhook }) {
                list.secret = change.view.vault.seal(Base64URL.encode(Randomness.bytes(32)))
            }
            guard
                try ReachQueries.save(
                    list, by: change.person, at: change.now, in: change.office, change.session)
            else { throw try Self.changed(person, change) }
            // Whoever reads the history learns that it changed, and no number.
            change.tell(
                .reachSet, of: .person(person),
                ["count": .integer(Int64(list.ways.count))])
            return try change.scope.reachFile(person)
        }
    }

    /// The gateways whose names lead into the office's own network; asked before the change, as resolving takes a while.
    private func rowsLeadingInside(
        _ draft: ReachDraft, of person: PersonID, by acting: Acting
    ) async -> [Int] {
        // Whoever may not set it hears so from the change, and no name is resolved for them.
        guard let gateway, Policy.allows(.setReach, acting, acting.grounds(toOwner: person)) else { return [] }
        var rows: [Int] = []
        for (row, way) in draft.ways.enumerated().prefix(ReachList.mostWays) where way.kind == .webhook {
            guard let host = URLComponents(string: way.address)?.host, !host.isEmpty else { continue }
            let bare = host.trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
            if await Self.within(seconds: 3, otherwise: false, { await gateway.leadsInside(host: bare) }) {
                rows.append(row)
            }
        }
        return rows
    }

    private static func changed(_ person: PersonID, _ change: Change) throws -> ReachError {
        let setter = try ReachQueries.setter(of: person, in: change.office, change.session)
        return .changed(by: setter.map { change.view.name(of: $0) } ?? "Somebody")
    }
}

extension ReadScope {
    fileprivate func reachFile(_ person: PersonID) throws -> ReachFile {
        let list = try ReachQueries.find(person, in: office, session)
        let secret = list.secret.isEmpty ? nil : view.vault.open(list.secret)
        return ReachFile(
            person: Named(person, in: view), list: list,
            secret: list.ways.contains { $0.kind == .webhook } ? secret : nil,
            email: view.person(person)?.email ?? "",
            assistants: (view.picture.assistants[person] ?? []).map { Named($0, in: view) }
                .sorted { $0.name < $1.name },
            maySet: Policy.allows(.setReach, acting, acting.grounds(toOwner: person)))
    }
}
