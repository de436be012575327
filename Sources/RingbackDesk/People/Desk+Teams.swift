package import RingbackCore
import RingbackStore

extension Desk {
    /// Adds or changes a team. A team with nobody on its rota is refused here, not discovered by a caller.
    /// - Parameter known: the team that is changed, at the version that was seen; `nil` to add one.
    /// - Throws: ``TeamError/notHere``, ``TeamError/leadMissing``, ``OfficeError/nameMissing``,
    ///   ``OfficeError/personChanged``.
    package func saveTeam(
        _ draft: TeamDraft, as known: (id: TeamID, version: Int)? = nil, by acting: Acting
    ) async throws -> Team {
        try await revoking(acting) { change in
            try Policy.require(.runTeams, change.acting)
            let name = try PlainText.clean(draft.name, limit: TextLimit.name, lines: .one)
            let topics = try draft.topics.prefix(50).map {
                try PlainText.clean($0, limit: TextLimit.name, lines: .one)
            }
            if let known {
                guard let old = change.view.picture.teams[known.id] else { throw TeamError.notHere }
                guard old.version == known.version else { throw OfficeError.personChanged }
            }
            guard !name.isEmpty else { throw OfficeError.nameMissing }
            guard let lead = draft.lead.flatMap(change.view.person), lead.works else { throw TeamError.leadMissing }
            let team = Team(
                office: change.office, id: known?.id ?? change.newID(), version: known.map { $0.version + 1 } ?? 1,
                name: name, lead: lead.id, members: draft.members.union([lead.id]), topics: topics, rota: draft.rota)
            guard team.members.allSatisfy({ change.view.person($0)?.works == true }) else { throw AccessError.notHere }
            try team.rota.check(members: team.members)
            try Teams(change).mayLead(team)
            try OfficeQueries.put(team, change.session)
            change.tell(
                known == nil ? .teamAdded : .teamChanged, of: .team(team.id),
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
