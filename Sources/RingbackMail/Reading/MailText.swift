import CMime
import Foundation
import RingbackCore

/// Text of a mail, decoded to Unicode.
enum MailText {
    /// - Returns: the text, and whether the bytes were invalid in the declared character set.
    static func decode(_ bytes: [UInt8], charset: String) -> (text: String, isWrong: Bool) {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        let name = charset.lowercased().trimmingCharacters(in: .whitespaces)
        switch name {
        case "", "us-ascii", "ascii", "unknown-8bit", "8bit", "default", "ansi_x3.4-1968":
            return (String(validating: bytes, as: UTF8.self) ?? western(bytes), false)
        case "utf-8", "utf8":
            if let text = String(validating: bytes, as: UTF8.self) { return (text, false) }
            // Much that claims to be UTF-8 is not; text cut within a character is.
            let lossy = String(decoding: bytes, as: UTF8.self)
            let isUnicode = lossy.unicodeScalars.contains { $0.value > 0x7F && $0.value != 0xFFFD }
            return (isUnicode ? lossy : western(bytes), true)
        case "iso-8859-1", "latin1", "windows-1252", "cp1252": return (western(bytes), false)
        default:
            guard isPlain(name), let (text, bad) = converted(bytes, from: name) else {
                return (String(validating: bytes, as: UTF8.self) ?? western(bytes), true)
            }
            return (text, bad > 0)
        }
    }

    /// Windows-1252, in which every byte is a character: most so-called ISO 8859-1 is this.
    private static func western(_ bytes: [UInt8]) -> String {
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            let value = (0x80...0x9F).contains(byte) ? marks[Int(byte) - 0x80] : UInt32(byte)
            scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        }
        return String(scalars)
    }

    private static let marks: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    private static func isPlain(_ name: String) -> Bool {
        // No “//TRANSLIT” and the like, and nothing that means the machine's own charset.
        name.utf8.count <= 40
            && name.utf8.allSatisfy {
                (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x5F
            }
    }

    private static func converted(_ bytes: [UInt8], from charset: String) -> (String, bad: Int)? {
        var (length, bad) = (0, 0)
        guard let text = rb_mime_utf8(charset, bytes, bytes.count, &length, &bad) else { return nil }
        defer { free(text) }
        return (
            String(decoding: UnsafeRawBufferPointer(start: text, count: length), as: UTF8.self), bad
        )
    }

    /// With `\n` line ends, without control and invisible characters.
    static func clean(_ text: String) -> String {
        // The limit on what is kept is applied elsewhere.
        (try? PlainText.clean(text, limit: .max / 32, lines: .many)) ?? ""
    }

    /// Text in format=flowed (RFC 3676), with its lines rejoined.
    static func unflowed(_ text: String, deletingSpace: Bool, within budget: ReadingBudget) -> String {
        var lines: [String] = []
        var paragraph: (depth: Int, text: String)?
        func quoted(_ paragraph: (depth: Int, text: String)) -> String {
            paragraph.depth == 0
                ? paragraph.text : String(repeating: ">", count: paragraph.depth) + " " + paragraph.text
        }
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if number % 256 == 255, budget.isSpent { break }
            let depth = line.prefix { $0 == ">" }.count
            var words = line.dropFirst(depth)
            if words.first == " " { words = words.dropFirst() }
            let isSignature = words == "-- "
            if let open = paragraph, open.depth != depth || isSignature {
                lines.append(quoted(open))
                paragraph = nil
            }
            let isOpen = words.last == " " && !isSignature
            if isOpen, deletingSpace { words = words.dropLast() }
            // In place: one paragraph may have all of the mail's lines.
            if paragraph == nil { paragraph = (depth, "") }
            paragraph?.text += words
            if !isOpen, let closed = paragraph {
                lines.append(quoted(closed))
                paragraph = nil
            }
        }
        if let open = paragraph { lines.append(quoted(open)) }
        return lines.joined(separator: "\n")
    }
}
