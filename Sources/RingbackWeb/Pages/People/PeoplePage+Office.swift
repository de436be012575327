import RingbackCore
import RingbackDesk
import RingbackWords

extension PeoplePage {
    /// Everybody who works here by name, then those who have left.
    /// - Parameter open: how many calls are open with people, for those whose sheet the viewer may see.
    /// - Parameter away: absent people, until when and who covers.
    init(
        _ office: OfficePicture, open: [PersonID: OpenCount], away: [PersonID: String], _ say: Wording, mayChange: Bool
    ) {
        let people = office.people.values.inOrder
        self.init(
            people: (people.filter(\.works) + people.filter { !$0.works })
                .map { Line($0, office, open: open[$0.id], away: away[$0.id], say) },
            principals: people.compactMap { Principal($0, office) }, mayChange: mayChange,
            choices: Choice.workers(in: office))
    }
}

extension PeoplePage.Line {
    fileprivate init(
        _ person: Person, _ office: OfficePicture, open: OpenCount?, away: String?, _ say: Wording
    ) {
        self.init(
            id: person.id.text, name: person.name, email: person.email,
            roles: Role.words(Set(person.roles.map(\.rawValue)), say)
                + (person.keepers(in: office).isEmpty ? "" : ", " + say("principal")), teams: person.teams(in: office),
            state: person.leftAt.map { say("left \(say.day($0))") }, away: away,
            open: open.map { $0.sheet + $0.out }, late: open?.late)
    }
}

extension PeoplePage.Principal {
    /// `nil` for somebody whose sheet nobody keeps.
    fileprivate init?(_ person: Person, _ office: OfficePicture) {
        let assistants = (office.assistants[person.id] ?? []).compactMap { office.people[$0] }.filter(\.works)
        guard person.works, !assistants.isEmpty else { return nil }
        self.init(
            id: person.id.text, name: person.name,
            assistants: assistants.inOrder.map { Choice(value: $0.id.text, title: $0.name) })
    }
}

extension Collection where Element == Person {
    /// Sorted by name.
    var inOrder: [Person] {
        map { (key: NameFolding.sortKey($0.name), person: $0) }
            .sorted { ($0.key, $0.person.id) < ($1.key, $1.person.id) }
            .map(\.person)
    }
}

extension Choice {
    /// Everybody who works here, except one.
    static func workers(in office: OfficePicture, besides: PersonID? = nil) -> [Choice] {
        office.people.values.filter { $0.works && $0.id != besides }.inOrder
            .map { Choice(value: $0.id.text, title: $0.name) }
    }
}

extension Person {
    /// Those who keep this person's sheet, by name.
    func keepers(in office: OfficePicture) -> [String] {
        (office.assistants[id] ?? []).compactMap { office.people[$0] }.filter(\.works).inOrder.map(\.name)
    }

    /// "Accounts, Repairs".
    func teams(in office: OfficePicture) -> String {
        office.teams.values.filter { $0.members.contains(id) }.map(\.name).sorted().joined(separator: ", ")
    }
}
