import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackStore

/// Messages: filing one, and everything that is done with it.
struct MessageEndpoints {
    let desk: Desk

    var all: [Endpoint] { [file, message, correction, answers, reply, attempts, closing, code, place, undo] }

    private static let given = Endpoint.Result.json(.ok, .entry)

    private var file: Endpoint {
        .change(
            .post, "/messages", "fileMessage", "File what a caller left, or add a call to the open message.",
            .fileMessage, takes: .filing, gives: .json(.created, .entry)
        ) { call in
            let once: Once<Filed>? = call.once { .entry($0.entry, .created) }
            let done = try await desk.file(MessageDraft(call.body), by: call.acting, once: once)
            return Answer(done, .created) { .entry($0.entry, .created) }
        }
    }

    private var message: Endpoint {
        .get("/messages/{message}", "getMessage", "A message with all that happened to it.", .seeMessage, gives: .file)
        { call in
            let file = try await desk.message(try call.id("message"), by: call.acting)
            return .json(version: file.entry.version, capacity: 4096) { $0.file(file) }
        }
    }

    private var correction: Endpoint {
        .change(
            .patch, "/messages/{message}", "correctMessage", "Put right what was taken down wrongly.", .correctMessage,
            takes: .object(
                .optional(
                    "caller",
                    .object(.optional("name", .name), .optional("number", .phoneOrNothing), .optional("contact", .id))),
                .optional("regarding", .text(TextLimit.regarding)), .optional("around", .around)),
            gives: Self.given, isConditional: true
        ) { call in
            let caller = call.body["caller"]
            let correction = Correction(
                callerName: caller?.text("name"), callerNumber: caller?.text("number"), contact: caller?.id("contact"),
                regarding: call.body.text("regarding"), around: call.body.text("around"))
            return .entry(
                try await desk.correct(
                    try call.id("message"), correction, by: call.acting, expecting: call.expectedVersion,
                    once: call.onceEntry))
        }
    }

    private var answers: Endpoint {
        .change(
            .post, "/messages/{message}/answers", "answerMessage", "Give one of the five answers.", .answerMessage,
            takes: .object(
                .required("answer", .words(AnswerKind.self)), .optional("text", .text(TextLimit.note)),
                .optional("to", .text(TextLimit.email), "A person's id, email or name; a team's.")),
            gives: Self.given, isConditional: true
        ) { call in
            .entry(
                try await desk.answer(
                    try call.id("message"), call.body.word("answer") ?? .context, text: call.body.text("text") ?? "",
                    to: call.body.text("to") ?? "", by: call.acting, expecting: call.expectedVersion,
                    once: call.onceEntry))
        }
    }

    private var reply: Endpoint {
        .change(
            .post, "/messages/{message}/answers/{answer}/reply", "replyToQuestion", "Answer a question about a call.",
            .replyToQuestion, takes: .object(.required("text", .text(TextLimit.note, atLeast: 1))), gives: Self.given,
            isIdempotent: false
        ) { call in
            .entry(
                try await desk.reply(
                    call.body.text("text") ?? "", to: try call.id("answer"), of: try call.id("message"),
                    by: call.acting))
        }
    }

    private var attempts: Endpoint {
        .change(
            .post, "/messages/{message}/attempts", "recordAttempt", "Record one try to reach the caller.",
            .attemptMessage,
            takes: .object(
                .required("outcome", .words(AttemptOutcome.self)), .optional("with", .name),
                .optional("said", .text(TextLimit.note)), .optional("number", .phoneOrNothing)),
            gives: Self.given, isConditional: true
        ) { call in
            .entry(
                try await desk.record(
                    call.body.word("outcome") ?? .noAnswer, with: call.body.text("with") ?? "",
                    said: call.body.text("said") ?? "", number: call.body.text("number") ?? "",
                    on: try call.id("message"), by: call.acting, expecting: call.expectedVersion, once: call.onceEntry))
        }
    }

    private var closing: Endpoint {
        .change(
            .post, "/messages/{message}/closing", "closeMessage", "End a message with an outcome.", .closeMessage,
            takes: .object(
                .required("outcome", .words(ClosingOutcome.self)), .optional("reason", .text(TextLimit.note))),
            gives: Self.given, isConditional: true
        ) { call in
            .entry(
                try await desk.close(
                    try call.id("message"), call.body.word("outcome") ?? .talked,
                    reason: call.body.text("reason") ?? "",
                    by: call.acting, expecting: call.expectedVersion, once: call.onceEntry))
        }
    }

    private var code: Endpoint {
        .change(
            .post, "/messages/{message}/code", "recodeMessage", "Change how soon it wants its return.", .recodeMessage,
            takes: .object(.required("code", .code), .optional("why", .text(TextLimit.note))), gives: Self.given,
            isConditional: true
        ) { call in
            .entry(
                try await desk.recode(
                    try call.id("message"), call.body.int("code").flatMap(Code.init) ?? .undecided,
                    why: call.body.text("why") ?? "", by: call.acting, expecting: call.expectedVersion,
                    once: call.onceEntry))
        }
    }

    private var place: Endpoint {
        .change(
            .post, "/messages/{message}/place", "placeMessage", "Move an entry before another of its code.",
            .placeMessage,
            takes: .object(
                .required("before", .nullable(.id), "null puts it behind the last."),
                .optional("why", .text(TextLimit.note))),
            gives: Self.given, isConditional: true
        ) { call in
            .entry(
                try await desk.place(
                    try call.id("message"), before: call.body.id("before"), why: call.body.text("why") ?? "",
                    by: call.acting, expecting: call.expectedVersion, once: call.onceEntry))
        }
    }

    private var undo: Endpoint {
        .change(
            .post, "/messages/{message}/undo", "undoLastAct", "Take back one's own last act, within a minute.",
            .undoOwn, gives: Self.given, isIdempotent: false
        ) { call in .entry(try await desk.undo(try call.id("message"), by: call.acting)) }
    }
}

extension MessageDraft {
    /// A body that fits ``Schema/filing``.
    init(_ body: JSONValue) {
        self.init(
            forWhom: body.text("for") ?? "", callerName: body["caller"]?.text("name") ?? "",
            callerNumber: body["caller"]?.text("number") ?? "",
            contact: body["caller"]?.id("contact") ?? body.id("contact"),
            newContact: body["caller"]?.bool("new") ?? false, regarding: body.text("regarding") ?? "",
            code: body.int("code").flatMap(Code.init) ?? .today, told: body.text("told") ?? "",
            boxes: Boxes(names: body.texts("boxes")), source: body.word("source") ?? .telephone,
            settled: body.bool("settled") ?? false, around: body.text("around") ?? "",
            apart: body.text("again") == "new", readBack: body.bool("readBack") ?? false)
    }
}

extension Schema {
    fileprivate static let around = Self.text(TextLimit.line)

    static let filing = Self.named(
        "Filing",
        .object(
            .optional(
                "for", .text(TextLimit.email),
                "A person's id, email or name, or a team's; the first proposal when nothing is said."),
            .required(
                "caller",
                .object(
                    .optional("name", .name), .optional("number", .phoneOrNothing),
                    .optional("contact", .nullable(.id)),
                    .optional("new", .boolean, "Make a contact of a caller whose number nobody has."),
                    oneOf: ["name", "number", "contact"])),
            .optional("contact", .nullable(.id)),
            .optional("regarding", .text(TextLimit.regarding)), .optional("code", .code),
            .optional("told", .text(TextLimit.told), "What the caller was told."),
            .optional("boxes", .array(.box, upTo: 6)), .optional("source", .words(CallSource.self)),
            .optional("settled", .boolean, "Settled while the caller was on the line."),
            .optional(
                "around", .around, "A time that was wished for, such as 16:00: the office's own note, never promised."),
            .optional("readBack", .boolean, "The number was read back to the caller."),
            .optional("again", .word(["new"]), "A second entry although one is open.")))
}

extension JSONValue {
    /// One of the words of an enumeration.
    func word<Word: RawRepresentable<String>>(_ name: String, _: Word.Type = Word.self) -> Word? {
        text(name).flatMap { Word(rawValue: $0) }
    }
}
