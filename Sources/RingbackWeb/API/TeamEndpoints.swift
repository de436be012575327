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
            gives: .object(.required("teams", .array(.team, upTo: 10_000)))
        ) { call in
            let teams = try await desk.office(by: call.acting).teams.values.sorted {
                ($0.name, $0.id) < ($1.name, $1.id)
            }
            return .json(capacity: 4096) { json in
                json.object { json in json.array("teams", of: teams) { $0.team($1) } }
            }
        }
    }

    private var add: Endpoint {
        .change(
            .post, "/teams", "addTeam", "Add a team; one with nobody on its rota is refused.", .runTeams,
            takes: .teamDraft, gives: .json(.created, .team), isIdempotent: false
        ) { call in
            let acting = try call.acting
            let draft = Team(call.body, id: TeamID(high: 0, low: 0), version: 1, office: acting.office)
            return .team(try await desk.saveTeam(draft, isNew: true, by: acting), .created)
        }
    }

    private var change: Endpoint {
        .change(
            .put, "/teams/{team}", "changeTeam", "Change a team as a whole.", .runTeams, takes: .teamDraft,
            gives: .json(.ok, .team), isConditional: true, isIdempotent: false
        ) { call in
            let acting = try call.acting
            let id: TeamID = try call.id("team")
            guard let known = try await desk.office(by: acting).teams[id] else { throw TeamError.notHere }
            let draft = Team(
                call.body, id: id, version: call.expectedVersion ?? known.version, office: acting.office)
            return .team(try await desk.saveTeam(draft, isNew: false, by: acting))
        }
    }
}

extension Team {
    /// A body that fits ``Schema/teamDraft``.
    fileprivate init(_ body: JSONValue, id: TeamID, version: Int, office: OfficeID) {
        let duties = body.items("rota").compactMap { duty -> Rota.Duty? in
            guard let person: PersonID = duty.id("person"), let day = duty.text("weekday"),
                let weekday = Weekday.allCases.first(where: { $0.name.lowercased() == day }),
                let span = duty.text("hours").flatMap({ Span($0) })
            else { return nil }
            return Rota.Duty(person: person, weekday: weekday, from: span.opens, until: span.closes)
        }
        self.init(
            office: office, id: id, version: version, name: body.text("name") ?? "",
            lead: body.id("lead") ?? PersonID(high: 0, low: 0),
            members: Set(body.texts("members").compactMap { PersonID($0) }), topics: body.texts("topics"),
            rota: Rota(duties: duties))
    }
}

extension Schema {
    private static let duty = Self.named(
        "Duty",
        .object(
            .required("person", .id), .required("weekday", .word(Weekday.allCases.map { $0.name.lowercased() })),
            .required("hours", .span)))

    fileprivate static let teamDraft = Self.named(
        "TeamDraft",
        .object(
            .required("name", .text(TextLimit.name, atLeast: 1)), .required("lead", .id),
            .required("members", .array(.id, upTo: 1000)), .optional("topics", .array(name, upTo: 50)),
            .required("rota", .array(duty, count: 1...1000))))

    fileprivate static let team = Self.named(
        "Team",
        .object(
            .required("id", .id), .required("version", count), .required("name", written), .required("lead", .id),
            .required("members", .array(.id, upTo: 10_000)), .required("topics", .array(written, upTo: 1000)),
            .required("rota", .array(duty, upTo: 10_000))))
}

extension Answer {
    fileprivate static func team(_ team: Team, _ status: HTTPResponse.Status = .ok) -> Self {
        .json(status, version: team.version) { $0.team(team) }
    }
}

extension JSONWriter {
    fileprivate mutating func team(_ team: Team) {
        object { json in
            json.field("id", team.id)
            json.field("version", team.version)
            json.field("name", team.name)
            json.field("lead", team.lead)
            json.array("members", team.members.sorted().map(\.text))
            json.array("topics", team.topics)
            json.array("rota", of: team.rota.duties) { json, duty in
                json.object { json in
                    json.field("person", duty.person)
                    json.field("weekday", duty.weekday.name.lowercased())
                    json.field("hours", Span(opens: duty.from, closes: duty.until).description)
                }
            }
        }
    }
}
