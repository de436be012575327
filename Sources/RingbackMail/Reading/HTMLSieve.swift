/// Rewrites a mail's markup, keeping only what is read: a handful of attributes, no scripts, no comments, no unmatched
/// end tags, no endless nesting.
///
/// The parser behind it compares each attribute of a tag with all before it, and each end tag with all open elements.
/// It sees only what is written here, so a sender cannot make the two disagree about a tag.
struct HTMLSieve {
    private static let mostTags = 200_000
    private static let deepest = 200
    private static let longestName = 32
    private static let longestValue = 2000

    private static let read: Set<String> = ["class", "id", "style", "type", "hidden", "aria-hidden"]
    /// Their content is invisible and is not markup.
    private static let raw: Set<String> = ["script", "style", "title", "textarea", "iframe"]
    private static let unseen: Set<String> = ["img", "input", "meta", "link", "base"]
    private static let void: Set<String> = ["br", "hr", "area", "col", "embed", "source", "track", "wbr", "param"]
    /// End tags that are often omitted; a parser knows where they belong.
    private static let selfEnding: Set<String> = [
        "p", "li", "td", "th", "tr", "dt", "dd", "option", "thead", "tbody", "tfoot", "colgroup", "html", "head",
        "body",
    ]

    private let source: [UInt8]
    private let budget: ReadingBudget
    private var steps = 0
    private var place = 0
    private var kept: [UInt8] = []
    private var open: [String: Int] = [:]
    private var depth = 0
    private var tags = 0
    /// Strings already searched for to the end and not found.
    private var missing: Set<String> = []

    /// - Parameter html: without NUL.
    static func sieve(_ html: [UInt8], within budget: ReadingBudget) -> [UInt8] {
        var sieve = HTMLSieve(source: html, within: budget)
        sieve.run()
        return sieve.kept
    }

    private init(source: [UInt8], within budget: ReadingBudget) {
        self.source = source
        self.budget = budget
        kept.reserveCapacity(source.count)
    }

    /// Whether input and time remain.
    private mutating func goesOn() -> Bool {
        steps += 1
        if steps % 64 == 0, budget.isSpent { place = source.count }
        return place < source.count
    }

    private mutating func run() {
        while goesOn() {
            let markup = source[place...].firstIndex(of: UInt8(ascii: "<")) ?? source.count
            kept += source[place..<markup]
            place = markup
            guard place < source.count else { return }
            let next = byte(1)
            if Self.isLetter(next) {
                beginning()
            } else if next == UInt8(ascii: "/"), Self.isLetter(byte(2)) {
                end()
            } else if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || next == UInt8(ascii: "/") {
                comment()
            } else {
                kept += "&lt;".utf8
                place += 1
            }
        }
    }

    private func byte(_ offset: Int) -> UInt8 { place + offset < source.count ? source[place + offset] : 0 }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    // MARK: Comments

    private mutating func comment() {
        if byte(1) == UInt8(ascii: "!"), byte(2) == UInt8(ascii: "-"), byte(3) == UInt8(ascii: "-"),
            let after = find("-->", from: place + 2)
        {
            place = after
        } else {
            place = source[place...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? source.count
        }
    }

    /// - Returns: the index after the text, if found. Ignores case.
    private mutating func find(_ text: String, from start: Int) -> Int? {
        if missing.contains(text) { return nil }
        let wanted = Array(text.utf8)
        var at = start
        while at + wanted.count <= source.count {
            if source[at] == wanted[0],
                wanted.indices.allSatisfy({ Self.lower(source[at + $0]) == wanted[$0] })
            {
                return at + wanted.count
            }
            at += 1
        }
        missing.insert(text)
        return nil
    }

    private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    // MARK: Tags

    private mutating func name(endingAt isEnd: (UInt8) -> Bool) -> String {
        let start = place
        while place < source.count, !isEnd(source[place]) { place += 1 }
        guard place - start <= Self.longestName else { return "" }
        return String(decoding: source[start..<place].map(Self.lower), as: UTF8.self)
    }

    private static func isPlain(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy {
                isLetter($0) || (0x30...0x3A).contains($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
            }
    }

    private mutating func beginning() {
        place += 1
        let name = name { Self.isSpace($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") }
        let (attributes, isClosed) = attributes()
        if Self.raw.contains(name), let after = find("</\(name)", from: place) {
            place = after
            skipTag()
            return
        }
        guard Self.isPlain(name), !Self.raw.contains(name), !Self.unseen.contains(name), tags < Self.mostTags else {
            return
        }
        let isCounted = !isClosed && !Self.void.contains(name) && !Self.selfEnding.contains(name)
        if isCounted {
            guard depth < Self.deepest else { return }
            depth += 1
            open[name, default: 0] += 1
        }
        tags += 1
        kept += "<\(name)".utf8
        kept += attributes
        kept.append(UInt8(ascii: ">"))
        if isClosed, !Self.void.contains(name) { kept += "</\(name)>".utf8 }
    }

    private mutating func end() {
        place += 2
        let name = name { Self.isSpace($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") }
        skipTag()
        guard Self.isPlain(name), tags < Self.mostTags else { return }
        if !Self.selfEnding.contains(name) {
            guard let count = open[name], count > 0 else { return }
            open[name] = count - 1
            depth -= 1
        }
        tags += 1
        kept += "</\(name)>".utf8
    }

    private mutating func skipTag() {
        place = source[place...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? source.count
    }

    /// The attributes kept, rewritten; and whether the tag closes itself.
    private mutating func attributes() -> (kept: [UInt8], isClosed: Bool) {
        var written: [UInt8] = []
        var known: Set<String> = []
        var isClosed = false
        while goesOn() {
            let byte = source[place]
            if byte == UInt8(ascii: ">") {
                place += 1
                return (written, isClosed)
            }
            if Self.isSpace(byte) || byte == UInt8(ascii: "/") {
                isClosed = byte == UInt8(ascii: "/")
                place += 1
                continue
            }
            isClosed = false
            let start = place
            let name = name {
                Self.isSpace($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "=")
            }
            let value = value()
            // A character that cannot begin a name would stop it forever.
            if place == start { place += 1 }
            guard Self.read.contains(name), known.insert(name).inserted else { continue }
            written += " \(name)=\"".utf8
            for byte in value.prefix(Self.longestValue) {
                switch byte {
                case UInt8(ascii: "\""): written += "&quot;".utf8
                case UInt8(ascii: "<"): written += "&lt;".utf8
                case UInt8(ascii: ">"): written += "&gt;".utf8
                default: written.append(byte)
                }
            }
            written.append(UInt8(ascii: "\""))
        }
        return (written, isClosed)
    }

    private mutating func value() -> ArraySlice<UInt8> {
        var next = place
        while next < source.count, Self.isSpace(source[next]) { next += 1 }
        guard next < source.count, source[next] == UInt8(ascii: "=") else { return [] }
        next += 1
        while next < source.count, Self.isSpace(source[next]) { next += 1 }
        place = next
        guard next < source.count else { return [] }
        let mark = source[next]
        if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
            let end = source[(next + 1)...].firstIndex(of: mark) ?? source.count
            place = min(end + 1, source.count)
            return source[(next + 1)..<end]
        }
        while place < source.count, !Self.isSpace(source[place]), source[place] != UInt8(ascii: ">") { place += 1 }
        return source[next..<place]
    }
}
