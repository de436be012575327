import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import RingbackCore
import RingbackJSON
import RingbackWords

/// Validates a request against an endpoint's description, from the outside in: authentication, content type, size,
/// content.
struct APIReading {
    let endpoint: Endpoint
    let request: Request
    let context: AppRequestContext

    func call() async throws -> APICall {
        try checkVisitor()
        try checkAccept()
        let path = try pathParameters()
        let query = try query()
        let expected = try expectedVersion()
        let key = try idempotencyKey()
        let (body, bytes) = try await body()
        return APICall(
            context: context, path: path, query: query, body: body, file: bytes, idempotencyKey: key,
            fingerprint: key == nil ? [] : fingerprint(bytes), expectedVersion: expected)
    }

    private func checkVisitor() throws {
        guard let right = endpoint.right else { return }
        // Checked first: a token with too narrow a scope is not told what exists.
        try Policy.requireScope(for: right, try context.acting())
        if !request.method.isSafe { try context.requireForm(request.headers[.ringbackForm]) }
    }

    private func checkAccept() throws {
        let types = if case .file(let types) = endpoint.gives { types } else { ["application/json"] }
        guard types.contains(where: { request.headers.accepts($0, unlessNamed: true) }) else {
            throw HTTPProblem(.notAcceptable, say("This address answers with \(Phrase.any(of: types)) only."))
        }
    }

    private func pathParameters() throws -> [String: String] {
        var found: [String: String] = [:]
        for name in endpoint.parameterNames {
            guard let raw = context.parameters.get(name), let value = PercentEncoding.decode(raw[...]),
                endpoint.schema(ofParameter: name).faults(in: .string(value)).isEmpty
            else { throw AccessError.notHere }
            found[name] = value
        }
        return found
    }

    private func query() throws -> JSONValue {
        let given = try QueryString.read(request.uri.query ?? "")
        var fields: [(name: String, value: JSONValue)] = []
        for (name, text) in given {
            guard !fields.contains(where: { $0.name == name }) else {
                throw Self.invalid([.init(field: name, detail: say("is given twice"))])
            }
            let schema = endpoint.query.first { $0.name == name }?.schema
            fields.append((name, schema?.value(ofParameter: text) ?? .string(text)))
        }
        let value = JSONValue.object(fields)
        let faults = Schema.object(Schema.Fields(all: endpoint.query)).faults(in: value)
        guard faults.isEmpty else { throw Self.invalid(faults) }
        return value
    }

    /// `"7"` is version 7; `*` is any; a weak one matches nothing, by HTTP's rules.
    private func expectedVersion() throws -> Int? {
        guard endpoint.isConditional, let header = request.headers[.ifMatch], header != "*" else { return nil }
        guard let version = Schema.TextRule.versionNumber(header) else {
            throw HTTPProblem(.badRequest, say("If-Match takes one version as the ETag gave it, such as \"7\"."))
        }
        return version
    }

    private func idempotencyKey() throws -> String? {
        guard endpoint.isIdempotent, let key = request.headers[.idempotencyKey] else { return nil }
        guard Schema.idempotencyKey.faults(in: .string(key)).isEmpty else {
            throw HTTPProblem(.badRequest, say("An Idempotency-Key has 1 to 200 visible characters of ASCII."))
        }
        return key
    }

    private func fingerprint(_ body: ByteBuffer) -> [UInt8] {
        Array("\(request.method.rawValue) \(request.uri.string)\n".utf8) + Array(body.readableBytesView)
    }

    private func body() async throws -> (JSONValue, ByteBuffer) {
        switch endpoint.takes {
        case .nothing:
            return (.object([]), ByteBuffer())
        case .file(let types):
            try checkContentType(types)
            return (.object([]), try await request.wholeBody(upTo: Limits.importedFile))
        case .json(let schema):
            try checkContentType(["application/json"])
            let bytes = try await request.wholeBody()
            return (try Self.json(in: bytes, as: schema), bytes)
        }
    }

    private func checkContentType(_ types: [String]) throws {
        let given = request.headers[.contentType]?.split(separator: ";").first.map { $0.trimmingSpaces.lowercased() }
        guard let given, types.contains(given) else {
            throw HTTPProblem(
                .unsupportedMediaType,
                say("The body must be \(Phrase.any(of: types)), and the Content-Type must say so."), closes: true)
        }
    }

    private static func json(in bytes: ByteBuffer, as schema: Schema) throws -> JSONValue {
        let value: JSONValue
        do {
            value = try JSONReader.read(bytes)
        } catch {
            throw HTTPProblem(.badRequest, say("\(error.sentence) (At byte \(error.offset).)"), code: "http.json")
        }
        let faults = schema.faults(in: value)
        guard faults.isEmpty else { throw invalid(faults) }
        return value
    }

    private static func invalid(_ faults: [HTTPProblem.Fault]) -> HTTPProblem {
        let first = faults.first.map { say("“\($0.field)” \($0.detail).") } ?? .none
        return HTTPProblem(.unprocessableContent, first, code: "http.fields", fields: faults)
    }
}

extension Schema {
    /// A parameter's text as the type its schema expects; text of another form stays text and is refused.
    fileprivate func value(ofParameter text: String) -> JSONValue {
        switch self {
        case .integer: Int64(text).map { .integer($0) } ?? .string(text)
        case .number: Double(plain: text).map { .number($0) } ?? .string(text)
        case .boolean: text == "true" ? .bool(true) : text == "false" ? .bool(false) : .string(text)
        case .named(_, let schema), .nullable(let schema): schema.value(ofParameter: text)
        default: .string(text)
        }
    }
}

extension HTTPFields {
    /// Whether the sender accepts this type.
    /// - Parameter unlessNamed: the result if no types, or all types, are accepted.
    func accepts(_ type: String, unlessNamed: Bool) -> Bool {
        guard let header = self[.accept], !header.allSatisfy({ $0 == " " }) else { return unlessNamed }
        let family = type.prefix { $0 != "/" } + "/*"
        return header.split(separator: ",").contains { range in
            let parts = range.split(separator: ";").map { $0.trimmingSpaces.lowercased() }
            guard let name = parts.first, !parts.dropFirst().contains(where: { $0 == "q=0" || $0 == "q=0.0" }) else {
                return false
            }
            if name == "*/*" { return unlessNamed }
            return name == type || name == family || (unlessNamed && name == "application/problem+json")
        }
    }
}
