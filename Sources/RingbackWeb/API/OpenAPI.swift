import HTTPTypes
import NIOCore
import RingbackCore
import RingbackJSON

/// Describes the endpoints as an OpenAPI 3.1 document: for people, client generators, and the tests that compare it
/// with the server.
struct OpenAPI {
    let endpoints: [Endpoint]

    var document: ByteBuffer {
        var json = JSONWriter(capacity: 64 << 10)
        json.object { json in
            json.field("openapi", "3.1.0")
            json.object("info") { json in
                json.field("title", "Ringback")
                json.field("version", "1")
                json.field("description", Self.introduction)
            }
            writePaths(to: &json)
            writeComponents(to: &json)
        }
        return json.finish()
    }

    private static let introduction = """
        The office's shared phone sheet. Every change takes an Idempotency-Key: send it again with the same key and it \
        is done once, with the same answer. What has a version carries it as ETag; send it back as If-Match, and a \
        change that somebody else made in between is told instead of overwritten. Errors are problem+json with a \
        stable code and a sentence for people.
        """

    private func writePaths(to json: inout JSONWriter) {
        let paths = endpoints.map(\.path).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        json.object("paths") { json in
            for path in paths {
                json.dynamicName(API.root + path)
                json.object { json in
                    for endpoint in endpoints where endpoint.path == path { write(endpoint, to: &json) }
                }
            }
        }
    }

    private func write(_ endpoint: Endpoint, to json: inout JSONWriter) {
        json.dynamicName(endpoint.method.rawValue.lowercased())
        json.object { json in
            json.field("operationId", endpoint.name)
            json.field("summary", endpoint.summary)
            if let right = endpoint.right {
                let scopes = Policy.scopes(for: right).map { "`\($0.rawValue)`" }
                json.field("description", "Needs a token of the scope \(scopes.joined(separator: " or ")).")
            } else {
                json.array("security", of: [Int]()) { $0.integer($1) }
            }
            writeParameters(of: endpoint, to: &json)
            writeBody(of: endpoint, to: &json)
            writeResponses(of: endpoint, to: &json)
        }
    }

    private func writeParameters(of endpoint: Endpoint, to json: inout JSONWriter) {
        var parameters = endpoint.parameterNames.map { Parameter("path", $0, endpoint.schema(ofParameter: $0), true) }
        parameters += endpoint.query.map { Parameter("query", $0.name, $0.schema, $0.isRequired, $0.about) }
        if endpoint.isIdempotent { parameters.append(Parameter("header", "Idempotency-Key", .idempotencyKey, false)) }
        if endpoint.isConditional { parameters.append(Parameter("header", "If-Match", .version, false)) }
        guard !parameters.isEmpty else { return }
        json.array("parameters", of: parameters) { json, parameter in
            json.object { json in
                json.field("in", parameter.place)
                json.field("name", parameter.name)
                json.field("required", parameter.isRequired)
                if let about = parameter.about { json.field("description", about) }
                json.name("schema")
                parameter.schema.write(to: &json)
            }
        }
    }

    private struct Parameter {
        let place, name: String
        let schema: Schema
        let isRequired: Bool
        let about: String?

        init(_ place: String, _ name: String, _ schema: Schema, _ isRequired: Bool, _ about: String? = nil) {
            (self.place, self.name, self.schema, self.isRequired, self.about) = (place, name, schema, isRequired, about)
        }
    }

    private func writeBody(of endpoint: Endpoint, to json: inout JSONWriter) {
        let (types, schema): ([String], Schema)
        switch endpoint.takes {
        case .nothing: return
        case .json(let shape): (types, schema) = (["application/json"], shape)
        case .file(let all): (types, schema) = (all, .text(Limits.importedFile))
        }
        json.object("requestBody") { json in
            json.field("required", true)
            writeContent(types, schema, to: &json)
        }
    }

    private func writeContent(_ types: [String], _ schema: Schema, to json: inout JSONWriter) {
        json.object("content") { json in
            for type in types {
                json.dynamicName(type)
                json.object { json in
                    json.name("schema")
                    // A JSON file is an object, whatever the other types are.
                    if case .text = schema, type == "application/json" {
                        Schema.anyObject.write(to: &json)
                    } else {
                        schema.write(to: &json)
                    }
                }
            }
        }
    }

    private func writeResponses(of endpoint: Endpoint, to json: inout JSONWriter) {
        json.object("responses") { json in
            switch endpoint.gives {
            case .json(let status, let schema):
                json.dynamicName(String(status.code))
                writeResponse(status.reasonPhrase, "application/json", schema, to: &json)
            case .file(let types):
                json.name("200")
                json.object { json in
                    json.field("description", "OK")
                    writeContent(types, .text(Limits.importedFile), to: &json)
                }
            case .nothing:
                json.object("204") { $0.field("description", "Done; nothing to return.") }
            }
            for status in endpoint.refusals {
                json.dynamicName(String(status))
                json.object { $0.field("$ref", "#/components/responses/Problem") }
            }
        }
    }

    private func writeResponse(_ about: String, _ type: String, _ schema: Schema, to json: inout JSONWriter) {
        json.object { json in
            json.field("description", about)
            writeContent([type], schema, to: &json)
        }
    }

    private func writeComponents(to json: inout JSONWriter) {
        var named: [String: Schema] = [:]
        for endpoint in endpoints {
            if case .json(let schema) = endpoint.takes { schema.collectNames(into: &named) }
            if case .json(_, let schema) = endpoint.gives { schema.collectNames(into: &named) }
        }
        Schema.problem.collectNames(into: &named)
        json.object("components") { json in
            json.object("schemas") { json in
                for (name, schema) in named.sorted(by: { $0.key < $1.key }) {
                    json.dynamicName(name)
                    schema.write(to: &json)
                }
            }
            json.object("responses") { json in
                json.name("Problem")
                writeResponse("What is wrong, and what to do.", "application/problem+json", .problem, to: &json)
            }
            json.object("securitySchemes") { json in
                json.object("token") { json in
                    json.field("type", "http")
                    json.field("scheme", "bearer")
                }
            }
        }
        json.array("security", of: ["token"]) { json, _ in json.object { $0.array("token", [String]()) } }
    }
}

extension Schema {
    static let problem = Schema.named(
        "Problem",
        .object(
            .required("type", .word(["about:blank"])),
            .required("title", .text(100)),
            .required("status", .integer(400...599)),
            .required("detail", .text(2000), "One sentence or two for a person: what is wrong, what to do."),
            .required("code", .text(100), "Stable; for programs."),
            .optional("reference", .text(100), "Names the line in the server's log."),
            .optional(
                "errors",
                .array(.object(.required("field", .text(200)), .required("detail", .text(500))), upTo: 100))))
}
