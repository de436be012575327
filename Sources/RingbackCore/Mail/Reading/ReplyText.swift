import Foundation

/// What somebody wrote themselves in a reply: without the mail they answer, their signature, the lawyers' paragraph
/// and the telephone's boast.
///
/// Mail programs have no standard for any of it, so it is known by what they write, in four languages. When in doubt a
/// line stays: too much is only context, too little would be lost.
package enum ReplyText {
    /// - Parameters:
    ///   - text: the plain text of a mail, or what its HTML says.
    ///   - sender: the name that its sender goes by, which also begins their signature.
    /// - Returns: empty when the sender wrote nothing of their own.
    package static func visible(in text: String, sender: String = "") -> String {
        let lines = MailLine.lines(of: text)
        let written = lines[..<(QuotedMail.start(in: lines) ?? lines.count)]
        let quoted = QuotedMail.quoted(in: Array(written))
        var parts: [[MailLine]] = [[]]
        for (line, isQuoted) in zip(written, quoted) {
            if !isQuoted {
                parts[parts.count - 1].append(line)
            } else if parts.last?.isEmpty == false {
                parts.append([])
            }
        }
        let signature = Signature(of: sender)
        let kept = parts.map { joined(signature.strip($0)) }.filter { !$0.isEmpty }
        return kept.joined(separator: "\n\n").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Joins lines, with never more than one empty line between them and none around.
    private static func joined(_ lines: [MailLine]) -> String {
        var kept: [String] = []
        for line in lines where !(line.isBlank && (kept.last?.isEmpty ?? true)) { kept.append(line.text) }
        if kept.last?.isEmpty == true { kept.removeLast() }
        return kept.joined(separator: "\n")
    }
}
