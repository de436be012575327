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
            query: Self.filter + .paging, gives: .list("entries", .entries)
        ) { call in
            let (entries, next) = try await desk.findMessages(
                MessageFilter(call.query), cursor: call.cursor, limit: call.limit, by: call.acting)
            return .json(capacity: 1024 + entries.count * 1200) { json in
                json.object { $0.entries(entries, next: next) }
            }
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
            gives: .object(.required("callers", .array(.foundCaller, upTo: 200)))
        ) { call in
            let found = try await desk.findCallers(call.query.text("q") ?? "", limit: call.limit, by: call.acting)
            return .json(capacity: 1024 + found.count * 300) { json in
                json.object { json in json.array("callers", of: found) { $0.caller($1) } }
            }
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

extension Schema {
    fileprivate static let foundCaller = Self.named(
        "FoundCaller",
        .object(
            .required("name", written), .required("company", written),
            .required("number", .nullable(written), "E.164, when it could be read."),
            .required("numberText", written, "As it was given."),
            .required("contact", .nullable(.id), "null for whoever rang and is no contact."),
            .required("why", words(ContactHit.Why.self)), .required("calledAt", .nullable(.time)),
            .required(
                "message", .nullable(.id), "The last message of a caller who is no contact, if it is yours to see."),
            .required(
                "open",
                .nullable(
                    .object(
                        .required("message", .nullable(.id), "null where it is not yours to open."),
                        .required("owner", named), .required("since", .time), .required("calls", count),
                        .required("regarding", .nullable(written)))),
                "An open message of theirs, as far as you may know of it.")))
}

extension JSONWriter {
    fileprivate mutating func caller(_ caller: FoundCaller) {
        object { json in
            json.field("name", caller.name)
            json.field("company", caller.company)
            json.field("number", caller.number)
            json.field("numberText", caller.numberText)
            json.field("contact", caller.contact?.id)
            json.field("why", caller.why.rawValue)
            json.field("calledAt", caller.called)
            json.field("message", caller.seenMessage)
            json.name("open")
            if let open = caller.open { json.open(open, sees: caller.sees) } else { json.null() }
        }
    }

    private mutating func open(_ entry: Entry, sees: Bool) {
        object { json in
            json.field("message", sees ? entry.id : nil)
            json.named("owner", entry.owner)
            json.field("since", entry.message.timing.firstCallAt)
            json.field("calls", entry.message.tally.calls)
            json.field("regarding", entry.message.regarding)
        }
    }
}
