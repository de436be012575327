import NIOCore
import RingbackCore
package import RingbackDesk
package import RingbackJSON

/// The history of anything: who, when, before, after, how.
struct HistoryEndpoints {
    let desk: Desk

    var all: [Endpoint] { [history] }

    private var history: Endpoint {
        .get(
            "/history", "getHistory", "What happened to one thing, or in the whole office, the newest first.",
            .seeMessage,
            query: [
                .optional(
                    "subject", .text(100, atLeast: 3),
                    "A kind and an id: message:01h…, contact:…, person:…, team:…, office:…")
            ] + .paging,
            gives: .list("entries", .array(.line, upTo: 1000)), refuses: [404]
        ) { call in
            let history: History
            if let text = call.query.text("subject") {
                guard let subject = Subject(text) else { throw AccessError.notHere }
                history = try await desk.history(of: subject, before: call.cursor, limit: call.limit, by: call.acting)
            } else {
                history = try await desk.history(before: call.cursor, limit: call.limit, by: call.acting)
            }
            return .json(capacity: 1024 + history.entries.count * 300) { $0.history(history) }
        }
    }
}

extension Schema {
    fileprivate static let line = Self.named(
        "HistoryEntry",
        .object(
            .required("seq", count, "Its place in the office's history, without gaps."), .required("at", .time),
            .required("by", .nullable(named), "null when the program itself did it."),
            .required("via", written), .required("subject", written), .required("action", written),
            .required("particulars", .anyObject), .required("erased", .boolean)))
}

extension JSONWriter {
    package mutating func history(_ history: History) {
        object { json in
            json.array("entries", of: history.entries) { $0.line($1, history.names) }
            json.field("next", history.next)
        }
    }

    private mutating func line(_ record: JournalRecord, _ names: [PersonID: String]) {
        object { json in
            json.field("seq", record.seq)
            json.field("at", record.at)
            if let actor = record.actor { json.named("by", actor, in: names) } else { json.nullField("by") }
            json.field("via", record.via)
            json.field("subject", "\(record.subject.kind):\(record.subject.id)")
            json.field("action", record.actionName)
            json.name("particulars")
            if let particulars = record.particulars {
                json.verbatim(ByteBuffer(string: particulars))
            } else {
                json.object { _ in }
            }
            json.field("erased", record.isErased)
        }
    }
}
