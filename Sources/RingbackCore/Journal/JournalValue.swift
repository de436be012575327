import Foundation

/// What an entry contains besides who, when and what.
package typealias Particulars = [Particular: JournalValue]

extension Particulars {
    /// A change with both sides.
    package func beside(_ before: Self) -> Self {
        reduce(into: before.reduce(into: [:]) { $0[$1.key.before] = $1.value }) { $0[$1.key] = $1.value }
    }
}

/// A value in an entry's particulars: JSON without fractions.
package enum JournalValue: Sendable, Hashable {
    case null
    case boolean(Bool)
    case integer(Int64)
    case text(String)
    case list([JournalValue])
    case map([String: JournalValue])
}

extension JournalValue: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral value: String) { self = .text(value) }
    package init(integerLiteral value: Int64) { self = .integer(value) }
    package init(booleanLiteral value: Bool) { self = .boolean(value) }
    package init(nilLiteral: ()) { self = .null }
    package init(arrayLiteral elements: JournalValue...) { self = .list(elements) }

    package init(dictionaryLiteral elements: (String, JournalValue)...) {
        self = .map(Dictionary(elements, uniquingKeysWith: { $1 }))
    }

    package init(_ text: String?) { self = text.map(JournalValue.text) ?? .null }

    package var text: String? { if case .text(let text) = self { text } else { nil } }
}

extension JournalValue {
    /// Canonical JSON: keys sorted by bytes, no spaces.
    package var json: String {
        var out: [UInt8] = []
        write(to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    private func write(to out: inout [UInt8]) {
        switch self {
        case .null: out += "null".utf8
        case .boolean(let value): out += (value ? "true" : "false").utf8
        case .integer(let value): out += String(value).utf8
        case .text(let text): Self.quote(text, to: &out)
        case .list(let values):
            Self.write(values, between: ("[", "]"), to: &out) { value, out in value.write(to: &out) }
        case .map(let members):
            let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            Self.write(sorted, between: ("{", "}"), to: &out) { member, out in
                Self.quote(member.key, to: &out)
                out.append(UInt8(ascii: ":"))
                member.value.write(to: &out)
            }
        }
    }

    private static func write<Element>(
        _ elements: [Element], between brackets: (String, String), to out: inout [UInt8],
        _ element: (Element, inout [UInt8]) -> Void
    ) {
        out += brackets.0.utf8
        for (place, one) in elements.enumerated() {
            if place > 0 { out.append(UInt8(ascii: ",")) }
            element(one, &out)
        }
        out += brackets.1.utf8
    }

    private static func quote(_ text: String, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), byte]
            case 0..<16: out += "\\u000\(String(byte, radix: 16))".utf8
            case 16..<32: out += "\\u00\(String(byte, radix: 16))".utf8
            default: out.append(byte)
            }
        }
        out.append(UInt8(ascii: "\""))
    }
}

extension JournalValue: Decodable {
    /// Parses stored particulars.
    package static func particulars(_ json: String) throws -> Particulars {
        let members = try JSONDecoder().decode([String: JournalValue].self, from: Foundation.Data(json.utf8))
        return Dictionary(uniqueKeysWithValues: members.map { (Particular($0), $1) })
    }

    package init(_ particulars: Particulars) {
        self = .map(Dictionary(uniqueKeysWithValues: particulars.map { ($0.name, $1) }))
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .boolean(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .integer(value)
        } else if let value = try? container.decode(String.self) {
            self = .text(value)
        } else if let value = try? container.decode([JournalValue].self) {
            self = .list(value)
        } else {
            self = .map(try container.decode([String: JournalValue].self))
        }
    }
}
