import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON

/// Messages: filing one, and every act on it.
struct MessageEndpoints {
    let desk: Desk

    var all: [Endpoint] { [file, message] + MessageVerbs.all.map { $0.endpoint(desk) } }

    private var file: Endpoint {
        .change(
            .post, "/messages", "fileMessage", "File what a caller left, or add a call to the open message.",
            .fileMessage, takes: .filing, gives: .json(.created, Shapes.acted.schema)
        ) { call in
            let acting = try call.acting
            let say = Wording(try await desk.view(of: acting.office), reader: try acting.person, now: desk.clock.now())
            let answer: @Sendable (Filed) -> Answer = {
                .entry($0.entry, .created, said: $0.sentence(say), way: $0.way)
            }
            return Answer(
                try await desk.file(MessageDraft(call.body), by: acting, once: call.once(answer)), .created, answer)
        }
    }

    private var message: Endpoint {
        .get(
            "/messages/{message}", "getMessage", "A message with all that happened to it.", .seeMessage,
            gives: Shapes.file
        ) { call in
            try await desk.message(try call.id("message"), by: call.acting)
        }
    }
}

extension MessageDraft {
    /// From a body that matches ``Schema/filing``.
    init(_ body: JSONValue) {
        self.init(
            forWhom: body.text("for") ?? "", callerName: body["caller"]?.text("name") ?? "",
            callerNumber: body["caller"]?.text("number") ?? "",
            contact: body["caller"]?.id("contact") ?? body.id("contact"),
            newContact: body["caller"]?.bool("new") ?? false, regarding: body.text("regarding") ?? "",
            code: body.int("code").flatMap(Code.init) ?? .today, told: body.text("told") ?? "",
            boxes: Boxes(names: body.texts("boxes")), source: body.word("source") ?? .telephone,
            settled: body.bool("settled") ?? false, around: body.text("around") ?? "")
        apart = body.text("again") == "new"
        readBack = body.bool("readBack") ?? false
        isProposed = body.bool("proposed") ?? false
        isConfirmed = body["caller"]?.bool("same") ?? false
        goesOn = body["caller"]?.id("message")
        isCodeChosen = body.has("code")
        lowers = body.bool("lower") ?? false
        waiting = body.id("waiting")
    }
}

extension Schema {
    static let filing = Self.named(
        "Filing",
        .object(
            .optional(
                "for", .text(TextLimit.email),
                "A person's id, email or name, or a team's; the first proposal when nothing is said."),
            .optional(
                "proposed", .boolean, "That is whom the program proposed: why it was stays with the message."),
            .required(
                "caller",
                .object(
                    .optional("name", .name), .optional("number", .numberAsGiven),
                    .optional("contact", .nullable(.id)),
                    .optional(
                        "same", .boolean,
                        "Confirmed to be that contact, though the name does not fit; else it is another caller's."),
                    .optional(
                        "message", .nullable(.id),
                        "The message of a caller who is no contact: the call goes on with them."),
                    .optional("new", .boolean, "Make a contact of a caller whose number nobody has."),
                    oneOf: ["name", "number", "contact", "message"])),
            .optional("contact", .nullable(.id)),
            .optional("regarding", .text(TextLimit.regarding)),
            .optional("code", .code, "One that is given raises an open message at once."),
            .optional("lower", .boolean, "The code takes an open message down, too."),
            .optional("told", .text(TextLimit.told), "What the caller was told."),
            .optional("boxes", .boxes), .optional("source", .words(CallSource.self)),
            .optional("settled", .boolean, "Settled while the caller was on the line."),
            .optional(
                "around", .text(TextLimit.line),
                "A time that was wished for, such as 16:00: the office's own note, never promised."),
            .optional("readBack", .boolean, "The number was read back to the caller."),
            .optional(
                "waiting", .nullable(.id),
                "The caller on hold whose call it is: it leaves the board. Refused when it was filed already."),
            .optional("again", .word(["new"]), "A second entry although one is open.")))
}

extension JSONValue {
    /// A value of an enumeration.
    func word<Word: RawRepresentable<String>>(_ name: String, _: Word.Type = Word.self) -> Word? {
        text(name).flatMap { Word(rawValue: $0) }
    }

    /// The same where a schema asks for it.
    func required<Word: RawRepresentable<String>>(_ name: String) throws -> Word {
        guard let word: Word = word(name) else {
            throw HTTPProblem(.unprocessableContent, "“\(name)” is missing or says what it cannot say.")
        }
        return word
    }
}
