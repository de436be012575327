import RingbackCore
import RingbackDesk
import Testing

@testable import RingbackMail

@Suite("Mail bytes")
struct MailBytesTests {
    static func mail(
        name: String = "Ana", subject: String = "John Smith — boiler leaks", blocks: [Letter.Block]? = nil,
        references: [String] = [], isReply: Bool = false
    ) -> OutgoingMail {
        OutgoingMail(
            letter: Letter(subject: subject, blocks: blocks ?? [.ask("Please return John Smith’s call.")]),
            fromName: "Miller Rowe", from: "calls@example.com", toName: name, to: "ana@example.com",
            replyTo: "calls+7-x@example.com", messageID: "ringback.7-x@example.com", references: references,
            date: Timestamp(milliseconds: 1_795_551_600_000), isReply: isReply)
    }

    static func head(_ mail: OutgoingMail) -> [String] {
        let text = String(decoding: MailBytes.write(mail), as: UTF8.self)
        let head = text.split(separator: "\r\n\r\n", maxSplits: 1)[0]
        return head.replacing("\r\n ", with: " ").replacing("\r\n\t", with: " ").split(separator: "\r\n").map(
            String.init)
    }

    @Test("Every header occurs once")
    func headers() {
        let head = Self.head(Self.mail(references: ["a@example.com", "b@example.com"]))
        func value(_ name: String) -> String? {
            let found = head.filter { $0.lowercased().hasPrefix(name.lowercased() + ": ") }
            #expect(found.count == 1, "\(name)")
            return found.first.map { String($0.dropFirst(name.utf8.count + 2)) }
        }
        #expect(value("Message-ID") == "<ringback.7-x@example.com>")
        #expect(value("In-Reply-To") == "<b@example.com>")
        #expect(value("References") == "<a@example.com> <b@example.com>")
        #expect(value("Auto-Submitted") == "auto-generated")
        #expect(value("X-Auto-Response-Suppress") == "All")
        #expect(value("From") == "Miller Rowe <calls@example.com>")
        #expect(value("Reply-To") == "Miller Rowe <calls+7-x@example.com>")
        #expect(value("To") == "Ana <ana@example.com>")
        #expect(value("Date") == "Tue, 24 Nov 2026 20:20:00 +0000")
        #expect(value("MIME-Version") == "1.0")
        #expect(value("Subject")?.contains("=?") == true)
        #expect(Self.head(Self.mail(isReply: true)).contains("Auto-Submitted: auto-replied"))
    }

    @Test("A file comes beside the letter, and is read back byte by byte", arguments: [1, 3, 70_000])
    func file(count: Int) async throws {
        var mail = Self.mail()
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        mail.file = OutgoingMail.File(name: "Árbol “1”.pdf", type: "application/pdf", bytes: bytes)
        let read = MailReader.read(MailBytes.write(mail))
        let file = try #require(read.attachments.first)
        #expect(file.name == "Árbol “1”.pdf" && file.type == "application/pdf" && file.content == bytes)
        #expect(read.attachments.count == 1 && read.text.contains("Please return John Smith’s call."))
        #expect(Self.head(mail).contains { $0.hasPrefix("Content-Type: multipart/mixed") })
    }

    @Test(
        "No name or subject can add a header",
        arguments: [
            "Ana\r\nBcc: eve@example.com", "Ana\nBcc: eve@example.com", "Ana\rBcc: eve@example.com",
            "Ana\0\r\nBcc: eve@example.com", "Ana\u{85}Bcc: eve@example.com", "Ana\u{2028}Bcc: eve@example.com",
            "Ana\" <eve@example.com>, \"", "=?utf-8?q?Ana=0D=0ABcc:_eve=40example.com?=",
        ])
    func injection(text: String) {
        let head = Self.head(Self.mail(name: text, subject: text))
        #expect(!head.contains { $0.lowercased().hasPrefix("bcc") })
        #expect(head.count { $0.lowercased().hasPrefix("to:") } == 1)
        #expect(head.first { $0.hasPrefix("To:") }?.hasSuffix("<ana@example.com>") == true)
    }

    @Test("Each line is ASCII, short enough for SMTP, and ends with CRLF")
    func lines() {
        let long = String(repeating: "Überlänge ", count: 400)
        let bytes = MailBytes.write(Self.mail(subject: long, blocks: [.ask(long), .paragraph(long + "\n.\nFrom x")]))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(bytes.allSatisfy { $0 < 0x80 })
        #expect(!text.replacing("\r\n", with: "").contains("\n"))
        #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 998 })
    }

    static let hostile = "<script>alert(1)</script>\"'&\u{202E}\0<!--[if mso]>"

    @Test("No quoted text becomes markup")
    func escaping() {
        let text = Self.hostile
        let html = LetterHTML.write(
            Letter(
                subject: text,
                blocks: [
                    .ask(text), .paragraph(text), .facts([.init(text, text, dials: text)]),
                    .links([.init(text, url: "https://x/\(text)", isMain: true)]), .quote(text), .heading(text),
                    .small(text), .entries([.init(text, details: text, number: text, dials: text, url: text)]),
                ]))
        #expect(!html.contains("<script"))
        #expect(!html.contains("alert(1)</"))
        #expect(html.components(of: "<!--[if mso]>") == html.components(of: "<![endif]-->"))
        #expect(!html.contains("\0"))
    }

    @Test("Nothing is loaded from elsewhere")
    func noRemote() {
        let html = LetterHTML.write(Self.mail().letter)
        for word in ["<img", "src=", "url(", "@import", "<link"] { #expect(!html.contains(word)) }
    }

    @Test("The plain text says the same")
    func plain() {
        let letter = Letter(
            subject: "x",
            blocks: [
                .ask("Please return John’s call."), .facts([.init("Number", "(713) 555-0142", dials: "+17135550142")]),
                .links([.init("Talked", url: "https://x/mail/7/talked")]), .quote("one\ntwo"), .small("Foot"),
            ])
        #expect(
            LetterText.write(letter) == """
                Please return John’s call.

                Number: (713) 555-0142 <tel:+17135550142>

                Talked:
                  https://x/mail/7/talked

                | one
                | two

                --
                Foot

                """)
    }
}

extension String {
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}

@Suite("Mail submission")
struct SubmissionTests {
    private func submission(_ url: String, password: String = "", environment: [String: String] = [:]) -> Submission {
        Submission(.init(url: url, user: "u", password: password), greetingAs: "example.com", environment: environment)
    }

    @Test("A password is sent in the clear only to this machine")
    func clear() {
        #expect(submission("smtp://mail.example.com", password: "x").requiresTLS)
        #expect(!submission("smtp://mail.example.com").requiresTLS)
        for host in ["localhost", "127.0.0.1:2525", "[::1]:25"] {
            #expect(!submission("smtp://\(host)", password: "x").requiresTLS, "\(host)")
        }
    }

    @Test("The greeting is the office's domain, unless the address says otherwise")
    func greeting() {
        #expect(submission("smtp://mail.example.com:587").url == "smtp://mail.example.com:587/example.com")
        #expect(submission("smtp://mail.example.com:587/").url == "smtp://mail.example.com:587/example.com")
        #expect(submission("smtp://mail.example.com/me").url == "smtp://mail.example.com/me")
    }

    @Test("An access token can replace the password")
    func bearer() {
        #expect(submission("smtp://x", password: "oauth2:ya29.x").bearer == "ya29.x")
        #expect(submission("smtp://x", password: "secret").bearer == nil)
    }
}
