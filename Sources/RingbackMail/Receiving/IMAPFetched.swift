/// An untagged `FETCH` response about one mail (RFC 3501, section 7.4.2), parsed into items, so that nothing inside one
/// is mistaken for another.
struct IMAPFetched {
    private(set) var uid: Int64?
    private(set) var size: Int?
    /// Of `BODY[]` or a range of it; `nil` for `NIL`.
    private(set) var body: [UInt8]?

    private enum Value {
        case word(ArraySlice<UInt8>)
        case bytes([UInt8])
        case list
    }

    private static let deepest = 20

    private let line: [UInt8]
    private var place = 0

    /// - Parameter line: with its literals in place, each after the CR LF that announced it.
    /// - Returns: `nil` for a line that is not a `FETCH`, or is malformed.
    init?(_ line: [UInt8]) {
        self.line = line
        guard word() == "*", let number = word(), IMAPNumber.read(number) != nil, word()?.uppercased() == "FETCH",
            next() == UInt8(ascii: "(")
        else { return nil }
        place += 1
        while next() != UInt8(ascii: ")") {
            guard let name = word(), !name.isEmpty, let value = value(depth: 0) else { return nil }
            take(name.uppercased(), value)
        }
    }

    private mutating func take(_ name: String, _ value: Value) {
        switch value {
        case .word(let digits):
            let text = String(decoding: digits, as: UTF8.self)
            if name == "UID" { uid = IMAPNumber.uid(text) }
            if name == "RFC822.SIZE" { size = IMAPNumber.size(text) }
        case .bytes(let bytes): if Self.isBody(name) { body = bytes }
        case .list: break
        }
    }

    private static func isBody(_ name: String) -> Bool { name == "BODY[]" || name.hasPrefix("BODY[]<") }

    private mutating func next() -> UInt8? {
        while place < line.count, line[place] == UInt8(ascii: " ") { place += 1 }
        return place < line.count ? line[place] : nil
    }

    /// Up to a space or parenthesis; those in square brackets belong to it.
    private mutating func bytes() -> ArraySlice<UInt8>? {
        guard next() != nil else { return nil }
        let start = place
        var isInside = false
        while place < line.count {
            let byte = line[place]
            if byte == UInt8(ascii: "[") { isInside = true }
            if byte == UInt8(ascii: "]") { isInside = false }
            if !isInside, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") { break }
            place += 1
        }
        return line[start..<place]
    }

    private mutating func word() -> String? {
        guard let bytes = bytes(), bytes.count <= 200 else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func value(depth: Int) -> Value? {
        switch next() {
        case UInt8(ascii: "("):
            guard depth < Self.deepest else { return nil }
            place += 1
            while next() != UInt8(ascii: ")") { if value(depth: depth + 1) == nil { return nil } }
            place += 1
            return .list
        case UInt8(ascii: "\""): return quoted().map(Value.bytes)
        case UInt8(ascii: "{"), UInt8(ascii: "~"): return literal().map(Value.bytes)
        default:
            guard let bytes = bytes(), !bytes.isEmpty else { return nil }
            return .word(bytes)
        }
    }

    private mutating func quoted() -> [UInt8]? {
        var text: [UInt8] = []
        place += 1
        while place < line.count, line[place] != UInt8(ascii: "\"") {
            if line[place] == UInt8(ascii: "\\"), place + 1 < line.count { place += 1 }
            text.append(line[place])
            place += 1
        }
        guard place < line.count else { return nil }
        place += 1
        return text
    }

    private mutating func literal() -> [UInt8]? {
        guard let newline = line[place...].prefix(32).firstIndex(of: UInt8(ascii: "\n")),
            let count = IMAPLiteral.size(announcedBy: line[place..<newline].dropLast()),
            count <= line.count - newline - 1
        else { return nil }
        place = newline + 1 + count
        return Array(line[(newline + 1)..<place])
    }
}
