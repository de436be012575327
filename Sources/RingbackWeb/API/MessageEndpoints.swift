import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// Messages: filing one, and every act on it.
struct MessageEndpoints {
    let desk: Desk

    var all: [Endpoint] { [file, message] + MessageVerbs.all.map { $0.endpoint(desk) } }

    private var file: Endpoint {
        .change(
            .post, "/messages", "fileMessage", "File a message, or add a call to the open message.",
            .fileMessage, takes: .body(MessageDraft.input), gives: .json(.created, Shapes.acted.schema)
        ) { call, changes in
            let acting = try call.acting
            let say = Wording(
                try await desk.view(of: acting.office), reader: try acting.person, in: call.context.language,
                now: desk.clock.now())
            let answer: @Sendable (Filed) -> Answer = {
                .entry($0.entry, .created, said: $0.sentence(say), way: $0.way, in: say.language)
            }
            // Only a code that is given raises an open message.
            var draft = MessageDraft(forWhom: "", callerName: "", callerNumber: "", regarding: "", code: .today)
            draft.isCodeChosen = false
            draft = try changes.applied(to: draft)
            return Answer(try await desk.file(draft, by: acting, once: call.once(answer)), .created, answer)
        }
    }

    private var message: Endpoint {
        .get(
            "/messages/{message}", "getMessage", "A message with everything that happened to it.", .seeMessage,
            gives: Shapes.file
        ) { call in
            try await desk.message(try call.id("message"), by: call.acting)
        }
    }
}

extension MessageDraft {
    fileprivate static let input = Input<Changes<Self>>.named(
        "Filing",
        .changes([
            DraftField(
                "for", \.forWhom, .text(TextLimit.email),
                "A person's id, email or name, or a team's; the first proposal by default."),
            DraftField(
                "proposed", \.isProposed, .boolean,
                "This is the proposed owner: the reason is stored with the message."),
            DraftField("caller", .changes(caller, oneOf: ["name", "number", "contact", "message"])) {
                $0 = try $1.applied(to: $0)
            }.required,
            DraftField("contact", .nullable(Input<ContactID>.id)) { $0.contact = $0.contact ?? $1 },
            DraftField("regarding", \.regarding, .text(TextLimit.regarding)),
            DraftField("code", .code, "One that is given raises an open message at once.") {
                ($0.code, $0.isCodeChosen) = ($1, true)
            },
            DraftField("lower", \.lowers, .boolean, "The code may also lower an open message."),
            DraftField("told", \.told, .text(TextLimit.told), "What the caller was told."),
            DraftField("boxes", \.boxes, Input(schema: .boxes) { Boxes(names: $0.items.compactMap(\.text)) }),
            DraftField("source", \.source, .callSource),
            DraftField("settled", \.settled, .boolean, "Resolved while the caller was on the line."),
            DraftField(
                "around", \.around, .text(TextLimit.line),
                "The best time to call back, such as 16:00; not a promise."),
            DraftField(
                "window", .nullable(.time), "The end of the published window that the caller was told: the deadline."
            ) { $0.window = $1 },
            DraftField("readBack", \.readBack, .boolean, "The caller confirmed the number."),
            DraftField(
                "playbook", \.playbook, .text(TextLimit.line),
                "The version that was followed on the call, such as 14.2; that of a quick answer settles the call."),
            DraftField(
                "returns", \.returns, .nullable(.id),
                "The message about which the office rang, if this is the call back; the call is added to it."),
            DraftField(
                "waiting", \.waiting, .nullable(.id),
                "The caller on hold whose call it is; they come off hold. Refused if already filed."),
            DraftField("again", .text(.word(["new"])), "A separate message even if one is open.") { draft, _ in
                draft.apart = true
            },
        ]))

    private static let caller: [DraftField<Self>] = [
        DraftField("name", \.callerName, .name), DraftField("number", \.callerNumber, .numberAsGiven),
        DraftField("contact", \.contact, .nullable(.id)),
        DraftField(
            "same", \.isConfirmed, .boolean,
            "Confirmed to be that contact although the name does not fit; otherwise it is another caller's."),
        DraftField(
            "message", \.goesOn, .nullable(.id),
            "The message of a caller who is not a contact: the call is added to it."),
        DraftField("new", \.newContact, .boolean, "Save a caller whose number nobody has as a contact."),
    ]
}

extension JSONValue {
    /// A value of an enumeration.
    func word<Word: RawRepresentable<String>>(_ name: String, _: Word.Type = Word.self) -> Word? {
        text(name).flatMap { Word(rawValue: $0) }
    }
}
