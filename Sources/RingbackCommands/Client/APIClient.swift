import NIOCore
import NIOHTTP1
import RingbackCore
import RingbackWeb

/// The JSON API of a server, as somebody.
struct APIClient: Sendable {
    let server: ServerAddress
    let token: String
    /// Seconds before each further try, when the server is away.
    var pauses: [Double] = []

    static let patience = Duration.seconds(30)

    struct Reply: Sendable {
        /// As it came, for programs.
        let text: String
        let value: JSONValue
    }

    func get(_ path: String, _ query: [(name: String, value: String)] = []) async throws -> Reply {
        try await patiently(call(.GET, path + Self.text(of: query)))
    }

    /// A table, as text.
    func csv(_ path: String, _ query: [(name: String, value: String)] = []) async throws -> String {
        var call = call(.GET, path + Self.text(of: query))
        call.head.headers.replaceOrAdd(name: "Accept", value: "text/csv, application/problem+json")
        return try await patiently(call).text
    }

    /// Changes something once, however often it has to be said: the key makes the server answer a repetition with
    /// the first answer.
    func post(_ path: String, _ body: (inout JSONWriter) -> Void = { _ in }) async throws -> Reply {
        try await change(.POST, path, body)
    }

    /// Changes the fields that are named.
    func patch(_ path: String, _ body: (inout JSONWriter) -> Void) async throws -> Reply {
        try await change(.PATCH, path, body)
    }

    private func change(
        _ method: HTTPMethod, _ path: String, _ body: (inout JSONWriter) -> Void
    ) async throws -> Reply {
        var json = JSONWriter()
        json.object(body)
        var call = call(method, path, body: json.finish())
        call.head.headers.add(name: "Content-Type", value: "application/json")
        call.head.headers.add(name: "Idempotency-Key", value: Self.newKey())
        return try await patiently(call)
    }

    func delete(_ path: String, _ query: [(name: String, value: String)] = []) async throws -> Reply {
        try await patiently(call(.DELETE, path + Self.text(of: query)))
    }

    /// Puts a value in the place of the one there is; said twice, it is the same.
    func put(_ path: String, _ body: (inout JSONWriter) -> Void) async throws -> Reply {
        var json = JSONWriter()
        json.object(body)
        var call = call(.PUT, path, body: json.finish())
        call.head.headers.add(name: "Content-Type", value: "application/json")
        return try await patiently(call)
    }

    private func patiently(_ call: HTTPCall) async throws -> Reply {
        var remaining = pauses[...]
        while true {
            do {
                return try await once(call)
            } catch let problem as APIProblem where problem.passes {
                guard let pause = remaining.popFirst() else { throw problem }
                Output.problem("\(problem.sentence) Trying again.")
                try await Task.sleep(for: .seconds(pause))
            }
        }
    }

    func call(_ method: HTTPMethod, _ path: String, body: ByteBuffer? = nil) -> HTTPCall {
        HTTPCall(
            method, path, at: server,
            headers: ["Authorization": "Bearer \(token)", "Accept": "application/json, application/problem+json"],
            body: body)
    }

    private func once(_ call: HTTPCall) async throws -> Reply {
        try await withThrowingTaskGroup(of: Reply.self) { group in
            group.addTask { try await Self.reply(to: call) }
            group.addTask {
                try await Task.sleep(for: Self.patience)
                throw APIProblem.broken(call.server.text)
            }
            defer { group.cancelAll() }
            return try await group.next() ?? { throw APIProblem.broken(call.server.text) }()
        }
    }

    private static func reply(to call: HTTPCall) async throws -> Reply {
        let server = call.server.text
        return try await call.run { head, parts in
            var body = ByteBuffer()
            var isWhole = false
            while let part = try await parts.next() {
                switch part {
                case .head: break
                case .body(var bytes): body.writeBuffer(&bytes)
                case .end: isWhole = true
                }
                if isWhole { break }
            }
            guard isWhole else { throw APIProblem.broken(server) }
            return try read(body, head, from: server)
        }
    }

    private static func read(_ body: ByteBuffer, _ head: HTTPResponseHead, from server: String) throws -> Reply {
        let status = Int(head.status.code)
        let value: JSONValue
        if status == 200, head.headers.first(name: "Content-Type")?.hasPrefix("text/csv") == true {
            return Reply(text: String(buffer: body), value: .null)
        }
        do {
            value = body.readableBytes == 0 ? .null : try JSONReader.read(body)
        } catch {
            throw APIProblem.notRingback(server)
        }
        guard (200..<300).contains(status) else {
            guard let detail = value.text("detail") ?? value.text("title") else { throw APIProblem.notRingback(server) }
            throw APIProblem.refused(status: status, code: value.text("code") ?? "server.\(status)", detail: detail)
        }
        return Reply(text: String(buffer: body), value: value)
    }

    private static func text(of query: [(name: String, value: String)]) -> String {
        if query.isEmpty { return "" }
        return "?" + query.map { "\($0.name)=\(encoded($0.value))" }.joined(separator: "&")
    }

    /// Fit to stand in an address, as a part of a path or behind a question mark.
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
