import HTTPTypes
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// What callers hear of each mailbox, and one's own calendar of published hours.
struct GreetingEndpoints {
    let desk: Desk

    var all: [Endpoint] { [list, greeting, history, set, propose, end, sound, feed, endFeed] }

    private var list: Endpoint {
        .get(
            "/greetings", "listGreetings", "What callers hear of everybody, and until when; out-of-date ones first.",
            .seeGreetings, gives: Shapes.greetings
        ) { call in
            try await desk.greetings(by: call.acting)
        }
    }

    private var greeting: Endpoint {
        .get(
            "/greetings/{person}", "getGreeting",
            "What callers hear of somebody now, and whether the waiting calls fit the published hours.",
            .seeGreetings, gives: Shapes.greetingView
        ) { call in
            try await desk.greeting(of: try call.id("person"), by: call.acting)
        }
    }

    private var history: Endpoint {
        .get(
            "/greetings/{person}/history", "listGreetingHistory",
            "Somebody's greetings, newest first, with how each came to its end.", .seeGreetings,
            query: [.optional("limit", .limit, "How many at most; 50 by default.")], gives: Shapes.greetingHistory
        ) { call in
            let found = try await desk.greetingHistory(
                of: try call.id("person"), limit: call.limit, by: call.acting)
            let names = try await desk.view(of: call.acting.office).names
            return found.map { Naming($0, names) }
        }
    }

    private var set: Endpoint {
        .change(
            .put, "/greetings/{person}", "setGreeting",
            """
            Set what callers hear of somebody. Published hours are booked in their day, and are the deadline of each \
            message left under them. An absent greeting is made from the absence, or sets one. It ends by itself.
            """, .setGreeting, takes: .body(GreetingDraft.input), gives: Shapes.greetingView
        ) { call, draft in
            let person: PersonID = try call.id("person")
            let language = try await desk.view(of: call.acting.office).language(of: person)
            return try await desk.setGreeting(of: person, draft.made(language), by: call.acting)
        }
    }

    private var propose: Endpoint {
        .change(
            .post, "/greetings/{person}/proposals", "proposeGreeting",
            "The words that a greeting would have; nothing is kept.", .setGreeting,
            takes: .body(GreetingDraft.input), gives: Shapes.greetingTexts
        ) { call, draft in
            let person: PersonID = try call.id("person")
            let language = try await desk.view(of: call.acting.office).language(of: person)
            return try await desk.proposedGreeting(of: person, draft.made(language), by: call.acting)
        }
    }

    private var end: Endpoint {
        .change(
            .delete, "/greetings/{person}", "endGreeting",
            "End the greeting that holds, or else the planned one: callers hear the standard one.", .setGreeting,
            gives: .nothing
        ) { call in
            try await desk.endGreeting(of: try call.id("person"), by: call.acting)
            return .nothing
        }
    }

    private var sound: Endpoint {
        Endpoint(
            method: .get, path: "/greetings/{person}/sound", name: "hearGreeting",
            summary: "The greeting that callers hear now, said aloud, as a WAV file.", right: .seeGreetings,
            query: [.optional("language", .word(Language.all.map(\.code)), "The person's own by default.")],
            gives: .file(["audio/wav"]), refuses: [404]
        ) { call in
            let person: PersonID = try call.id("person")
            let asked = call.query.text("language").flatMap(Language.init(code:))
            let own = try await desk.view(of: call.acting.office).language(of: person)
            let bytes = try await desk.greetingSound(of: person, in: asked ?? own, by: call.acting)
            return Answer(status: .ok, body: ByteBuffer(bytes: bytes), contentType: "audio/wav")
        }
    }

    private var feed: Endpoint {
        .change(
            .post, "/calendar", "makeCalendar",
            "Make the address at which a calendar program finds your published hours; an earlier one ends.", .ownAccess,
            gives: Shapes.calendarFeed, status: .created
        ) { call in
            Paths.calendar(try await desk.makeCalendarFeed(by: call.acting)).text
        }
    }

    private var endFeed: Endpoint {
        .change(
            .delete, "/calendar", "endCalendar", "Revoke the address of your calendar.", .ownAccess, gives: .nothing
        ) { call in
            try await desk.endCalendarFeed(by: call.acting)
            return .nothing
        }
    }
}

/// A greeting as it is sent: its one text goes by the person's language.
struct SentGreeting: Sendable {
    var draft: GreetingDraft
    var text: String?

    func made(_ language: Language) -> GreetingDraft {
        var draft = draft
        if let text { draft.texts[language] = text }
        return draft
    }
}

extension GreetingDraft {
    fileprivate static let input = Input<SentGreeting>.named(
        "GreetingDraft",
        .object(
            .required("kind", .words(Greeting.Kind.self)),
            .optional(
                "windows", .nullable(.array(window, upTo: Greeting.mostWindows)), or: nil,
                "The published hours of the return, all of one day; for a present greeting."),
            .optional("day", .nullable(.text(.day)), or: nil, "The day of windows that are sent without one."),
            .optional(
                "back", .nullable(.text(40)), or: nil,
                "When they are back: a day, or a time of their clock. By default as the absence says."),
            .optional("cover", .nullable(.person), or: nil, "Who helps those who press #."),
            .optional(
                "text", .nullable(.text(Greeting.textLimit)), or: nil,
                "In the person's language; proposed where there is none."),
            .optional("texts", .nullable(texts), or: nil, "By language; an empty one is proposed.")
        ) { kind, windows, day, back, cover, text, texts in
            SentGreeting(
                draft: GreetingDraft(
                    kind, windows: windows ?? [], day: day.flatMap { Workday($0) }, back: back ?? "", cover: cover,
                    texts: texts ?? [:]), text: text)
        })

    private static let window = Input<Window>.object(
        .required("from", .text(40, atLeast: 1), "15:30, 2026-12-01T15:30, or an instant."),
        .required("to", .text(40, atLeast: 1))
    ) { Window(from: $0, to: $1) }

    private static let texts = Input<[Language: String]>.object(
        .optional("en", .nullable(.text(Greeting.textLimit)), or: nil),
        .optional("es", .nullable(.text(Greeting.textLimit)), or: nil)
    ) { english, spanish in
        var texts: [Language: String] = [:]
        texts[.english] = english
        if let code = Language(code: "es") { texts[code] = spanish }
        return texts
    }
}
