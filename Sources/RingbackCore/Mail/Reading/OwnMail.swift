import Foundation

/// What only our mails contain: acting links and reply addresses. Text around them is quoted from us, in whatever
/// language and program; and they are always removed from what is kept.
package enum OwnMail {
    /// Length of the unguessable part of a link or address: a 128-bit identifier.
    private static let length = 26
    /// How the last lines of our mails begin or end, folded, in each language. Those of earlier versions are still
    /// answered.
    private static let foot = [
        "from ringback, the phone sheet of ", "choose which emails you get, and when",
        "what is mailed to you, and when",
        "de ringback, la hoja de llamadas de ", "elija que correos recibe y cuando",
        "que se le envia por correo, y cuando",
    ]
    private static let lastWords = ["the call stays yours.", "la llamada sigue a cargo de usted."]

    static func isIn(_ lines: some Sequence<MailLine>) -> Bool {
        lines.contains { hasLink($0.text) || hasReplyAddress($0.text) }
    }

    static func hasLink(_ text: String) -> Bool {
        mayHaveSecret(text) && words(of: text[...]).contains { isActing($0) && !isReplyAddress($0) }
    }

    static func hasReplyAddress(_ text: String) -> Bool {
        text.contains("+") && words(of: text[...]).contains(where: isReplyAddress)
    }

    private static func isReplyAddress(_ word: Substring) -> Bool {
        guard let plus = word.firstIndex(of: "+"), let at = word[plus...].firstIndex(of: "@") else { return false }
        return hasSecret(word[word.index(after: plus)..<at])
    }

    /// The line after the last one of one of our mails: everything from there is somebody else's. The footer may have
    /// been broken into several lines.
    static func end(in lines: ArraySlice<MailLine>) -> Int? {
        guard
            var last = lines.lastIndex(where: { line in
                lastWords.contains { line.folded.hasSuffix($0) } || foot.contains { line.folded.hasPrefix($0) }
            })
        else { return nil }
        while lines[last].folded.last != ".", !lines[last].folded.contains("://"), last + 1 < lines.endIndex,
            !lines[last + 1].isBlank
        {
            last += 1
        }
        return last + 1
    }

    // MARK: Taking out

    /// The text without our acting links and addresses, which any reader could use, including links rewritten by link
    /// protection or broken into two lines.
    package static func withoutLinks(_ text: String) -> String {
        guard mayHaveSecretOrBeBroken(text) else { return text }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for index in lines.indices.dropLast() { join(&lines, index) }
        return lines.compactMap { line -> String? in
            guard mayHaveSecret(line) else { return line }
            var kept = replacing(in: line, with: "")
            guard kept != line else { return line }
            kept = kept.replacing("<>", with: "").replacing("()", with: "").replacing("[]", with: "")
            return kept.contains(where: { $0.isLetter || $0.isNumber }) ? kept : nil
        }.joined(separator: "\n")
    }

    /// An address without the part only its receiver may know: `phones+…@example.org`.
    package static func withoutToken(_ address: String) -> String {
        guard isReplyAddress(address[...]), let plus = address.firstIndex(of: "+"), let at = address.lastIndex(of: "@")
        else { return address }
        return address.replacingCharacters(in: address.index(after: plus)..<at, with: "…")
    }

    /// The text with a placeholder for each acting link, for keeping.
    package static func masked(_ text: String) -> String {
        mayHaveSecret(text) ? replacing(in: text, with: "https://-") : text
    }

    /// Replaces each acting word in one pass: there may be thousands.
    private static func replacing(in text: String, with other: String) -> String {
        var kept = ""
        var rest = text.startIndex
        for word in words(of: text[...]) where isActing(word) {
            kept += text[rest..<word.startIndex]
            kept += other
            rest = word.endIndex
        }
        return kept + text[rest...]
    }

    /// Rejoins and removes a link that a program broke into two lines.
    private static func join(_ lines: inout [String], _ index: Int) {
        guard let tail = lines[index].split(whereSeparator: isBetween).last, tail.utf8.count >= 8,
            lines[index].hasSuffix(tail)
        else { return }
        let next = lines[index + 1].drop { $0 == ">" || $0 == " " || $0 == "|" }
        guard let head = next.split(maxSplits: 1, whereSeparator: isBetween).first, next.hasPrefix(head),
            !isActing(tail), !isActing(head), isActing(Substring(tail + head))
        else { return }
        lines[index].removeLast(tail.count)
        lines[index + 1] = String(next.dropFirst(head.count))
    }

    private static func isBetween(_ mark: Character) -> Bool { mark.isWhitespace || "<>()[]\"".contains(mark) }

    private static func words(of text: Substring) -> [Substring] { text.split(whereSeparator: isBetween) }

    /// Whether a word contains something only we could have made: `12-9k2m4p6q8r0s1t3v5w7x9y0z2b`, plain or as
    /// rewritten by link protection.
    static func isActing(_ word: Substring) -> Bool {
        guard word.utf8.count > length else { return false }
        if hasSecret(word) { return true }
        guard word.contains("%") else { return false }
        var plain = String(word)
        for _ in 0..<3 {
            guard let next = plain.removingPercentEncoding, next != plain else { break }
            plain = next
        }
        return hasSecret(plain[...])
    }

    /// A cheap test before the thorough one, since all text passes through here: a secret has a dash after a digit,
    /// unless encoded.
    private static func mayHaveSecret(_ text: String) -> Bool {
        guard text.utf8.count > length else { return false }
        var before: UInt8 = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "%") || byte == UInt8(ascii: "-") && (48...57).contains(before) { return true }
            before = byte
        }
        return false
    }

    /// The same, or a secret that is broken into two lines: one pass, since every text that is read goes through it.
    private static func mayHaveSecretOrBeBroken(_ text: String) -> Bool {
        guard text.utf8.count > length else { return false }
        var text = text
        return text.withUTF8 { bytes in
            var (hasEnd, hasMark) = (false, false)
            var before: UInt8 = 0
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "%"): return true
                case UInt8(ascii: "-") where (48...57).contains(before): return true
                case UInt8(ascii: "\n"): hasEnd = true
                case UInt8(ascii: "/"), UInt8(ascii: "+"): hasMark = true
                default: break
                }
                before = byte
            }
            return hasEnd && hasMark
        }
    }

    private static func hasSecret(_ text: Substring) -> Bool {
        let bytes = Array(text.utf8)
        func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
        func isSign(_ byte: UInt8) -> Bool { isDigit(byte) || (97...122).contains(byte | 0x20) }
        var index = 0
        while let dash = bytes[index...].firstIndex(of: UInt8(ascii: "-")) {
            index = dash + 1
            guard dash > 0, isDigit(bytes[dash - 1]) else { continue }
            var start = index
            // urldefense.com writes it as -2D.
            if bytes[start...].starts(with: [0x32, 0x44]) || bytes[start...].starts(with: [0x32, 0x64]) { start += 2 }
            let secret = bytes[start...].prefix(while: isSign)
            if secret.count == length, secret.count(where: isDigit) >= 2,
                secret.contains(where: { !isDigit($0) })
            {
                return true
            }
        }
        return false
    }
}
