package import HTTPTypes
package import Hummingbird
package import NIOCore
package import RingbackCore
import RingbackDesk
package import RingbackJSON
package import RingbackWords

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
    /// Accepts an `Idempotency-Key`: sent twice, done once. Every change does.
    package var isIdempotent: Bool { !method.isSafe && right != nil }
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

    /// What the handler gives back is written as it is described.
    static func get<Value>(
        _ path: String, _ name: String, _ summary: String, _ right: Right?, query: [Schema.Field] = [],
        gives shape: Shape<Value>, refuses: Set<Int> = [],
        answer: @escaping @Sendable (APICall) async throws -> Value
    ) -> Self {
        get(path, name, summary, right, query: query, gives: shape.schema, refuses: refuses) { call in
            call.json(shape, try await answer(call))
        }
    }

    /// A change: it takes, where it is said, the version it was decided on.
    static func change<each Item>(
        _ method: HTTPRequest.Method, _ path: String, _ name: String, _ summary: String, _ right: Right,
        query: [Schema.Field] = [], takes fields: repeat InputField<each Item>, oneOf: [String] = [], gives: Result,
        isConditional: Bool = false, refuses: Set<Int> = [],
        answer: @escaping @Sendable (APICall, repeat each Item) async throws -> Answer
    ) -> Self {
        let all = (repeat each fields)
        return Self(
            method: method, path: path, name: name, summary: summary, right: right, query: query,
            takes: .json(repeat each fields, oneOf: oneOf), gives: gives, isConditional: isConditional,
            refuses: refuses
        ) { call in
            try await answer(call, repeat try (each all).read(call.body))
        }
    }

    /// A change; what the handler gives back is written as it is described.
    static func change<Value, each Item>(
        _ method: HTTPRequest.Method, _ path: String, _ name: String, _ summary: String, _ right: Right,
        query: [Schema.Field] = [], takes fields: repeat InputField<each Item>, oneOf: [String] = [],
        gives shape: Shape<Value>, status: HTTPResponse.Status = .ok, isConditional: Bool = false,
        refuses: Set<Int> = [], answer: @escaping @Sendable (APICall, repeat each Item) async throws -> Value
    ) -> Self {
        let all = (repeat each fields)
        return Self(
            method: method, path: path, name: name, summary: summary, right: right, query: query,
            takes: .json(repeat each fields, oneOf: oneOf), gives: .json(status, shape.schema),
            isConditional: isConditional, refuses: refuses
        ) { call in
            call.json(shape, try await answer(call, repeat try (each all).read(call.body)), status)
        }
    }

    /// A change whose answer to repeats is kept in the same transaction, not after it.
    static func once<Value, each Item>(
        _ method: HTTPRequest.Method, _ path: String, _ name: String, _ summary: String, _ right: Right,
        takes fields: repeat InputField<each Item>, gives shape: Shape<Value>, status: HTTPResponse.Status = .ok,
        isConditional: Bool = false, refuses: Set<Int> = [],
        answer:
            @escaping @Sendable (APICall, IdempotentRequest<Value>?, repeat each Item) async throws ->
            IdempotentResult<Value>
    ) -> Self {
        let all = (repeat each fields)
        return Self(
            method: method, path: path, name: name, summary: summary, right: right, takes: .json(repeat each fields),
            gives: .json(status, shape.schema), isConditional: isConditional, refuses: refuses
        ) { call in
            let fresh: @Sendable (Value) -> Answer = { call.json(shape, $0, status) }
            let done = try await answer(call, call.once(fresh), repeat try (each all).read(call.body))
            return Answer(done, status, fresh)
        }
    }

    /// Of an answer that is no error.
    var status: HTTPResponse.Status {
        switch gives {
        case .json(let status, _): status
        case .nothing: .noContent
        case .file: .ok
        }
    }

    /// Names of the parameters in the path, in order.
    var parameterNames: [String] {
        path.split(separator: "/").filter { $0.first == "{" }.map { String($0.dropFirst().dropLast()) }
    }

    /// Most path parameters are ids; a person may also be named by their email address.
    func schema(ofParameter name: String) -> Schema { pathParameters[name] ?? (name == "person" ? .person : .id) }

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
        in language: Language = .english, _ write: (inout JSONWriter) throws -> Void
    ) rethrows -> Self {
        var json = JSONWriter(capacity: capacity, in: language)
        try write(&json)
        return Self(status: status, body: json.finish(), version: version)
    }

    static func json<Value>(
        _ shape: Shape<Value>, _ value: Value, _ status: HTTPResponse.Status = .ok, in language: Language
    ) -> Self {
        .json(status, version: shape.version(value), capacity: shape.capacity(value), in: language) {
            shape.write(value, to: &$0)
        }
    }

    package static let nothing = Self(status: .noContent)
}
