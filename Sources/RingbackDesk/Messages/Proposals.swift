package import RingbackCore
import RingbackStore

/// A proposed owner with a name and a reason.
package struct Proposal: Sendable, Equatable {
    package let person: Named
    package let team: TeamID?
    package let reason: OwnerProposal.Reason
    /// Set if they are away.
    package let away: AwayNotice?
    /// Who works their calls meanwhile.
    package let cover: Named?
    /// Until when they are off the clock, if they are: they owe the return, and are not rung before.
    package let onBreakUntil: Timestamp?
}

extension ReadScope {
    func shown(_ proposal: OwnerProposal) -> Proposal {
        let away = view.notice(of: proposal.person, team: proposal.team, at: now)
        return Proposal(
            person: Named(proposal.person, in: view), team: proposal.team, reason: proposal.reason, away: away,
            cover: away?.worker.map { Named($0, in: view) },
            onBreakUntil: view.unpaidBreak(of: proposal.person, at: now))
    }
}

extension Desk {
    /// Who should own this caller's message, best first, each with a reason.
    package func proposals(
        contact: ContactID?, number: String?, topic: String?, by acting: Acting
    ) async throws -> [Proposal] {
        try Policy.require(.fileMessage, acting)
        return try await read(acting) { scope in
            let contact = try contact.map(scope.standing).flatMap {
                try ContactQueries.find([$0], in: scope.office, scope.session)[$0]
            }
            let earlier = contact == nil ? try scope.earlier(number: number) : []
            return try scope.proposals(contact: contact, number: number, earlier: earlier, topic: topic)
                .map(scope.shown)
        }
    }
}

extension ReadScope {
    /// - Parameter earlier: the messages of a caller who is not a contact.
    func proposals(
        contact: Contact?, number: String?, earlier: [MessageRow], topic: String?
    ) throws -> [OwnerProposal] {
        var proposals: [OwnerProposal] = []
        proposals += try known(contact, earlier).map {
            OwnerProposal(person: $0.message.owner, reason: .ownsOpenMessage(since: $0.message.timing.firstCallAt))
        }
        let numbers = number.map { [$0] } ?? contact?.numbers.filter { !$0.isShared }.compactMap(\.e164) ?? []
        if let rung = try rung(numbers).first {
            // An assistant dials for somebody: the call back is theirs.
            for person in [rung.owner, rung.by.id] {
                proposals.append(OwnerProposal(person: person, reason: .rang(at: rung.at)))
            }
        }
        if let holder = try contact.flatMap(holder) {
            proposals.append(OwnerProposal(person: holder.person, reason: holder.reason))
        }
        if let contact, let last = try MessageEventQueries.lastTalk(ofContact: contact.id, in: office, session) {
            proposals.append(OwnerProposal(person: last.by, reason: .lastSpokeWith(at: last.at)))
        }
        if let last = earlier.first(where: { !$0.message.isOpen })?.message {
            proposals.append(OwnerProposal(person: last.owner, reason: .owedLast(at: last.timing.lastCallAt)))
        }
        if let topic, let duty = try duties(fitting: topic).first {
            proposals.append(OwnerProposal(person: whomToAsk(duty), reason: .holdsDuty(duty.duty.name)))
        }
        for team in view.picture.teams.values.sorted(by: { $0.name < $1.name }) where handles(team, topic) {
            if let duty = view.onDuty(team, at: now) {
                proposals.append(
                    OwnerProposal(
                        person: duty.person, reason: .onDuty(team: team.name, now: duty.now), team: team.id))
            }
        }
        return OwnerProposal.ranked(proposals.filter { view.person($0.person)?.works ?? false })
    }

    private func handles(_ team: Team, _ topic: String?) -> Bool {
        guard let topic = topic?.lowercased(), !topic.isEmpty else { return false }
        return team.topics.contains { topic.contains($0.lowercased()) }
    }
}
