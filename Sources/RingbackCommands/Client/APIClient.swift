import NIOCore
import RingbackCore
import RingbackJSON
import RingbackWords

/// A client of a server's JSON API, signed in as somebody.
struct APIClient: Sendable {
    let server: ServerAddress
    let token: String
    /// Seconds before each retry if the server is unavailable.
    var pauses: [Double] = []
    /// For a whole answer: a report of a year takes longer than anything else.
    var patience: Duration = .seconds(30)

    struct Reply: Sendable {
        /// As received, for programs.
        let text: String
        let value: JSONValue
    }

    func get(_ path: String, _ query: [(name: String, value: String)] = []) async throws -> Reply {
        try await patiently(call("GET", path + Self.text(of: query)))
    }

    /// A table, as text.
    func csv(_ path: String, _ query: [(name: String, value: String)] = []) async throws -> String {
        let call = call("GET", path + Self.text(of: query), accepting: "text/csv")
        return try await patiently(call).text
    }

    /// Makes a change exactly once across retries: the idempotency key makes the server answer a repeat with the first
    /// answer.
    func post(_ path: String, _ body: (inout JSONWriter) -> Void = { _ in }) async throws -> Reply {
        try await change("POST", path, body)
    }

    /// Changes the given fields.
    func patch(_ path: String, _ body: (inout JSONWriter) -> Void) async throws -> Reply {
        try await change("PATCH", path, body)
    }

    private func change(
        _ method: String, _ path: String, _ body: (inout JSONWriter) -> Void
    ) async throws -> Reply {
        var json = JSONWriter()
        json.object(body)
        var call = call(method, path, body: json.finish())
        call.headers.append(("Content-Type", "application/json"))
        call.headers.append(("Idempotency-Key", Self.newKey()))
        return try await patiently(call)
    }

    func delete(_ path: String, _ query: [(name: String, value: String)] = []) async throws -> Reply {
        try await patiently(call("DELETE", path + Self.text(of: query)))
    }

    /// Replaces a value; idempotent.
    func put(_ path: String, _ body: (inout JSONWriter) -> Void) async throws -> Reply {
        var json = JSONWriter()
        json.object(body)
        var call = call("PUT", path, body: json.finish())
        call.headers.append(("Content-Type", "application/json"))
        return try await patiently(call)
    }

    private func patiently(_ call: HTTPCall) async throws -> Reply {
        var remaining = pauses[...]
        while true {
            do {
                return try await once(call)
            } catch let problem as APIProblem where problem.passes {
                guard let pause = remaining.popFirst() else { throw problem }
                Output.problem(terminal.say("\(problem.sentence) Trying again."))
                try await Task.sleep(for: .seconds(pause))
            }
        }
    }

    func call(
        _ method: String, _ path: String, accepting type: String = "application/json", body: ByteBuffer? = nil
    ) -> HTTPCall {
        HTTPCall(
            server: server, method: method, path: path,
            headers: [
                ("Authorization", "Bearer \(token)"), ("Accept", "\(type), application/problem+json"),
                ("Accept-Language", terminal.language.code),
            ],
            body: body.map { Array($0.readableBytesView) }, limit: patience)
    }

    private func once(_ call: HTTPCall) async throws -> Reply {
        var (head, body) = ((status: 0, type: "", location: ""), ByteBuffer())
        for try await part in call.parts() {
            switch part {
            case .head(let status, let type, let location): head = (status, type, location)
            case .bytes(let bytes): body.writeBytes(bytes)
            }
        }
        if !head.location.isEmpty { throw APIProblem.moved(server.text, to: head.location) }
        if head.status == 200, head.type.hasPrefix("text/csv") {
            return Reply(text: String(buffer: body), value: .null)
        }
        guard let value = body.readableBytes == 0 ? .null : try? JSONReader.read(body) else {
            throw APIProblem.notRingback(server.text)
        }
        guard (200..<300).contains(head.status) else { throw try APIProblem(value, status: head.status, from: server) }
        return Reply(text: String(buffer: body), value: value)
    }

    private static func text(of query: [(name: String, value: String)]) -> String {
        if query.isEmpty { return "" }
        return "?" + query.map { "\($0.name)=\(encoded($0.value))" }.joined(separator: "&")
    }

    /// Escaped for use in a URL, as part of a path or query.
    static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }

    private static func newKey() -> String {
        var generator = SystemRandomNumberGenerator()
        return MessageID(high: generator.next(), low: generator.next()).text
    }
}
