import Foundation
import RingbackCore
import RingbackDesk

/// The shape of a JSON value: one description that both validates input and is published as JSON Schema, so that the
/// two cannot differ.
package indirect enum Schema: Sendable {
    case text(TextRule)
    /// One of these words, exactly.
    case word([String])
    case integer(ClosedRange<Int64>)
    case number(ClosedRange<Double>)
    case boolean
    case array(Schema, count: ClosedRange<Int>)
    case object(Fields)
    /// An object with keys of one kind and values of one schema.
    case map(TextRule.Kind, Schema, upTo: Int)
    case nullable(Schema)
    /// A schema described once, under its name.
    case named(String, Schema)
    /// A value stored without interpretation.
    case anyObject

    /// The fields of an object. It is closed: unknown fields are refused, so that nobody believes we accepted what we
    /// do not know.
    package struct Fields: Sendable {
        package var all: [Field]
        /// At least one of these is required.
        package var oneOf: [String] = []
    }

    package struct Field: Sendable {
        package let name: String
        package let schema: Schema
        package let isRequired: Bool
        package var about: String?
    }

    package struct TextRule: Sendable {
        package var length: ClosedRange<Int>
        package var kind: Kind = .text

        package enum Kind: Sendable {
            /// Any text; the Desk removes invisible characters.
            case text
            /// A telephone number in any form: it has at least one digit.
            case number
            case email
            /// Somebody in the office: their id, or their email address.
            case person
            /// A tz database time zone.
            case zone
            /// 26 characters of base 32.
            case id
            /// RFC 3339.
            case time
            /// `2026-11-24`.
            case day
            /// `08:00-12:00`
            case span
            /// Letters, digits, `-` and `_`.
            case token
            /// Visible ASCII characters.
            case visible
            /// A value for `If-Match`: `"7"` or `*`.
            case version
        }
    }
}

// MARK: Short names, for tables of endpoints that read well

extension Schema {
    package static func text(_ maximum: Int, atLeast minimum: Int = 0) -> Self {
        .text(TextRule(length: minimum...maximum))
    }

    package static let id = Self.text(TextRule(length: 26...26, kind: .id))
    /// Somebody of the office, wherever a request names them; the handler is given their id.
    package static let person = Self.text(TextRule(length: 3...TextLimit.email, kind: .person))
    package static let time = Self.text(TextRule(length: 20...35, kind: .time))
    package static let day = Self.text(TextRule(length: 10...10, kind: .day))
    /// A cursor or key: opaque to clients.
    package static func token(_ maximum: Int) -> Self { .text(TextRule(length: 1...maximum, kind: .token)) }

    static let phone = Self.text(TextRule(length: 1...TextLimit.number, kind: .number))
    /// A number as given by a caller, which may be "withheld".
    static let numberAsGiven = Self.text(TextLimit.number)
    static let email = Self.text(TextRule(length: 3...TextLimit.email, kind: .email))
    static let zone = Self.text(TextRule(length: 1...64, kind: .zone))
    static let zones = TimeZone.knownTimeZoneIdentifiers.filter { OfficeHours.knows(zone: $0) }.sorted()
    static let span = Self.text(TextRule(length: 11...11, kind: .span))
    static let idempotencyKey = Self.text(TextRule(length: 1...200, kind: .visible))
    static let version = Self.text(TextRule(length: 1...20, kind: .version))

    package static func array(_ item: Schema, upTo maximum: Int = 1000) -> Self { .array(item, count: 0...maximum) }

    package static func object(_ fields: Field..., oneOf: [String] = []) -> Self {
        .object(Fields(all: fields, oneOf: oneOf))
    }
}

extension Schema.Field {
    package static func required(_ name: String, _ schema: Schema, _ about: String? = nil) -> Self {
        Self(name: name, schema: schema, isRequired: true, about: about)
    }

    package static func optional(_ name: String, _ schema: Schema, _ about: String? = nil) -> Self {
        Self(name: name, schema: schema, isRequired: false, about: about)
    }
}
