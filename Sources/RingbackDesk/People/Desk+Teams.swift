package import RingbackCore
import RingbackStore

extension Desk {
    /// Adds or changes a team. A team with nobody on its rota is refused here, not discovered by a caller.
    /// - Parameter draft: with a fresh id to add; otherwise at the version that was looked at.
    /// - Throws: ``TeamError/notHere``, ``TeamError/leadMissing``, ``OfficeError/nameMissing``,
    ///   ``OfficeError/personChanged``.
    package func saveTeam(_ draft: Team, isNew: Bool, by acting: Acting) async throws -> Team {
        try await revoking(acting) { change in
            try Policy.require(.runTeams, change.acting)
            var team = Team(
                office: change.office, id: isNew ? change.newID() : draft.id, version: draft.version,
                name: try PlainText.clean(draft.name, limit: TextLimit.name, lines: .one), lead: draft.lead,
                members: draft.members.union([draft.lead]),
                topics: try draft.topics.prefix(50).map { try PlainText.clean($0, limit: TextLimit.name, lines: .one) },
                rota: draft.rota)
            if !isNew {
                guard let old = change.view.picture.teams[team.id] else { throw TeamError.notHere }
                guard old.version == draft.version else { throw OfficeError.personChanged }
                team.version += 1
            }
            guard !team.name.isEmpty else { throw OfficeError.nameMissing }
            guard change.view.person(team.lead)?.works == true else { throw TeamError.leadMissing }
            guard team.members.allSatisfy({ change.view.person($0)?.works == true }) else { throw AccessError.notHere }
            try team.rota.check(members: team.members)
            try Teams(change).mayLead(team)
            try OfficeQueries.put(team, change.session)
            change.tell(
                isNew ? .teamAdded : .teamChanged, of: .team(team.id),
                [
                    .name: .text(team.name), "lead": .text(change.view.name(of: team.lead)),
                    "members": .text(team.members.map { change.view.name(of: $0) }.sorted().joined(separator: ", ")),
                    "topics": .text(team.topics.joined(separator: ", ")),
                    "onRota": .integer(Int64(team.rota.duties.count)),
                ])
            return team
        }
    }
}
