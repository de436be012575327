import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackWords

extension RequestEndpoints {
    var patterns: [Endpoint] { [myPattern, one, note, showNote, share] }

    private var myPattern: Endpoint {
        .get(
            "/me/pattern", "getMyPattern",
            """
            Like requests by one person from the third within 60 days: what you were asked, and the same counts about \
            what you asked. Only the two concerned see them.
            """, .seePattern, gives: Shapes.patterns
        ) { call in
            InWords(try await desk.patterns(by: call.acting), try await words(call))
        }
    }

    private var one: Endpoint {
        .get(
            "/me/pattern/{request}", "getPattern",
            "One that you were asked, with its requests and the text that a note begins with.", .seePattern,
            gives: Shapes.patternFile
        ) { call in
            InWords(try await desk.pattern(try call.id("request"), by: call.acting), try await words(call))
        }
    }

    private var note: Endpoint {
        .once(
            .post, "/pattern-notes", "makePatternNote",
            """
            Make a note of facts from like requests, and give it to whoever asked. Words of blame are kept out.
            """, .sharePattern,
            takes: .required("like", .id, "As of getMyPattern."),
            .required("text", .text(PatternNote.textLimit, atLeast: 1)), gives: Shapes.patternNoteMade, status: .created
        ) { call, once, like, text in
            try await desk.makePatternNote(of: like, saying: text, by: call.acting, once: once)
        }
    }

    private var showNote: Endpoint {
        .get(
            "/pattern-notes/{note}", "getPatternNote",
            "A note that you wrote, that is about your requests, or that you were given as a manager.", .seePattern,
            gives: Shapes.patternNote
        ) { call in
            try await desk.patternNote(try call.id("note"), by: call.acting)
        }
    }

    private var share: Endpoint {
        .change(
            .post, "/pattern-notes/{note}/manager", "sharePatternNote",
            "Give your note to a manager, too, with what it is based on. Whoever asked already has it.", .sharePattern,
            takes: .optional("to", .nullable(.person), or: nil, "The first above you by default."),
            gives: Shapes.patternNoteMade
        ) { call, to in
            try await desk.sharePatternNote(try call.id("note"), with: to, by: call.acting)
        }
    }

    private func words(_ call: APICall) async throws -> Wording {
        let acting = try call.acting
        return Wording(
            try await desk.view(of: acting.office), reader: try acting.person, in: call.context.language,
            now: desk.clock.now())
    }
}
