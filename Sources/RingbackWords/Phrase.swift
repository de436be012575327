/// A text of the program: written in English where it is said, read in each reader's language.
///
/// ```swift
/// say("Left word with \(name)")
/// say(count, one: "1 call", other: "\(count) calls")
/// ```
///
/// `scripts/embed-words` collects the literals within `say(…)`; the catalogues in `Catalogues` translate them. What people typed
/// is a value in a phrase and is never translated.
package struct Phrase: Sendable {
    indirect enum Content: Sendable {
        case literal(StaticString)
        case filled([StaticString], [Value])
        case counted(Int, one: Phrase, other: Phrase)
        case verbatim(String)
        /// As it was kept in a column: how catalogues know it, and what fills it.
        case kept(key: String, [Value])
        /// Written for each reader.
        case made(any PhraseFill)
    }

    /// What fills a phrase.
    enum Value: Sendable {
        case text(String)
        case number(Int)
        /// "4th" in English; other languages put a plain number where they want it.
        case ordinal(Int)
        case phrase(Phrase)
        case markup([UInt8])
    }

    let content: Content
    /// Tells two texts apart that are one in English: "Open", of a call and of a door.
    var context: StaticString?

    init(_ content: Content) { self.content = content }

    /// A name or a text that somebody typed, where a phrase is expected.
    package init(verbatim text: String) { content = .verbatim(text) }

    package static let none = Phrase(verbatim: "")

    /// The literal of a phrase; only ``say(_:)`` takes it, so that every text of the program is found in the source.
    package struct Text: ExpressibleByStringInterpolation, Sendable {
        let content: Content

        package init(stringLiteral literal: StaticString) { content = .literal(literal) }

        package init(stringInterpolation: Interpolation) {
            content = .filled(stringInterpolation.literals, stringInterpolation.values)
        }

        package struct Interpolation: StringInterpolationProtocol {
            /// One before each value; the last may follow.
            fileprivate var literals: [StaticString] = []
            fileprivate var values: [Value] = []

            package init(literalCapacity: Int, interpolationCount: Int) {
                literals.reserveCapacity(interpolationCount + 1)
                values.reserveCapacity(interpolationCount)
            }

            package mutating func appendLiteral(_ literal: StaticString) { literals.append(literal) }

            private mutating func append(_ value: Value) {
                if literals.count == values.count { literals.append("") }
                values.append(value)
            }

            package mutating func appendInterpolation(_ text: String) { append(.text(text)) }
            package mutating func appendInterpolation(_ text: Substring) { append(.text(String(text))) }
            package mutating func appendInterpolation(_ text: StaticString) { append(.text(text.description)) }
            package mutating func appendInterpolation(_ number: Int) { append(.number(number)) }
            package mutating func appendInterpolation(ordinal number: Int) { append(.ordinal(number)) }
            package mutating func appendInterpolation(_ phrase: Phrase) { append(.phrase(phrase)) }
            /// Bytes that are safe on a page as they are.
            package mutating func appendInterpolation(markup bytes: [UInt8]) { append(.markup(bytes)) }
        }
    }
}

/// A text of the program.
/// - Parameter context: tells it from another text that is the same in English.
package func say(_ text: Phrase.Text, context: StaticString? = nil) -> Phrase {
    var phrase = Phrase(text.content)
    phrase.context = context
    return phrase
}

/// A text that depends on a count, by the plural rules of the reader's language.
package func say(_ count: Int, one: Phrase.Text, other: Phrase.Text) -> Phrase {
    Phrase(.counted(count, one: say(one), other: say(other)))
}

extension Phrase: CustomStringConvertible {
    /// In English, for logs and tests.
    package var description: String { Language.english(self) }
}

extension Phrase: Equatable {
    package static func == (left: Phrase, right: Phrase) -> Bool { left.description == right.description }
}

extension Phrase {
    /// How catalogues know it: `Left word with {0}`, after its context and U+0004 if it has one, as in a gettext MO file.
    var key: String {
        let key =
            switch content {
            case .literal(let text): text.description
            case .verbatim(let text): text
            case .kept(let key, _): key
            case .made: ""
            case .counted(_, let one, _): one.key
            case .filled(let literals, let values): Self.key(literals, values.count)
            }
        return context.map { "\($0)\u{4}\(key)" } ?? key
    }

    private static func key(_ literals: [StaticString], _ values: Int) -> String {
        var key = ""
        for (index, literal) in literals.enumerated() {
            key += literal.description
            if index < values { key += "{\(index)}" }
        }
        return key
    }
}
