import HTTPTypes
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON

/// The desk apart from messages: callers on hold, and who is calling whom.
struct DeskEndpoints {
    let desk: Desk

    var all: [Endpoint] { [board, hold, keep, end, claim, release] }

    private var board: Endpoint {
        .get(
            "/waiting", "listWaiting", "Callers on hold, the longest first.", .useHoldBoard,
            gives: Shapes.holdBoard
        ) { call in
            let board = try await desk.holdBoard(by: call.acting)
            return board.callers.map { Naming($0, board.names) }
        }
    }

    private var hold: Endpoint {
        .change(
            .post, "/waiting", "holdCaller", "Put a caller on hold.", .useHoldBoard,
            takes: .body(WaitingDraft.input),
            gives: .json(.created, Shapes.waiting.schema)
        ) { call, held in
            let names = try await desk.names(by: call.acting)
            let answer: @Sendable (WaitingCaller) -> Answer = { call.json(Shapes.waiting, Naming($0, names), .created) }
            let done = try await desk.hold(held.draft, by: call.acting, once: call.once(answer))
            return Answer(done, .created, answer)
        }
    }

    private var keep: Endpoint {
        .change(
            .put, "/waiting/{waiting}", "keepWaiting", "Save what was typed about a caller on hold.", .useHoldBoard,
            takes: .body(WaitingDraft.input), gives: Shapes.waiting
        ) { call, held in
            let draft = held.draft
            // By default the desk keeps the caller open.
            let caller = try await desk.hold(
                try call.id("waiting"), line: draft.line, name: draft.name, number: draft.number,
                forWhom: draft.forWhom, draft: draft.draft, isOpen: held.isOpen, by: call.acting)
            return Naming(caller, try await desk.names(by: call.acting))
        }
    }

    private var end: Endpoint {
        .change(
            .delete, "/waiting/{waiting}", "endWaiting", "Take a caller off hold.", .useHoldBoard, gives: .nothing
        ) { call in
            try await desk.endHold(try call.id("waiting"), by: call.acting)
            return .nothing
        }
    }

    private var claim: Endpoint {
        .change(
            .post, "/claims", "claimCaller",
            "Claim this number while you call it: nobody else may call it for 90 seconds.",
            .claimCaller,
            takes: .required("number", .phone),
            .optional("confirmed", .boolean, or: false, "You were told what a premium or satellite number would mean."),
            gives: Shapes.claim, status: .created
        ) { call, number, confirmed in
            let claim = try await desk.claim(number: number, confirmed: confirmed, by: call.acting)
            let acting = try call.acting
            return Naming(claim, [try acting.person: acting.name])
        }
    }

    private var release: Endpoint {
        .change(
            .delete, "/claims", "releaseCaller", "End the claim.", .claimCaller,
            query: [.required("number", .phone)], gives: .nothing
        ) { call in
            try await desk.release(number: try call.query.required("number", .phone), by: call.acting)
            return .nothing
        }
    }
}

extension WaitingDraft {
    fileprivate static let input = Input<(draft: WaitingDraft, isOpen: Bool)>.named(
        "WaitingDraft",
        .object(
            .optional("line", .text(TextLimit.line), or: ""), .optional("name", .name, or: ""),
            .optional("number", .text(TextLimit.number), or: ""), .optional("for", .text(TextLimit.email), or: ""),
            .optional(
                "open", .boolean, or: true,
                "false when the caller is on hold again and no longer open at a desk."),
            .optional(
                "draft", .any(.anyObject), or: .object([]),
                "Whatever the page needs to go on typing; at most 20,000 bytes.")
        ) { line, name, number, forWhom, isOpen, typed in
            (WaitingDraft(line: line, name: name, number: number, forWhom: forWhom, draft: typed.written), isOpen)
        })
}

extension Shapes {
    fileprivate static let holdBoard = Shape<[Naming<WaitingCaller>]> { Field("waiting", waiting, upTo: 1000) { $0 } }

    fileprivate static let waiting = Shape<Naming<WaitingCaller>>("Waiting") {
        Field("id") { $0.it.id }
        Field("since") { $0.it.since }
        Field("by") { $0.name($0.it.by) }
        Field("line") { $0.it.line }
        Field("name") { $0.it.name }
        Field("number") { $0.it.number }
        Field("for") { $0.it.forWhom }
        Field("openBy", "Who has them open at a desk.") { $0.name($0.it.openBy) }
        Field("openedAt") { $0.it.openedAt }
        Field("draft") { JSONObject(read: $0.it.draft) }
    }

    fileprivate static let claim = Shape<Naming<Claim>>("Claim") {
        Field("number") { $0.it.number }
        Field("by") { $0.name($0.it.by) }
        Field("until") { $0.it.until }
    }
}

extension JSONObject {
    /// A page without JavaScript may have kept something else than JSON.
    fileprivate init(read text: String) {
        let value = try? JSONReader.read(ByteBuffer(string: text))
        if case .object? = value { self.init(text) } else { self.init() }
    }
}
