/// What only a mail of ours has in it: links that act, and addresses that a reply goes to. Where they stand is text that
/// we sent, in whatever language and program it is quoted.
enum OwnMail {
    /// The least length of what cannot be guessed in a link or an address.
    private static let shortest = 20
    /// What the last lines of our mails begin with or end with, folded.
    private static let foot = ["from ringback, the phone sheet of ", "what is mailed to you, and when"]
    private static let lastWords = "the call stays yours."

    static func isIn(_ lines: some Sequence<MailLine>) -> Bool {
        lines.contains { hasLink($0.text) || hasReplyAddress($0.text) }
    }

    static func hasLink(_ text: String) -> Bool { text.contains("/mail/") && words(of: text).contains(where: isLink) }

    static func hasReplyAddress(_ text: String) -> Bool {
        text.contains("+")
            && words(of: text).contains { word in
                guard let plus = word.firstIndex(of: "+"), let at = word[plus...].firstIndex(of: "@") else {
                    return false
                }
                return isSecret(word[word.index(after: plus)..<at])
            }
    }

    /// The line behind the last one of a mail of ours: what stands from there on is somebody else's. The foot may have
    /// been broken into several lines.
    static func end(in lines: ArraySlice<MailLine>) -> Int? {
        guard
            var last = lines.lastIndex(where: { line in
                line.folded.hasSuffix(lastWords) || foot.contains { line.folded.hasPrefix($0) }
            })
        else { return nil }
        while lines[last].folded.last != ".", !lines[last].folded.contains("://"), last + 1 < lines.endIndex,
            !lines[last + 1].isBlank
        {
            last += 1
        }
        return last + 1
    }

    /// The text without the links of ours, which anybody who reads it could press.
    static func withoutLinks(_ text: String) -> String {
        guard text.contains("/mail/") else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> String? in
            guard hasLink(String(line)) else { return String(line) }
            var kept = String(line)
            for word in words(of: String(line)) where isLink(word) { kept = kept.replacing(word, with: "") }
            return kept.contains(where: \.isLetter) ? kept : nil
        }.joined(separator: "\n")
    }

    private static func words(of text: String) -> [Substring] {
        text.split { $0.isWhitespace || "<>()[]\"".contains($0) }
    }

    private static func isLink(_ word: Substring) -> Bool {
        guard let place = word.firstRange(of: "/mail/") else { return false }
        return isSecret(word[place.upperBound...].prefix { $0 != "/" && $0 != "?" })
    }

    /// `12-9k2m4p6q8r0s1t3v5w7x9y0z2b`
    private static func isSecret(_ text: Substring) -> Bool {
        let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[0].utf8.allSatisfy { (48...57).contains($0) }
            && parts[1].utf8.count >= shortest
            && parts[1].utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) }
    }
}
