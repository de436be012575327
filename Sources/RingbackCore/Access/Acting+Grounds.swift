extension Acting {
    /// This person's relation to anything `owner` owns.
    package func grounds(toOwner owner: PersonID) -> Set<Ground> {
        var grounds: Set<Ground> = []
        if isBy(owner) { grounds.insert(.owner) }
        if relations.assists.contains(owner) { grounds.insert(.assistantOfOwner) }
        if relations.leads.contains(owner) { grounds.insert(.leadOfOwner) }
        if relations.covers.contains(Covering(owner: owner)) { grounds.insert(.cover) }
        return grounds
    }

    /// The teams for which this person works what the absent owner owns.
    package func teamsCovered(for owner: PersonID) -> Set<TeamID> {
        Set(relations.covers.filter { $0.owner == owner }.compactMap(\.team))
    }

    /// This person's relation to a message.
    /// - Parameters:
    ///   - told: everybody told because nobody answered.
    ///   - isAsked: whether this person was asked a question about it.
    package func grounds(to message: Message, told: Set<PersonID> = [], isAsked: Bool = false) -> Set<Ground> {
        var grounds = grounds(toOwner: message.owner)
        if let team = message.routing.team, relations.covers.contains(Covering(owner: message.owner, team: team)) {
            grounds.insert(.cover)
        }
        if isBy(message.filing.taker) { grounds.insert(.taker) }
        if isBy(message.ownership.handover?.to) { grounds.insert(.offered) }
        if told.contains(where: isBy) { grounds.insert(.told) }
        if isAsked { grounds.insert(.asked) }
        return grounds
    }
}
