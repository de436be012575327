import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// When people are away and who covers.
struct AbsenceEndpoints {
    let desk: Desk

    var all: [Endpoint] { [list, add, change, end] }

    private var list: Endpoint {
        .get(
            "/people/{person}/absences", "listAbsences", "When somebody is away, now or later, and who covers.",
            .seePeople,
            gives: Shapes.absences
        ) { call in
            let person: PersonID = try call.id("person")
            let absences = try await desk.absences(of: person, by: call.acting)
            let words = try await words(call)
            let now = words.view.notice(of: person, at: desk.clock.now())
            return (
                now.map { Naming($0, words.view.names) }, absences.map { SpokenAbsence(planned: $0, words: words) }
            )
        }
    }

    private var add: Endpoint {
        .change(
            .post, "/people/{person}/absences", "setAbsence",
            "Set when somebody is away, in days or hours of their own clock, and who covers.", .setAbsence,
            takes: .body(AbsenceDraft.input), gives: Shapes.absence, status: .created
        ) { call, draft in
            let planned = try await desk.setAbsence(of: try call.id("person"), draft, by: call.acting)
            return SpokenAbsence(planned: planned, words: try await words(call))
        }
    }

    private var change: Endpoint {
        .change(
            .put, "/people/{person}/absences/{absence}", "changeAbsence", "Change an absence that is not over.",
            .setAbsence, takes: .body(AbsenceDraft.input), gives: Shapes.absence
        ) { call, draft in
            let planned = try await desk.setAbsence(
                of: try call.id("person"), draft, changing: try call.id("absence"), by: call.acting)
            return SpokenAbsence(planned: planned, words: try await words(call))
        }
    }

    private var end: Endpoint {
        .change(
            .delete, "/people/{person}/absences/{absence}", "endAbsence",
            "End an absence that has started; cancel one that has not.", .setAbsence, gives: .nothing
        ) { call in
            try await desk.endAbsence(try call.id("absence"), of: try call.id("person"), by: call.acting)
            return .nothing
        }
    }

    private func words(_ call: APICall) async throws -> AbsenceWords {
        let acting = try call.acting
        let view = try await desk.view(of: acting.office)
        let say = Wording(view, reader: try acting.person, in: call.context.language, now: desk.clock.now())
        return AbsenceWords(view: view, say: say)
    }
}

/// What is needed to describe an absence.
struct AbsenceWords {
    let view: OfficeView
    let say: Wording

    /// "Grace is away from Tue, Dec 1 until Mon, Dec 14, back on Tue, Dec 15; Tom covers until then."
    func sentence(_ planned: PlannedAbsence) -> String {
        guard let notice = planned.notice else { return "" }
        let plan = say.plan(
            notice, from: planned.absence.from > say.now ? planned.absence.from : nil, names: view.names,
            back: view.hours(of: notice.person))
        if planned.uncovered.isEmpty { return plan }
        let names = Phrase.all(of: planned.uncovered.map(\.name))
        return say("\(plan) Nobody covers \(names) for part of that time now: choose somebody else.")
    }
}

extension AbsenceDraft {
    private static let when = Input<String>.text(32)

    fileprivate static let input = Input<Self>.named(
        "AbsenceDraft",
        .object(
            .required("from", when, "A day, 2026-12-01, or a time, 2026-12-01T13:00, of the person's own clock."),
            .required("until", when, "The last day, or the time of return."),
            .optional(
                "covers", .array(cover, upTo: Absence.mostCovers), or: [],
                "The first one available covers; then the backup and the lead.")
        ) { AbsenceDraft(from: $0, until: $1, covers: $2) })

    private static let cover = Input<Cover>.object(
        .required("person", .person), .optional("team", .nullable(.id), or: nil, "Only what comes in for this team."),
        .optional("principal", .nullable(.person), or: nil, "The sheet of this principal, which they keep."),
        .optional("from", when, or: "", "For part of the time only."), .optional("until", when, or: "")
    ) { person, team, principal, from, until in
        Cover(
            scope: team.map(Absence.Scope.team) ?? principal.map(Absence.Scope.principal) ?? .all, person: person,
            from: from, until: until)
    }
}

extension Shapes {
    static let away = Shape<Naming<AwayNotice>>("Away") {
        Field("until") { $0.it.until }
        Field("cover", "Who covers their calls now.") { $0.name($0.it.worker) }
    }

    fileprivate static let absences = Shape<(away: Naming<AwayNotice>?, absences: [SpokenAbsence])> {
        Field("away", away, "Where they are away now.") { $0.away }
        Field("absences", absence, upTo: 1000) { $0.absences }
    }

    fileprivate static let absence = Shape<SpokenAbsence>("Absence") {
        Field("id") { $0.planned.absence.id }
        Field("from") { $0.planned.absence.from }
        Field("until", "When they are back.") { $0.planned.absence.until }
        Field("inDays") { $0.planned.absence.isInDays }
        Field("covers", cover, upTo: Absence.mostCovers) { $0.planned.absence.covers.naming($0.words.view.names) }
        Field("sentence", "What it means now, followed to the person who is there.") {
            $0.words.sentence($0.planned)
        }
    }

    private static let cover = Shape<Naming<Absence.Cover>> {
        Field("person") { $0.name($0.it.person) }
        Field("team") { cover -> TeamID? in if case .team(let id) = cover.it.scope { id } else { nil } }
        Field("principal") { cover -> Named? in
            if case .principal(let id) = cover.it.scope { cover.name(id) } else { nil }
        }
        Field("from") { $0.it.from }
        Field("until") { $0.it.until }
    }
}

private struct SpokenAbsence {
    let planned: PlannedAbsence
    let words: AbsenceWords
}
