import RingbackCore
import RingbackStore
import RingbackWords

extension ReadScope {
    /// The person or team meant by an id, email or name, or by any unambiguous part of one.
    func named(_ text: String) throws(MessageError) -> OwnerProposal {
        if let id = TeamID(text), let team = view.picture.teams[id] { return try onRota(of: team) }
        if let id = PersonID(text), view.person(id) != nil { return try working(id) }
        let wanted = text.lowercased()
        let people = view.picture.people.values
        if let person = people.first(where: { $0.email.lowercased() == wanted }) { return try working(person.id) }
        let namesakes = people.filter { $0.name.lowercased() == wanted && $0.works }
        if let only = namesakes.first, namesakes.count == 1 { return try working(only.id) }
        if let team = view.picture.teams.values.first(where: { $0.name.lowercased() == wanted }) {
            return try onRota(of: team)
        }
        return try likely(text)
    }

    /// The one person or team that a part of a name, a nickname or a spelling can mean.
    private func likely(_ text: String) throws(MessageError) -> OwnerProposal {
        let typed = NameFolding.sortKey(text).split(separator: " ")
        func begins(_ name: String) -> Bool {
            let words = NameFolding.sortKey(name).split(separator: " ")
            return !typed.isEmpty && typed.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
        }
        let people = view.picture.people.values.filter(\.works)
        let teams = view.picture.teams.values
        var found = (people.filter { begins($0.name) }.map(\.id), teams.filter { begins($0.name) })
        if found.0.isEmpty, found.1.isEmpty {
            found = (people.filter { NameQuery.fits(text, $0.name) }.map(\.id), [])
        }
        if found.0.count + found.1.count > 1 {
            let names = (found.0.map(view.name(of:)) + found.1.map(\.name)).sorted().prefix(5)
            throw MessageError.ownerUnclear(text, Array(names))
        }
        if let only = found.0.first { return try working(only) }
        if let team = found.1.first { return try onRota(of: team) }
        throw MessageError.ownerUnknown(text)
    }

    private func working(_ id: PersonID) throws(MessageError) -> OwnerProposal {
        guard let person = view.person(id) else { throw MessageError.ownerUnknown(id.text) }
        guard person.works else {
            let advice =
                person.backup.map { say("\(view.name(of: $0)) covers for them.") } ?? say("Choose somebody else.")
            throw MessageError.ownerLeft(name: person.name, advice: advice)
        }
        return OwnerProposal(person: id, reason: .named)
    }

    private func onRota(of team: Team) throws(MessageError) -> OwnerProposal {
        guard let duty = view.onDuty(team, at: now) else { throw MessageError.nobodyOnRota(team: team.name) }
        return OwnerProposal(
            person: duty.person, reason: .onDuty(team: team.name, now: duty.now), team: team.id)
    }
}
