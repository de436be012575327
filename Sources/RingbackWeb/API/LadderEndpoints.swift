import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// How principals are reached, and trying every phone for an ASAP call.
struct LadderEndpoints {
    let desk: Desk

    var all: [Endpoint] { [reach, setReach, ladder, start, step, takeBack, confirm] }

    private var reach: Endpoint {
        .get(
            "/people/{person}/reach", "getReach",
            "The ways in which somebody is reached, in order: for them and their assistants alone.", .seeReach,
            gives: Shapes.reach
        ) { call in
            try await desk.reach(of: try call.id("person"), by: call.acting)
        }
    }

    private var setReach: Endpoint {
        .change(
            .put, "/people/{person}/reach", "setReach", "Set the whole reach list.", .setReach,
            takes: .required("ways", .array(ReachDraft.Way.input, upTo: ReachList.mostWays)),
            .optional(
                "idle", .integer(Schema.integer(1...1440)), or: 15,
                "Minutes after which a call they know of comes back if nothing happens: 5, 15, 30 or 45."),
            gives: Shapes.reach, isConditional: true
        ) { call, ways, idle in
            try await desk.setReach(
                of: try call.id("person"), ReachDraft(ways: ways, idle: idle), expecting: call.expectedVersion,
                by: call.acting)
        }
    }

    private var ladder: Endpoint {
        .get(
            "/messages/{message}/ladder", "getLadder", "How far every phone was tried for a call.", .seeMessage,
            gives: Shapes.ladder
        ) { call in
            let words = try await words(call)
            return words(try await desk.ladder(of: try call.id("message"), by: call.acting))
        }
    }

    private var start: Endpoint {
        .once(
            .post, "/messages/{message}/ladder", "startLadder",
            "Begin to try every phone of the owner of an ASAP call.", .workLadder, gives: Shapes.ladder,
            status: .created
        ) { call, once in
            let words = try await words(call)
            return try await desk.startLadder(
                for: try call.id("message"), by: call.acting, once: once?.of(words)
            ).of(words)
        }
    }

    private var step: Endpoint {
        .once(
            .post, "/messages/{message}/ladder/steps", "recordLadderStep", "Record what ringing a phone came to.",
            .workLadder,
            takes: .required(
                "way", .integer(Schema.integer(1...Int64(ReachList.mostWays))), "Its place on the list, from 1."),
            .required("outcome", .text(.word(LadderOutcome.byHand.map(\.rawValue))), "Voicemail never counts."),
            .optional("with", .name, or: ""), .optional("said", .text(TextLimit.note), or: ""),
            .optional("again", .boolean, or: false, "It was rung before, and is rung anew."),
            .optional(
                "seen", .integer(Schema.integer(0...10_000)),
                "The number of the last step that you know of: one that came on this phone since is somebody else’s."),
            gives: Shapes.ladder, status: .created
        ) { call, once, way, outcome, whom, said, isAgain, seen in
            let words = try await words(call)
            guard let outcome = LadderOutcome(rawValue: outcome) else { throw LadderError.notByHand }
            return try await desk.recordStep(
                outcome, on: way - 1, with: whom, said: said, isAgain: isAgain, seen: seen,
                of: try call.id("message"), by: call.acting, once: once?.of(words)
            ).of(words)
        }
    }

    private var takeBack: Endpoint {
        var endpoint = Endpoint.change(
            .delete, "/messages/{message}/ladder/steps/{number}", "takeBackLadderStep",
            "Take back a step of your own, within a minute.", .confirmLadder, gives: Shapes.ladder
        ) { call in
            let words = try await words(call)
            guard let number = call.path["number"].flatMap({ Int($0) }) else { throw AccessError.notHere }
            return words(
                try await desk.takeBackStep(number, of: try call.id("message"), by: call.acting))
        }
        endpoint.pathParameters["number"] = Schema.token(26)
        return endpoint
    }

    private var confirm: Endpoint {
        .once(
            .post, "/messages/{message}/ladder/acknowledgement", "confirmLadder",
            "The owner knows of the call: everything stops at once.", .confirmLadder,
            takes: .optional("said", .text(TextLimit.note), or: ""), gives: Shapes.ladder
        ) { call, once, said in
            let words = try await words(call)
            return try await desk.confirmLadder(
                of: try call.id("message"), said: said, by: call.acting, once: once?.of(words)
            ).of(words)
        }
    }

    private func words(_ call: APICall) async throws -> @Sendable (LadderFile) -> LadderWords {
        let acting = try call.acting
        let say = Wording(
            try await desk.view(of: acting.office), reader: try acting.person, in: call.context.language,
            now: desk.clock.now())
        return { LadderWords(file: $0, say: say) }
    }
}

extension IdempotentRequest<LadderWords> {
    fileprivate func of(_ words: @escaping @Sendable (LadderFile) -> LadderWords) -> IdempotentRequest<LadderFile> {
        IdempotentRequest<LadderFile>(key: key, digest: digest) { [render] in render(words($0)) }
    }
}

extension IdempotentResult<LadderFile> {
    fileprivate func of(_ words: @Sendable (LadderFile) -> LadderWords) -> IdempotentResult<LadderWords> {
        switch self {
        case .fresh(let file): .fresh(words(file))
        case .first(let file, let answer): .first(words(file), answer: answer)
        case .again(let answer): .again(answer)
        }
    }
}

extension ReachDraft.Way {
    fileprivate static let input = Input<Self>.object(
        .required("label", .text(TextLimit.line), "Car, Home."), .required("kind", .words(ReachWay.Kind.self)),
        .optional(
            "address", .text(1000), or: "",
            "A number, or the https address of a gateway; empty on screen and for email."),
        .optional("hours", .text(400), or: "", "08–21, or Mon–Fri 8–18, Sat 9–12; empty for any time.")
    ) { ReachDraft.Way(label: $0, kind: $1, address: $2, hours: $3) }
}

extension Shapes {
    fileprivate static let reach = Shape<ReachFile>("Reach", version: { $0.list.version }) {
        Field("person") { $0.person }
        Field("version") { $0.list.version }
        Field("idle") { $0.list.idle }
        Field("ways", reachWay, upTo: ReachList.mostWays) { $0.list.ways }
        Field("assistants") { $0.assistants }
        Field("secret", "Signs what is sent to webhooks.") { $0.secret }
    }

    private static let reachWay = Shape<ReachWay>("ReachWay") {
        Field("label") { $0.label }
        Field("kind") { $0.kind }
        Field("address") { $0.address }
        Field("hours") { $0.hours.text() }
    }

    fileprivate static let ladder = Shape<LadderWords>("Ladder", capacity: { _ in 4096 }) {
        Field("message") { $0.file.entry.id }
        Field("principal", "Whom it is to reach.") { $0.file.principal }
        Field("phase") { $0.file.ladder?.phase }
        Field("ending") { $0.file.ladder?.ending }
        Field("tried", "Phones that were rung.") { $0.file.ladder?.phonesTried ?? 0 }
        Field("phones") { $0.file.ladder?.phones ?? 0 }
        Field("summary", "3 of 4 phones tried.") { $0.summary }
        Field("next", "What happens next, and who does it.") { $0.next }
        Field("nextBy", "Who has the next move, when all was tried.") { words -> Named? in
            words.file.ladder?.nextBy.map { Named($0, among: words.file.names) }
        }
        Field("startedBy") { words -> Named? in
            words.file.ladder.map { Named($0.startedBy, among: words.file.names) }
        }
        Field("startedAt") { $0.file.ladder?.startedAt }
        Field("endedAt") { $0.file.ladder?.endedAt }
        Field("ways", ladderWay, upTo: ReachList.mostWays) { words in
            (words.file.ladder?.ways.indices).map { $0.map { (words, $0) } } ?? []
        }
        Field("steps", ladderStep, upTo: 10_000, "Everything that happened, in order.") { words in
            (words.file.ladder?.steps ?? []).map { (words, $0) }
        }
    }

    private static let ladderWay = Shape<(words: LadderWords, way: Int)> {
        Field("way") { $0.way + 1 }
        Field("label", "For those who may know it.") { item -> String? in
            item.words.file.ladder.flatMap { item.words.file.label(item.way, of: $0) }
        }
        Field("kind") { $0.words.file.ladder?.ways[$0.way].kind ?? .phone }
        Field("address", "For those who may know it.") { item -> String? in
            item.words.file.showsWays ? item.words.file.ladder?.ways[item.way].address : nil
        }
        Field("outcome", "The last, this time through the list.") { item -> LadderOutcome? in
            item.words.file.ladder?.last(on: item.way)?.outcome
        }
    }

    private static let ladderStep = Shape<(words: LadderWords, step: LadderStep)> {
        Field("number") { $0.step.number }
        Field("pass", "Which time through the list.") { $0.step.pass }
        Field("way") { item -> Int? in item.step.way.map { $0 + 1 } }
        Field("outcome") { $0.step.outcome }
        Field("at") { $0.step.at }
        Field("by", "Nobody: the program.") { item -> Named? in
            item.step.by.map { Named($0, among: item.words.file.names) }
        }
        Field("with") { $0.words.file.showsWays ? $0.step.with : "" }
        Field("said") { $0.words.file.showsWays ? $0.step.said : "" }
        Field("skipped", "Why it was not tried.") { item -> Phrase? in item.words.file.skip(item.step)?.words }
        Field("takenBack") { !$0.step.counts }
    }
}
