import RingbackCore
import RingbackWords
import Testing

@Suite("Automatic mail")
struct AutomaticMailTests {
    private static func mail(_ headers: [(String, String)] = [], subject: String = "Re: John") -> ReceivedMail {
        ReceivedMail(
            from: .init(name: "Ana", address: "ana@example.com"), subject: subject,
            headers: headers.map { .init(name: $0.0, value: $0.1) })
    }

    @Test(
        "Headers reveal automatic mail",
        arguments: [
            ("auto-submitted", "auto-replied"), ("auto-submitted", "auto-generated"),
            ("auto-submitted", "Auto-Replied; owner-email=x"), ("precedence", "bulk"), ("precedence", "list"),
            ("precedence", "auto_reply"), ("list-id", "<x>"), ("list-unsubscribe", "<x>"),
            ("x-autoreply", "yes"), ("x-autorespond", "Re: x"),
            ("return-path", "<>"), ("return-path", " < > "), ("x-loop", "ringback@example.com"),
            ("content-type", "multipart/report; report-type=disposition-notification"),
        ])
    func headers(name: String, value: String) {
        #expect(AutomaticMail.reason(Self.mail([(name, value)])) != nil)
    }

    @Test(
        "A person's mail is not automatic",
        arguments: [
            ("auto-submitted", "no"), ("precedence", "normal"), ("return-path", "<ana@example.com>"),
            ("x-loop", "somebody@else.example"), ("x-mailer", "Microsoft Outlook 16.0"), ("importance", "high"),
            ("x-auto-response-suppress", "DR, OOF, AutoReply"),
        ])
    func persons(name: String, value: String) {
        #expect(AutomaticMail.reason(Self.mail([(name, value)])) == nil)
        #expect(!AutomaticMail.wantsNoAnswer(Self.mail([(name, value)])))
    }

    @Test("Asking for no answer at all is a hint", arguments: ["All", "all", "DR, All", " ALL ;x"])
    func hint(value: String) {
        #expect(AutomaticMail.wantsNoAnswer(Self.mail([("x-auto-response-suppress", value)])))
    }

    @Test(
        "The subject is the last hint",
        arguments: [
            "Automatic reply: John", "Automatische Antwort: John", "Respuesta automática: John",
            "Réponse automatique : John", "Out of Office: John", "Abwesenheitsnotiz", "Undeliverable: John",
        ])
    func subjects(subject: String) {
        #expect(AutomaticMail.reason(Self.mail(subject: subject)) != nil)
        #expect(AutomaticMail.isOnlyBySubject(Self.mail(subject: subject)))
        #expect(!AutomaticMail.isOnlyBySubject(Self.mail([("auto-submitted", "auto-replied")], subject: subject)))
        #expect(AutomaticMail.reason(Self.mail(subject: "Re: \(subject)")) == nil)
    }

    @Test(
        "A sentence that merely begins like one is a person's",
        arguments: [
            "Out of office hours the side gate does not open", "On vacation homes and their keys",
            "Away from the office park",
        ])
    func sentences(subject: String) { #expect(AutomaticMail.reason(Self.mail(subject: subject)) == nil) }

    @Test("The null return path, a calendar reply and our own mail are automatic")
    func others() {
        var null = Self.mail()
        null.envelopeFrom = ""
        #expect(AutomaticMail.reason(null) != nil)
        var calendar = Self.mail()
        calendar.isCalendar = true
        #expect(AutomaticMail.reason(calendar) != nil)
        var own = Self.mail()
        own.messageID = MailThread.messageID(token: "1-abc", domain: "other.example")
        #expect(AutomaticMail.reason(own) != nil)
    }

    @Test("A report tells a mail's fate in its server's words")
    func reports() {
        func report(_ action: String, _ status: String, _ diagnostic: String) -> BounceReport? {
            BounceReport(
                ReceivedMail(
                    report: .init(status: [
                        .init(recipient: "ana@example.com", action: action, status: status, diagnostic: diagnostic)
                    ])))
        }
        #expect(report("failed", "5.1.1", "smtp; 550 5.1.1 User unknown")?.fate == .failed)
        #expect(
            report("failed", "5.1.1", "smtp; 550 5.1.1 User unknown")?.words.description
                == "ana@example.com: 550 5.1.1 User unknown")
        #expect(report("failed", "5.2.2", "")?.words.description == "ana@example.com: the mailbox is full")
        #expect(report("delayed", "4.4.1", "")?.fate == .delayed)
        #expect(report("delivered", "2.0.0", "")?.fate == .arrived)
        #expect(report("", "5.0.0", "")?.fate == .failed)
        #expect(BounceReport(Self.mail()) == nil)
    }

    @Test(
        "Only the trusted server's topmost result counts",
        arguments: [
            (["a; dmarc=pass header.from=example.com"], true),
            (["a; dmarc=pass header.from=\"EXAMPLE.com\""], true),
            (["A 1; spf=fail; dmarc=pass (p=reject sp=none; dis=none) header.from=Example.com"], true),
            (["a; dmarc=none header.from=example.com; dkim=pass header.d=example.com"], true),
            (["a; auth=pass smtp.auth=ana@example.com smtp.mailfrom=ana@example.com"], true),
            (["a; spf=pass", "a; dmarc=pass header.from=example.com"], true),
            (["b; dmarc=fail", "a; dmarc=pass header.from=example.com"], true),
            ([], false),
            (["a; none"], false),
            (["b; dmarc=pass header.from=example.com"], false),
            (["a; dmarc=fail"], false),
            (["a; dmarc=pass header.from=evil.example"], false),
            // Without a domain it is about nobody, with two about neither.
            (["a; dmarc=pass"], false),
            (["a; dmarc=pass header.from="], false),
            (["a; dmarc=pass (header.from=example.com)"], false),
            (["a; dmarc=pass; spf=pass header.from=example.com"], false),
            (["a; dmarc=pass smtp.mailfrom=example.com"], false),
            (["a; dmarc=pass header.from=mail.example.com"], false),
            (["a; dmarc=pass header.from=com"], false),
            (["a; dmarc=pass header.from=evil.example header.from=example.com"], false),
            (["a; dmarc=pass header.from=example.com; dmarc=pass header.from=evil.example"], false),
            (["a; dmarc=pass header.from=example.com", "a; dmarc=pass"], false),
            (["a; dmarc=none; dkim=pass header.d=example.com"], false),
            (["a; dmarc=none; dkim=pass header.d=evil.example"], false),
            (["a; dmarc=none"], false),
            (["a; spf=pass (dmarc=pass; x) smtp.mailfrom=\"; dmarc=pass\""], false),
            (["a; auth=pass smtp.auth=tom@example.com"], false),
            // Quoted text and comments are the sender's to write, with any escapes.
            ([#"a; spf=pass smtp.mailfrom="x\"; dmarc=pass header.from=example.com; x=\""@evil.example"#], false),
            ([#"a; auth=pass smtp.mailfrom="x\" smtp.auth=ana@example.com \""@evil.example"#], false),
            ([#"a; auth=pass smtp.mailfrom="x smtp.auth=ana@example.com"@evil.example"#], false),
            ([#"a; spf=pass (helo=a\) ; dmarc=pass header.from=example.com; \( )"#], false),
            ([#"a; spf=pass smtp.mailfrom="a\"b"@x.example; dmarc=pass header.from=example.com"#], true),
            (["a; dmarc=fail", "a; dmarc=pass header.from=example.com"], false),
            (["a; dmarc=fail", "|", "a; dmarc=pass header.from=example.com"], false),
            (["a; auth=pass smtp.mailfrom=ana@example.com"], false),
            (["a; auth=pass smtp.auth=ana@example.com; dmarc=fail"], false),
            (["a.evil.example; dmarc=pass header.from=example.com"], false),
            (["; dmarc=pass header.from=example.com"], false),
        ])
    func authenticity(values: [String], isProven: Bool) {
        // The office's own server wrote above its line; what a stranger sent along is below it.
        let mail = Self.mail(
            values.map { $0 == "|" ? ("received", "from x by a; today") : ("authentication-results", $0) }
                + [("received", "from y by a; today"), ("received", "from z by elsewhere; today")])
        let verdict = MailAuthenticity.verdict(on: mail, trusting: "a")
        #expect((verdict == .proven) == isProven, "\(verdict)")
        #expect(MailAuthenticity.verdict(on: mail, trusting: "") == .unasked)
    }

    @Test("Only the trusted server's result on arrival counts, wherever it writes it")
    func places() {
        let pass = ("authentication-results", "a; dmarc=pass header.from=example.com")
        let (own, mine) = (("received", "from x (y by b) by A (Postfix); today"), ("received", "from x by in.a; today"))
        let other = ("received", "from x by elsewhere; today")
        func isProven(_ headers: [(String, String)], trusting server: String) -> Bool {
            MailAuthenticity.verdict(on: Self.mail(headers), trusting: server) == .proven
        }
        for (headers, above, below) in [
            ([pass, own, other], true, true), ([own, pass, other], false, true), ([own, other, pass], false, false),
            ([mine, pass, own, other], true, true), ([mine, own, pass, other], false, true), ([pass], false, false),
            ([pass, other, own], true, true), ([other, pass, own], false, false), ([own, pass], false, true),
        ] {
            #expect(isProven(headers, trusting: "a") == above, "\(headers)")
            #expect(isProven(headers, trusting: "a below") == below, "\(headers)")
        }
    }
}
