import HTTPTypes
import RingbackWords

/// Parses the query of a URL, and forms in the same encoding.
package enum QueryString {
    /// - Throws: a ``HTTPProblem`` for too many parameters, a broken escape, or invalid UTF-8.
    package static func read(_ text: String) throws(HTTPProblem) -> [(name: String, value: String)] {
        try read(text, upTo: Limits.queryParameters)
    }

    static func read(_ text: String, upTo limit: Int) throws(HTTPProblem) -> [(name: String, value: String)] {
        var pairs: [(name: String, value: String)] = []
        for pair in text.split(separator: "&") {
            guard pairs.count < limit else {
                throw HTTPProblem(.badRequest, say("Too many parameters: the limit is \(limit)."))
            }
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentEncoding.decode(parts[0], plusIsSpace: true),
                let value = PercentEncoding.decode(parts.count > 1 ? parts[1] : "", plusIsSpace: true)
            else { throw HTTPProblem(.badRequest, say("A parameter is not valid percent-encoded UTF-8.")) }
            // What a paste brings along otherwise is dropped by what keeps the text; no paste brings a NUL.
            guard !name.utf8.contains(0), !value.utf8.contains(0) else {
                throw HTTPProblem(
                    .badRequest, say("A field holds a NUL character, which no text has."), code: "text.control")
            }
            pairs.append((name, value))
        }
        return pairs
    }
}

enum PercentEncoding {
    /// Percent-encodes everything but letters, digits and a few characters that are safe everywhere in a URL.
    static func encode(_ text: String) -> String {
        // Ids and file names, and so nearly all texts, are safe throughout.
        if text.utf8.allSatisfy(isPlain) { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if isPlain(byte) {
                result.append(Character(UnicodeScalar(byte)))
            } else {
                result.append("%")
                result.append(hexDigits[Int(byte >> 4)])
                result.append(hexDigits[Int(byte & 15)])
            }
        }
        return result
    }

    /// Whether a path has a control character in it, written out or percent-encoded.
    static func hasControls(_ path: String) -> Bool {
        guard let text = decode(path[...]) else { return false }
        return text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: ":"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static let hexDigits = Array("0123456789ABCDEF")

    /// - Returns: `nil` for a broken escape or invalid UTF-8.
    static func decode(_ text: Substring, plusIsSpace: Bool = false) -> String? {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        var rest = text.utf8.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "%"):
                guard let high = rest.next()?.hexadecimal, let low = rest.next()?.hexadecimal else { return nil }
                out.append(high << 4 | low)
            case UInt8(ascii: "+") where plusIsSpace: out.append(0x20)
            default: out.append(byte)
            }
        }
        return String(validating: out, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var hexadecimal: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - 48
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - 87
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - 55
        default: nil
        }
    }
}

extension Double {
    /// A number as people and programs write it, `2.5`; `nil` for what else Swift would read, such as `inf`.
    init?(plain text: String) {
        let isPlain = text.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
        guard isPlain, text.utf8.count <= 20, let value = Double(text) else { return nil }
        self = value
    }
}
