import HTTPTypes
import NIOCore
import RingbackCore
import RingbackJSON
import Testing

@testable import RingbackWeb

@Suite("API machinery")
struct APITests {
    private static let note = Schema.named(
        "Note",
        .object(
            .required("text", .text(10, atLeast: 1)), .optional("code", .integer(1...4)),
            .optional("boxes", .array(.word(["urgent", "pleaseCall"]), upTo: 2)),
            .optional("for", .nullable(.id)), .optional("at", .time)))

    private static let api = API([
        .change(
            .post, "/notes/{person}", "writeNote", "Writes a note.", .fileMessage,
            takes: .body(.any(note)), gives: .json(.created, note), isConditional: true
        ) { call, body in
            try .json(.created, version: 3) { json in
                try json.object { json in
                    json.field("text", body.text("text"))
                    json.field("person", try call.id("person", Kind.Person.self))
                    json.field("key", call.idempotencyKey)
                    json.name("expected")
                    json.integer(call.expectedVersion ?? -1)
                }
            }
        },
        .get(
            "/notes", "listNotes", "Lists notes.", .seeSheet,
            query: [.required("limit", .integer(1...50)), .optional("q", .text(5))], gives: note
        ) { call in .json { $0.string("\(call.query.int("limit") ?? 0) \(call.query.text("q") ?? "-")") } },
    ]) { email, _ in email == "ada@office.example" ? PersonID(high: 1, low: 2) : .nobody }

    private let front = Front { Self.api.register(at: $0) }
    private let path = "/api/v1/notes/\(PersonID(high: 1, low: 2))"
    private let json = HTTPFields.dana.with(.contentType, "application/json")

    private func post(_ body: String, _ headers: HTTPFields? = nil) async throws -> Reply {
        try await front.ask(.post, path, headers ?? json, body: body)
    }

    @Test(
        "A person in a path is an id or an email address; an unknown address is an id that is nobody's",
        arguments: [
            ("\(PersonID(high: 1, low: 2))", PersonID(high: 1, low: 2)),
            ("ada@office.example", PersonID(high: 1, low: 2)), ("ada%40office.example", PersonID(high: 1, low: 2)),
            ("eve@office.example", .nobody), ("eve%40office.example", .nobody),
        ])
    func people(named text: String, are person: PersonID) async throws {
        let reply = try await front.ask(.post, "/api/v1/notes/\(text)", json, body: #"{"text": "a"}"#)
        #expect(try reply.json.text("person") == person.text)
    }

    @Test("Every change takes an Idempotency-Key, and nothing that reads does")
    func keys() throws {
        for endpoint in Self.api.endpoints { #expect(endpoint.isIdempotent == (endpoint.method != .get)) }
    }

    @Test("A person in a body is named by id or email address, however deep")
    func peopleInBodies() async throws {
        let ada = PersonID(high: 1, low: 2).text
        let schema = Schema.object(
            .required("for", .nullable(.person)), .required("covers", .array(.object(.required("person", .person)))),
            .required("text", .text(100)))
        let body = try JSONReader.read(
            ByteBuffer(
                string: #"{"for": "ada@x.example", "covers": [{"person": "ada@x.example"}], "text": "ada@x.example"}"#))
        #expect(schema.faults(in: body).isEmpty)
        let named = try await schema.naming(in: body) { $0 == "ada@x.example" ? ada : "nobody" }
        #expect(named.text("for") == ada && named["covers"]?.items.first?.text("person") == ada)
        #expect(named.text("text") == "ada@x.example")
        #expect(!schema.faults(in: .object([("for", .string("ada"))])).isEmpty)
    }

    @Test(
        "An address with a control character in it is refused before anything reads it",
        arguments: ["%00", "%0a", "%7F"])
    func controls(text: String) async throws {
        #expect(try await front.ask(.post, path + text, json, body: #"{"text": "a"}"#).status == .badRequest)
        #expect(try await front.ask(.get, "/api/v1/notes?limit=1&q=a%00", .dana).status == .badRequest)
    }

    @Test("What is neither an id nor an address is not here", arguments: ["ada", "@", "a@b@c", "%40x", "ada%20@x"])
    func nobody(text: String) async throws {
        #expect(try await front.ask(.post, "/api/v1/notes/\(text)", json, body: #"{"text": "a"}"#).status == .notFound)
    }

    @Test("A valid request reaches the handler complete")
    func fits() async throws {
        let headers = json.with(.idempotencyKey, "k-1").with(.ifMatch, "\"7\"")
        let reply = try await post(#"{"text": "hello", "code": 2, "boxes": ["urgent"], "for": null}"#, headers)
        #expect(reply.status == .created)
        #expect(reply.headers[.eTag] == "\"3\"")
        #expect(try reply.json.text("text") == "hello")
        #expect(try reply.json.text("key") == "k-1")
        #expect(try reply.json.int("expected") == 7)
    }

    @Test(
        "An invalid body is refused, naming the field",
        arguments: [
            (#"{}"#, "“text” is missing."),
            (#"{"text": ""}"#, "“text” must not be empty."),
            (#"{"text": 7}"#, "“text” must be a text."),
            (#"{"text": null}"#, "“text” must be a text."),
            (#"{"text": "01234567890"}"#, "“text” is too long: 11 characters, and the limit is 10."),
            (#"{"text": "a", "owner": "me"}"#, "“owner” is not a known field."),
            (#"{"text": "a", "code": 5}"#, "“code” must be from 1 to 4."),
            (#"{"text": "a", "code": 1.5}"#, "“code” must be a whole number."),
            (#"{"text": "a", "boxes": ["x"]}"#, "“boxes[0]” must be one of urgent, pleaseCall."),
            (#"{"text": "a", "boxes": ["urgent", "urgent", "urgent"]}"#, "“boxes” must have 0 to 2 entries."),
            (#"{"text": "a", "for": "me"}"#, "“for” must be an id of 26 characters."),
            (#"{"text": "a", "at": "2026-02-30T00:00:00Z"}"#, "“at” must be a time such as 2026-11-24T15:04:05Z."),
            (#"[]"#, "“body” must be an object."),
        ])
    func misfits(body: String, detail: String) async throws {
        let reply = try await post(body)
        #expect(reply.status == .unprocessableContent)
        #expect(reply.detail == detail)
    }

    @Test("Invalid JSON is 400, an undeclared type 415, an unacceptable answer 406")
    func media() async throws {
        #expect(try await post("{").status == .badRequest)
        #expect(try await post("{\"text\": \"\\ud800\"}").status == .badRequest)
        #expect(try await post("{}", .dana).status == .unsupportedMediaType)
        #expect(try await post("{}", .dana.with(.contentType, "text/plain")).status == .unsupportedMediaType)
        #expect(try await post("{}", json.with(.accept, "image/png")).status == .notAcceptable)
        let utf8 = HTTPFields.dana.with(.contentType, "Application/JSON; charset=utf-8").with(
            .accept, "text/html, */*;q=0.1")
        #expect(try await post(#"{"text": "a"}"#, utf8).status == .created)
    }

    @Test("A stranger gets 401, a missing form token 403, a malformed id 404")
    func strangers() async throws {
        #expect(try await post("{}", [.contentType: "application/json"]).status == .unauthorized)
        let session: HTTPFields = [.cookie: "ringback=dana's", .contentType: "application/json"]
        #expect(try await post(#"{"text": "a"}"#, session).status == .forbidden)
        #expect(try await post(#"{"text": "a"}"#, session.with(.ringbackForm, "form-7")).status == .created)
        #expect(try await front.ask(.post, "/api/v1/notes/me", json, body: #"{"text": "a"}"#).status == .notFound)
        #expect(try await front.ask(.post, "/api/v1/notes/%FF", json, body: #"{"text": "a"}"#).status == .notFound)
    }

    @Test("Malformed conditions and keys are refused, and weak or other versions do not match")
    func conditions() async throws {
        for tag in ["seven", "\"x\"", "\"", "W/\"7\""] {
            #expect(try await post(#"{"text": "a"}"#, json.with(.ifMatch, tag)).status == .badRequest)
        }
        #expect(try await post(#"{"text": "a"}"#, json.with(.ifMatch, "*")).json.int("expected") == -1)
        let long = String(repeating: "k", count: 201)
        #expect(try await post(#"{"text": "a"}"#, json.with(.idempotencyKey, long)).status == .badRequest)
    }

    @Test("Parameters are validated like bodies")
    func parameters() async throws {
        func ask(_ query: String) async throws -> Reply { try await front.ask(.get, "/api/v1/notes?\(query)", .dana) }
        #expect(try await ask("limit=5&q=a%20+b").text == "\"5 a  b\"")
        for query in ["", "limit=x", "limit=0", "limit=51", "limit=5&limit=6", "limit=5&q=toolong", "limit=5&who=me"] {
            #expect(try await ask(query).status == .unprocessableContent, "\(query)")
        }
        for query in ["limit=%", "limit=%zz", "limit=5&q=%ff"] { #expect(try await ask(query).status == .badRequest) }
        let many = (0..<60).map { "p\($0)=1" }.joined(separator: "&")
        #expect(try await ask(many).status == .badRequest)
    }

    @Test("The OpenAPI document matches the table")
    func description() async throws {
        let reply = try await front.ask(.get, "/api/v1/openapi.json")
        let document = try reply.json
        #expect(document.text("openapi") == "3.1.0")
        let post = document["paths"]?["/api/v1/notes/{person}"]?["post"]
        #expect(post?.text("operationId") == "writeNote")
        #expect(post?.items("parameters").compactMap { $0.text("name") } == ["person", "Idempotency-Key", "If-Match"])
        for status in ["201", "400", "401", "403", "404", "412", "415", "422"] {
            #expect(post?["responses"]?.has(status) == true, "\(status)")
        }
        let note = document["components"]?["schemas"]?["Note"]
        #expect(note?.bool("additionalProperties") == false)
        #expect(note?.texts("required") == ["text"])
        #expect(note?["properties"]?["text"]?.int("maxLength") == 10)
    }
}
