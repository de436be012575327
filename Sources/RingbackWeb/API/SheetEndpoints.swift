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
            "/sheets", "listSheets", "The sheets that the asking person may open, their own first.", .seeSheet,
            gives: .object(
                .required(
                    "sheets",
                    .array(
                        .object(.required("person", .named), .required("open", .count), .required("out", .count)),
                        upTo: 10_000)))
        ) { call in
            let lines = try await desk.sheets(by: call.acting)
            return .json { json in
                json.object { json in
                    json.array("sheets", of: lines) { json, line in
                        json.object { json in
                            json.named("person", line.person)
                            json.field("open", line.open.sheet)
                            json.field("out", line.open.out)
                        }
                    }
                }
            }
        }
    }

    private var sheet: Endpoint {
        .get(
            "/sheets/{person}", "getSheet", "One face of a sheet, in order of importance.", .seeSheet,
            query: [.optional("face", .words(Face.self))] + .paging,
            gives: .list(
                "entries", .entries, .required("owner", .named), .required("open", .count), .required("out", .count))
        ) { call in
            let view = try await desk.entries(
                ofSheet: try call.id("person"), face: call.query.word("face") ?? .sheet, cursor: call.cursor,
                limit: call.limit, by: call.acting)
            return .json(capacity: 1024 + view.entries.count * 1200) { json in
                json.object { json in
                    json.entries(view.entries, next: view.next)
                    json.named("owner", view.owner)
                    json.field("open", view.counts.sheet)
                    json.field("out", view.counts.out)
                }
            }
        }
    }

    private var acceptAll: Endpoint {
        .change(
            .post, "/handovers/acceptance", "acceptAllHandovers",
            "Accept every message that is handed over to the asking person; favours and \"not mine\" stay one by one.",
            .decideHandover, takes: .object(.optional("from", .nullable(.id), "Only what this person owes.")),
            gives: .json(.ok, .object(.required("accepted", .count))), isIdempotent: false
        ) { call in
            let count = try await desk.acceptAll(from: call.body.id("from"), by: call.acting)
            return .json { $0.object { $0.field("accepted", count) } }
        }
    }

    private var reading: Endpoint {
        .change(
            .post, "/sheets/{person}/reading", "markSheetRead", "Say that the owner has looked at the sheet.",
            .markSheetRead, gives: .json(.ok, .object(.required("read", .count))), isIdempotent: false
        ) { call in
            let count = try await desk.markRead(sheet: try call.id("person"), by: call.acting)
            return .json { $0.object { $0.field("read", count) } }
        }
    }

    private var taken: Endpoint {
        .get(
            "/taken", "listTaken", "The messages that the asking person took, and what became of them.", .fileMessage,
            query: .paging, gives: .list("entries", .entries)
        ) { call in
            let (entries, next) = try await desk.taken(cursor: call.cursor, limit: call.limit, by: call.acting)
            return .json(capacity: 1024 + entries.count * 1200) { json in
                json.object { $0.entries(entries, next: next) }
            }
        }
    }

    private var asks: Endpoint {
        .get(
            "/asks", "listAsks", "Offers, questions, and unanswered messages that wait for the asking person.",
            .seeMessage, gives: .asks
        ) { call in
            let asks = try await desk.asks(by: call.acting)
            return .json(capacity: 4096) { json in
                json.object { json in
                    json.array("offered", of: asks.offered) { $0.entry($1) }
                    json.array("questions", of: asks.questions) { $0.question($1) }
                    json.array("told", of: asks.told) { $0.entry($1) }
                    json.array("accounts", of: asks.accounts) { $0.offered($1) }
                }
            }
        }
    }
}

extension Schema {
    fileprivate static let asks = Self.named(
        "Asks",
        .object(
            .required("offered", entries),
            .required(
                "questions",
                .array(
                    .object(
                        .required("id", .id), .required("text", written), .required("by", named),
                        .required("at", .time),
                        .required("entry", entry)), upTo: 1000)),
            .required("told", entries), .required("accounts", .array(offeredAccount, upTo: 10_000))))
}

extension JSONWriter {
    mutating func entries(_ entries: [Entry], next: String?) {
        array("entries", of: entries) { $0.entry($1) }
        field("next", next)
    }

    fileprivate mutating func question(_ question: Asks.Question) {
        object { json in
            json.field("id", question.answer.id)
            json.field("text", question.answer.said)
            json.named("by", question.askedBy)
            json.field("at", question.answer.at)
            json.name("entry")
            json.entry(question.entry)
        }
    }
}
