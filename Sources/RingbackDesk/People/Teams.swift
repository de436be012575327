import RingbackCore
import RingbackStore
import RingbackWords

/// Teams, and who may lead them.
struct Teams: ChangeFeature {
    let change: Change
    init(_ change: Change) { self.change = change }

    /// A team's lead sees all its members' messages: nobody gains that by their own hand or by a token of lesser scope,
    /// and the members are told.
    func mayLead(_ team: Team) throws {
        let known = view.acting(team.lead, via: acting.via, at: now)?.relations.leads ?? []
        let led = team.members.subtracting(known).subtracting([team.lead])
        guard !led.isEmpty else { return }
        try Policy.require(.giveAccess, acting)
        if acting.isBy(team.lead), Policy.opens([.leadOfOwner], beyond: acting.roles) {
            throw AccessError.notForOneself
        }
        let name = view.name(of: team.lead)
        for member in led.sorted() {
            tell(.personLed, of: .person(member), ["lead": .text(name), "team": .text(team.name)])
            try Warnings(change).warn(member) { led in
                led.map { say("let \(name), who leads \(team.name), see \($0)’s messages") }
                    ?? say("let \(name), who leads \(team.name), see your messages")
            }
        }
    }

    func mustNotEmptyRotas(without id: PersonID) throws(TeamError) {
        for team in view.picture.teams.values {
            let remaining = team.rota.duties.contains { $0.person != id && view.person($0.person)?.works == true }
            if !remaining || team.lead == id { throw .wouldBeEmpty(team.name) }
        }
    }
}
