import RingbackSodium

/// Identifies a mail whichever route it comes by: its writer's content, without what servers added on the way.
///
/// The Message-ID alone would let a stranger who guesses one block a mail. Without a Message-ID the lowest `Received`
/// stands in: the first server wrote it, and it is the same on every later route.
package enum MailIdentity {
    private static let writers: Set<String> = [
        "message-id", "from", "sender", "reply-to", "to", "cc", "subject", "date", "in-reply-to", "references",
        "content-type", "auto-submitted",
    ]

    /// How far its headers are looked for.
    private static let beginning = 256 << 10

    /// Any bytes give a result, in one pass, chunk by chunk.
    package static func key(of mail: MailSpool) throws -> [UInt8] {
        let raw = try mail.piece(at: 0, count: beginning)
        var body = 0
        var headers: [(name: String, value: [UInt8])] = []
        var lowestReceived: [UInt8] = []
        read(raw) { name, value in
            if writers.contains(name) { headers.append((name, value)) }
            if name == "received" { lowestReceived = value }
        } end: {
            body = $0
        }
        if !headers.contains(where: { $0.name == "message-id" }) { headers.append(("received", lowestReceived)) }
        var known: [UInt8] = []
        for (name, value) in headers.sorted(by: { $0.name < $1.name }) {
            known += name.utf8
            known.append(UInt8(ascii: ":"))
            known += value
            known.append(UInt8(ascii: "\n"))
        }
        known.append(UInt8(ascii: "\n"))
        var lines = Lines()
        lines.add(known[...])
        lines.add(raw[body...])
        var place = raw.count
        while place < mail.count {
            let piece = try mail.piece(at: place, count: MailLimit.piece)
            lines.add(piece[...])
            place += piece.count
        }
        return lines.digest.end()
    }

    /// The values of one header, unfolded, as bytes. - Parameter name: in lower case.
    package static func values(of name: String, in raw: [UInt8]) -> [String] {
        var values: [String] = []
        read(raw) {
            if $0 == name { values.append(String(decoding: $1, as: UTF8.self)) }
        } end: { _ in
        }
        return values
    }

    /// Walks the headers, each unfolded, with white space collapsed.
    private static func read(
        _ raw: [UInt8], _ each: (_ name: String, _ value: [UInt8]) -> Void, end: (Int) -> Void
    ) {
        var place = 0
        var name = ""
        var value: [UInt8] = []
        func done() { if !name.isEmpty { each(name, value) } }
        while place < raw.count {
            let lineEnd = raw[place...].firstIndex(of: UInt8(ascii: "\n")) ?? raw.count
            var line = raw[place..<lineEnd]
            if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
            let next = min(lineEnd + 1, raw.count)
            if line.isEmpty {
                place = next
                break
            }
            if line.first == UInt8(ascii: " ") || line.first == UInt8(ascii: "\t") {
                if !name.isEmpty { squeeze(line, into: &value) }
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
                done()
                name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
                value = []
                squeeze(line[(colon + 1)...], into: &value)
            } else if place == 0, line.starts(with: "From ".utf8) {
                // The separator of an mbox file, which procmail and some pipes leave on.
            } else {
                // Not a header: the body begins without a blank line.
                break
            }
            place = next
        }
        done()
        end(place)
    }

    private static func squeeze(_ line: ArraySlice<UInt8>, into value: inout [UInt8]) {
        for word in line.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
            if !value.isEmpty { value.append(UInt8(ascii: " ")) }
            value += word
        }
    }

    /// Lines ended by single `\n`s, without blank ones at the end.
    private struct Lines {
        var digest = Digest.Running()
        /// Line ends that only count if something follows.
        private var ends = 0

        mutating func add(_ bytes: ArraySlice<UInt8>) {
            let (carriageReturn, newline): (UInt8, UInt8) = (0x0D, 0x0A)
            var open = 0
            let plain = bytes.withUnsafeBufferPointer { bytes in
                [UInt8](unsafeUninitializedCapacity: bytes.count) { kept, count in
                    guard let from = bytes.baseAddress, let to = kept.baseAddress else { return }
                    var (place, written) = (0, 0)
                    while place < bytes.count {
                        let byte = from[place]
                        place += 1
                        if byte == newline { open += 1 }
                        if byte == newline || byte == carriageReturn { continue }
                        while open > 0 {
                            to[written] = newline
                            written += 1
                            open -= 1
                        }
                        to[written] = byte
                        written += 1
                    }
                    count = written
                }
            }
            if !plain.isEmpty {
                flush()
                digest.add(plain)
            }
            ends += open
        }

        private mutating func flush() {
            while ends > 0 {
                let some = min(ends, 1 << 16)
                digest.add([UInt8](repeating: UInt8(ascii: "\n"), count: some))
                ends -= some
            }
        }
    }
}
