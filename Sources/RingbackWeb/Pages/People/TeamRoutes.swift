import RingbackCore
import RingbackDesk
import RingbackWords

/// The teams: who leads, what they handle, who is in them, who is on duty when.
struct TeamRoutes {
    let router: PageRouter

    func register() {
        router.get(Paths.teams) { call in
            let acting = try call.acting
            _ = try await call.desk.office(by: acting)
            return .page(
                TeamsPage(
                    try await call.desk.view(of: acting.office), try await call.wording(),
                    mayChange: Policy.allows(.runTeams, acting)))
        }
        router.get(Paths.newTeam) { call in .page(try await newPage(call)) }
        router.post(Paths.teams) { call in try await save(call, as: nil) }
        router.get(Paths.team(":id")) { call in .page(try await page(call, try call.id())) }
        router.post(Paths.team(":id")) { call in try await save(call, as: try call.id()) }
    }

    private func newPage(_ call: PageCall) async throws -> TeamPage {
        try Policy.require(.runTeams, call.acting)
        return TeamPage(new: try await call.desk.office(by: call.acting), try await call.wording())
    }

    private func page(_ call: PageCall, _ id: TeamID) async throws -> TeamPage {
        let acting = try call.acting
        guard let team = try await call.desk.office(by: acting).teams[id] else { throw TeamError.notHere }
        var page = TeamPage(
            team, try await call.desk.view(of: acting.office), try await call.wording(),
            mayChange: Policy.allows(.runTeams, acting))
        if Policy.allows(.seeOfficeHistory, acting) { page.historyPath = Paths.history(subject: Subject.team(id).text) }
        return page
    }

    /// - Parameter id: `nil` for a new team.
    private func save(_ call: PageCall, as id: TeamID?) async throws -> PageAnswer {
        try await call.answer(or: { error in
            let known = if let id { try await page(call, id) } else { try await newPage(call) }
            var page = known.with(call.form)
            let say = try await call.wording()
            let fault = FormFault(error, or: error.sentence(now: known.spoken(say), typed: page.spoken(say)))
            (page.faults, page.problem) = (fault.fields, fault.sentence)
            return page
        }) {
            let seen = id.map { ($0, call.form.number("version") ?? 0) }
            let team = try await call.desk.saveTeam(try TeamDraft(call.form), as: seen, by: call.acting)
            let say = try await call.wording()
            return .done(say("\(team.name) saved."), at: Paths.team(team.id.text))
        }
    }
}

extension TeamDraft {
    /// A team from its form; everybody on the rota is a member.
    fileprivate init(_ form: Fields) throws {
        let rota = try Rota(TeamPage.Duty.all(in: form))
        self.init(
            name: form["name"], lead: form.id("lead"),
            members: Set(form.all("members").compactMap { PersonID($0) }).union(rota.duties.map(\.person)),
            topics: form["topics"].split { ",;".contains($0) }.map { String($0) }
                .filter { $0.contains { !$0.isWhitespace } },
            rota: rota)
    }
}
