import Foundation
package import RingbackWords

/// Cleans text from outside for storage: what somebody typed or a file held, without what is invisible or invalid.
package enum PlainText {
    package enum Lines: Sendable {
        /// One line, as for names, numbers and subjects: line breaks and tabs become spaces.
        case one
        /// Line breaks and tabs stay, as in notes.
        case many
    }

    /// Trims, composes (NFC), turns every line break into `\n`, and drops control characters, invisible direction
    /// overrides, and noncharacters. Joiners stay: emoji and several scripts need them. At most thirty combining marks
    /// per letter stay (Unicode's stream-safe text format): composing is quadratic in their number. A text that shows
    /// nothing, such as one of joiners alone, is empty.
    ///
    /// - Parameters:
    ///   - limit: in Unicode scalars of the result, which both databases and JavaScript count alike.
    ///   - what: the subject of an error's sentence: "The note".
    package static func clean(
        _ text: String, limit: Int, lines: Lines = .many, what: @autoclosure () -> Phrase = say("The text")
    ) throws(TextError) -> String {
        if let plain = plainASCII(text, limit: limit) { return plain }
        // Too long to fit however much it shrinks, and not worth processing.
        if text.utf8.count > limit * 16 + 1024 {
            throw .tooLong(what: what(), length: text.unicodeScalars.count, limit: limit)
        }
        var kept = String.UnicodeScalarView()
        var afterReturn = false
        var marks = 0
        for scalar in text.unicodeScalars {
            if scalar == "\n", afterReturn {
                afterReturn = false
                continue
            }
            afterReturn = scalar == "\r"
            guard let scalar = keep(scalar, lines) else { continue }
            marks = isMark(scalar) ? marks + 1 : 0
            if marks <= mostMarks { kept.append(scalar) }
        }
        let composed = String(kept).precomposedStringWithCanonicalMapping
        let trimmed = composed.trimmingCharacters(in: .whitespacesAndNewlines)
        guard trimmed.unicodeScalars.contains(where: isVisible) else { return "" }
        let length = trimmed.unicodeScalars.count
        guard length <= limit else { throw .tooLong(what: what(), length: length, limit: limit) }
        return trimmed
    }

    /// A fast path for the common case: printable ASCII, from which only surrounding spaces can go; Unicode composition
    /// and classification cost twenty times as much. `nil` for any other text.
    private static func plainASCII(_ text: String, limit: Int) -> String? {
        guard text.utf8.count <= limit, text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else { return nil }
        guard text.utf8.first == 0x20 || text.utf8.last == 0x20 else { return text }
        var trimmed = text.utf8[...]
        while trimmed.first == 0x20 { trimmed.removeFirst() }
        while trimmed.last == 0x20 { trimmed.removeLast() }
        return String(Substring(trimmed))
    }

    /// The same for bytes that should be UTF-8.
    /// - Throws: ``TextError/notText(what:)`` for bytes that are not, including lone surrogates and overlong forms.
    package static func clean(
        utf8 bytes: some Sequence<UInt8>, limit: Int, lines: Lines = .many,
        what: @autoclosure () -> Phrase = say("The text")
    ) throws(TextError) -> String {
        guard let text = String(validating: Array(bytes), as: UTF8.self) else { throw .notText(what: what()) }
        return try clean(text, limit: limit, lines: lines, what: what())
    }

    /// The beginning of a text from outside as one line, for display only.
    package static func shortened(_ text: String, to limit: Int) -> String {
        let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit)))
        return (try? clean(start, limit: limit * 2, lines: .one)) ?? ""
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        // Braille without a dot is a symbol by its properties.
        !scalar.properties.isDefaultIgnorableCodePoint && !scalar.properties.isWhitespace && scalar != "\u{2800}"
    }

    private static let mostMarks = 30

    /// A combining mark that does not decompose any further.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x300: false
        case 0x0F73, 0x0F75, 0x0F81: true
        default: scalar.properties.canonicalCombiningClass != .notReordered
        }
    }

    private static func keep(_ scalar: Unicode.Scalar, _ lines: Lines) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x20...0x7E: scalar
        case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: lines == .one ? " " : "\n"
        case 0x09: lines == .one ? " " : "\t"
        case 0...0x1F, 0x7F...0x9F: nil
        // Byte-order mark; direction embeddings, overrides and isolates; interlinear marks. Tags stay (flags).
        case 0xFEFF, 0x202A...0x202E, 0x2066...0x206F, 0xFFF9...0xFFFB: nil
        // Noncharacters.
        case 0xFDD0...0xFDEF: nil
        case let value where value & 0xFFFE == 0xFFFE: nil
        default: scalar
        }
    }
}

/// Why text was refused.
package enum TextError: RingbackError, Equatable {
    case tooLong(what: Phrase, length: Int, limit: Int)
    case notText(what: Phrase)

    package var code: String {
        switch self {
        case .tooLong: "text.too-long"
        case .notText: "text.not-text"
        }
    }

    package var kind: ErrorKind { .invalid }

    package var sentence: Phrase {
        switch self {
        case .tooLong(let what, let length, let limit):
            say("\(what) has \(length) characters; the limit is \(limit). Shorten it.")
        case .notText(let what):
            say("\(what) is not valid text (UTF-8).")
        }
    }
}
