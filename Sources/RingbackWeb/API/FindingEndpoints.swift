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
            "Messages that you may see, by anything that stands on them, the last filed first.", .seeMessage,
            query: Self.filter + .paging, gives: Shapes.entries
        ) { call in
            try await desk.findMessages(
                MessageFilter(call.query), cursor: call.cursor, limit: call.limit, by: call.acting)
        }
    }

    private var file: Endpoint {
        Endpoint(
            method: .get, path: "/messages/export", name: "exportMessages",
            summary: "The same as CSV, as far as you may see them; 10,000 at most.", right: .seeMessage,
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
            "Everybody who may be calling, contact or not, by number or name, the most likely first.", .findContacts,
            query: [.required("q", .text(TextLimit.name, atLeast: 1)), .optional("limit", .limit)],
            gives: Shapes.foundCallers
        ) { call in
            try await desk.findCallers(try call.query.required("q", .name), limit: call.limit, by: call.acting)
        }
    }

    private static let filter: [Schema.Field] = [
        .optional(
            "q", .name, "Words of the name, of what it was about, what was told, noted and answered; or a number."),
        .optional("caller", .name, "A contact's id, or a name or number as it was given."),
        .optional("owner", .text(TextLimit.email), "A person's id, email or name."),
        .optional("team", .name, "A team's id or name."),
        .optional("state", .words(MessageFilter.State.self), "open: the return is owed, on the sheet or out."),
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
        Field("numberText", "As it was given.") { $0.numberText }
        Field("contact", "null for whoever rang and is no contact.") { $0.contact?.id }
        Field("why") { $0.why }
        Field("calledAt") { $0.called }
        Field("message", "The last message of a caller who is no contact, if it is yours to see.") { $0.seenMessage }
        Field("open", openMessage, "An open message of theirs, as far as you may know of it.") { caller in
            caller.open.map { ($0, caller.sees) }
        }
    }

    private static let openMessage = Shape<(entry: Entry, sees: Bool)> {
        Field("message", "null where it is not yours to open.") { $0.sees ? $0.entry.id : nil }
        Field("owner") { $0.entry.owner }
        Field("since") { $0.entry.message.timing.firstCallAt }
        Field("calls") { $0.entry.message.tally.calls }
        // Published as nullable once, and kept so.
        Field("regarding", as: .nullable(.written)) { $0.entry.message.regarding }
    }
}
