package import RingbackWords

/// Mail not written by a person: it triggers nothing and is never answered (RFC 3834).
package enum AutomaticMail {
    /// - Returns: the evidence, as a sentence; `nil` if a person seems to have written it.
    package static func reason(_ mail: ReceivedMail) -> Phrase? {
        if let submitted = mail.values(of: "auto-submitted").first.map(word), submitted != "no", !submitted.isEmpty {
            return submitted == "auto-replied"
                ? say("It is an automatic reply.")
                : say("A program sent it automatically (Auto-Submitted: \(submitted)).")
        }
        if isReport(mail) { return say("It is a report from a mail server.") }
        if mail.envelopeFrom == "" || mail.values(of: "return-path").first.map(isNull) == true {
            return say("It has no sender to reply to, like reports and automatic replies.")
        }
        if mail.isCalendar { return say("It is a calendar invitation or a response to one, not a reply.") }
        if isOurs(mail) { return say("It is one of Ringback’s own emails that was returned.") }
        if let precedence = mail.values(of: "precedence").first.map(word),
            ["bulk", "junk", "list", "auto_reply", "auto-reply"].contains(precedence)
        {
            return say("It was sent in bulk or by a list (Precedence: \(precedence)).")
        }
        if listHeaders.contains(where: { !mail.values(of: $0).isEmpty }) {
            return say("It came through a mailing list.")
        }
        for header in autoHeaders where mail.values(of: header).contains(where: { word($0) != "no" }) {
            return say("A program sent it automatically (\(header)).")
        }
        if let sender = mail.from?.address.lowercased().split(separator: "@").first,
            ["mailer-daemon", "postmaster", "mail-daemon"].contains(sender)
        {
            return say("It comes from a mail server.")
        }
        // Only a hint, so it comes last.
        return hasSubjectOfOne(mail) ? say("Its subject looks like an automatic reply.") : nil
    }

    /// Whether only the subject suggests it: then a person has to look.
    package static func isOnlyBySubject(_ mail: ReceivedMail) -> Bool {
        var plain = mail
        plain.subject = ""
        return hasSubjectOfOne(mail) && reason(plain) == nil
    }

    /// Whether it asks for no automatic answer of any kind, as programs' mails do. Some people's mail programs ask for
    /// part of that, so it is only a hint.
    package static func wantsNoAnswer(_ mail: ReceivedMail) -> Bool {
        mail.values(of: "x-auto-response-suppress").contains { value in
            MailLine.fold(value).split { $0 == "," || $0 == ";" || $0 == " " }.contains("all")
        }
    }

    /// "Automatic reply: …", but not a sentence that merely begins like one.
    private static func hasSubjectOfOne(_ mail: ReceivedMail) -> Bool {
        let subject = MailLine.fold(mail.subject)
        return vacations.contains { start in
            guard subject.hasPrefix(start) else { return false }
            let rest = subject.dropFirst(start.count).drop { $0 == " " }
            return start.hasSuffix(":") || rest.first.map { ":-(,;".contains($0) } ?? true
        }
    }

    /// Whether it is a mail server's report on another mail (RFC 3464, RFC 8098).
    package static func isReport(_ mail: ReceivedMail) -> Bool {
        if !mail.report.status.isEmpty { return true }
        return mail.values(of: "content-type").first.map { MailLine.fold($0).hasPrefix("multipart/report") } ?? false
    }

    /// Whether it is an automatic answer rather than an automatic mail: voicemail systems send, vacation responders
    /// answer.
    package static func isAnswer(_ mail: ReceivedMail) -> Bool {
        mail.values(of: "auto-submitted").first.map(word) == "auto-replied" || isReport(mail)
            || mail.isCalendar || isOurs(mail) || !mail.values(of: "x-autoreply").isEmpty
            || !mail.values(of: "x-autorespond").isEmpty
            || mail.values(of: "precedence").first.map(word) == "auto_reply"
    }

    /// A mail from any installation of this program: two must never talk to each other.
    package static func isOurs(_ mail: ReceivedMail) -> Bool {
        mail.values(of: "x-loop").contains { MailLine.fold($0).contains("ringback") }
            || !mail.values(of: "x-ringback").isEmpty || MailThread.token(in: mail.messageID) != nil
    }

    /// The first word of a header value, in lower case.
    private static func word(_ value: String) -> String {
        String(MailLine.fold(value).prefix { $0 != ";" && $0 != " " && $0 != "(" })
    }

    private static func isNull(_ value: String) -> Bool { MailLine.fold(value).replacing(" ", with: "") == "<>" }

    private static let listHeaders = [
        "list-id", "list-unsubscribe", "list-post", "list-help", "list-subscribe", "list-owner", "mailing-list",
        "x-mailing-list",
    ]

    private static let autoHeaders = [
        "x-autoreply", "x-autorespond", "x-autoresponder", "x-mail-autoreply",
        "x-autoreply-from", "x-auto-reply", "x-auto-submitted", "x-vacation", "x-ms-exchange-generated-message-source",
    ]

    private static let vacations = [
        "automatic reply", "auto reply", "auto-reply", "autoreply", "auto:", "automated reply", "automated response",
        "out of office", "out-of-office", "ooo:", "away from the office", "on vacation", "i am out of the office",
        "respuesta automatica", "fuera de la oficina", "fuera de oficina", "ausencia", "reponse automatique",
        "absence du bureau", "absent du bureau", "en conge", "message d'absence", "automatische antwort",
        "abwesenheitsnotiz", "abwesend", "abwesenheit", "autoantwort", "undelivered mail returned",
        "undeliverable:", "delivery status notification", "mail delivery failed", "returned mail:", "failure notice",
        "nicht zustellbar", "no se puede entregar", "non remis", "delivery delayed", "warning: could not send",
    ]
}
