import Foundation

/// What a mail to the office says about its caller or writer: a forwarded voicemail, an answering service's slip, a web
/// form, or a letter.
package struct CallerSlip: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
        case voicemail
        /// Name, number and message on lines of their own.
        case slip
        /// Anything written by a person.
        case letter
    }

    package var kind: Kind
    package var name: String
    /// Candidates for the number, likeliest first; not yet validated.
    package var numbers: [String]
    package var company: String
    package var email: String
    /// Whom they asked for, in the mail's words; empty if it names nobody.
    package var forWhom: String
    /// What it is about: their words, or the subject.
    package var regarding: String
    /// The length of the recording, in the mail's words: `0:42`.
    package var length: String
    package var isUrgent: Bool

    package init(_ mail: ReceivedMail) {
        let visible = ReplyText.visible(in: mail.text, isReplyToUs: false)
        let text = visible.isEmpty ? Self.whole(mail.text) : visible
        let fields = SlipFields(text)
        let hasSound = mail.attachments.contains(where: Self.isSound)
        let folded = MailLine.fold(mail.subject)
        // Telephone systems say what they have to say at the beginning.
        let opening = mail.text.beginning(3000)
        let said = MailLine.fold(opening)
        isUrgent = Self.isUrgent(mail, fields)
        company = fields[.company] ?? ""
        forWhom = fields[.forWhom].map(Self.person) ?? ""
        email = fields[.email] ?? ""
        length = fields[.length].map { VoicemailWords.length(in: "\($0) long") } ?? ""
        let isVoicemail =
            VoicemailWords.subjects.contains { folded.contains($0) }
            || hasSound
                && (VoicemailWords.all.contains { folded.contains($0) || said.contains($0) })
            || hasSound && mail.text.utf8.count < 2000
        if isVoicemail {
            kind = .voicemail
            let caller = VoicemailWords.caller(subject: mail.subject.beginning(1000), text: opening, fields: fields)
            name = caller.name
            numbers = caller.numbers
            if length.isEmpty { length = VoicemailWords.length(in: "\(mail.subject.beginning(1000))\n\(opening)") }
            regarding = Self.voicemail(length, said: fields[.transcript] ?? fields[.message] ?? "")
            forWhom = VoicemailWords.isMailbox(forWhom) ? "" : forWhom
        } else if fields.isSlip {
            kind = .slip
            let caller = CallerText(fields[.caller] ?? fields[.from] ?? "")
            name = [fields[.firstName], fields[.lastName]].compactMap { $0 }.joined(separator: " ")
            if name.isEmpty { name = caller.name }
            if let writer = Self.writer(of: mail), fields[.caller] == nil {
                if name.isEmpty || name.contains("@") { name = writer.name }
                if email.isEmpty { email = writer.address }
            }
            let message = fields[.message].map(Self.withoutForm) ?? ""
            numbers = [fields[.phone], caller.number].compactMap { $0 }.filter { !$0.isEmpty }
            if numbers.isEmpty { numbers = CallerText.numbers(in: message) }
            regarding = [fields[.subject] ?? "", message].filter { !$0.isEmpty }.joined(separator: "\n")
            if regarding.isEmpty { regarding = Self.bare(mail.subject) }
        } else {
            kind = .letter
            let writer = Self.writer(of: mail)
            name = writer?.name ?? ""
            email = writer?.address ?? ""
            numbers = CallerText.numbers(in: mail.text) + CallerText.numbers(in: mail.subject)
            regarding = [OwnMail.withoutLinks(Self.bare(mail.subject)), text].filter { !$0.isEmpty }
                .joined(separator: "\n")
        }
    }

    /// All of the mail's text if nothing else is left of it; a telephone system's own words do not count.
    private static func whole(_ text: String) -> String {
        let lines = text.beginning(20_000).split(separator: "\n", omittingEmptySubsequences: false)
        let kept = lines.filter { !SignatureWords.isDevice(MailLine.fold(String($0))) }.joined(separator: "\n")
        return OwnMail.withoutLinks(kept.contains { $0.isLetter || $0.isNumber } ? kept : "")
    }

    /// Who wrote a mail: web forms and telephone systems mail on somebody's behalf and name them in Reply-To.
    package static func writer(of mail: ReceivedMail) -> ReceivedMail.Address? {
        guard let text = mail.values(of: "reply-to").first, let answer = address(in: text),
            answer.address.lowercased() != mail.from?.address.lowercased(), !OwnMail.hasReplyAddress(answer.address)
        else { return mail.from }
        return answer
    }

    /// `Marta Silva <marta@example.org>`
    private static func address(in text: String) -> ReceivedMail.Address? {
        let text = text.beginning(400)
        let bare = text.split { $0.isWhitespace || "<>,;\"()".contains($0) }.first { $0.contains("@") }
        guard let bare else { return nil }
        let name = text.prefix { $0 != "<" }.trimmingCharacters(in: ["\"", " ", "\t", "'"])
        return .init(name: name.contains("@") ? "" : name, address: String(bare))
    }

    /// Without what a form adds about itself below the message.
    private static func withoutForm(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        if let rule = lines.lastIndex(where: { $0.trimmingCharacters(in: .whitespaces) == "--" }),
            lines[rule...].count <= 5, lines[rule...].contains(where: { $0.contains("://") || $0.contains(" form") })
        {
            lines = lines[..<rule]
        }
        return lines.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private static func voicemail(_ length: String, said: String) -> String {
        let heading = length.isEmpty ? "Voicemail" : "Voicemail, \(length)"
        return said.isEmpty ? heading : "\(heading): \(said)"
    }

    /// Whether it is a recording, by type or name.
    package static func isSound(_ attachment: ReceivedMail.Attachment) -> Bool {
        if attachment.type.lowercased().hasPrefix("audio/") { return true }
        let name = attachment.name.lowercased()
        return [".wav", ".mp3", ".m4a", ".ogg", ".opus", ".amr", ".gsm", ".au", ".wma", ".aac"].contains {
            name.hasSuffix($0)
        }
    }

    /// The subject without `Re:` and `Fwd:`.
    package static func bare(_ subject: String) -> String {
        var text = subject.beginning(4000).trimmingCharacters(in: .whitespacesAndNewlines)
        while let colon = text.firstIndex(of: ":"), marks.contains(MailLine.fold(String(text[..<colon]))) {
            text = text[text.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        }
        return text
    }

    /// Whether a subject marks the mail as a reply.
    package static func isAnswer(_ subject: String) -> Bool {
        guard let colon = subject.firstIndex(of: ":") else { return false }
        return answers.contains(MailLine.fold(String(subject[..<colon])).trimmingSuffix(" "))
    }

    private static let answers: Set<String> = ["re", "aw", "sv", "antw", "rv", "res", "ref", "r"]
    private static let marks: Set<String> = answers.union(["fw", "fwd", "wg", "tr", "i", "rif"])

    private static func isUrgent(_ mail: ReceivedMail, _ fields: SlipFields) -> Bool {
        let said = MailLine.fold(fields[.urgency] ?? "")
        let priority = mail.values(of: "x-priority").first ?? ""
        return said == "yes" || said == "high" || said == "si" || said.hasPrefix("urgent") || priority.hasPrefix("1")
            || mail.values(of: "importance").first.map(MailLine.fold) == "high"
    }

    /// `Dana Reyes <dana@example.org>` and `Dana Reyes (201)` name Dana Reyes.
    private static func person(_ text: String) -> String {
        let name = text.prefix { !"<([,;".contains($0) }.trimmingCharacters(in: .whitespaces)
        return name.isEmpty ? text.trimmingCharacters(in: ["<", ">", " "]) : name
    }
}
