import HTTPTypes
import NIOCore
import RingbackCore
import RingbackDesk
import RingbackJSON

/// Finding what is on record: callers, contacts or not, and messages by anything on them.
struct FindingEndpoints {
    let desk: Desk

    var all: [Endpoint] { [messages, file, callers] }

    private var messages: Endpoint {
        .get(
            "/messages", "findMessages",
            "Messages you have access to, by anything in them, newest first.", .seeMessage,
            query: Self.filter + .paging, gives: Shapes.entries
        ) { call in
            try await desk.findMessages(
                MessageFilter(call.query), cursor: call.cursor, limit: call.limit, by: call.acting)
        }
    }

    private var file: Endpoint {
        Endpoint(
            method: .get, path: "/messages/export", name: "exportMessages",
            summary: "The same as CSV, as far as you have access; 10,000 at most.", right: .seeMessage,
            query: Self.filter, gives: .file(["text/csv"]), refuses: [404]
        ) { call in
            let text = try await desk.exportMessages(MessageFilter(call.query), by: call.acting)
            return Answer(
                status: .ok, body: ByteBuffer(string: text), contentType: "text/csv; charset=utf-8",
                headers: [.contentDisposition: "attachment; filename=\"messages.csv\""])
        }
    }

    private var callers: Endpoint {
        .get(
            "/callers", "findCallers",
            "Everybody who may be calling, contact or not, by number or name, most likely first.", .findContacts,
            query: [.required("q", .text(TextLimit.name, atLeast: 1)), .optional("limit", .limit)],
            gives: Shapes.foundCallers
        ) { call in
            try await desk.findCallers(try call.query.required("q", .name), limit: call.limit, by: call.acting)
        }
    }

    private static let filter: [Schema.Field] = [
        .optional(
            "q", .name, "Words from the name, the subject, what the caller was told, notes and answers; or a number."),
        .optional("caller", .name, "A contact's id, or a name or number."),
        .optional("owner", .text(TextLimit.email), "A person's id, email or name."),
        .optional("team", .name, "A team's id or name."),
        .optional("state", .words(MessageFilter.State.self), "open: to return, on the sheet or out."),
        .optional("code", .code), .optional("from", .day, "Filed on this day or later."),
        .optional("to", .day, "Filed on this day or earlier."),
    ]
}

extension MessageFilter {
    /// From a query that matches ``FindingEndpoints``.
    fileprivate init(_ query: JSONValue) {
        self.init(
            text: query.text("q") ?? "", caller: query.text("caller") ?? "", owner: query.text("owner") ?? "",
            team: query.text("team") ?? "", state: query.word("state"), code: query.int("code").flatMap(Code.init),
            from: query.text("from").flatMap { Workday($0) }, to: query.text("to").flatMap { Workday($0) })
    }
}

extension Shapes {
    fileprivate static let foundCallers = Shape<[FoundCaller]>(capacity: { 1024 + $0.count * 300 }) {
        Field("callers", foundCaller, upTo: 200) { $0 }
    }

    private static let foundCaller = Shape<FoundCaller>("FoundCaller") {
        Field("name") { $0.name }
        Field("company") { $0.company }
        Field("number", "E.164, when it could be read.") { $0.number }
        Field("numberText", "As it was typed.") { $0.numberText }
        Field("contact", "null for a caller who is not a contact.") { $0.contact?.id }
        Field("why") { $0.why }
        Field("calledAt") { $0.called }
        Field("message", "The last message of a caller who is not a contact, if you have access to it.") {
            $0.seenMessage
        }
        Field("open", openMessage, "An open message of theirs, as far as you have access.") { caller in
            caller.open.map { ($0, caller.sees) }
        }
    }

    private static let openMessage = Shape<(entry: Entry, sees: Bool)> {
        Field("message", "null if you do not have access to it.") { $0.sees ? $0.entry.id : nil }
        Field("owner") { $0.entry.owner }
        Field("since") { $0.entry.message.timing.firstCallAt }
        Field("calls") { $0.entry.message.tally.calls }
        // Published as nullable once, and kept so.
        Field("regarding", as: .nullable(.written)) { $0.entry.message.regarding }
    }
}
