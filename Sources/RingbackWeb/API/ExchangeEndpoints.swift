import HTTPTypes
import HummingbirdCore
import NIOCore
import RingbackCore
package import RingbackDesk
import RingbackJSON

/// Lists as files: import and export.
struct ExchangeEndpoints {
    let desk: Desk

    var all: [Endpoint] { [bringIn, bringInCalls, imports, takeOut, everything, erase] }

    private var bringIn: Endpoint {
        var endpoint = Endpoint.change(
            .post, "/contacts/import", "importContacts",
            "Import contacts from CSV or vCards; with dry=true only a preview.",
            .importContacts,
            query: [
                .optional("dry", .boolean),
                .optional(
                    "columns", .text(600),
                    "What columns contain, in order, if their names do not say so: name,,phone:mobile,-"),
            ], gives: Shapes.importReport
        ) { call in
            let (bytes, acting) = (Array(call.file.readableBytesView), try call.acting)
            let choices = try ColumnChoice.list(call.query.text("columns") ?? "")
            guard call.query.bool("dry") ?? false else {
                return try await desk.importContacts(bytes, choices: choices, dry: false, by: acting)
            }
            return try await call.context.whileConnected {
                try await desk.importContacts(bytes, choices: choices, dry: true, by: acting)
            }
        }
        endpoint.takes = .file(["text/csv", "text/vcard"])
        return endpoint
    }

    private var bringInCalls: Endpoint {
        var endpoint = Endpoint.change(
            .post, "/calls/import", "importCalls",
            "Import a call log from CSV; a call from a known caller is counted as merged.", .importContacts,
            query: [
                .optional("dry", .boolean),
                .optional(
                    "columns", .text(600),
                    "What columns contain, in order, if their names do not say so: time,from,to,,-"),
            ], gives: Shapes.importReport
        ) { call in
            let (bytes, acting) = (Array(call.file.readableBytesView), try call.acting)
            let choices = try CallColumn.list(call.query.text("columns") ?? "")
            guard call.query.bool("dry") ?? false else {
                return try await desk.importCalls(bytes, choices: choices, dry: false, by: acting)
            }
            return try await call.context.whileConnected {
                try await desk.importCalls(bytes, choices: choices, dry: true, by: acting)
            }
        }
        endpoint.takes = .file(["text/csv"])
        return endpoint
    }

    private var imports: Endpoint {
        .get(
            "/contacts/imports", "listImports",
            "The last imported files, and the progress of one that is not finished.", .importContacts,
            gives: Shapes.imports
        ) { call in
            try await desk.imports(limit: 20, by: call.acting)
        }
    }

    private var takeOut: Endpoint {
        Endpoint(
            method: .get, path: "/contacts/export", name: "exportContacts",
            summary: "All contacts, as CSV, as vCards of version 4.0 or 3.0, or as JSON.", right: .exportContacts,
            query: [.optional("as", .words(ContactFormat.self), "csv by default.")],
            gives: .file(ContactFormat.allCases.map(\.type).unique)
        ) { call in
            let format = call.query.text("as").flatMap(ContactFormat.init(rawValue:)) ?? .csv
            let export = try await desk.contactExport(by: call.acting)
            return Answer(
                status: .ok, stream: export.body(as: format),
                contentType: format.contentType,
                headers: [.contentDisposition: "attachment; filename=\"\(format.fileName)\""])
        }
    }

    private var everything: Endpoint {
        .get(
            "/contacts/{contact}/everything", "exportSubject",
            "Everything stored about a person, for people who ask what is known about them.", .exportSubject,
            gives: .anyObject
        ) { call in
            let rows = try await desk.everything(about: try call.id("contact"), by: call.acting)
            var answer = Answer.json(capacity: rows.count * 256) { $0.subject(rows, tables: Desk.tablesOfPeople) }
            answer.headers[.contentDisposition] = "attachment; filename=\"everything.json\""
            return answer
        }
    }

    private var erase: Endpoint {
        .once(
            .post, "/contacts/{contact}/erasure", "eraseContact",
            "Erase everything about a person; only that it was done, and how much, stays on record.", .eraseContact,
            gives: Shapes.erased
        ) { call, once in
            try await desk.eraseContact(try call.id("contact"), by: call.acting, once: once)
        }
    }
}

extension [String] {
    fileprivate var unique: [String] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}

extension ContactFormat {
    var type: String {
        switch self {
        case .csv: "text/csv"
        case .vcard, .vcard3: "text/vcard"
        case .json: "application/json"
        }
    }

    var contentType: String { self == .json ? type : "\(type); charset=utf-8" }

    var fileName: String {
        switch self {
        case .csv: "contacts.csv"
        case .vcard, .vcard3: "contacts.vcf"
        case .json: "contacts.json"
        }
    }
}

extension ContactExport {
    /// The layout of a file in this format.
    package func layout(_ format: ContactFormat) -> ContactLayout {
        switch format {
        case .csv: table
        case .vcard: .cards(.four)
        case .vcard3: .cards(.three)
        case .json:
            ContactLayout(opening: #"{"contacts":["#, separator: ",", closing: "]}") { contact in
                var json = JSONWriter(capacity: 1024)
                Shapes.exported.write(contact, to: &json)
                return String(buffer: json.finish())
            }
        }
    }

    /// The file as a streamed response body.
    func body(as format: ContactFormat) -> ResponseBody {
        ResponseBody { writer in
            try await write(layout(format)) { try await writer.write(ByteBuffer(string: $0)) }
            try await writer.finish(nil)
        }
    }
}
