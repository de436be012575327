import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// Complaints and compliments: registered, on their way, answered, disputed, decided.
struct ComplaintEndpoints {
    let desk: Desk

    var all: [Endpoint] {
        [
            list, register, find, figures, interactions, step, mark, tie, passOn, answer, dispute, decide,
        ]
    }

    private var list: Endpoint {
        .get(
            "/complaints", "listComplaints",
            """
            Complaints and compliments, newest first: those that concern you, and those that you registered, handle or \
            decide; for a lead, the team’s; for a manager, all.
            """, .seeComplaint,
            query: [
                .optional("person", .person, "Concerning this person."),
                .optional("open", .word(["true", "false"]), "true: those alone that are not closed."),
            ] + .paging, gives: Shapes.complaints
        ) { call in
            try await desk.complaints(
                concerning: call.query.id("person"), openOnly: call.query.text("open") == "true",
                before: call.cursor, limit: call.limit, by: call.acting)
        }
    }

    private var register: Endpoint {
        .once(
            .post, "/complaints", "registerComplaint",
            """
            Register what somebody outside said about how they were served, in their words. Whom it concerns, and \
            whoever acts next, are told at once. The same words about the same call are refused.
            """, .registerComplaint,
            takes: .optional(
                "about", .text(.id),
                """
                The message, call or outcome that it is about. Of a message, the last who acted by then; needed where \
                it is about a person, unless that person is named.
                """),
            .required("said", .text(4000), "In their words."),
            .optional("observed", .text(4000), or: "", "What was done or said."),
            .optional("kind", .words(Complaint.Kind.self), or: .complaint),
            .optional("concerns", .words(Complaint.About.self), or: .person, "What it is about."),
            .optional("person", .person, "Who acted, if several did or no call is found."),
            .optional("observedAt", .time, "When; at the time of the call by default."),
            .optional("place", .text(TextLimit.name), or: "", "Where; on the telephone by default."),
            .optional("from", .text(TextLimit.name), or: "", "Who said it; the caller by default."),
            .optional("channel", .words(Complaint.Channel.self), or: .page, "How it reached the office."),
            .optional("received", .text(.day), "Today by default."), gives: Shapes.complaint, status: .created,
            refuses: [404]
        ) { call, once, about, said, observed, kind, concerns, person, at, place, from, channel, received in
            var draft = ComplaintDraft()
            (draft.interaction, draft.said, draft.observed, draft.kind) = (about, said, observed, kind)
            (draft.about, draft.person, draft.observedAt, draft.place) = (concerns, person, at, place)
            (draft.from, draft.channel, draft.received) = (from, channel, received.flatMap { Workday($0) })
            return try await desk.registerComplaint(draft, by: call.acting, once: once)
        }
    }

    private var find: Endpoint {
        .get(
            "/complaints/{complaint}", "getComplaint",
            """
            One with its steps. Whoever registered it, and has no other part in it, sees their own words and how far \
            it is.
            """, .seeComplaint, gives: Shapes.complaint
        ) { call in
            try await desk.complaint(try call.id("complaint"), by: call.acting)
        }
    }

    private var figures: Endpoint {
        .get(
            "/complaint-figures", "countComplaints",
            "How many count as what, of interactions in a period: of one person, or of the office.", .seeComplaint,
            query: [
                .optional("person", .person, "The whole office by default, for managers."),
                .optional("from", .day, "A year back by default."), .optional("to", .day, "Today by default."),
            ], gives: Shapes.complaintFigures
        ) { call in
            try await desk.complaintFigures(
                of: call.query.id("person"), from: call.query.text("from").flatMap { Workday($0) },
                to: call.query.text("to").flatMap { Workday($0) }, by: call.acting)
        }
    }

    private var interactions: Endpoint {
        .get(
            "/messages/{message}/interactions", "listInteractions",
            "Who acted on a message and when, latest first: calls taken and outcomes recorded.", .seeMessage,
            gives: Shapes.interactions
        ) { call in
            try await desk.interactions(of: try call.id("message"), by: call.acting)
        }
    }

    // MARK: Its way

    private var step: Endpoint {
        .change(
            .post, "/complaints/{complaint}/steps", "advanceComplaint",
            "Take the next step: acknowledged, assessed, investigated, responded, closed; each once, in this order.",
            .handleComplaint,
            takes: .required("stage", .words(ComplaintStage.self)),
            .optional("note", .text(4000), or: "", "What was done; with responded, what they were told."),
            .optional("outcome", .words(ComplaintOutcome.self), "What was found; needed with responded."),
            gives: Shapes.complaint
        ) { call, stage, note, outcome in
            try await desk.advanceComplaint(
                try call.id("complaint"), to: stage, StageNote(note: note, outcome: outcome), by: call.acting)
        }
    }

    private var mark: Endpoint {
        .change(
            .post, "/complaints/{complaint}/mark", "markComplaint",
            "Say what it is about, and whether it names any behavior.", .handleComplaint,
            takes: .required("concerns", .words(Complaint.About.self)),
            .optional("manner", .boolean, or: false, "It judges a manner and names no behavior."),
            .required("why", .text(4000)), gives: Shapes.complaint
        ) { call, about, isManner, why in
            try await desk.markComplaint(
                try call.id("complaint"), about: about, isManner: isManner, why: why, by: call.acting)
        }
    }

    private var tie: Endpoint {
        .change(
            .post, "/complaints/{complaint}/interaction", "tieComplaint",
            "Link it to the call or outcome that it is about.", .handleComplaint,
            takes: .required("about", .text(.id), "The message, call or outcome."),
            .optional("person", .person, "Who acted, if several did."), gives: Shapes.complaint
        ) { call, about, person in
            try await desk.tieComplaint(try call.id("complaint"), to: about, person: person, by: call.acting)
        }
    }

    private var passOn: Endpoint {
        .change(
            .put, "/complaints/{complaint}/handler", "passOnComplaint", "Pass it on to somebody else to handle.",
            .handleComplaint,
            takes: .required("handler", .person, "Leads whom it concerns, or is a manager or admin."),
            .optional("note", .text(4000), or: ""), gives: Shapes.complaint
        ) { call, handler, note in
            try await desk.passOnComplaint(try call.id("complaint"), to: handler, note: note, by: call.acting)
        }
    }

    // MARK: Whom it concerns

    private var answer: Endpoint {
        .change(
            .put, "/complaints/{complaint}/answer", "answerComplaint", "Answer it: the person whom it concerns.",
            .answerComplaint, takes: .required("answer", .text(4000)), gives: Shapes.complaint
        ) { call, answer in
            try await desk.answerComplaint(try call.id("complaint"), answer, by: call.acting)
        }
    }

    private var dispute: Endpoint {
        .change(
            .post, "/complaints/{complaint}/dispute", "disputeComplaint",
            "Dispute it: the person whom it concerns. Somebody who was not involved decides.", .answerComplaint,
            takes: .required("why", .text(4000)), gives: Shapes.complaint
        ) { call, why in
            try await desk.disputeComplaint(try call.id("complaint"), why: why, by: call.acting)
        }
    }

    private var decide: Endpoint {
        .change(
            .post, "/complaints/{complaint}/decision", "decideComplaint",
            "Decide a dispute: somebody who neither is concerned nor registered or handled it.", .decideComplaint,
            takes: .required("ruling", .words(ComplaintDispute.Ruling.self)),
            .optional("concerns", .words(Complaint.About.self), "With notPerson: what it is about instead."),
            .required("why", .text(4000)), gives: Shapes.complaint
        ) { call, ruling, about, why in
            try await desk.decideComplaint(
                try call.id("complaint"), ruling, about: about, why: why, by: call.acting)
        }
    }
}
