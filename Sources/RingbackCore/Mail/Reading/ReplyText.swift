import Foundation

/// What somebody wrote themselves in a reply: without the quoted mail, the signature, the legal disclaimer and "Sent
/// from my phone".
///
/// Mail programs follow no standard here. Quotations are recognized first by what was sent, word for word, in any
/// language and program; otherwise by what programs write. Two signs must agree before anything is cut, a mark or head
/// and the text it precedes; doubtful lines stay. Too much text is only context; too little would be lost.
package enum ReplyText {
    /// A reply, split into its parts.
    package struct Reading: Equatable, Sendable {
        /// What the sender wrote; may be empty.
        package var own: String
        /// The rest, for readers in doubt.
        package var leftOut: String
    }

    /// - Parameters:
    ///   - text: the plain text of a mail, or what its HTML says.
    ///   - sender: the sender's name, which also begins their signature.
    ///   - sent: what they had been mailed; empty if unknown.
    ///   - isReplyToUs: whether it answers one of our mails; a letter may answer anybody's.
    package static func read(
        _ text: String, sender: String = "", sent: SentWords = SentWords(), isReplyToUs: Bool = true
    ) -> Reading {
        let lines = MailLine.lines(of: text)
        let known = SentLines(lines, sent)
        let signature = Signature(of: sender)
        let own =
            known.isAny
            ? besides(known, lines, signature)
            : guessed(lines, signature, isReplyToUs: isReplyToUs, isSentKnown: !sent.isEmpty)
        let clean = OwnMail.withoutLinks(own)
        return Reading(own: clean, leftOut: OwnMail.withoutLinks(leftOut(lines, besides: clean)))
    }

    /// - Returns: empty if the sender wrote nothing of their own.
    package static func visible(
        in text: String, sender: String = "", sent: SentWords = SentWords(), isReplyToUs: Bool = true
    ) -> String {
        read(text, sender: sender, sent: sent, isReplyToUs: isReplyToUs).own
    }

    // MARK: With what was sent

    private static func besides(_ known: SentLines, _ lines: [MailLine], _ signature: Signature) -> String {
        var parts: [[MailLine]] = [[]]
        let isInside = isBeside(known, lines)
        for index in lines.indices {
            if let start = known.kept[index] {
                parts[parts.count - 1].append(MailLine(start[...]))
            } else if !known.isOurs[index] {
                let line = lines[index]
                // Typed into the quotation: the mark is the program's.
                parts[parts.count - 1].append(isInside[index] ? MailLine(line.unmarked) : line)
                continue
            }
            if parts.last?.isEmpty == false { parts.append([]) }
        }
        return whole(parts, signature)
    }

    /// For each line, whether it is marked and one of the marked lines around it is ours.
    private static func isBeside(_ known: SentLines, _ lines: [MailLine]) -> [Bool] {
        var beside = Array(repeating: false, count: lines.count)
        for block in lines.indices.split(whereSeparator: { !lines[$0].isQuoted })
        where known.isOurs[block].contains(true) {
            for index in block { beside[index] = true }
        }
        return beside
    }

    // MARK: Without

    private static func guessed(
        _ lines: [MailLine], _ signature: Signature, isReplyToUs: Bool, isSentKnown: Bool
    ) -> String {
        let start = QuotedMail.start(in: lines, isOurs: isReplyToUs) ?? lines.count
        // Some people answer below the quotation.
        let end = OwnMail.end(in: lines[start...]) ?? lines.count
        let written = lines[..<start] + lines[end...]
        let quoted = QuotedMail.quoted(in: Array(written), isOurs: isReplyToUs, isSure: isSentKnown)
        var parts: [[MailLine]] = [[]]
        for (line, isQuoted) in zip(written, quoted) {
            if !isQuoted {
                parts[parts.count - 1].append(line)
            } else if parts.last?.isEmpty == false {
                parts.append([])
            }
        }
        let own = whole(parts, signature)
        return own.isEmpty && !OwnMail.isIn(lines) ? marked(lines, signature) : own
    }

    private static func whole(_ parts: [[MailLine]], _ signature: Signature) -> String {
        parts.map { joined(signature.strip($0)) }.filter { !$0.isEmpty }.joined(separator: "\n\n")
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Text consisting only of marked lines, as some programs send what was pasted.
    private static func marked(_ lines: [MailLine], _ signature: Signature) -> String {
        joined(signature.strip(lines.filter(\.isQuoted).map { MailLine($0.unmarked) }))
    }

    /// Joins lines, with at most one blank line between them and none around.
    private static func joined(_ lines: [MailLine]) -> String {
        var kept: [String] = []
        for line in lines where !(line.isBlank && (kept.last?.isEmpty ?? true)) { kept.append(line.text) }
        if kept.last?.isEmpty == true { kept.removeLast() }
        return kept.joined(separator: "\n")
    }

    private static func leftOut(_ lines: [MailLine], besides own: String) -> String {
        var kept = own.split(separator: "\n")[...]
        return joined(
            lines.filter { line in
                guard let next = kept.first, !line.isBlank, line.text == next || line.unmarked == next else {
                    return true
                }
                kept.removeFirst()
                return false
            })
    }
}
