import HTTPTypes
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON

/// A caller's card: its contents, and everything that can be added or removed.
struct CardEndpoints {
    let desk: Desk

    var all: [Endpoint] {
        [
            card, calls, say, confirm, endContext, ask, answer, dropQuestion, addAssistant, removeAssistant, writeNote,
            removeNote, noteFavor, settleFavor, reopenFavor, removeFavor,
        ]
    }

    private var card: Endpoint {
        .get(
            "/contacts/{contact}", "getContact",
            "A contact with its card: who they are, what is open, what they were told.", .findContacts,
            gives: Shapes.card
        ) { call in
            let card = try await desk.callerCard(try call.id("contact"), by: call.acting)
            let acting = try call.acting
            let say = Wording(
                try await desk.view(of: acting.office), reader: try acting.person, in: call.context.language,
                now: desk.clock.now())
            return SpokenCard(card: card, say: say)
        }
    }

    private var calls: Endpoint {
        .get(
            "/contacts/{contact}/calls", "listCalls", "All calls of a contact, the newest first.", .findContacts,
            query: .paging, gives: Shapes.contactCalls
        ) { call in
            let (calls, about, next, names) = try await desk.calls(
                of: try call.id("contact"), cursor: call.cursor, limit: call.limit, by: call.acting)
            return (calls.map { (Naming($0, names), about[$0.message]) }, next)
        }
    }

    private var say: Endpoint {
        Endpoint(
            method: .get, path: "/contacts/{contact}/speech", name: "sayName", summary: "A contact's name, said aloud.",
            right: .findContacts, gives: .file(["audio/wav"])
        ) { call in
            let (_, sound) = try await desk.speech(of: try call.id("contact"), by: call.acting)
            return Answer(status: .ok, body: ByteBuffer(bytes: sound), contentType: "audio/wav")
        }
    }

    private var confirm: Endpoint {
        .change(
            .post, "/contacts/{contact}/confirmation", "confirmName",
            "Record what a caller confirmed about their name: the spelling, the pronunciation, or both.",
            .changeContacts,
            takes: .optional("spelling", .boolean, or: false, "They confirmed the spelling."),
            .optional("pronunciation", .name, "The pronunciation; empty for “as written”."),
            oneOf: ["spelling", "pronunciation"], gives: Shapes.contact
        ) { call, spelling, pronunciation in
            try await desk.confirm(
                try call.id("contact"), spelling: spelling, pronunciation: pronunciation, by: call.acting)
        }
    }

    private var endContext: Endpoint {
        .change(
            .post, "/contacts/{contact}/context/{context}/ending", "endContext",
            "Remove a note for next time before it ends.", .noteContext, gives: .nothing
        ) { call in
            try await desk.endContext(try call.id("context"), of: try call.id("contact"), by: call.acting)
            return .nothing
        }
    }

    // MARK: Questions

    private var ask: Endpoint {
        .change(
            .post, "/contacts/{contact}/questions", "askNextTime", "Add a question for this caller’s next call.",
            .noteContext, takes: .required("asks", .text(TextLimit.told, atLeast: 1)),
            gives: Shapes.made, status: .created
        ) { call, text in
            try await desk.ask(text, next: try call.id("contact"), by: call.acting).text
        }
    }

    private var answer: Endpoint {
        .change(
            .post, "/contacts/{contact}/questions/{question}/answer", "answerQuestion",
            "Record what the caller answered.",
            .noteContext, takes: .required("answer", .text(TextLimit.told, atLeast: 1)), gives: .nothing
        ) { call, text in
            try await desk.answer(try call.id("question"), of: try call.id("contact"), with: text, by: call.acting)
            return .nothing
        }
    }

    private var dropQuestion: Endpoint {
        .change(
            .delete, "/contacts/{contact}/questions/{question}", "dropQuestion",
            "Remove a question.", .noteContext, gives: .nothing
        ) { call in
            try await desk.dropQuestion(try call.id("question"), of: try call.id("contact"), by: call.acting)
            return .nothing
        }
    }

    // MARK: Assistants

    private var addAssistant: Endpoint {
        .change(
            .post, "/contacts/{contact}/assistants", "addAssistant",
            "Add a contact’s assistant: an existing contact, or a new one by name.", .changeContacts,
            takes: .optional("contact", Input<ContactID>.id, "An existing contact."),
            .optional("name", .text(TextLimit.name, atLeast: 1), or: ""), .optional("number", .phone, or: ""),
            .optional("note", .name, or: "", "The reason."), oneOf: ["contact", "name"], gives: Shapes.made,
            status: .created
        ) { call, known, name, number, note in
            let contact: ContactID = try call.id("contact")
            if let assistant = known {
                try await desk.addAssistant(assistant, to: contact, note: note, by: call.acting)
                return assistant.text
            }
            let added = try await desk.addAssistant(
                named: name, number: number, to: contact, note: note, by: call.acting)
            return added.id.text
        }
    }

    private var removeAssistant: Endpoint {
        .change(
            .delete, "/contacts/{contact}/assistants/{assistant}", "removeAssistant",
            "Remove a contact’s assistant. Both contacts are kept.", .changeContacts, gives: .nothing
        ) { call in
            try await desk.removeAssistant(try call.id("assistant"), of: try call.id("contact"), by: call.acting)
            return .nothing
        }
    }

    // MARK: Private notes

    private var writeNote: Endpoint {
        .change(
            .post, "/contacts/{contact}/notes", "writeNote",
            "Write a private note on a contact for a principal; only the principal and their assistants see it.",
            .writePrivateNote,
            takes: .required("for", .person), .required("text", .text(TextLimit.note, atLeast: 1)),
            gives: Shapes.made, status: .created
        ) { call, principal, text in
            try await desk.writeNote(text, on: try call.id("contact"), for: principal, by: call.acting).text
        }
    }

    // MARK: Favors

    private var noteFavor: Endpoint {
        .change(
            .post, "/contacts/{contact}/favors", "noteFavor",
            "Count a favor with a contact, mostly another assistant; only the principal and their assistants see it.",
            .writePrivateNote,
            takes: .required("for", .person, "Whose side it is on: a principal."),
            .required("side", .words(FavorRow.Side.self), "ours: we owe it; theirs: they owe it."),
            .optional("what", .name, or: "", "What for."), gives: Shapes.made, status: .created
        ) { call, principal, side, what in
            try await desk.noteFavor(
                side, for: what, with: try call.id("contact"), of: principal, by: call.acting
            ).text
        }
    }

    private var settleFavor: Endpoint {
        .change(
            .post, "/contacts/{contact}/favors/{favor}/settlement", "settleFavor", "Count a favor as returned.",
            .writePrivateNote, gives: .nothing
        ) { call in
            try await desk.settleFavor(try call.id("favor"), with: try call.id("contact"), by: call.acting)
            return .nothing
        }
    }

    private var reopenFavor: Endpoint {
        .change(
            .delete, "/contacts/{contact}/favors/{favor}/settlement", "reopenFavor",
            "Count a favor as owed again: it was settled by mistake.", .writePrivateNote, gives: .nothing
        ) { call in
            try await desk.reopenFavor(try call.id("favor"), with: try call.id("contact"), by: call.acting)
            return .nothing
        }
    }

    private var removeFavor: Endpoint {
        .change(
            .delete, "/contacts/{contact}/favors/{favor}", "removeFavor",
            "Remove a favor: it was counted by mistake.", .writePrivateNote, gives: .nothing
        ) { call in
            try await desk.removeFavor(try call.id("favor"), with: try call.id("contact"), by: call.acting)
            return .nothing
        }
    }

    private var removeNote: Endpoint {
        .change(
            .delete, "/contacts/{contact}/notes/{note}", "removeNote", "Remove a private note.", .writePrivateNote,
            gives: .nothing
        ) { call in
            try await desk.removeNote(try call.id("note"), on: try call.id("contact"), by: call.acting)
            return .nothing
        }
    }
}

extension Shapes {
    /// The id of something that was made just now, whatever it is.
    fileprivate static let made = Shape<String> { Field("id", as: .id) { $0 } }

    fileprivate static let contactCalls = Shape<(calls: [ContactCall], next: String?)>(capacity: { _ in 8192 }) {
        Field("calls", contactCall, upTo: 1000) { $0.calls }
        Field.next { $0.next }
    }
}
