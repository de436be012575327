import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackWords

extension StandardEndpoints {
    var training: Endpoint {
        .get(
            "/training", "listTraining",
            "Who was trained in what, whose calls were observed and what was seen: your own, and of those you lead.",
            .seeTraining, query: [.optional("person", .person, "Of one person.")], gives: Shapes.training,
            refuses: [404]
        ) { call in
            try await desk.training(of: call.query.id("person"), by: call.acting)
        }
    }

    var noteTraining: Endpoint {
        .once(
            .post, "/people/{person}/training", "noteTraining",
            "Note that somebody was trained, or that calls of theirs were observed.", .noteTraining,
            takes: .required("kind", .words(TrainingRecord.Kind.self)),
            .required("what", .text(4000, atLeast: 1), "In what they were trained; which calls were heard."),
            .required("by", .name, "Who trained or observed them: a person here, or a name from outside."),
            .optional("seen", .text(4000), or: "", "What was seen; needed for an observation."),
            .optional("message", .id, "The message whose call was heard."),
            .optional("day", .text(.day), "When it was; today by default."),
            .optional("again", .text(.day), "When it is due again; as the standard says by default."),
            gives: Shapes.training, status: .created
        ) { call, once, kind, what, by, seen, message, day, again in
            var draft = TrainingDraft(kind: kind, what: what, by: by)
            draft.seen = seen
            draft.message = message
            draft.day = day.flatMap { Workday($0) }
            draft.again = again.flatMap { Workday($0) }
            return try await desk.noteTraining(of: try call.id("person"), draft, by: call.acting, once: once)
        }
    }

    var takeBackTraining: Endpoint {
        .change(
            .post, "/training/{record}/taking-back", "takeBackTraining",
            "Take back a record that was noted by mistake. It stays in the list.", .noteTraining,
            gives: Shapes.training
        ) { call in
            try await desk.takeBackTraining(try call.id("record"), by: call.acting)
        }
    }

    // MARK: Questions

    var questions: [Endpoint] { [listQuestions, ask, passOn, answer] }

    private var listQuestions: Endpoint {
        .get(
            "/standard-questions", "listStandardQuestions",
            "Questions about the standards, newest first: the answered ones, your own, and those you may answer.",
            .seeStandards, query: .paging, gives: Shapes.standardQuestions
        ) { call in
            try await desk.standardQuestions(before: call.cursor, limit: call.limit, by: call.acting)
        }
    }

    private var ask: Endpoint {
        .once(
            .post, "/standard-questions", "askStandardQuestion", "Ask your supervisor about a standard.", .askStandard,
            takes: .required("text", .text(4000, atLeast: 1)), .optional("rule", .words(StandardRule.self)),
            gives: Shapes.standardQuestion, status: .created
        ) { call, once, text, rule in
            try await desk.askStandard(text, about: rule, by: call.acting, once: once)
        }
    }

    private var passOn: Endpoint {
        .change(
            .post, "/standard-questions/{question}/passing-on", "passOnStandardQuestion",
            "Pass a question on to the central desk: the managers and admins.", .askStandard,
            gives: Shapes.standardQuestion
        ) { call in
            try await desk.passOnQuestion(try call.id("question"), by: call.acting)
        }
    }

    private var answer: Endpoint {
        .change(
            .post, "/standard-questions/{question}/answer", "answerStandardQuestion",
            "Answer a question once, for everybody to read.", .answerStandard,
            takes: .required("text", .text(StandardVersion.longestText, atLeast: 1)), gives: Shapes.standardQuestion
        ) { call, text in
            try await desk.answerQuestion(try call.id("question"), text, by: call.acting)
        }
    }
}
