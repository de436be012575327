import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOEmbedded
import RingbackCore
import RingbackJSON

@testable import RingbackWeb

/// The server without a socket: takes a request at the front and returns the response.
struct Front {
    let server: WebServer
    let responder: any HTTPResponder<AppRequestContext>

    init(
        settings: WebServer.Settings = .init(host: "127.0.0.1", port: 0), authenticator: any Authenticator = Keeper(),
        ready: @escaping @Sendable () async throws -> Void = {}, register: (AppRouter) -> Void
    ) {
        server = WebServer(
            settings: settings, authenticator: authenticator,
            health: Health(metrics: PrometheusMetrics(), ready: ready),
            errorPage: { notice, _ in ByteBuffer(string: "<p>\(notice.sentence)</p>") }, register: register)
        responder = server.responder()
    }

    func ask(
        _ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields = [:], body: String? = nil
    ) async throws -> Reply {
        let head = HTTPRequest(method: method, scheme: "http", authority: "desk", path: path, headerFields: headers)
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body ?? "")))
        let context = AppRequestContext(
            source: .init(channel: EmbeddedChannel(), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
        let response = try await responder.respond(to: request, context: context)
        let collected = Collected()
        try await response.body.write(collected)
        return Reply(status: response.status, headers: response.headers, bytes: collected.box.bytes)
    }
}

struct Reply {
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let bytes: ByteBuffer

    var text: String { String(buffer: bytes) }
    var json: JSONValue { get throws { try JSONReader.read(bytes) } }
    /// The problem's sentence.
    var detail: String? { try? json.text("detail") }
}

private struct Collected: ResponseBodyWriter {
    final class Box { var bytes = ByteBuffer() }
    let box = Box()

    mutating func write(_ buffer: ByteBuffer) async throws { box.bytes.writeImmutableBuffer(buffer) }
    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

/// Knows Dana, by one token and one session.
struct Keeper: Authenticator {
    static let person = PersonID(high: 1, low: 2)
    static let dana = Acting(
        office: OfficeID(high: 1, low: 1), actor: .person(person), name: "Dana", roles: [], via: .api, asOf: 0)

    func identity(withToken token: String) async throws -> Identity {
        guard token == "rb_dana" else { throw AccessError.tokenUnknown }
        return Identity(acting: Self.dana, formToken: nil)
    }

    func identity(withSession secret: String) async throws -> Identity? {
        secret == "dana's" ? Identity(acting: Self.dana, formToken: "form-7") : nil
    }
}

extension HTTPFields {
    static let dana: Self = [.authorization: "Bearer rb_dana"]

    func with(_ name: HTTPField.Name, _ value: String) -> Self {
        var fields = self
        fields[name] = value
        return fields
    }
}
