import RingbackWords

/// Walks through a file of vCards, card by card: versions 2.1, 3.0 and 4.0 as telephones and mail programs write them,
/// with folded lines, groups, quoted-printable soft breaks and other character sets.
///
/// Unused properties are never held in memory: a photo of megabytes is skipped line by line. Values and the number of
/// properties per card are limited; what exceeds the limits is reported and left out.
struct VCardScanner: IteratorProtocol, Sendable {
    let text: TableText
    private(set) var place = 0
    private var line = 1

    var size: Int { text.bytes.count }

    init(text: TableText) { self.text = text }

    /// Bytes per value.
    static let valueLimit = 64_000
    /// Used properties per card.
    static let propertyLimit = 1000
    /// Bytes of a property's name and parameters.
    private static let headLimit = 4096

    /// Whether a file begins as vCards do, in any text encoding.
    static func looksLikeCards(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(256).filter { $0 > 0x20 && $0 < 0x7F }
        return head.prefix(11).map { $0 >= 0x61 ? $0 - 0x20 : $0 } == Array("BEGIN:VCARD".utf8)
    }

    mutating func next() -> ContactFile.Entry? {
        while let start = nextLine() {
            if start.isEmpty { continue }
            let begun = line - 1
            if isWord("BEGIN:VCARD", start) { return card(from: begun) }
            skipToCard()
            return .problem(
                RowProblem(
                    line: begun,
                    sentence: say("This line is outside any card, and so are those up to the next card.")))
        }
        return nil
    }

    private mutating func card(from begun: Int) -> ContactFile.Entry {
        var reading = VCardReading(line: begun)
        var count = 0
        var opensNested = false
        var nesting = 0
        while true {
            let before = (place: place, line: line)
            guard let range = nextLine() else {
                return .problem(
                    RowProblem(
                        line: begun,
                        sentence: say("This card has no end: the file may be cut off. Export it again.")))
            }
            if isWord("END:VCARD", range) {
                if nesting == 0 { break }
                nesting -= 1
                continue
            }
            if isWord("BEGIN:VCARD", range) {
                if opensNested || nesting > 0 {
                    opensNested = false
                    nesting += 1
                    continue
                }
                (place, line) = before
                reading.remark(say("This card does not end before the next one begins."))
                break
            }
            guard nesting == 0, let head = head(of: range) else { continue }
            opensNested = head.name == "AGENT" && head.value.isEmpty
            guard VCardReading.takes(head.name), count < Self.propertyLimit else {
                reading.drop(head.name, shown(head.value), at: line - 1)
                pass(head)
                continue
            }
            count += 1
            if let property = property(head, reading.version) {
                reading.take(property)
            } else {
                reading.remark(
                    say("“\(head.name)” is longer than \(Self.valueLimit) bytes, or not text, and is left out."))
            }
        }
        do throws(RowProblem) { return .contact(try reading.contact()) } catch { return .problem(error) }
    }

    /// The beginning of a value that is left out.
    private func shown(_ value: [UInt8]) -> String {
        let text = text.text(value.prefix(80)) ?? ""
        return PlainText.shortened(text, to: 60)
    }

    private mutating func skipToCard() {
        while true {
            let before = (place: place, line: line)
            guard let range = nextLine() else { return }
            if isWord("BEGIN:VCARD", range) {
                (place, line) = before
                return
            }
        }
    }

    // MARK: Properties

    private struct Head {
        var group = ""
        var name = ""
        var parameters: [VCardProperty.Parameter] = []
        /// The part of the value on the same line.
        var value: [UInt8]
        var isQuotedPrintable: Bool { parameters.contains { $0.isEncoding("QUOTED-PRINTABLE") } }
    }

    /// What precedes the value; `nil` for a line that is not a property, such as a line of a photo.
    private mutating func head(of range: Range<Int>) -> Head? {
        if let end = Self.colon(in: text.bytes[range].prefix(Self.headLimit)) {
            return head(text.bytes[range.lowerBound..<end], value: Array(text.bytes[end + 1..<range.upperBound]))
        }
        // Long parameters are folded too.
        guard isFolded(place) else { return nil }
        var bytes = Array(text.bytes[range].prefix(Self.headLimit))
        while bytes.count < Self.headLimit, isFolded(place), let more = nextLine() {
            bytes += text.bytes[more.dropFirst()]
            if let end = Self.colon(in: bytes[...]) { return head(bytes[..<end], value: Array(bytes[(end + 1)...])) }
        }
        return nil
    }

    /// The first colon outside of quotes.
    private static func colon(in bytes: ArraySlice<UInt8>) -> Int? {
        var isQuoted = false
        for at in bytes.indices {
            if bytes[at] == 0x22 { isQuoted.toggle() }
            if bytes[at] == 0x3A, !isQuoted { return at }
        }
        return nil
    }

    private func head(_ words: ArraySlice<UInt8>, value: [UInt8]) -> Head? {
        guard !words.isEmpty, let words = text.text(words) else { return nil }
        var pieces = VCardProperty.split(words, at: ";", quotes: true)
        let name = pieces.removeFirst()
        var head = Head(value: value)
        if let dot = name.lastIndex(of: ".") {
            head.group = name[..<dot].uppercased()
            head.name = name[name.index(after: dot)...].uppercased()
            // `PHONE.WORK`, as one program writes its numbers.
            if head.group == "PHONE" { head.name = "X-PHONE-\(head.name)" }
        } else {
            head.name = name.uppercased()
        }
        head.parameters = pieces.prefix(50).map(VCardProperty.Parameter.init)
        return head
    }

    /// Skips a property's continuation lines without keeping them.
    private mutating func pass(_ head: Head) {
        while isFolded(place) { _ = nextLine() }
        guard head.isQuotedPrintable, head.value.last == 0x3D else { return }
        while let more = softLine(), endsSoftly(more) {}
    }

    private mutating func property(_ head: Head, _ version: VCardReading.Version) -> VCardProperty? {
        var bytes = head.value
        var isWhole = true
        func add(_ more: Range<Int>) {
            if bytes.count + more.count <= Self.valueLimit { bytes += text.bytes[more] } else { isWhole = false }
        }
        if head.isQuotedPrintable {
            var isSoft = bytes.last == 0x3D
            while isSoft, let more = softLine() {
                if bytes.last == 0x3D { bytes.removeLast() }
                add(more)
                isSoft = endsSoftly(more)
            }
            bytes = VCardProperty.decoded(quotedPrintable: bytes)
        } else {
            while isFolded(place), let more = nextLine() {
                // 2.1 folds at an existing space; since 3.0 one is inserted.
                add(version == .two ? more : more.dropFirst())
            }
        }
        guard isWhole, bytes.count <= Self.valueLimit,
            let value = VCardProperty.text(bytes, charset: head.parameters, of: text)
        else { return nil }
        return VCardProperty(group: head.group, name: head.name, parameters: head.parameters, value: value)
    }

    // MARK: Lines

    /// The next line without its line end.
    private mutating func nextLine() -> Range<Int>? {
        let bytes = text.bytes
        guard place < bytes.count else { return nil }
        let start = place
        while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
        let end = place
        if place < bytes.count {
            let isReturn = bytes[place] == 0x0D
            place += 1
            if isReturn, place < bytes.count, bytes[place] == 0x0A { place += 1 }
        }
        line += 1
        return start..<end
    }

    private func isFolded(_ place: Int) -> Bool {
        guard place + 1 < text.bytes.count, [0x20, 0x09].contains(text.bytes[place]) else { return false }
        // A line of only spaces ends the value before it.
        var at = place
        while at < text.bytes.count, [0x20, 0x09].contains(text.bytes[at]) { at += 1 }
        return at < text.bytes.count && text.bytes[at] != 0x0A && text.bytes[at] != 0x0D
    }

    private func endsSoftly(_ range: Range<Int>) -> Bool { range.last.map { text.bytes[$0] == 0x3D } ?? false }

    /// The line after a soft break; none if the card ends there, which a value ending in `=` by mistake must not hide.
    private mutating func softLine() -> Range<Int>? {
        let before = (place: place, line: line)
        guard let range = nextLine(), !isWord("END:VCARD", range) else {
            (place, line) = before
            return nil
        }
        return range
    }

    private func isWord(_ word: StaticString, _ range: Range<Int>) -> Bool {
        var range = range
        while let last = range.last, [0x20, 0x09].contains(text.bytes[last]) { range = range.dropLast() }
        while let first = range.first, [0x20, 0x09].contains(text.bytes[first]) { range = range.dropFirst() }
        guard range.count == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { word in
            zip(text.bytes[range], word).allSatisfy { byte, letter in
                (0x61...0x7A).contains(byte) ? byte - 0x20 == letter : byte == letter
            }
        }
    }
}
