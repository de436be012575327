import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// Requests between two people, and what comes of like ones. Each operation knows the caller’s own alone.
struct RequestEndpoints {
    let desk: Desk

    var all: [Endpoint] {
        [list, look, ask, show, answer, choose, finish, withdraw, tie, untie] + patterns
    }

    private var list: Endpoint {
        .get(
            "/requests", "listRequests", "What you were asked and what you asked: open ones first.", .seeRequests,
            gives: Shapes.requests
        ) { call in
            try await desk.workRequests(by: call.acting)
        }
    }

    private var look: Endpoint {
        .change(
            .post, "/requests/look", "lookBeforeAsking",
            "What to know before you ask: the other's load, who holds the duty. Changes nothing and tells nobody.",
            .askRequest, takes: Self.to, Self.what, Self.by, Self.duty, gives: Shapes.requestLook
        ) { call, to, what, by, duty in
            let draft = RequestDraft(to: to, what: what, by: try Self.day(by), duty: duty)
            return try await desk.lookBeforeAsking(draft, by: call.acting)
        }
    }

    private var ask: Endpoint {
        .once(
            .post, "/requests", "askForWork",
            """
            Ask somebody for a piece of work, in one line. From a lead it is an assignment. The same request, while it \
            waits, is one. It never changes who holds a duty.
            """, .askRequest, takes: Self.to, Self.what, Self.by, Self.duty,
            .optional(
                "aside", .text(Load.asideLimit), or: "",
                "What they are to put aside for it; needed where it is more than their lead has set."),
            gives: Shapes.requestReceipt, status: .created
        ) { call, once, to, what, by, duty, aside in
            let draft = RequestDraft(to: to, what: what, by: try Self.day(by), duty: duty, aside: aside)
            return try await desk.askForWork(draft, by: call.acting, once: once)
        }
    }

    private static var to: InputField<PersonID?> {
        .optional("to", .nullable(.person), or: nil, "Whoever holds the duty by default.")
    }
    private static var what: InputField<String> {
        .required("what", .text(WorkRequest.whatLimit, atLeast: 1), "In one line.")
    }
    private static var by: InputField<String?> {
        .optional("by", .nullable(.text(.day)), or: nil, "The day by which it is wanted.")
    }
    private static var duty: InputField<DutyID?> {
        .optional("duty", .nullable(.id), or: nil, "The duty that it is for; found by its words by default.")
    }

    private static func day(_ text: String?) throws -> Workday? {
        guard let text else { return nil }
        guard let day = Workday(text) else { throw RequestError.badDay }
        return day
    }

    private var show: Endpoint {
        .get(
            "/requests/{request}", "getRequest", "One of your own, with every step that it took.", .seeRequests,
            gives: Shapes.requestFile
        ) { call in
            try await desk.workRequest(try call.id("request"), by: call.acting)
        }
    }

    private var answer: Endpoint {
        .change(
            .post, "/requests/{request}/answer", "answerRequest",
            """
            Answer a request. No reason is needed. “thisOnce” is a favor, which is counted; “notMine” goes to whoever \
            holds the duty, and stops at the lead where it would go round in a circle; “askManager” asks the one who \
            asked, not the managers. What refuses can be changed for a day.
            """, .answerRequest,
            takes: .required("answer", .words(RequestAnswer.self)),
            .optional("text", .text(WorkRequest.textLimit), or: "", "What you say with it."),
            .optional("to", .nullable(.person), or: nil, "For notMine: whose it is."),
            .optional("until", .nullable(.text(.day)), or: nil, "For later: in a week by default."),
            gives: Shapes.requestReceipt
        ) { call, answer, text, to, until in
            let draft = ReplyDraft(answer, text: text, to: to, until: try Self.day(until))
            return try await desk.answerRequest(try call.id("request"), draft, by: call.acting)
        }
    }

    private var choose: Endpoint {
        .change(
            .post, "/requests/{request}/choice", "chooseAsking",
            """
            After “shall I ask our manager?”: whether to. If so, both managers get the same neutral note, which names \
            both of you; if not, nobody is told.
            """, .answerRequest, takes: .required("ask", .boolean), gives: Shapes.requestReceipt
        ) { call, ask in
            try await desk.chooseAsking(try call.id("request"), ask, by: call.acting)
        }
    }

    private var finish: Endpoint {
        .change(
            .post, "/requests/{request}/done", "finishRequest", "Mark what you accepted as done.", .answerRequest,
            gives: Shapes.requestReceipt
        ) { call in
            try await desk.finishRequest(try call.id("request"), by: call.acting)
        }
    }

    private var withdraw: Endpoint {
        .change(
            .post, "/requests/{request}/withdrawal", "withdrawRequest", "Take back what you asked.", .askRequest,
            gives: Shapes.requestReceipt
        ) { call in
            try await desk.withdrawRequest(try call.id("request"), by: call.acting)
        }
    }

    private var tie: Endpoint {
        .change(
            .post, "/requests/{request}/tie", "tieRequests",
            "Say that two requests of one person to you are alike, though their words are not.", .answerRequest,
            takes: .required("with", .id, "The other one."), gives: Shapes.requestReceipt
        ) { call, other in
            try await desk.tieRequests(try call.id("request"), with: other, by: call.acting)
        }
    }

    private var untie: Endpoint {
        .change(
            .post, "/requests/{request}/untie", "untieRequest",
            "Say that a request is like none of the others.", .answerRequest, gives: Shapes.requestReceipt
        ) { call in
            try await desk.untieRequest(try call.id("request"), by: call.acting)
        }
    }
}
