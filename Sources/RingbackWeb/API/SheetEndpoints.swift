import HTTPTypes
import RingbackCore
import RingbackDesk
import RingbackJSON

/// Sheets and other lists of messages.
struct SheetEndpoints {
    let desk: Desk

    var all: [Endpoint] { [sheets, sheet, reading, taken, asks, acceptAll] }

    private var sheets: Endpoint {
        .get(
            "/sheets", "listSheets", "The sheets you may open, your own first.", .seeSheet,
            gives: Shapes.sheets
        ) { call in
            try await desk.sheets(by: call.acting)
        }
    }

    private var sheet: Endpoint {
        .get(
            "/sheets/{person}", "getSheet", "One part of a sheet, in order of importance.", .seeSheet,
            query: [.optional("face", .words(Face.self))] + .paging,
            gives: Shapes.sheet
        ) { call in
            try await desk.entries(
                ofSheet: try call.id("person"), face: call.query.word("face") ?? .sheet, cursor: call.cursor,
                limit: call.limit, by: call.acting)
        }
    }

    private var acceptAll: Endpoint {
        .change(
            .post, "/handovers/acceptance", "acceptAllHandovers",
            "Accept every message handed over to you; favors and \"not mine\" are accepted one by one.",
            .decideHandover, takes: .optional("from", .nullable(.person), or: nil, "Only messages this person owns."),
            gives: Shapes.count("accepted")
        ) { call, owner in
            try await desk.acceptAll(from: owner, by: call.acting)
        }
    }

    private var reading: Endpoint {
        .change(
            .post, "/sheets/{person}/reading", "markSheetRead", "Mark that the owner has looked at the sheet.",
            .markSheetRead, gives: Shapes.count("read")
        ) { call in
            try await desk.markRead(sheet: try call.id("person"), by: call.acting)
        }
    }

    private var taken: Endpoint {
        .get(
            "/taken", "listTaken", "The messages you took, and their status.", .fileMessage,
            query: .paging, gives: Shapes.entries
        ) { call in
            try await desk.taken(cursor: call.cursor, limit: call.limit, by: call.acting)
        }
    }

    private var asks: Endpoint {
        .get(
            "/asks", "listAsks", "Offers, questions, and unanswered messages that wait for you.",
            .seeMessage, gives: Shapes.asks
        ) { call in
            try await desk.asks(by: call.acting)
        }
    }
}

extension Shapes {
    fileprivate static let sheets = Shape<[SheetLine]> {
        Field("sheets", line, upTo: 10_000) { $0 }
    }

    private static let line = Shape<SheetLine> {
        Field("person") { $0.person }
        Field("open") { $0.open.sheet }
        Field("out") { $0.open.out }
    }

    fileprivate static let sheet = Shape<SheetPart>(capacity: { 1024 + $0.entries.count * 1200 }) {
        Field.all(of: entries) { ($0.entries, $0.next) }
        Field("owner") { $0.owner }
        Field("open") { $0.counts.sheet }
        Field("out") { $0.counts.out }
    }

    fileprivate static let asks = Shape<Asks>("Asks", capacity: { _ in 4096 }) {
        Field("offered", entry, upTo: 1000) { $0.offered }
        Field("questions", question, upTo: 1000) { $0.questions }
        Field("told", entry, upTo: 1000) { $0.told }
        Field("accounts", offeredAccount, upTo: 10_000) { $0.accounts }
        Field("lookedFor", lookedFor, upTo: 50, "ASAP calls about which somebody tries to reach you now.") {
            $0.lookedFor
        }
    }

    private static let lookedFor = Shape<LookedFor> {
        Field("entry", entry) { $0.entry }
        Field("by") { $0.by }
        Field("since") { $0.since }
    }

    private static let question = Shape<Asks.Question> {
        Field("id") { $0.answer.id }
        Field("text") { $0.answer.said }
        Field("by") { $0.askedBy }
        Field("at") { $0.answer.at }
        Field("entry", entry) { $0.entry }
    }
}
