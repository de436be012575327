import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON

/// When people are away and who covers.
struct AbsenceEndpoints {
    let desk: Desk

    var all: [Endpoint] { [list, add, change, end] }

    private var list: Endpoint {
        .get(
            "/people/{person}/absences", "listAbsences", "When somebody is away, now or later, and who covers.",
            .seePeople,
            gives: .object(
                .required("away", .nullable(.away), "Where they are away now."),
                .required("absences", .array(.absence, upTo: 1000)))
        ) { call in
            let person: PersonID = try call.id("person")
            let absences = try await desk.absences(of: person, by: call.acting)
            let words = try await words(call)
            let now = words.view.notice(of: person, at: desk.clock.now())
            return .json { json in
                json.object { json in
                    json.away("away", now, words.view.names)
                    json.array("absences", of: absences) { $0.absence($1, words) }
                }
            }
        }
    }

    private var add: Endpoint {
        .change(
            .post, "/people/{person}/absences", "setAbsence",
            "Say when somebody is away, in days or hours of their own clock, and who covers.", .setAbsence,
            takes: .absenceDraft, gives: .json(.created, .absence), isIdempotent: false
        ) { call in
            let planned = try await desk.setAbsence(
                of: try call.id("person"), AbsenceDraft(call.body), by: call.acting)
            let words = try await words(call)
            return .json(.created) { $0.absence(planned, words) }
        }
    }

    private var change: Endpoint {
        .change(
            .put, "/people/{person}/absences/{absence}", "changeAbsence", "Change an absence that is not over.",
            .setAbsence, takes: .absenceDraft, gives: .json(.ok, .absence), isIdempotent: false
        ) { call in
            let planned = try await desk.setAbsence(
                of: try call.id("person"), AbsenceDraft(call.body), changing: try call.id("absence"), by: call.acting)
            let words = try await words(call)
            return .json { $0.absence(planned, words) }
        }
    }

    private var end: Endpoint {
        .change(
            .delete, "/people/{person}/absences/{absence}", "endAbsence",
            "End an absence that has begun; take away one that has not.", .setAbsence, gives: .nothing,
            isIdempotent: false
        ) { call in
            try await desk.endAbsence(try call.id("absence"), of: try call.id("person"), by: call.acting)
            return .nothing
        }
    }

    private func words(_ call: APICall) async throws -> AbsenceWords {
        let acting = try call.acting
        let view = try await desk.view(of: acting.office)
        return AbsenceWords(view: view, say: Wording(view, reader: acting.person, now: desk.clock.now()))
    }
}

/// What is needed to describe an absence.
struct AbsenceWords {
    let view: OfficeView
    let say: Wording

    /// "Grace is away from Tue 1 Dec until Mon 14 Dec, back on Tue 15 Dec; Tom covers until then."
    func sentence(_ planned: PlannedAbsence) -> String {
        guard let notice = planned.notice else { return "" }
        let plan = say.plan(
            notice, from: planned.absence.from > say.now ? planned.absence.from : nil, names: view.names,
            back: view.hours(of: notice.person))
        if planned.uncovered.isEmpty { return plan }
        let names = planned.uncovered.map(\.name).joined(separator: " and ")
        return "\(plan) Nobody covers \(names) any more for a part of that time: name somebody else."
    }
}

extension AbsenceDraft {
    fileprivate init(_ body: JSONValue) {
        self.init(
            from: body.text("from") ?? "", until: body.text("until") ?? "",
            covers: body.items("covers").compactMap { cover in
                guard let person: PersonID = cover.id("person") else { return nil }
                let team: TeamID? = cover.id("team")
                let principal: PersonID? = cover.id("principal")
                return Cover(
                    scope: team.map(Absence.Scope.team) ?? principal.map(Absence.Scope.principal) ?? .all,
                    person: person, from: cover.text("from") ?? "", until: cover.text("until") ?? "")
            })
    }
}

extension Schema {
    private static let when = Self.text(32)

    fileprivate static let absenceDraft = Self.named(
        "AbsenceDraft",
        .object(
            .required("from", when, "A day, 2026-12-01, or a time, 2026-12-01T13:00, of the person's own clock."),
            .required("until", when, "The last day, or the time at which they are back."),
            .optional(
                "covers",
                .array(
                    .object(
                        .required("person", .id),
                        .optional("team", .nullable(.id), "Only what comes in for this team."),
                        .optional("principal", .nullable(.id), "The sheet of this principal, which they keep."),
                        .optional("from", when, "For a part of the time only."), .optional("until", when)),
                    upTo: Absence.mostCovers),
                "The first that is there works the calls; the backup and the lead follow.")))

    fileprivate static let absence = Self.named(
        "Absence",
        .object(
            .required("id", .id), .required("from", .time), .required("until", .time, "When they are back."),
            .required("inDays", .boolean),
            .required(
                "covers",
                .array(
                    .object(
                        .required("person", named), .required("team", .nullable(.id)),
                        .required("principal", .nullable(named)), .required("from", .nullable(.time)),
                        .required("until", .nullable(.time))), upTo: Absence.mostCovers)),
            .required("sentence", written, "What it means as it stands, followed to whoever is there.")))

    static let away = Self.named(
        "Away",
        .object(
            .required("until", .time), .required("cover", .nullable(named), "Who works their calls now.")))
}

extension JSONWriter {
    mutating func away(_ name: StaticString, _ notice: AwayNotice?, _ names: [PersonID: String]) {
        self.name(name)
        guard let notice else { return null() }
        object { json in
            json.field("until", notice.until)
            if let worker = notice.worker {
                json.named("cover", worker, in: names)
            } else {
                json.name("cover")
                json.null()
            }
        }
    }

    fileprivate mutating func absence(_ planned: PlannedAbsence, _ words: AbsenceWords) {
        let absence = planned.absence
        object { json in
            json.field("id", absence.id)
            json.field("from", absence.from)
            json.field("until", absence.until)
            json.field("inDays", absence.isInDays)
            json.array("covers", of: absence.covers) { json, cover in
                json.object { json in
                    json.named("person", cover.person, in: words.view.names)
                    var (team, principal): (TeamID?, PersonID?) = (nil, nil)
                    switch cover.scope {
                    case .all: break
                    case .team(let id): team = id
                    case .principal(let id): principal = id
                    }
                    json.field("team", team)
                    if let principal {
                        json.named("principal", principal, in: words.view.names)
                    } else {
                        json.name("principal")
                        json.null()
                    }
                    json.field("from", cover.from)
                    json.field("until", cover.until)
                }
            }
            json.field("sentence", words.sentence(planned))
        }
    }
}
