import RingbackCore
import RingbackDesk
import RingbackWords

extension PersonPage {
    /// One person as the viewer may see and change them.
    /// - Parameter owed: what must be handed over before they leave, for those who may do that.
    init(_ person: Person, _ office: OfficePicture, owed: Owed?, _ say: Wording, _ acting: Acting) {
        let isSelf = acting.isBy(person.id)
        let runsPeople = Policy.allows(.runPeople, acting)
        let runsOffice = Policy.allows(.runOffice, acting)
        self.init(
            id: person.id.text, version: person.version, fields: PersonFields(person, say),
            mayChange: runsPeople && person.works, mayMakeAdmin: runsOffice,
            maySetPassword: runsPeople && person.works && !isSelf && (runsOffice || !person.roles.contains(.admin)),
            seesSheet: Policy.allows(.seeSheet, acting, acting.grounds(toOwner: person.id)),
            teams: person.teams(in: office), keepers: say.list(person.keepers(in: office)),
            backupName: person.backup.flatMap { office.people[$0]?.name } ?? "",
            backups: Choice.workers(in: office, besides: person.id),
            leaving: person.works && !isSelf ? owed.map { Leaving($0, of: person, office, say) } : nil,
            accountsPath: Policy.allows(.seeAccounts, acting, acting.grounds(toOwner: person.id))
                ? Paths.personAccounts(person.id.text) : nil,
            state: person.leftAt.map { say("left \(say.day($0))") },
            historyPath: isSelf || Policy.allows(.seeOfficeHistory, acting)
                ? Paths.history(subject: Subject.person(person.id).text) : nil)
        week = say.week
        keepsChecklist = !person.works && Policy.allows(.runLeaving, acting, acting.grounds(toOwner: person.id))
        if isSelf {
            review = (RingbackWords.say("My record"), Paths.record)
        } else if Policy.allows(.seeReview, acting, acting.grounds(toOwner: person.id)) {
            review = (RingbackWords.say("Review"), Paths.review(of: person.id.text))
        }
        setsWhatToSay = person.works && Policy.allows(.seeDiscretion, acting, acting.grounds(toOwner: person.id))
    }
}

extension PersonPage.Leaving {
    fileprivate init(_ owed: Owed, of person: Person, _ office: OfficePicture, _ say: Wording) {
        self.init(
            open: owed.openCount, accounts: owed.accounts, offeredAccounts: owed.offeredAccounts,
            receivers: owed.receivers.map(Choice.init),
            offered: owed.open.compactMap { entry in
                entry.message.ownership.handover.map { handover in
                    let to = office.people[handover.to]?.name ?? say("somebody")
                    return say("\(entry.message.caller.name), offered to \(to)")
                }
            },
            posts: owed.posts.map(\.description), postNames: say.list(owed.posts.map { say($0) }),
            successors: Choice.workers(in: office, besides: person.id))
    }
}

extension Choice {
    /// "Dana Whitfield: 12 open, 40 accounts, 3 offers waiting".
    init(_ load: Load) { self.init(value: load.person.id.text, title: say("\(load.person.name): \(load.words)")) }
}

extension PersonFields {
    init(_ person: Person, _ say: Wording) {
        self.init(
            name: person.name, pronunciation: person.pronunciation, email: person.email,
            roles: Set(person.roles.map(\.rawValue)), backup: person.backup?.text ?? "",
            hours: Weekday.allCases.map { WeekForm.text(person.hours?.week[$0] ?? [], say) })
    }

    /// As typed.
    init(_ form: Fields) {
        self.init(
            name: form["name"], pronunciation: form["pronunciation"], email: form["email"],
            roles: Set(form.all("roles")), backup: form["backup"],
            hours: Weekday.allCases.map { form["hours.\($0.rawValue)"] })
    }

    /// The fields' contents, to compare with what somebody typed.
    func spoken(_ office: OfficePicture, _ say: Wording) -> [Spoken] {
        let backup = PersonID(backup).flatMap { office.people[$0]?.name } ?? say("nobody")
        return [
            Spoken(say("name"), name), Spoken(say("email"), email), Spoken(say("roles"), Role.words(roles, say)),
            Spoken(say("say"), pronunciation), Spoken(say("backup"), backup),
        ] + zip(Weekday.allCases, hours).map { Spoken(say($0.name), $1) }
    }
}

extension PersonDraft {
    /// With what a form says; days off and a zone of one's own are not on it and stay.
    func taking(_ form: Fields) throws -> Self {
        var person = self
        person.name = form["name"]
        person.pronunciation = form["pronunciation"]
        person.email = form["email"]
        person.roles = Set(form.all("roles").compactMap { Role(rawValue: $0) })
        person.backup = form.id("backup")
        let week = try WeekForm.read(form)
        let own = week.values.contains { !$0.isEmpty }
        person.hours = own ? PersonalHours(zone: hours?.zone, week: week, daysOff: hours?.daysOff ?? [:]) : nil
        return person
    }
}
