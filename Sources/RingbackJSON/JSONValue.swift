/// A JSON value as sent; objects keep the order of their fields.
package indirect enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    case integer(Int64)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([(name: String, value: JSONValue)])

    package static func == (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.integer(let left), .integer(let right)): left == right
        case (.number(let left), .number(let right)): left == right
        case (.string(let left), .string(let right)): left == right
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)):
            left.elementsEqual(right) { $0.name == $1.name && $0.value == $1.value }
        default: false
        }
    }
}

// Values validated by a schema can be read without further checks.
extension JSONValue {
    /// The field of an object; `nil` if absent or null.
    package subscript(_ name: String) -> JSONValue? {
        guard case .object(let fields) = self, let value = fields.first(where: { $0.name == name })?.value else {
            return nil
        }
        if case .null = value { return nil }
        return value
    }

    /// Whether the object has the field, even if null: in a PATCH, null removes and absence leaves unchanged.
    package func has(_ name: String) -> Bool {
        guard case .object(let fields) = self else { return false }
        return fields.contains { $0.name == name }
    }

    package var text: String? {
        if case .string(let value) = self { value } else { nil }
    }

    package var int: Int? {
        switch self {
        case .integer(let value): Int(exactly: value)
        case .number(let value): Int(exactly: value)
        default: nil
        }
    }

    package var number: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }

    package var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    package var items: [JSONValue] {
        if case .array(let items) = self { items } else { [] }
    }

    package func text(_ name: String) -> String? { self[name]?.text }
    package func int(_ name: String) -> Int? { self[name]?.int }
    package func bool(_ name: String) -> Bool? { self[name]?.bool }
    package func items(_ name: String) -> [JSONValue] { self[name]?.items ?? [] }
    package func texts(_ name: String) -> [String] { items(name).compactMap(\.text) }
}
