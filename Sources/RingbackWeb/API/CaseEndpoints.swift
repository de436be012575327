import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// "How would you have handled this?": asked, answered, talked about.
struct CaseEndpoints {
    let desk: Desk

    var all: [Endpoint] { [list, ask, find, answer, meet, decide, acknowledge] }

    private var list: Endpoint {
        .get(
            "/cases", "listCases", "Your own cases, and those put to you. Nobody else sees them.", .seeCases,
            gives: Shapes.cases
        ) { call in
            try await desk.cases(by: call.acting)
        }
    }

    private var ask: Endpoint {
        .once(
            .post, "/cases", "askCase",
            """
            Put a case to whoever answers for your work: how would you have handled this? Without an answer within a \
            day of office hours it is put to the next above, too.
            """, .askCase,
            takes: .required("said", .text(PlaybookCase.saidLimit, atLeast: 1), "What happened."),
            .required(
                "ways", .array(.text(PlaybookCase.wayLimit, atLeast: 1), count: 3...3),
                "Three ways in which it could have been handled."),
            .optional("message", .nullable(Input<MessageID>.id), or: nil, "The message that it is about."),
            .optional("complaint", .text(26), or: "", "The complaint that it is about."),
            .optional(
                "rule", .text(13), or: "", "The version then in force, such as 14.2; by default what was ticked."),
            .optional(
                "to", .text(TextLimit.email), or: "",
                "A lead of your teams, a manager or an admin, by id, email or name; the person above you by default."),
            gives: Shapes.playbookCase, status: .created
        ) { call, once, said, ways, message, complaint, rule, to in
            var draft = CaseDraft(message: message, said: said, ways: ways)
            (draft.complaint, draft.rule, draft.to) = (complaint, rule, to)
            return try await desk.askCase(draft, by: call.acting, once: once)
        }
    }

    private var find: Endpoint {
        .get(
            "/cases/{case}", "getCase", "One case with its answer and its meetings.", .seeCases,
            gives: Shapes.playbookCase
        ) { call in
            try await desk.playbookCase(try call.id("case"), by: call.acting)
        }
    }

    private var answer: Endpoint {
        .once(
            .post, "/cases/{case}/answer", "answerCase",
            "Answer a case once: one of its three ways, or another. The answer can become a draft of a playbook.",
            .answerCase,
            takes: .optional("way", .integer(Schema.integer(0...3)), or: 0, "Which of the three, from 1; 0: another."),
            .optional("text", .text(PlaybookCase.answerLimit), or: ""),
            .optional(
                "playbook", .nullable(.text(Playbook.nameLimit)), or: nil,
                """
                The scenario’s name: the answer becomes a draft of that playbook, or is added to the steps of the rule \
                that stood, as its next version. Null: it stays an answer.
                """),
            .optional(
                "seen", .integer(Schema.integer(1...1_000_000)),
                "The version of the case that you have seen; refused if it has changed."),
            gives: Shapes.playbookCase, refuses: [412]
        ) { call, once, way, text, playbook, seen in
            try await desk.answerCase(
                try call.id("case"), CaseAnswerDraft(way: way, text: text, seen: seen, playbook: playbook),
                by: call.acting, once: once)
        }
    }

    private var meet: Endpoint {
        .once(
            .post, "/cases/{case}/meetings", "meetAboutCase",
            "Note what is asked at a meeting about a case; the other person acknowledges it.", .askCase,
            takes: .required("asked", .text(CaseMeeting.noteLimit, atLeast: 1)),
            .optional("with", .text(TextLimit.email), or: "", "Whom you meet; the one asked last by default."),
            gives: Shapes.playbookCase, status: .created
        ) { call, once, asked, with in
            try await desk.meetAboutCase(try call.id("case"), asked: asked, with: with, by: call.acting, once: once)
        }
    }

    private var decide: Endpoint {
        .once(
            .post, "/cases/{case}/meetings/{meeting}/decision", "decideAtMeeting",
            "Note what was decided at a meeting; the other person acknowledges it.", .askCase,
            takes: .required("decided", .text(CaseMeeting.noteLimit, atLeast: 1)), gives: Shapes.playbookCase
        ) { call, once, decided in
            try await desk.decideAtMeeting(
                try call.id("meeting"), about: try call.id("case"), decided: decided, by: call.acting, once: once)
        }
    }

    private var acknowledge: Endpoint {
        .once(
            .post, "/cases/{case}/meetings/{meeting}/acknowledgement", "acknowledgeMeeting",
            "Acknowledge a note that the other person wrote. Sent twice, it counts once.", .askCase,
            takes: .required("note", .words(CaseMeeting.Part.self)), gives: Shapes.playbookCase
        ) { call, once, part in
            try await desk.acknowledgeMeeting(
                try call.id("meeting"), about: try call.id("case"), part: part, by: call.acting, once: once)
        }
    }
}
