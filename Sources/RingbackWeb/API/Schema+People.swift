import RingbackJSON

extension Schema {
    /// Whether a value of this schema names somebody of the office.
    var namesPeople: Bool {
        switch self {
        case .text(let rule): rule.kind == .person
        case .array(let item, _), .map(_, let item, _), .nullable(let item), .named(_, let item): item.namesPeople
        case .object(let fields): fields.all.contains { $0.schema.namesPeople }
        case .word, .integer, .number, .boolean, .anyObject: false
        }
    }

    /// The value with each person by their id, who may be named by their email address.
    func naming(
        in value: JSONValue, _ person: (_ email: String) async throws -> String
    ) async throws -> JSONValue {
        guard namesPeople else { return value }
        switch (self, value) {
        case (.text, .string(let text)):
            return text.contains("@") ? .string(try await person(text)) : value
        case (.nullable(let schema), _), (.named(_, let schema), _):
            return try await schema.naming(in: value, person)
        case (.array(let schema, _), .array(let items)):
            var named: [JSONValue] = []
            for item in items { named.append(try await schema.naming(in: item, person)) }
            return .array(named)
        case (.object(let known), .object(var fields)):
            for index in fields.indices {
                guard let field = known.all.first(where: { $0.name == fields[index].name }) else { continue }
                fields[index].value = try await field.schema.naming(in: fields[index].value, person)
            }
            return .object(fields)
        case (.map(_, let schema, _), .object(var fields)):
            for index in fields.indices {
                fields[index].value = try await schema.naming(in: fields[index].value, person)
            }
            return .object(fields)
        default: return value
        }
    }
}

extension Endpoint {
    /// The request with each person by their id: in the path, the query and the body.
    func naming(
        _ call: APICall, _ person: (_ email: String) async throws -> String
    ) async throws -> APICall {
        var call = call
        for name in parameterNames where schema(ofParameter: name).namesPeople {
            if let email = call.path[name], email.contains("@") { call.path[name] = try await person(email) }
        }
        call.query = try await Schema.object(Schema.Fields(all: query)).naming(in: call.query, person)
        if case .json(let schema) = takes { call.body = try await schema.naming(in: call.body, person) }
        return call
    }
}
