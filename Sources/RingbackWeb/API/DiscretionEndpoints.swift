import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// What may be said for a principal, who may interrupt them, and what whoever answers is shown of it.
struct DiscretionEndpoints {
    let desk: Desk

    var all: [Endpoint] { [discretion, set, moment, interrupt, removeInterrupt, line, check, fish, takeBackFishing] }

    private var discretion: Endpoint {
        .get(
            "/people/{person}/discretion", "getDiscretion",
            "What may be said for somebody: for them and their assistants alone.", .seeDiscretion,
            gives: Shapes.discretion
        ) { call in
            try await desk.discretion(of: try call.id("person"), by: call.acting)
        }
    }

    private var set: Endpoint {
        .change(
            .put, "/people/{person}/discretion", "setDiscretion",
            "Set what may be said for somebody: all of it. The moment and the interrupt list stay.", .setDiscretion,
            takes: .body(DiscretionDraft.input), gives: Shapes.discretion, isConditional: true
        ) { call, draft in
            try await desk.setDiscretion(
                of: try call.id("person"), draft, expecting: call.expectedVersion, by: call.acting)
        }
    }

    private var moment: Endpoint {
        .change(
            .post, "/people/{person}/moment", "setMoment", "Set how somebody takes calls from now on.", .setMoment,
            takes: .required("moment", .nullable(.words(Moment.self)), "Null for nothing in particular."),
            .optional(
                "until", .nullable(.text(TextLimit.line)), or: nil,
                "When it ends by itself: a time, 15:30, on their clock."),
            gives: Shapes.moment
        ) { call, moment, until in
            try await desk.setMoment(
                of: try call.id("person"), to: moment, until: until ?? "", by: call.acting)
        }
    }

    private var interrupt: Endpoint {
        .change(
            .put, "/people/{person}/interrupts/{contact}", "setInterrupt",
            "Say when a caller is put through to somebody, or that they never are.", .setDiscretion,
            takes: .required("rule", .words(Interrupt.Rule.self)),
            .optional("hours", .week, or: [:], "When, for the rule “hours”, on the principal's clock."),
            .optional("why", .text(Discretion.whyLimit), or: "", "For the principal and their assistants alone."),
            gives: Shapes.discretion
        ) { call, rule, hours, why in
            let interrupt = Interrupt(contact: try call.id("contact"), rule: rule, hours: hours, why: why)
            return try await desk.setInterrupt(interrupt, of: try call.id("person"), by: call.acting)
        }
    }

    private var removeInterrupt: Endpoint {
        .change(
            .delete, "/people/{person}/interrupts/{contact}", "removeInterrupt",
            "Take a caller off somebody's interrupt list.", .setDiscretion, gives: .nothing
        ) { call in
            try await desk.removeInterrupt(
                for: try call.id("contact"), of: try call.id("person"), by: call.acting)
            return .nothing
        }
    }

    private var line: Endpoint {
        .get(
            "/people/{person}/say", "getSentence",
            "What to say to a caller for somebody, and whether to put them through; not where that person is, nor why.",
            .fileMessage,
            query: [
                .optional("contact", .id, "Who is calling."), .optional("number", .numberAsGiven, "From what number."),
            ], gives: Shapes.line
        ) { call in
            try await desk.line(
                for: try call.id("person"), to: call.query.id("contact"), number: call.query.text("number") ?? "",
                by: call.acting)
        }
    }

    private var check: Endpoint {
        .change(
            .post, "/guard", "checkPromises",
            "Find in a text for a caller what promises a time, or is never to be said.", .fileMessage,
            takes: .required("text", .text(TextLimit.regarding)),
            .optional("for", .text(TextLimit.email), or: "", "A person's id, email or name, or a team's."),
            gives: Shapes.promises
        ) { call, text, forWhom in
            try await desk.promises(in: text, for: forWhom, by: call.acting)
        }
    }

    private var fish: Endpoint {
        .change(
            .post, "/fishing", "noteFishing", "Note that a caller fished for information.", .fileMessage,
            takes: .optional("contact", .nullable(Input<ContactID>.id), or: nil),
            .optional("number", .numberAsGiven, or: ""), oneOf: ["contact", "number"], gives: Shapes.fishing,
            status: .created
        ) { call, contact, number in
            try await desk.noteFishing(by: contact, number: number, by: call.acting)
        }
    }

    private var takeBackFishing: Endpoint {
        .change(
            .delete, "/fishing/{fishing}", "takeBackFishing", "Take back a note about fishing that one made.",
            .fileMessage, gives: .nothing
        ) { call in
            try await desk.takeBackFishing(try call.id("fishing"), by: call.acting)
            return .nothing
        }
    }
}

extension Input<[Weekday: [Span]]> {
    static var week: Self {
        Self(schema: .week) { week in
            Weekday.allCases.reduce(into: [:]) { spans, day in
                spans[day] = week[day.word]?.items.compactMap { $0.text.flatMap { Span($0) } }
            }
        }
    }
}

extension DiscretionDraft {
    fileprivate static let input = Input<Self>.named(
        "DiscretionDraft",
        .object(
            .optional("promise", .words(PromisePolicy.self), or: .open, "Whether a time may be promised."),
            .optional("windows", .week, or: [:], "The published hours of the return."),
            .optional("sentences", ownSentences, or: [:], "The preferred sentence for a moment."),
            .optional(
                "followUps", .array(.text(Discretion.sentenceLimit), upTo: Discretion.mostFollowUps), or: [],
                "For a caller who presses."),
            .optional("neverSay", .array(forbidden, upTo: Discretion.mostNeverSay), or: [])
        ) { promise, windows, sentences, followUps, neverSay in
            var draft = DiscretionDraft()
            draft.promise = promise
            draft.windows = windows
            draft.sentences = sentences
            draft.followUps = followUps
            draft.neverSay = neverSay
            return draft
        })

    private static let ownSentences = Input<[Moment: String]>(schema: .sentences) { given in
        Moment.allCases.reduce(into: [:]) { $0[$1] = given.text($1.rawValue) }
    }

    private static let forbidden = Input<Discretion.NeverSay>.object(
        .required("words", .text(Discretion.neverSayLimit, atLeast: 1)),
        .optional("why", .text(Discretion.whyLimit), or: "")
    ) { Discretion.NeverSay(words: $0, why: $1) }
}

extension Schema {
    fileprivate static let sentences = Self.object(
        Fields(all: Moment.allCases.map { .optional($0.rawValue, .text(Discretion.sentenceLimit)) }))
}

/// A week of hours, by day.
private struct WeekOfHours: JSONDescribed {
    let week: [Weekday: [Span]]

    static var schema: Schema { .week }

    func write(to json: inout JSONWriter) {
        json.object { json in
            for day in Weekday.allCases {
                guard let spans = week[day], !spans.isEmpty else { continue }
                json.dynamicName(day.word)
                json.array(of: spans) { $0.string($1.description) }
            }
        }
    }
}

private struct Sentences: JSONDescribed {
    let sentences: [Moment: String]

    static var schema: Schema { .sentences }

    func write(to json: inout JSONWriter) {
        json.object { json in
            for moment in Moment.allCases {
                guard let sentence = sentences[moment] else { continue }
                json.dynamicName(moment.rawValue)
                json.string(sentence)
            }
        }
    }
}

extension Shapes {
    fileprivate static let discretion = Shape<DiscretionFile>("Discretion", version: { $0.discretion.version }) {
        Field("person") { $0.person }
        Field("version") { $0.discretion.version }
        Field("promise") { $0.discretion.promise }
        Field("windows", "The published hours of the return.") { WeekOfHours(week: $0.discretion.windows) }
        Field("sentences") { Sentences(sentences: $0.discretion.sentences) }
        Field("followUps") { $0.discretion.followUps }
        Field("neverSay", neverSay, upTo: Discretion.mostNeverSay) { $0.discretion.neverSay }
        Field("moment") { $0.moment }
        Field("until", "When the moment ends by itself.") { $0.moment == nil ? nil : $0.discretion.momentUntil }
        Field("interrupts", interrupt, upTo: Interrupt.most) { $0.interrupts }
    }

    private static let neverSay = Shape<Discretion.NeverSay> {
        Field("words") { $0.words }
        Field("why") { $0.why }
    }

    private static let interrupt = Shape<(rule: Interrupt, name: String)>("Interrupt") {
        Field("contact") { $0.rule.contact }
        Field("name") { $0.name }
        Field("rule") { $0.rule.rule }
        Field("hours") { WeekOfHours(week: $0.rule.hours) }
        Field("why") { $0.rule.why }
    }

    fileprivate static let moment = Shape<DiscretionFile>("Moment") {
        Field("person") { $0.person }
        Field("moment") { $0.moment }
        Field("until", "When it ends by itself.") { $0.moment == nil ? nil : $0.discretion.momentUntil }
    }

    fileprivate static let line = Shape<DeskLine>("Sentence") {
        Field("person") { $0.person }
        Field("do", "What to do with the caller.") { $0.say.verdict }
        Field("say") { $0.say.sentence }
        Field("followUps", "For a caller who presses, one after the other.") { $0.say.followUps }
        Field("stop", "After those, and no more.") { $0.say.stop }
        Field("promise", "Whether a time may be promised.") { $0.promise }
        Field("windows", window, upTo: 10, "Those that may be offered; a message is due as the one told ends.") {
            $0.windows
        }
        Field("fished", "How often the caller fished for information within a week.") { $0.fished }
    }

    private static let window = Shape<Opening> {
        Field("from") { $0.opens }
        Field("until") { $0.closes }
    }

    fileprivate static let promises = Shape<[Promise]>("Promises") {
        Field("promises", promise, upTo: 4000) { $0 }
    }

    private static let promise = Shape<Promise> {
        Field("from", "The first character, in Unicode code points from 0.") { $0.from }
        Field("to", "The character after the last.") { $0.to }
        Field("words") { $0.words }
        Field("why") { $0.why }
    }

    fileprivate static let fishing = Shape<(id: FishingID, count: Int)>("Fishing") {
        Field("id") { $0.id }
        Field("count", "How often they have within a week.") { $0.count }
    }
}
