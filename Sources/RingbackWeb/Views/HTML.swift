import RingbackWords

/// Text that is already safe to send to a browser.
///
/// Written as a literal in which every `\(value)` is escaped. That is the only way in for a `String` read from
/// anywhere, so markup from outside is always shown and never interpreted:
///
/// ```swift
/// let row: HTML = "<li><bdi>\(contact.name)</bdi></li>"
/// ```
///
/// Texts of the program stay phrases until the page is sent to somebody, who reads a language:
///
/// ```swift
/// let button: HTML = "<button>\(say("Sign in"))</button>"
/// ```
struct HTML: ExpressibleByStringInterpolation, Sendable {
    private var markup: [UInt8]
    /// Each phrase, and how much markup precedes it.
    private var phrases: [(place: Int, phrase: Phrase)] = []

    init(stringLiteral literal: StaticString) {
        markup = Array(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    init(stringInterpolation: Interpolation) {
        self = stringInterpolation.html
    }

    /// What a browser is sent.
    func bytes(in language: Language) -> [UInt8] {
        if phrases.isEmpty { return markup }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(markup.count + phrases.count * 24)
        var written = 0
        for (place, phrase) in phrases {
            bytes.append(contentsOf: markup[written..<place])
            written = place
            language.write(phrase) { piece in
                switch piece {
                case .literal(let text):
                    bytes.appendEscaped(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
                case .text(var text): text.withUTF8 { bytes.appendEscaped($0) }
                case .markup(let safe): bytes.append(contentsOf: safe)
                }
            }
        }
        bytes.append(contentsOf: markup[written...])
        return bytes
    }

    func text(in language: Language) -> String { String(decoding: bytes(in: language), as: UTF8.self) }

    /// What an English reader's browser is sent, for tests and logs.
    var text: String { text(in: .english) }

    static let none: HTML = ""

    var isEmpty: Bool { markup.isEmpty && phrases.isEmpty }
}

extension HTML: Equatable {
    static func == (left: HTML, right: HTML) -> Bool { left.text == right.text }
}

extension HTML {
    struct Interpolation: StringInterpolationProtocol {
        fileprivate var html: HTML = ""

        init(literalCapacity: Int, interpolationCount: Int) {
            html.markup.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        mutating func appendLiteral(_ literal: StaticString) {
            html.markup.append(
                contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
        }

        mutating func appendInterpolation(_ text: String) {
            var text = text
            text.withUTF8 { html.markup.appendEscaped($0) }
        }

        mutating func appendInterpolation(_ phrase: Phrase) {
            html.phrases.append((html.markup.count, phrase))
        }

        mutating func appendInterpolation(_ text: Substring) {
            appendInterpolation(String(text))
        }

        mutating func appendInterpolation(_ number: Int) {
            appendInterpolation(String(number))
        }

        mutating func appendInterpolation(_ path: Path) {
            appendInterpolation(path.text)
        }

        mutating func appendInterpolation(_ part: HTML) {
            for (place, phrase) in part.phrases { html.phrases.append((html.markup.count + place, phrase)) }
            html.markup.append(contentsOf: part.markup)
        }

        mutating func appendInterpolation(_ part: HTML?) {
            if let part { appendInterpolation(part) }
        }

        mutating func appendInterpolation(_ parts: [HTML]) {
            for part in parts { appendInterpolation(part) }
        }

        /// Text from the program itself that no language changes.
        mutating func appendInterpolation(literal text: StaticString) {
            appendLiteral(text)
        }

        /// The markup, if the condition holds.
        mutating func appendInterpolation(when condition: Bool, _ part: @autoclosure () -> HTML) {
            if condition { appendInterpolation(part()) }
        }

        /// One piece of markup for each element.
        mutating func appendInterpolation<Elements: Sequence>(
            each elements: Elements, _ view: (Elements.Element) -> HTML
        ) {
            for element in elements { appendInterpolation(view(element)) }
        }

        /// One piece of markup if there is a value, nothing otherwise.
        mutating func appendInterpolation<Value>(some value: Value?, _ view: (Value) -> HTML) {
            if let value { appendInterpolation(view(value)) }
        }

        /// An attribute without a value, such as ` checked`, if the condition holds.
        mutating func appendInterpolation(flag name: StaticString, _ condition: Bool) {
            guard condition else { return }
            appendLiteral(" ")
            appendLiteral(name)
        }

        /// An attribute with an escaped value, omitted if there is none.
        mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
            guard let value else { return }
            appendInterpolation(attribute: name, Phrase(verbatim: value))
        }

        mutating func appendInterpolation(attribute name: StaticString, _ value: Phrase?) {
            guard let value else { return }
            appendLiteral(" ")
            appendLiteral(name)
            appendLiteral("=\"")
            appendInterpolation(value)
            appendLiteral("\"")
        }
    }
}

extension Phrase.Text.Interpolation {
    /// Markup within a sentence: `say("Ring \(name) at \(html)")`. A phrase in it is in English: say it outside.
    mutating func appendInterpolation(_ html: HTML) {
        appendInterpolation(markup: html.bytes(in: .english))
    }
}

extension Array where Element == UInt8 {
    /// Copies text in runs, writing HTML's five special characters as references, and a replacement character for
    /// control characters not allowed on a page.
    fileprivate mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in 0..<text.count {
            let replacement: StaticString
            switch text[index] {
            case UInt8(ascii: "&"): replacement = "&amp;"
            case UInt8(ascii: "<"): replacement = "&lt;"
            case UInt8(ascii: ">"): replacement = "&gt;"
            case UInt8(ascii: "\""): replacement = "&quot;"
            case UInt8(ascii: "'"): replacement = "&#39;"
            case 0x09, 0x0A, 0x0D: continue
            case 0x00..<0x20, 0x7F: replacement = "\u{FFFD}"
            default: continue
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            append(
                contentsOf: UnsafeBufferPointer(
                    start: replacement.utf8Start, count: replacement.utf8CodeUnitCount))
            start = index + 1
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
}
