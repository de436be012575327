package import NIOCore
package import RingbackWords

/// What is wrong with invalid JSON, and at which byte.
package struct JSONFault: Error, Equatable {
    package let sentence: Phrase
    package let offset: Int
}

/// Parses JSON (RFC 8259) from outside, strictly: UTF-8 only, no lone surrogates, no duplicate fields, no numbers out
/// of range, and no deeper than ``maximumDepth``, so that the sender controls neither memory nor stack.
///
/// Foundation's decoder accepts duplicates and lone surrogates, each in its own way, and costs more than the rest of a
/// request; hence our own, and a test that reads the same documents with both.
package struct JSONReader {
    package static let maximumDepth = 32

    private let bytes: [UInt8]
    private var at = 0
    private var depth = 0

    /// Reads a single document and nothing after it.
    package static func read(_ buffer: ByteBuffer) throws(JSONFault) -> JSONValue {
        var reader = JSONReader(bytes: Array(buffer.readableBytesView))
        reader.skipSpace()
        let value = try reader.value()
        reader.skipSpace()
        guard reader.at == reader.bytes.count else {
            throw reader.fault(say("There is something after the JSON document."))
        }
        return value
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func value() throws(JSONFault) -> JSONValue {
        switch peek {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        case UInt8(ascii: "-"): return try number()
        case let byte? where byte.isDigit: return try number()
        case nil: throw fault(say("The JSON document ends too early."))
        default: throw fault(say("This is not JSON."))
        }
    }

    private mutating func object() throws(JSONFault) -> JSONValue {
        try descend()
        var fields: [(name: String, value: JSONValue)] = []
        var names: Set<String> = []
        if !take("}") {
            repeat {
                skipSpace()
                guard peek == UInt8(ascii: "\"") else { throw fault(say("The name of a field is missing.")) }
                let name = try string()
                // Of two equal names, which one counts would be a guess, and programs guess differently.
                guard names.insert(name).inserted else { throw fault(say("A field is named twice.")) }
                skipSpace()
                guard take(":") else { throw fault(say("A colon is missing.")) }
                skipSpace()
                fields.append((name, try value()))
                skipSpace()
            } while take(",")
            guard take("}") else { throw fault(say("A comma or a closing brace is missing.")) }
        }
        depth -= 1
        return .object(fields)
    }

    private mutating func array() throws(JSONFault) -> JSONValue {
        try descend()
        var items: [JSONValue] = []
        if !take("]") {
            repeat {
                skipSpace()
                items.append(try value())
                skipSpace()
            } while take(",")
            guard take("]") else { throw fault(say("A comma or a closing bracket is missing.")) }
        }
        depth -= 1
        return .array(items)
    }

    /// Skips the opening bracket and the space after it.
    private mutating func descend() throws(JSONFault) {
        depth += 1
        guard depth <= Self.maximumDepth else { throw fault(say("The JSON is nested too deeply: the limit is 32.")) }
        at += 1
        skipSpace()
    }

    // MARK: Strings

    private mutating func string() throws(JSONFault) -> String {
        at += 1
        let start = at
        while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { at += 1 }
        guard peek != UInt8(ascii: "\"") else {
            let plain = bytes[start..<at]
            at += 1
            return try utf8(plain)
        }
        var out = Array(bytes[start..<at])
        while let byte = peek {
            at += 1
            switch byte {
            case UInt8(ascii: "\""): return try utf8(out[...])
            case UInt8(ascii: "\\"): try escape(into: &out)
            case ..<0x20: throw fault(say("There is a control character in a string; it must be written as \\u00…."))
            default: out.append(byte)
            }
        }
        throw fault(say("A string does not end."))
    }

    private func utf8(_ bytes: ArraySlice<UInt8>) throws(JSONFault) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw fault(say("A string is not valid UTF-8."))
        }
        return text
    }

    private mutating func escape(into out: inout [UInt8]) throws(JSONFault) {
        guard let byte = peek else { throw fault(say("A string does not end.")) }
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte)
        case UInt8(ascii: "b"): out.append(0x08)
        case UInt8(ascii: "f"): out.append(0x0C)
        case UInt8(ascii: "n"): out.append(0x0A)
        case UInt8(ascii: "r"): out.append(0x0D)
        case UInt8(ascii: "t"): out.append(0x09)
        case UInt8(ascii: "u"):
            let scalar = try unicode()
            out.append(contentsOf: String(scalar).utf8)
        default: throw fault(say("An escape in a string is unknown."))
        }
    }

    private mutating func unicode() throws(JSONFault) -> Unicode.Scalar {
        let first = try hexadecimal()
        if let scalar = Unicode.Scalar(first) { return scalar }
        // A high surrogate: its other half must follow.
        guard first < 0xDC00, at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u")
        else { throw fault(say("A surrogate pair is incomplete.")) }
        at += 2
        let second = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw fault(say("A surrogate pair is incomplete.")) }
        return scalar
    }

    private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
        guard at + 4 <= bytes.count else { throw fault(say("A \\u escape needs four hexadecimal digits.")) }
        var value: UInt32 = 0
        for byte in bytes[at..<at + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
                throw fault(say("A \\u escape needs four hexadecimal digits."))
            }
            value = value << 4 | UInt32(digit)
        }
        at += 4
        return value
    }

    // MARK: Numbers

    private mutating func number() throws(JSONFault) -> JSONValue {
        let start = at
        _ = take("-")
        guard peek?.isDigit == true else { throw fault(say("A number has no digits.")) }
        if take("0") {
            guard peek?.isDigit != true else { throw fault(say("A number begins with a zero.")) }
        }
        digits()
        var isWhole = true
        if take(".") {
            isWhole = false
            guard peek?.isDigit == true else { throw fault(say("A number ends with its point.")) }
            digits()
        }
        if take("e") || take("E") {
            isWhole = false
            if !take("+") { _ = take("-") }
            guard peek?.isDigit == true else { throw fault(say("A number has no exponent.")) }
            digits()
        }
        guard at - start <= 64 else { throw fault(say("A number has too many digits.")) }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        if isWhole, let integer = Int64(text) { return .integer(integer) }
        guard let double = Double(text), double.isFinite else { throw fault(say("A number is too large.")) }
        return .number(double)
    }

    private mutating func digits() {
        while peek?.isDigit == true { at += 1 }
    }

    // MARK: Bytes

    private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: character) else { return false }
        at += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
    }

    private mutating func literal(_ text: StaticString, _ value: JSONValue) throws(JSONFault) -> JSONValue {
        let end = at + text.utf8CodeUnitCount
        guard end <= bytes.count,
            bytes[at..<end].elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: end - at))
        else { throw fault(say("This is not JSON.")) }
        at = end
        return value
    }

    private func fault(_ sentence: Phrase) -> JSONFault { JSONFault(sentence: sentence, offset: at) }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
