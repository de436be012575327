import CMime
import Foundation
import RingbackCore

/// A mail's header block: at most 200 headers of 8 KiB each. Headers that a mail is judged by are kept however many
/// precede them.
struct MailHeaders {
    struct Line {
        /// In lower case.
        let name: String
        /// Still folded, without NUL and without a terminator.
        let value: [UInt8]
        /// It holds control characters, which no header may, and which other programs read differently.
        let hasControls: Bool
    }

    private static let most = 200
    private static let longest = 8 << 10
    private static let mostAddresses = 1000
    /// For headers with encoded words: each may name another character set, whose converter must be opened.
    private static let mostEncoded = 64 << 10
    private static let longestBlock = 1 << 20
    private static let judging: Set<String> = [
        "from", "sender", "to", "cc", "subject", "date", "message-id", "in-reply-to", "references", "auto-submitted",
        "precedence", "authentication-results", "return-path", "list-id",
    ]
    private static let structural: Set<String> = [
        "content-type", "content-transfer-encoding", "content-disposition", "mime-version",
    ]

    private(set) var all: [Line] = []
    /// The headers that describe the body's structure, ended by a blank line: all the parser gets to see.
    private(set) var structure: [UInt8] = []
    private(set) var bodyStart = 0
    private let budget: ReadingBudget

    init(_ raw: [UInt8], within budget: ReadingBudget) {
        self.budget = budget
        raw.withUnsafeBufferPointer { scan($0) }
        structure += "\r\n".utf8
    }

    private mutating func scan(_ raw: UnsafeBufferPointer<UInt8>) {
        var place = 0
        var name = ""
        var value: [UInt8] = []
        var lines = 0
        while place < raw.count, place < Self.longestBlock {
            lines += 1
            if lines % 256 == 0, budget.isSpent { break }
            let lineEnd = raw.firstIndex(of: UInt8(ascii: "\n"), from: place) ?? raw.count
            var line = raw[place..<lineEnd]
            let next = min(lineEnd + 1, raw.count)
            if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
            if line.isEmpty {
                place = next
                break
            }
            if line.first == UInt8(ascii: " ") || line.first == UInt8(ascii: "\t") {
                if !name.isEmpty, value.count < Self.longest {
                    value += "\r\n".utf8
                    value += line.prefix(Self.longest - value.count)
                }
            } else if let colon = line.prefix(200).firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex {
                keep(name, value)
                let words = line[line.startIndex..<colon]
                name = String(decoding: words, as: UTF8.self).trimmingCharacters(in: .whitespaces).lowercased()
                value = Array(line[(colon + 1)...].prefix(Self.longest))
            } else if place == 0, line.starts(with: "From ".utf8) {
                // The separator of an mbox file.
            } else {
                break
            }
            place = next
        }
        keep(name, value)
        bodyStart = place
    }

    private mutating func keep(_ name: String, _ value: [UInt8]) {
        guard !name.isEmpty else { return }
        let clean = value.filter { $0 != 0 }
        if Self.structural.contains(name), structure.count < 4 * Self.longest {
            structure += "\(name):".utf8
            structure += clean
            structure += "\r\n".utf8
        }
        if all.count < Self.most || (all.count < Self.most + 50 && Self.judging.contains(name)) {
            let hasControls = value.contains { $0 < 0x20 && !(0x09...0x0D).contains($0) || $0 == 0x7F }
            all.append(Line(name: name, value: clean, hasControls: hasControls))
        }
    }

    // MARK: What they say

    func count(_ name: String) -> Int { all.count { $0.name == name } }

    /// Decoded, on one line.
    func text(of line: Line) -> String { Self.plain(Self.c(line.value, rb_mime_text)) }

    /// All headers decoded; past the limit for encoded words, the rest is left encoded.
    var texts: [ReceivedMail.Header] {
        var encoded = 0
        return all.map { line in
            if line.value.firstRange(of: Array("=?".utf8)) != nil { encoded += line.value.count }
            let isRead =
                (encoded <= Self.mostEncoded || line.name == "subject" && line.value.count <= 2000) && !budget.isSpent
            return ReceivedMail.Header(
                name: line.name,
                value: isRead ? text(of: line) : Self.plain(String(decoding: line.value, as: UTF8.self)))
        }
    }

    /// - Returns: none of a line with control characters: programs disagree about where an address in it ends.
    func addresses(_ name: String) -> [ReceivedMail.Address] {
        var found: [ReceivedMail.Address] = []
        for line in all where line.name == name && !line.hasControls && found.count < Self.mostAddresses {
            // The first is decoded in any case.
            if budget.isSpent, !found.isEmpty { break }
            found += Self.c(line.value, rb_mime_addresses).split(separator: "\n")
                .prefix(Self.mostAddresses - found.count).compactMap(Self.address)
        }
        return found
    }

    private static func address(_ line: Substring) -> ReceivedMail.Address? {
        let columns = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
        guard columns.count == 2 else { return nil }
        let address = columns[1].trimmingCharacters(in: .whitespaces)
        guard let at = address.lastIndex(of: "@"), at != address.startIndex, address.utf8.count <= 320,
            address.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F && $0 != "<" && $0 != ">" })
        else { return nil }
        let domain = address[address.index(after: at)...].lowercased()
        guard !domain.isEmpty else { return nil }
        return ReceivedMail.Address(
            name: PlainText.shortened(String(columns[0]), to: 200), address: address[...at] + domain)
    }

    /// The text between `<` and `>`, or a bare word without them.
    func identifiers(_ name: String) -> [String] {
        all.filter { $0.name == name }.flatMap { Self.identifiers(String(decoding: $0.value, as: UTF8.self)) }
    }

    static func identifiers(_ text: String) -> [String] {
        var found: [String] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">"), found.count < 100 {
            let id = plain(String(rest[rest.index(after: open)..<close]).filter { !$0.isWhitespace })
            if !id.isEmpty, id.utf8.count <= 998 { found.append(id) }
            rest = rest[rest.index(after: close)...]
        }
        if found.isEmpty {
            let word = plain(text)
            if !word.isEmpty, !word.contains(" "), !word.contains("<"), word.utf8.count <= 998 { return [word] }
        }
        return found
    }

    var date: Timestamp? {
        guard let line = all.first(where: { $0.name == "date" }) else { return nil }
        let milliseconds = (line.value + [0]).withUnsafeBytes { bytes in
            bytes.baseAddress.map { rb_mime_date($0.assumingMemoryBound(to: CChar.self)) } ?? Int64.min
        }
        // No mail is from before 1970 or after 9999.
        return milliseconds < 0 ? nil : Timestamp(exactly: milliseconds)
    }

    /// Calls a C function that returns a text to be freed.
    private static func c(
        _ value: [UInt8], _ function: (UnsafePointer<CChar>?) -> UnsafeMutablePointer<CChar>?
    ) -> String {
        (value + [0]).withUnsafeBytes { bytes in
            guard let text = function(bytes.baseAddress?.assumingMemoryBound(to: CChar.self)) else { return "" }
            defer { free(text) }
            return String(cString: text)
        }
    }

    /// On one line, with single spaces and no invisible characters.
    private static func plain(_ text: String) -> String {
        let line = (try? PlainText.clean(text, limit: 32 << 10, lines: .one)) ?? ""
        return line.contains("  ") ? line.split(separator: " ").joined(separator: " ") : line
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func firstIndex(of byte: UInt8, from start: Int) -> Int? {
        guard let bytes = baseAddress, let found = memchr(bytes + start, Int32(byte), count - start) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(bytes)
    }
}
