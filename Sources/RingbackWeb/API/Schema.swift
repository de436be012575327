import Foundation
import RingbackCore
import RingbackDesk

/// The shape of a JSON value: one description that both checks what comes in and is published as JSON Schema, so that
/// the two cannot differ.
package indirect enum Schema: Sendable {
    case text(TextRule)
    /// One of these words, exactly.
    case word([String])
    case integer(ClosedRange<Int64>)
    case boolean
    case array(Schema, count: ClosedRange<Int>)
    case object(Fields)
    /// An object with keys of one kind and values of one shape.
    case map(TextRule.Kind, Schema, upTo: Int)
    case nullable(Schema)
    /// A shape that is described once, under its name.
    case named(String, Schema)
    /// A value that we keep without looking into it.
    case anyObject

    /// The fields of an object. It is closed: a field that is not here is refused, so that nobody believes that we
    /// took what we do not know.
    package struct Fields: Sendable {
        package var all: [Field]
        /// At least one of these must be there.
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
            /// Whatever somebody wrote; the Desk takes out what cannot be seen.
            case text
            /// A telephone number in whatever form: it has a digit at least.
            case number
            case email
            /// A time zone by its name in the tz database.
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
            /// Visible characters of ASCII.
            case visible
            /// What `If-Match` takes: `"7"` or `*`.
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
    package static let time = Self.text(TextRule(length: 20...35, kind: .time))
    package static let day = Self.text(TextRule(length: 10...10, kind: .day))
    /// A place in a list, or a key: opaque to whoever holds it.
    package static func token(_ maximum: Int) -> Self { .text(TextRule(length: 1...maximum, kind: .token)) }

    static let phone = Self.text(TextRule(length: 1...TextLimit.number, kind: .number))
    /// What a caller gave for one, which may be "withheld".
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
