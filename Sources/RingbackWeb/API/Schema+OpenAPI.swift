import RingbackJSON

extension Schema {
    /// Writes this schema as JSON Schema 2020-12, the dialect of OpenAPI 3.1.
    func write(to json: inout JSONWriter, about: String? = nil) {
        json.object { json in
            if let about { json.field("description", about) }
            writeFields(to: &json)
        }
    }

    private func writeFields(to json: inout JSONWriter) {
        switch self {
        case .text(let rule): rule.write(to: &json)
        case .word(let words):
            json.field("type", "string")
            json.array("enum", words)
        case .integer(let range):
            json.field("type", "integer")
            json.field("minimum", range.lowerBound)
            json.field("maximum", range.upperBound)
        case .number(let range):
            json.field("type", "number")
            json.name("minimum")
            json.double(range.lowerBound)
            json.name("maximum")
            json.double(range.upperBound)
        case .boolean: json.field("type", "boolean")
        case .anyObject: json.field("type", "object")
        case .array(let item, let count):
            json.field("type", "array")
            json.name("items")
            item.write(to: &json)
            if count.lowerBound > 0 { json.field("minItems", count.lowerBound) }
            json.field("maxItems", count.upperBound)
        case .object(let fields): fields.write(to: &json)
        case .map(let keys, let schema, let most):
            json.field("type", "object")
            json.name("propertyNames")
            Schema.text(TextRule(length: 0...100, kind: keys)).write(to: &json)
            json.name("additionalProperties")
            schema.write(to: &json)
            json.field("maxProperties", most)
        case .nullable(let schema):
            json.array("anyOf", of: [schema, nil]) { json, each in
                if let each { each.write(to: &json) } else { json.object { $0.field("type", "null") } }
            }
        case .named(let name, _): json.field("$ref", "#/components/schemas/\(name)")
        }
    }

    /// Every named schema in this one, including itself.
    func collectNames(into names: inout [String: Schema]) {
        switch self {
        case .named(let name, let schema):
            guard names.updateValue(schema, forKey: name) == nil else { return }
            schema.collectNames(into: &names)
        case .array(let schema, _), .nullable(let schema), .map(_, let schema, _): schema.collectNames(into: &names)
        case .object(let fields): for field in fields.all { field.schema.collectNames(into: &names) }
        case .text, .word, .integer, .number, .boolean, .anyObject: break
        }
    }
}

extension Schema.Fields {
    fileprivate func write(to json: inout JSONWriter) {
        json.field("type", "object")
        json.object("properties") { json in
            for field in all {
                json.dynamicName(field.name)
                field.schema.write(to: &json, about: field.about)
            }
        }
        let required = all.filter(\.isRequired).map(\.name)
        if !required.isEmpty { json.array("required", required) }
        if !oneOf.isEmpty {
            json.array("anyOf", of: oneOf) { json, name in json.object { $0.array("required", [name]) } }
        }
        json.field("additionalProperties", false)
    }
}

extension Schema.TextRule {
    fileprivate func write(to json: inout JSONWriter) {
        json.field("type", "string")
        switch kind {
        case .time: json.field("format", "date-time")
        case .day: json.field("format", "date")
        case .id, .span, .version: if let pattern = kind.pattern { json.field("pattern", pattern) }
        case .zone: json.array("enum", Schema.zones)
        case .text, .number, .email, .person, .token, .visible:
            if length.lowerBound > 0 { json.field("minLength", length.lowerBound) }
            json.field("maxLength", length.upperBound)
            if let pattern = kind.pattern {
                json.field("pattern", kind == .number && length.lowerBound == 0 ? "^$|\(pattern)" : pattern)
            }
        }
    }
}
