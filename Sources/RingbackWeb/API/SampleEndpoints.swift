import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// Quality by sampling: drawn, graded, disputed, decided.
struct SampleEndpoints {
    let desk: Desk

    var all: [Endpoint] { [list, draw, find, check, mine, grade, dispute, decide] }

    private static let number = Input<Int>.integer(Schema.integer(1...Int64(Sample.most)))
    private static let behavior = Input<Int>.integer(Schema.integer(1...Int64(Sample.mostBehaviors)))

    private var list: Endpoint {
        .get(
            "/samples", "listSamples", "Samples that you draw or grade, newest first.", .seeSamples,
            gives: Shapes.samples
        ) { call in
            try await desk.samples(by: call.acting)
        }
    }

    private var draw: Endpoint {
        .once(
            .post, "/samples", "drawSample",
            """
            Draw interactions of a period at random. The seed is part of the answer: with it, the same are drawn \
            again. One person looks at all, another at some, a third decides where they differ or somebody disputes.
            """, .runSamples,
            takes: .required("from", .text(.day)), .required("to", .text(.day), "At most a year later."),
            .optional("team", .id, "Of one team; the whole office by default."),
            .optional("size", .integer(Schema.integer(1...Int64(Sample.most))), or: 20),
            .optional(
                "twice", .integer(Schema.integer(0...Int64(Sample.most))),
                "How many are graded by two people; one in three by default."),
            .optional("seed", .integer(Schema.integer(0...Sample.mostSeed)), "Random by default."),
            .required("first", .person), .required("second", .person), .required("third", .person),
            .optional(
                "behaviors", .array(.text(TextLimit.name, atLeast: 1), upTo: Sample.mostBehaviors), or: [],
                "The scorecard; the usual one by default."), gives: Shapes.sample, status: .created
        ) { call, once, from, to, team, size, twice, seed, first, second, third, behaviors in
            guard let from = Workday(from), let to = Workday(to) else { throw SampleError.daysReversed }
            var draft = SampleDraft(from: from, to: to, first: first, second: second, third: third)
            (draft.team, draft.size, draft.twice, draft.seed) = (team, size, twice, seed.map(Int64.init))
            draft.behaviors = behaviors
            return try await desk.drawSample(draft, by: call.acting, once: once)
        }
    }

    private var find: Endpoint {
        .get(
            "/samples/{sample}", "getSample",
            "A sample with what you may see of it: a grader sees neither who acted nor another’s grade before their own.",
            .seeSamples, gives: Shapes.sample
        ) { call in
            try await desk.sample(try call.id("sample"), by: call.acting)
        }
    }

    private var check: Endpoint {
        .get(
            "/samples/{sample}/check", "checkSample",
            "Draw again with the same seed, from what there is now; not for graders who still have some to grade.",
            .seeSamples, gives: Shapes.sampleCheck, refuses: [409]
        ) { call in
            try await desk.checkSample(try call.id("sample"), by: call.acting)
        }
    }

    private var mine: Endpoint {
        .get(
            "/grades", "listMyGrades", "What was graded of your own calls and returns, latest first.", .seeSamples,
            gives: Shapes.myGrades
        ) { call in
            try await desk.myGrades(by: call.acting)
        }
    }

    private var grade: Endpoint {
        .change(
            .post, "/samples/{sample}/grades", "gradeSample",
            "Grade one of those drawn. A grade stays as it was given.", .gradeSample,
            takes: .required("number", Self.number),
            .required("grades", .array(.words(Grade.self), upTo: Sample.mostBehaviors), "One per behavior, in order."),
            gives: Shapes.sampleItem
        ) { call, number, grades in
            try await desk.gradeSample(number, of: try call.id("sample"), grades, by: call.acting)
        }
    }

    private var dispute: Endpoint {
        .change(
            .post, "/samples/{sample}/disputes", "disputeGrade",
            "Dispute a grade of your own call: a third person decides.", .gradeSample,
            takes: .required("number", Self.number), .required("behavior", Self.behavior),
            .required("why", .text(4000)), gives: Shapes.sampleItem
        ) { call, number, behavior, why in
            try await desk.disputeGrade(
                number, behavior: behavior, of: try call.id("sample"), why: why, by: call.acting)
        }
    }

    private var decide: Endpoint {
        .change(
            .post, "/samples/{sample}/rulings", "decideGrade", "Decide on a grade, as the third person.", .gradeSample,
            takes: .required("number", Self.number), .required("behavior", Self.behavior),
            .required("grade", .words(Grade.self)), .required("why", .text(4000)), gives: Shapes.sampleItem
        ) { call, number, behavior, grade, why in
            try await desk.decideGrade(
                number, behavior: behavior, of: try call.id("sample"), grade, why: why, by: call.acting)
        }
    }
}
