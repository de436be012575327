import RingbackCore
import RingbackDesk
import RingbackStore

extension PeoplePage {
    init(_ picture: OfficePicture, load: [PersonID: OpenCount]?, _ say: Wording, mayChange: Bool) {
        let people = picture.people.values.sorted { ($0.works ? 0 : 1, $0.name) < ($1.works ? 0 : 1, $1.name) }
        func choice(_ id: PersonID) -> Choice { Choice(value: id.text, title: picture.people[id]?.name ?? "") }
        let kept = picture.assistants.filter { !$0.value.isEmpty }
        self.init(
            people: people.map { Line($0, picture, load, say) },
            principals: kept.map { principal, assistants in
                Principal(
                    id: principal.text, name: choice(principal).title,
                    assistants: assistants.map(choice).sorted { $0.title < $1.title })
            }.sorted { $0.name < $1.name },
            mayChange: mayChange, choices: people.filter(\.works).map { choice($0.id) })
    }
}

extension PeoplePage.Line {
    fileprivate init(_ person: Person, _ picture: OfficePicture, _ load: [PersonID: OpenCount]?, _ say: Wording) {
        let teams = picture.teams.values.filter { $0.members.contains(person.id) }.map(\.name).sorted()
        let open = load.map { $0[person.id] ?? OpenCount() }
        self.init(
            id: person.id.text, name: person.name, email: person.email, roles: person.roles.words,
            teams: teams.joined(separator: ", "), state: person.leftAt.map { "left \(say.day($0))" },
            open: open.map { $0.sheet + $0.out })
    }
}

extension Set<Role> {
    /// "operator, assistant", in the order in which the office says them.
    fileprivate var words: String { Role.allCases.filter(contains).map(\.label).joined(separator: ", ") }
}

extension PersonPage {
    init(_ person: Person, _ picture: OfficePicture, _ say: Wording, mayChange: Bool) {
        let others = picture.people.values.filter { $0.works && $0.id != person.id }.sorted { $0.name < $1.name }
        self.init(
            id: person.id.text, version: person.version, fields: PersonFields(person),
            mayChange: mayChange && person.works,
            backups: others.map { Choice(value: $0.id.text, title: $0.name) },
            state: person.leftAt.map { "left \(say.day($0))" })
    }
}

extension PersonPage.Leaving {
    /// What a person owes, and who could take it with what each has already (I4).
    init(_ owed: Owed, of person: Person, _ picture: OfficePicture) {
        let others = picture.people.values.filter { $0.works && $0.id != person.id }.sorted { $0.name < $1.name }
        let load = owed.load[person.id] ?? OpenCount()
        self.init(
            open: load.sheet + load.out, accounts: owed.accounts,
            receivers: others.map { other in
                let has = owed.load[other.id] ?? OpenCount()
                let accounts = Wording.count(owed.holding[other.id] ?? 0, "account")
                return Choice(value: other.id.text, title: "\(other.name): \(has.sheet + has.out) open, \(accounts)")
            },
            offered: owed.open.compactMap { entry in
                entry.offeredTo.map { "\(entry.message.caller.name), offered to \($0.name)" }
            })
    }
}

extension PersonFields {
    init(_ person: Person) {
        self.init(
            name: person.name, pronunciation: person.pronunciation, email: person.email,
            roles: Set(person.roles.map(\.rawValue)), backup: person.backup?.text ?? "",
            hours: Weekday.allCases.map { WeekForm.text(person.hours?.week[$0] ?? []) })
    }

    /// As it was typed.
    init(_ form: Fields) {
        self.init(
            name: form["name"], pronunciation: form["pronunciation"], email: form["email"],
            roles: Set(form.all("roles")), backup: form["backup"],
            hours: Weekday.allCases.map { form["hours.\($0.rawValue)"] })
    }
}

extension Person {
    /// What the form says of a person. Hours that are all empty are the office's.
    func filled(from form: Fields) throws(HoursError) -> Person {
        var person = self
        let week = try WeekForm.read(form)
        person.name = form["name"]
        person.pronunciation = form["pronunciation"]
        person.email = form["email"]
        person.roles = Set(form.all("roles").compactMap { Role(rawValue: $0) })
        person.backup = form.id("backup")
        let isOwn = week.values.contains { !$0.isEmpty }
        person.hours = isOwn ? PersonalHours(zone: hours?.zone, week: week, daysOff: hours?.daysOff ?? [:]) : nil
        return person
    }
}
