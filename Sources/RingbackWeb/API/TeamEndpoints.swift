import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON

/// Teams: who leads, what they handle, who is on duty when.
struct TeamEndpoints {
    let desk: Desk

    var all: [Endpoint] { [list, add, change] }

    private var list: Endpoint {
        .get(
            "/teams", "listTeams", "The teams, by name.", .seePeople,
            gives: Shapes.teams
        ) { call in
            try await desk.office(by: call.acting).teams.values.sorted {
                ($0.name, $0.id) < ($1.name, $1.id)
            }
        }
    }

    private var add: Endpoint {
        .change(
            .post, "/teams", "addTeam", "Add a team; somebody must be on its duty schedule.", .runTeams,
            takes: .body(TeamDraft.input), gives: Shapes.team, status: .created
        ) { call, draft in
            try await desk.saveTeam(draft, by: call.acting)
        }
    }

    private var change: Endpoint {
        .change(
            .put, "/teams/{team}", "changeTeam", "Change a team as a whole.", .runTeams,
            takes: .body(TeamDraft.input), gives: Shapes.team, isConditional: true
        ) { call, draft in
            let acting = try call.acting
            let id: TeamID = try call.id("team")
            guard let known = try await desk.office(by: acting).teams[id] else { throw TeamError.notHere }
            let seen = (id, call.expectedVersion ?? known.version)
            return try await desk.saveTeam(draft, as: seen, by: acting)
        }
    }
}

extension TeamDraft {
    fileprivate static let input = Input<Self>.named(
        "TeamDraft",
        .object(
            .required("name", .text(TextLimit.name, atLeast: 1)), .required("lead", .person),
            .required("members", .array(.person, upTo: 1000)), .optional("topics", .array(.name, upTo: 50), or: []),
            .required("rota", .array(duty, count: 1...1000))
        ) { TeamDraft(name: $0, lead: $1, members: Set($2), topics: $3, rota: Rota(duties: $4)) })

    private static let duty = Input<Rota.Duty>(
        schema: .object(
            .required("person", .person), .required("weekday", .word(Weekday.allCases.map(\.word))),
            .required("hours", .span))
    ) { duty in
        guard let person: PersonID = duty.id("person"), let day = duty.text("weekday"),
            let weekday = Weekday.allCases.first(where: { $0.word == day }),
            let span = duty.text("hours").flatMap({ Span($0) })
        else { return nil }
        return Rota.Duty(person: person, weekday: weekday, from: span.opens, until: span.closes)
    }
}

extension Shapes {
    fileprivate static let teams = Shape<[Team]>(capacity: { _ in 4096 }) { Field("teams", team, upTo: 10_000) { $0 } }

    fileprivate static let team = Shape<Team>("Team", version: { $0.version }) {
        Field("id") { $0.id }
        Field("version") { $0.version }
        Field("name") { $0.name }
        Field("lead") { $0.lead }
        Field("members", as: .array(.id, upTo: 10_000)) { $0.members.sorted() }
        Field("topics") { $0.topics }
        Field("rota", duty, upTo: 10_000) { $0.rota.duties }
    }

    fileprivate static let duty = Shape<Rota.Duty>("Duty") {
        Field("person") { $0.person }
        Field("weekday", as: .word(Weekday.allCases.map(\.word))) { $0.weekday.word }
        Field("hours", as: .span) { Span(opens: $0.from, closes: $0.until).description }
    }
}
