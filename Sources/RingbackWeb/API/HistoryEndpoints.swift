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
            "/history", "getHistory", "What happened to one thing, or in the whole office, newest first.",
            .seeMessage,
            query: [
                .optional(
                    "subject", .text(100, atLeast: 3),
                    "A kind and an id: message:01h…, contact:…, person:…, team:…, office:…")
            ] + .paging,
            gives: Shapes.history, refuses: [404]
        ) { call in
            if let text = call.query.text("subject") {
                guard let subject = Subject(text) else { throw AccessError.notHere }
                return try await desk.history(of: subject, before: call.cursor, limit: call.limit, by: call.acting)
            }
            return try await desk.history(before: call.cursor, limit: call.limit, by: call.acting)
        }
    }
}

extension Shapes {
    fileprivate static let history = Shape<History>(capacity: { 1024 + $0.entries.count * 300 }) {
        Field("entries", line, upTo: 1000) { $0.entries.naming($0.names) }
        Field.next { $0.next }
    }

    private static let line = Shape<Naming<JournalRecord>>("HistoryEntry") {
        Field("seq", "Its place in the office's history, without gaps.") { Int(clamping: $0.it.seq) }
        Field("at") { $0.it.at }
        Field("by", "null when the program itself did it.") { $0.name($0.it.actor) }
        Field("via") { $0.it.via }
        Field("subject") { "\($0.it.subject.kind):\($0.it.subject.id)" }
        Field("action") { $0.it.actionName }
        Field("particulars") { $0.it.particulars.map { JSONObject($0) } ?? JSONObject() }
        Field("erased") { $0.it.isErased }
    }
}

extension JSONWriter {
    package mutating func history(_ history: History) { Shapes.history.write(history, to: &self) }
}
