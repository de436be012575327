import RingbackWords

/// The bytes of an uploaded table, known to be text, and their encoding.
///
/// Spreadsheets save in whatever encoding their machine uses and do not say which. UTF-16 is converted to UTF-8 here;
/// UTF-8 and Windows-1252 stay as they are, since a separator is the same byte in both.
struct TableText {
    enum Encoding { case utf8, windows1252 }

    let bytes: [UInt8]
    let encoding: Encoding

    init(_ bytes: [UInt8]) throws(ExchangeError) {
        if let what = Self.kindOfFile(bytes) { throw .notCSV(what) }
        self = try Self(known: bytes)
    }

    /// For a file whose kind is already known.
    init(known bytes: [UInt8]) throws(ExchangeError) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            self.bytes = Array(bytes.dropFirst(3))
            encoding = .utf8
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            self.bytes = Self.utf8(fromUTF16: bytes.dropFirst(2), highFirst: false)
            encoding = .utf8
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self.bytes = Self.utf8(fromUTF16: bytes.dropFirst(2), highFirst: true)
            encoding = .utf8
        } else if let highFirst = Self.looksLikeUTF16(bytes) {
            self.bytes = Self.utf8(fromUTF16: bytes[...], highFirst: highFirst)
            encoding = .utf8
        } else {
            self.bytes = bytes
            encoding = Self.isRatherUTF8(bytes) ? .utf8 : .windows1252
        }
        let head = self.bytes.prefix(4096)
        let odd = head.count { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains($0) }
        if odd * 20 > head.count { throw .notText }
        if self.bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { throw .empty }
    }

    /// - Returns: `nil` for bytes that are invalid in this encoding.
    func text(_ bytes: ArraySlice<UInt8>) -> String? {
        switch encoding {
        case .utf8:
            return String(validating: bytes, as: UTF8.self)
        case .windows1252:
            if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
            var text = String.UnicodeScalarView()
            for byte in bytes {
                guard let scalar = Self.windows1252(byte) else { return nil }
                text.append(scalar)
            }
            return String(text)
        }
    }

    /// Windows-1252, whatever the rest of the file is in; undefined bytes become question marks.
    static func windows1252(_ bytes: some Sequence<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(windows1252(byte) ?? "?") }
        return String(text)
    }

    private static func windows1252(_ byte: UInt8) -> Unicode.Scalar? {
        guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
        let scalar = upper[Int(byte) - 0x80]
        return scalar == "\u{0}" ? nil : scalar
    }

    /// 0x80 to 0x9F of Windows-1252; five are undefined.
    private static let upper: [Unicode.Scalar] = [
        "€", "\u{0}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{0}", "Ž", "\u{0}",
        "\u{0}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{0}", "ž", "Ÿ",
    ]

    // MARK: What kind of file

    private static func kindOfFile(_ bytes: [UInt8]) -> Phrase? {
        let marks: [([UInt8], Phrase)] = [
            ([0x89, 0x50, 0x4E, 0x47], say("a PNG picture")), ([0xFF, 0xD8, 0xFF], say("a JPEG picture")),
            (Array("GIF8".utf8), say("a GIF picture")), (Array("%PDF".utf8), say("a PDF document")),
            ([0xD0, 0xCF, 0x11, 0xE0], say("an old Excel workbook or another Office document")),
            ([0x1F, 0x8B], say("a compressed file (gzip)")),
            (Array("7z".utf8) + [0xBC, 0xAF], say("a compressed file (7z)")),
            (Array("Rar!".utf8), say("a compressed file (RAR)")), (Array("SQLite format 3".utf8), say("a database")),
            ([0x7F, 0x45, 0x4C, 0x46], say("a program")), (Array("MZ".utf8) + [0x90, 0x00], say("a program")),
            (Array("{\\rtf".utf8), say("a formatted document (RTF)")),
        ]
        if let mark = marks.first(where: { bytes.starts(with: $0.0) }) { return mark.1 }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
            return head.contains("xl/") || head.contains("[Content_Types].xml")
                ? say("an Excel workbook") : say("a zipped file")
        }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3).prefix(64) : bytes.prefix(64)
        let words = String(decoding: start, as: UTF8.self).drop(while: \.isWhitespace).lowercased()
        if words.hasPrefix("begin:vcard") { return say("a vCard file") }
        if words.hasPrefix("<!doctype html") || words.hasPrefix("<html") { return say("a web page") }
        if words.hasPrefix("<?xml") { return say("an XML document") }
        if words.hasPrefix("{\"") || words.hasPrefix("[{") { return say("a JSON document") }
        return nil
    }

    // MARK: Which encoding

    /// Zeros in every other byte give away UTF-16 without a byte-order mark. `true`: big-endian.
    private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
        let pairs = min(bytes.count, 1024) / 2
        guard pairs >= 4 else { return nil }
        let highZeros = (0..<pairs).count { bytes[$0 * 2] == 0 }
        let lowZeros = (0..<pairs).count { bytes[$0 * 2 + 1] == 0 }
        if highZeros * 10 > pairs * 4, lowZeros * 10 < pairs { return true }
        if lowZeros * 10 > pairs * 4, highZeros * 10 < pairs { return false }
        return nil
    }

    /// As UTF-8, but each unpaired surrogate is written as three bytes that are not valid UTF-8, so that only its row
    /// is refused.
    private static func utf8(fromUTF16 bytes: ArraySlice<UInt8>, highFirst: Bool) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var held: UInt32?
        func put(_ value: UInt32) {
            switch value {
            case ..<0x80: out.append(UInt8(value))
            case ..<0x800: out += [UInt8(0xC0 | value >> 6), UInt8(0x80 | value & 63)]
            case ..<0x10000:
                out += [UInt8(0xE0 | value >> 12), UInt8(0x80 | value >> 6 & 63), UInt8(0x80 | value & 63)]
            default:
                out += [
                    UInt8(0xF0 | value >> 18), UInt8(0x80 | value >> 12 & 63), UInt8(0x80 | value >> 6 & 63),
                    UInt8(0x80 | value & 63),
                ]
            }
        }
        var place = bytes.startIndex
        while place + 1 < bytes.endIndex {
            let (first, second) = (UInt32(bytes[place]), UInt32(bytes[place + 1]))
            let unit = highFirst ? first << 8 | second : second << 8 | first
            place += 2
            if let high = held {
                held = nil
                if (0xDC00...0xDFFF).contains(unit) {
                    put(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00))
                    continue
                }
                put(high)
            }
            if (0xD800...0xDBFF).contains(unit) { held = unit } else { put(unit) }
        }
        if let held { put(held) }
        // A trailing odd byte: written as an invalid one.
        if place < bytes.endIndex { out.append(0xFF) }
        return out
    }

    /// A table that is not all valid UTF-8 is still UTF-8 with bad rows if more of its letters are right than wrong.
    private static func isRatherUTF8(_ bytes: [UInt8]) -> Bool {
        if (try? UTF8Span(validating: bytes.span)) != nil { return true }
        var right = 0
        var wrong = 0
        var place = 0
        while place < bytes.count {
            let lead = bytes[place]
            place += 1
            if lead < 0x80 { continue }
            let more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0
            let tail = bytes[place..<min(place + more, bytes.count)].prefix { $0 & 0xC0 == 0x80 }.count
            if more > 0, tail == more {
                right += 1
                place += more
            } else {
                wrong += 1
            }
        }
        return right > wrong
    }
}
