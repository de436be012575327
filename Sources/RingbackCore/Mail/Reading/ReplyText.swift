import Foundation

/// What somebody wrote themselves in a reply: without the mail they answer, their signature, the lawyers' paragraph
/// and the telephone's boast.
///
/// Mail programs have no standard for any of it, so it is known by what they write. When in doubt a line stays: too much
/// is only context, too little would be lost. A quotation that is not marked line by line is taken off a reply to us only
/// where a mail of ours stands in it.
package enum ReplyText {
    /// - Parameters:
    ///   - text: the plain text of a mail, or what its HTML says.
    ///   - sender: the name that its sender goes by, which also begins their signature.
    ///   - isReplyToUs: whether what it answers is a mail of ours; a letter may have answered anybody.
    /// - Returns: empty when the sender wrote nothing of their own.
    package static func visible(in text: String, sender: String = "", isReplyToUs: Bool = true) -> String {
        let lines = MailLine.lines(of: text)
        let start = QuotedMail.start(in: lines, isOurs: isReplyToUs) ?? lines.count
        // Some answer below.
        let end = OwnMail.end(in: lines[start...]) ?? lines.count
        let written = lines[..<start] + lines[end...]
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
        let own = kept.joined(separator: "\n\n").trimmingCharacters(in: .whitespacesAndNewlines)
        return OwnMail.withoutLinks(own.isEmpty && !OwnMail.isIn(lines) ? marked(lines, signature) : own)
    }

    /// What somebody wrote between marks of quotation alone, as some programs send what was pasted.
    private static func marked(_ lines: [MailLine], _ signature: Signature) -> String {
        joined(signature.strip(lines.filter(\.isQuoted).map { MailLine($0.text.drop { $0 == ">" || $0 == " " }) }))
    }

    /// Joins lines, with never more than one empty line between them and none around.
    private static func joined(_ lines: [MailLine]) -> String {
        var kept: [String] = []
        for line in lines where !(line.isBlank && (kept.last?.isEmpty ?? true)) { kept.append(line.text) }
        if kept.last?.isEmpty == true { kept.removeLast() }
        return kept.joined(separator: "\n")
    }
}
