/// Text that is already safe to send to a browser.
///
/// Written as a literal in which every `\(value)` is escaped. That is the only way in for a `String` read from
/// anywhere, so markup from outside is always shown and never interpreted:
///
/// ```swift
/// let row: HTML = "<li><bdi>\(contact.name)</bdi></li>"
/// ```
struct HTML: ExpressibleByStringInterpolation, Equatable, Sendable {
    private(set) var bytes: [UInt8]

    init(stringLiteral literal: StaticString) {
        bytes = Array(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    init(stringInterpolation: Interpolation) {
        bytes = stringInterpolation.bytes
    }

    /// What a browser reads, for tests and logs.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    static let none: HTML = ""
}

extension HTML {
    struct Interpolation: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8] = []

        init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        mutating func appendLiteral(_ literal: StaticString) {
            bytes.append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
        }

        mutating func appendInterpolation(_ text: String) {
            var text = text
            text.withUTF8 { bytes.appendEscaped($0) }
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

        mutating func appendInterpolation(_ html: HTML) {
            bytes.append(contentsOf: html.bytes)
        }

        mutating func appendInterpolation(_ html: HTML?) {
            if let html { bytes.append(contentsOf: html.bytes) }
        }

        mutating func appendInterpolation(_ parts: [HTML]) {
            for part in parts { bytes.append(contentsOf: part.bytes) }
        }

        /// Text from the program itself.
        mutating func appendInterpolation(literal text: StaticString) {
            appendLiteral(text)
        }

        /// The markup, if the condition holds.
        mutating func appendInterpolation(when condition: Bool, _ html: @autoclosure () -> HTML) {
            if condition { bytes.append(contentsOf: html().bytes) }
        }

        /// One piece of markup for each element.
        mutating func appendInterpolation<Elements: Sequence>(
            each elements: Elements, _ view: (Elements.Element) -> HTML
        ) {
            for element in elements { bytes.append(contentsOf: view(element).bytes) }
        }

        /// One piece of markup if there is a value, nothing otherwise.
        mutating func appendInterpolation<Value>(some value: Value?, _ view: (Value) -> HTML) {
            if let value { bytes.append(contentsOf: view(value).bytes) }
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
            appendLiteral(" ")
            appendLiteral(name)
            appendLiteral("=\"")
            appendInterpolation(value)
            appendLiteral("\"")
        }
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
