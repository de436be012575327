import RingbackCore
import RingbackDesk
import RingbackStore

/// The teams and their rotas.
struct TeamRoutes {
    let doors: PageDoors

    func register() {
        doors.get(Paths.teams, list)
        doors.get(Paths.newTeam) { call in .page(try await page(call, nil)) }
        doors.post(Paths.teams) { call in try await save(call, nil) }
        doors.get(Paths.team(":id")) { call in .page(try await page(call, try call.id())) }
        doors.post(Paths.team(":id")) { call in try await save(call, try call.id()) }
    }

    private func list(_ call: PageCall) async throws -> PageAnswer {
        let acting = try call.acting
        let view = try await call.desk.view(of: acting.office)
        let teams = try await call.desk.office(by: acting).teams.values.sorted { $0.name < $1.name }
        let now = call.desk.clock.now()
        return .page(
            TeamsPage(
                teams: teams.map { TeamsPage.Line($0, view, at: now) }, mayChange: Policy.allows(.runTeams, acting)))
    }

    private func page(_ call: PageCall, _ id: TeamID?) async throws -> TeamPage {
        let acting = try call.acting
        let picture = try await call.desk.office(by: acting)
        var page = TeamPage(mayChange: Policy.allows(.runTeams, acting))
        if let id {
            guard let team = picture.teams[id] else { throw TeamError.notHere }
            page = TeamPage(team, mayChange: page.mayChange)
        }
        page.people = picture.people.values.filter { $0.works || page.members.contains($0.id.text) }
            .sorted { $0.name < $1.name }.map { Choice(value: $0.id.text, title: $0.name) }
        return page
    }

    private func save(_ call: PageCall, _ id: TeamID?) async throws -> PageAnswer {
        let acting = try call.acting
        do {
            let draft = try Team(call.form, id: id, office: acting.office)
            let team = try await call.desk.saveTeam(draft, isNew: id == nil, by: acting)
            return .done("\(team.name) is saved.", at: Paths.teams)
        } catch let error as any RingbackError where error.kind != .forbidden && error.kind != .notFound {
            var page = try await page(call, id)
            page.take(call.form)
            page.problem = error.sentence
            return .page(page, status: error.status)
        }
    }
}

extension TeamsPage.Line {
    init(_ team: Team, _ view: OfficeView, at now: Timestamp) {
        let duty = view.onDuty(team, at: now).map { duty in
            duty.now ? view.name(of: duty.person) : "nobody now; next is \(view.name(of: duty.person))"
        }
        self.init(
            id: team.id.text, name: team.name, lead: view.name(of: team.lead),
            topics: team.topics.joined(separator: ", "),
            members: team.members.count, onDuty: duty ?? "nobody on the rota")
    }
}

extension TeamPage {
    init(_ team: Team, mayChange: Bool) {
        self.init(
            id: team.id.text, version: team.version, name: team.name, lead: team.lead.text,
            topics: team.topics.joined(separator: ", "), members: Set(team.members.map(\.text)),
            duties: team.rota.duties.map { Duty($0) }, mayChange: mayChange)
    }

    /// Shows what was typed.
    fileprivate mutating func take(_ form: Fields) {
        (name, lead, topics, members) = (form["name"], form["lead"], form["topics"], Set(form.all("members")))
        duties = DutyRow.all(form).map {
            Duty(person: $0.person, weekday: Int($0.weekday) ?? 1, from: $0.from, until: $0.until)
        }
    }
}

extension TeamPage.Duty {
    fileprivate init(_ duty: Rota.Duty) {
        self.init(
            person: duty.person.text, weekday: duty.weekday.rawValue, from: Span.clock(duty.from),
            until: Span.clock(duty.until))
    }
}

/// One row of the rota as the form has it; rows without a person are none.
private struct DutyRow {
    let person: String
    let weekday: String
    let from: String
    let until: String

    static func all(_ form: Fields) -> [Self] {
        let (people, days) = (form.all("duty.person"), form.all("duty.weekday"))
        let (from, until) = (form.all("duty.from"), form.all("duty.until"))
        let rows = min(people.count, days.count, from.count, until.count)
        return (0..<rows).map { Self(person: people[$0], weekday: days[$0], from: from[$0], until: until[$0]) }
            .filter { !$0.person.isEmpty }
    }
}

extension Team {
    /// What the form says of a team; whoever is on the rota is a member.
    fileprivate init(_ form: Fields, id: TeamID?, office: OfficeID) throws {
        let duties = try DutyRow.all(form).map { row in
            let person: PersonID = try form.required("duty.person", PersonID(row.person))
            let weekday: Weekday = try form.required("duty.weekday", Int(row.weekday).flatMap { Weekday(rawValue: $0) })
            guard let span = try WeekForm.spans("\(row.from)-\(row.until)").first else { throw TeamError.badDuty }
            return Rota.Duty(person: person, weekday: weekday, from: span.opens, until: span.closes)
        }
        self.init(
            office: office, id: id ?? TeamID(high: 0, low: 0), version: form.number("version") ?? 0, name: form["name"],
            lead: try form.required("lead", form.id("lead")),
            members: Set(form.all("members").compactMap { PersonID($0) }).union(duties.map(\.person)),
            topics: form["topics"].split(separator: ",").map { $0.trimmingSpaces }.filter { !$0.isEmpty },
            rota: Rota(duties: duties))
    }
}
