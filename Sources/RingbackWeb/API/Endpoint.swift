package import HTTPTypes
package import Hummingbird
package import NIOCore
package import RingbackCore
package import RingbackJSON

/// One API operation: enough to validate a request, describe it, and execute it.
package struct Endpoint: Sendable {
    package let method: HTTPRequest.Method
    /// Below `/api/v1`, with parameters in braces: `/messages/{message}/answers`.
    package let path: String
    /// A verb and a noun, for client generators: `fileMessage`.
    package let name: String
    package let summary: String
    /// The right it requires, which also determines a token's scope; `nil` if open to anybody.
    package let right: Right?
    package var pathParameters: [String: Schema] = [:]
    package var query: [Schema.Field] = []
    package var takes = Body.nothing
    package let gives: Result
    /// Accepts an `Idempotency-Key`: sent twice, done once.
    package var isIdempotent = false
    /// Accepts an `If-Match` with the version the sender saw.
    package var isConditional = false
    /// Possible refusals beyond those that follow from the above.
    package var refuses: Set<Int> = []
    package let answer: @Sendable (APICall) async throws -> Answer

    package enum Body: Sendable {
        case nothing
        case json(Schema)
        /// A file of one of these types.
        case file([String])
    }

    package enum Result: Sendable {
        case json(HTTPResponse.Status, Schema)
        case nothing
        /// A file of one of these types.
        case file([String])
    }
}

extension Endpoint {
    package static func get(
        _ path: String, _ name: String, _ summary: String, _ right: Right?, query: [Schema.Field] = [],
        gives schema: Schema, refuses: Set<Int> = [], answer: @escaping @Sendable (APICall) async throws -> Answer
    ) -> Self {
        Self(
            method: .get, path: path, name: name, summary: summary, right: right, query: query,
            gives: .json(.ok, schema), refuses: refuses, answer: answer)
    }

    /// A change: accepts an idempotency key and, if conditional, the version it is based on.
    package static func change(
        _ method: HTTPRequest.Method, _ path: String, _ name: String, _ summary: String, _ right: Right,
        query: [Schema.Field] = [], takes body: Schema? = nil, gives: Result, isConditional: Bool = false,
        isIdempotent: Bool = true, refuses: Set<Int> = [],
        answer: @escaping @Sendable (APICall) async throws -> Answer
    ) -> Self {
        Self(
            method: method, path: path, name: name, summary: summary, right: right, query: query,
            takes: body.map { .json($0) } ?? .nothing, gives: gives, isIdempotent: isIdempotent,
            isConditional: isConditional, refuses: refuses, answer: answer)
    }

    /// The names of the path's parameters, in order.
    var parameterNames: [String] {
        path.split(separator: "/").filter { $0.first == "{" }.map { String($0.dropFirst().dropLast()) }
    }

    /// Most path parameters are ids.
    func schema(ofParameter name: String) -> Schema { pathParameters[name] ?? .id }

    /// Every error status this endpoint can answer with.
    var refusals: [Int] {
        var all: Set<Int> = [400, 406, 414, 429, 431, 500, 503]
        if right != nil { all.formUnion([401, 403]) }
        if !parameterNames.isEmpty { all.insert(404) }
        if !query.isEmpty { all.insert(422) }
        if query.contains(where: { $0.name == "cursor" }) { all.insert(404) }
        if !method.isSafe { all.formUnion([404, 408, 409, 413, 422, 507]) }
        if isConditional { all.insert(412) }
        switch takes {
        case .nothing: break
        case .json, .file: all.formUnion([413, 415, 422])
        }
        return all.union(refuses).sorted()
    }
}

/// A handler's result.
package struct Answer: Sendable {
    package let status: HTTPResponse.Status
    package var body: ByteBuffer?
    /// A body generated while it is sent.
    package var stream: ResponseBody?
    package var contentType = "application/json"
    /// Becomes the `ETag`, for use in `If-Match`.
    package var version: Int?
    package var headers: HTTPFields = [:]

    /// A JSON value rendered earlier.
    package static func json(_ status: HTTPResponse.Status, text: String, version: Int? = nil) -> Self {
        Self(status: status, body: ByteBuffer(string: text), version: version)
    }

    /// - Parameter write: writes one JSON value.
    package static func json(
        _ status: HTTPResponse.Status = .ok, version: Int? = nil, capacity: Int = 1024,
        _ write: (inout JSONWriter) throws -> Void
    ) rethrows -> Self {
        var json = JSONWriter(capacity: capacity)
        try write(&json)
        return Self(status: status, body: json.finish(), version: version)
    }

    package static let nothing = Self(status: .noContent)
}
