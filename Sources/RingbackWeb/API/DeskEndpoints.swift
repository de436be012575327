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
            gives: .object(.required("waiting", .array(.waiting, upTo: 1000)))
        ) { call in
            let board = try await desk.holdBoard(by: call.acting)
            return .json { json in
                json.object { json in json.array("waiting", of: board.callers) { $0.waiting($1, board.names) } }
            }
        }
    }

    private var hold: Endpoint {
        .change(
            .post, "/waiting", "holdCaller", "Put a caller on hold.", .useHoldBoard, takes: .waitingDraft,
            gives: .json(.created, .waiting)
        ) { call in
            let names = try await desk.names(by: call.acting)
            let once: IdempotentRequest<WaitingCaller>? = call.once { .waiting($0, names, .created) }
            let done = try await desk.hold(WaitingDraft(call.body), by: call.acting, once: once)
            return Answer(done, .created) { .waiting($0, names, .created) }
        }
    }

    private var keep: Endpoint {
        .change(
            .put, "/waiting/{waiting}", "keepWaiting", "Keep what was typed about a caller on hold.", .useHoldBoard,
            takes: .waitingDraft, gives: .json(.ok, .waiting), isIdempotent: false
        ) { call in
            let draft = WaitingDraft(call.body)
            // By default the desk keeps the caller open.
            let caller = try await desk.hold(
                try call.id("waiting"), line: draft.line, name: draft.name, number: draft.number,
                forWhom: draft.forWhom, draft: draft.draft, isOpen: call.body.bool("open") ?? true, by: call.acting)
            return .waiting(caller, try await desk.names(by: call.acting))
        }
    }

    private var end: Endpoint {
        .change(
            .delete, "/waiting/{waiting}", "endWaiting", "Take a caller off the board.", .useHoldBoard, gives: .nothing,
            isIdempotent: false
        ) { call in
            try await desk.endHold(try call.id("waiting"), by: call.acting)
            return .nothing
        }
    }

    private var claim: Endpoint {
        .change(
            .post, "/claims", "claimCaller", "Say that you ring this number now: nobody else may for 90 seconds.",
            .claimCaller,
            takes: .object(
                .required("number", .phone),
                .optional("confirmed", .boolean, "You were told what a premium or satellite number would mean.")),
            gives: .json(.created, .claim),
            isIdempotent: false
        ) { call in
            let claim = try await desk.claim(
                number: call.body.text("number") ?? "", confirmed: call.body.bool("confirmed") ?? false,
                by: call.acting)
            return .json(.created) { json in
                json.object { json in
                    json.field("number", claim.number)
                    json.object("by") { json in
                        json.field("id", claim.by)
                        json.field("name", (try? call.acting.name) ?? "")
                    }
                    json.field("until", claim.until)
                }
            }
        }
    }

    private var release: Endpoint {
        .change(
            .delete, "/claims", "releaseCaller", "Say that you are through.", .claimCaller,
            query: [.required("number", .phone)], gives: .nothing, isIdempotent: false
        ) { call in
            try await desk.release(number: call.query.text("number") ?? "", by: call.acting)
            return .nothing
        }
    }
}

extension WaitingDraft {
    init(_ body: JSONValue) {
        var draft = JSONWriter()
        draft.value(body["draft"] ?? .object([]))
        self.init(
            line: body.text("line") ?? "", name: body.text("name") ?? "", number: body.text("number") ?? "",
            forWhom: body.text("for") ?? "", draft: String(buffer: draft.finish()))
    }
}

extension Schema {
    fileprivate static let waitingDraft = Self.named(
        "WaitingDraft",
        .object(
            .optional("line", .text(TextLimit.line)), .optional("name", .name),
            .optional("number", .text(TextLimit.number)), .optional("for", .text(TextLimit.email)),
            .optional("open", .boolean, "false when the caller is on hold again, and not open at a desk any more."),
            .optional("draft", .anyObject, "Whatever the page needs to go on typing; at most 20,000 bytes.")))

    fileprivate static let waiting = Self.named(
        "Waiting",
        .object(
            .required("id", .id), .required("since", .time), .required("by", named), .required("line", written),
            .required("name", written), .required("number", written), .required("for", written),
            .required("openBy", .nullable(named), "Who has them open at a desk."),
            .required("openedAt", .nullable(.time)), .required("draft", .anyObject)))

    fileprivate static let claim = Self.named(
        "Claim", .object(.required("number", written), .required("by", named), .required("until", .time)))
}

extension Answer {
    fileprivate static func waiting(
        _ caller: WaitingCaller, _ names: [PersonID: String], _ status: HTTPResponse.Status = .ok
    ) -> Self {
        .json(status) { $0.waiting(caller, names) }
    }
}

extension JSONWriter {
    fileprivate mutating func waiting(_ caller: WaitingCaller, _ names: [PersonID: String]) {
        object { json in
            json.field("id", caller.id)
            json.field("since", caller.since)
            json.named("by", caller.by, in: names)
            json.field("line", caller.line)
            json.field("name", caller.name)
            json.field("number", caller.number)
            json.field("for", caller.forWhom)
            if let by = caller.openBy {
                json.named("openBy", by, in: names)
            } else {
                json.nullField("openBy")
            }
            json.field("openedAt", caller.openedAt)
            json.name("draft")
            // A page without JavaScript may have stored something other than JSON.
            if let draft = try? JSONReader.read(ByteBuffer(string: caller.draft)), case .object = draft {
                json.value(draft)
            } else {
                json.object { _ in }
            }
        }
    }
}
