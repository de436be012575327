import Foundation
import RingbackCore
import Testing

@testable import RingbackMail

@Suite("Mail reading")
struct MailReaderTests {
    private func read(_ text: String) -> ReceivedMail {
        MailReader.read(Array(text.replacing("\n", with: "\r\n").utf8))
    }

    private func html(_ body: String, subject: String = "Re: x") -> String {
        read("From: a@example.com\nSubject: \(subject)\nContent-Type: text/html; charset=utf-8\n\n\(body)").text
    }

    @Test("Headers are decoded and addresses parsed")
    func headers() {
        let mail = read(
            """
            From: =?utf-8?q?J=C3=BCrgen_M=C3=BCller?= <Juergen@EXAMPLE.com>
            To: "Office, The" <office+12-abc@example.com>, Ana <ana@example.com>
            Cc: team: a@example.com, b@example.com;
            Subject: =?iso-8859-1?Q?Gr=FC=DFe?=
             =?utf-8?B?IPCfk54=?=
            Message-ID: <one@example.com>
            In-Reply-To: <two@example.com>
            References: <zero@example.com>
             <two@example.com>
            Date: Tue, 24 Nov 2026 09:12:00 -0600

            Hallo
            """)
        #expect(mail.from == .init(name: "Jürgen Müller", address: "Juergen@example.com"))
        #expect(mail.to.map(\.address) == ["office+12-abc@example.com", "ana@example.com"])
        #expect(mail.cc.map(\.address) == ["a@example.com", "b@example.com"])
        #expect(mail.subject == "Grüße 📞")
        #expect(mail.messageID == "one@example.com")
        #expect(mail.refersTo == ["two@example.com", "zero@example.com"])
        #expect(mail.date == Timestamp(milliseconds: 1_795_533_120_000))
        #expect(mail.text == "Hallo")
        #expect(mail.defects == [])
    }

    @Test(
        "A forged or missing sender is reported",
        arguments: [
            ("From: ana@example.com <eve@evil.example>\n", "eve@evil.example"),
            ("From: \"ana@example.com\" <eve@evil.example>\n", "eve@evil.example"),
            ("From: =?utf-8?q?ana=40example.com_=3Cana=40example.com=3E?= <eve@evil.example>\n", "eve@evil.example"),
        ])
    func forged(header: String, sender: String) {
        let mail = read(header + "Subject: x\n\nmine")
        // Whatever name is shown, the sender is eve, or several senders are reported.
        #expect(mail.from?.address == sender || mail.defects.contains(.severalFrom) || mail.defects.contains(.noFrom))
    }

    @Test("A mail may have no sender, or several")
    func senders() {
        #expect(read("Subject: x\n\nmine").defects == [.noFrom])
        #expect(read("From: undisclosed:;\n\nmine").defects == [.noFrom])
        for control in ["\0", "\u{1}", "\u{7F}"] {
            #expect(read("From: a@example.com\(control)@evil.example\n\nmine").defects == [.noFrom])
        }
        #expect(read("From: a@example.com, b@example.com\n\nmine").defects == [.severalFrom])
        #expect(read("From: a@example.com\nX: 1\nFrom: b@example.com\n\nmine").defects == [.severalFrom])
        let many = (0..<400).map { "X-\($0): 1\n" }.joined()
        let hidden = read("From: a@example.com\n" + many + "From: b@example.com\n\nmine")
        #expect(hidden.defects == [.severalFrom])
        #expect(hidden.headers.count <= 250)
    }

    @Test("Plain text is preferred, HTML used if it is empty")
    func alternatives() {
        func mail(_ plain: String) -> ReceivedMail {
            read(
                """
                From: a@example.com
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                \(plain)
                --b
                Content-Type: text/html; charset=utf-8

                <p>From the <b>HTML</b></p>
                --b--
                """)
        }
        #expect(mail("From the plain one").text == "From the plain one")
        #expect(!mail("From the plain one").isFromHTML)
        #expect(mail(" ").text == "From the HTML")
        #expect(mail(" ").isFromHTML)
    }

    @Test(
        "Text in any character set is decoded",
        arguments: [
            ("text/plain; charset=iso-8859-1", [0x63, 0x61, 0x66, 0xE9], "café", false),
            ("text/plain; charset=iso-8859-1", [0x93, 0x78, 0x94], "“x”", false),
            ("text/plain; charset=utf-8", [0x63, 0x61, 0x66, 0xE9], "café", true),
            ("text/plain", [0x63, 0x61, 0x66, 0xE9], "café", false),
            ("text/plain", [0x63, 0x61, 0x66, 0xC3, 0xA9], "café", false),
            ("text/plain; charset=no-such-set", [0x63, 0x61, 0x66, 0xC3, 0xA9], "café", true),
            ("text/plain; charset=shift_jis", [0x93, 0xFA, 0x96, 0x7B], "日本", false),
            (
                "text/plain; charset=iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42], "日本",
                false
            ),
            ("text/plain; charset=koi8-r", [0xC4, 0xC1], "да", false),
            ("text/plain; charset=utf-8", [0x61, 0x00, 0x62], "ab", false),
        ] as [(String, [UInt8], String, Bool)])
    func charsets(type: String, bytes: [UInt8], text: String, isWrong: Bool) {
        let mail = MailReader.read(Array("From: a@example.com\r\nContent-Type: \(type)\r\n\r\n".utf8) + bytes)
        #expect(mail.text == text)
        #expect(mail.defects.contains(.badCharset) == isWrong)
    }

    @Test("An 8-bit header without a charset is read")
    func rawHeaders() {
        let mail = MailReader.read(Array("From: a@example.com\r\nSubject: caf".utf8) + [0xE9] + Array("\r\n\r\nx".utf8))
        #expect(mail.subject == "café")
    }

    @Test("Soft line breaks are rejoined, quotes and signatures left alone")
    func flowed() {
        let mail = read(
            "From: a@example.com\nContent-Type: text/plain; format=flowed\n\n"
                + "I will ring \nthem today.\n\n> Please return \n> the call.\n-- \nAna\n")
        #expect(mail.text == "I will ring them today.\n\n> Please return the call.\n-- \nAna")
    }

    @Test("Attachments have a display-only name")
    func attachments() throws {
        let mail = read(
            """
            From: a@example.com
            Content-Type: multipart/mixed; boundary=b

            --b

            Voicemail
            --b
            Content-Type: audio/wav; name="../../etc/pass\u{200B}wd\u{202E}vaw.wav"
            Content-Transfer-Encoding: base64

            UklGRg==
            --b
            Content-Type: application/zip
            Content-Disposition: attachment; filename*0*=UTF-8''na%C3; filename*1*=%AFve.zip

            PK
            --b
            Content-Type: message/rfc822

            From: inner@example.com
            Subject: inside

            not what the outer one says
            --b--
            """)
        #expect(mail.text == "Voicemail")
        #expect(mail.attachments.map(\.name) == ["passwdvaw.wav", "naïve.zip", "mail.eml"])
        #expect(mail.attachments.first?.content == Array("RIFF".utf8))
        #expect(mail.from?.address == "a@example.com")
    }

    @Test("winmail.dat is reported and kept")
    func tnef() {
        let mail = read(
            "From: a@example.com\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nsee file\n--b\n"
                + "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\neJ8+Ig==\n--b--\n"
        )
        #expect(mail.defects == [.tnef])
        #expect(mail.attachments.map(\.name) == ["winmail.dat"])
        #expect(mail.text == "see file")
    }

    @Test("A calendar reply is recognized")
    func calendar() {
        let mail = read(
            "From: a@example.com\nSubject: Accepted: x\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\nyes\n"
                + "--b\nContent-Type: text/calendar; method=REPLY\n\nBEGIN:VCALENDAR\nEND:VCALENDAR\n--b--\n")
        #expect(mail.isCalendar)
        #expect(mail.text == "yes")
    }

    @Test("A bounce tells for whom, why, and which mail")
    func bounce() {
        let mail = read(
            """
            From: MAILER-DAEMON@mail.example.com
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b

            I could not deliver it.
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mail.example.com
            Arrival-Date: Tue, 24 Nov 2026 09:12:00 -0600

            Original-Recipient: rfc822;ana@example.com
            Final-Recipient: rfc822; ana@inside.example.com
            Action: failed
            Status: 5.1.1 (unknown)
            Diagnostic-Code: smtp; 550 5.1.1 no such
             user

            Final-Recipient: rfc822; tom@example.com
            Action: delayed
            Status: 4.2.2
            --b
            Content-Type: message/rfc822

            Message-ID: <t.abc@example.com>
            Subject: Please return

            x
            --b--
            """)
        #expect(
            mail.report.status == [
                .init(
                    recipient: "ana@example.com", action: "failed", status: "5.1.1",
                    diagnostic: "550 5.1.1 no such user"),
                .init(recipient: "tom@example.com", action: "delayed", status: "4.2.2", diagnostic: ""),
            ])
        #expect(mail.report.messageID == "t.abc@example.com")
        #expect(mail.text == "I could not deliver it.")
    }

    // MARK: HTML

    @Test("HTML becomes lines, without hidden and remote content")
    func htmlLines() {
        #expect(html("<p>Hello&nbsp;<b>there</b>,</p><p>I will<br>ring&hellip;</p>") == "Hello there,\n\nI will\nring…")
        #expect(html("<div>one</div><div><br></div><div>two</div>") == "one\n\ntwo")
        #expect(html("<p class=MsoNormal>one</p><p class=MsoNormal>two</p>") == "one\ntwo")
        #expect(html("<ul><li>a<li>b</ul>") == "- a\n- b")
        #expect(html("<table><tr><td>Caller<td>John<tr><td>Number<td>713</table>") == "Caller\tJohn\nNumber\t713")
        #expect(html("<a href='https://x.example'>the link</a><img src='https://x.example/p.gif' alt=x>") == "the link")
        #expect(
            html(
                "<head><title>t</title><style>p{}</style></head><script>alert(1)</script><div style='display: none'>no</div>"
                    + "<span style='font-size:0px'>no</span><span style='font-size:0.9em'>yes</span><p hidden>no</p>")
                == "yes")
        #expect(html("<pre>a  b\n c</pre>") == "a  b\n c")
        #expect(html("<p>a<p>b<div></p>") == "a\n\nb")
    }

    @Test("Mail programs' quotes become quoted lines")
    func quotes() {
        let gmail = html(
            "<div dir=ltr>done</div><br><div class=\"gmail_quote gmail_quote_container\"><div class=gmail_attr>On Tue, Ada "
                + "wrote:<br></div><blockquote class=gmail_quote><div>Please return</div></blockquote></div>")
        #expect(gmail.hasPrefix("done"))
        #expect(gmail.contains("> On Tue, Ada wrote:"))
        #expect(gmail.contains("> > Please return") || gmail.contains("> Please return"))
        let apple = html(
            "<div>done</div><br><blockquote type=cite><div>On Nov 24, Ada wrote:</div><div>Please return</div></blockquote>"
        )
        #expect(apple.split(separator: "\n").dropFirst().allSatisfy { $0.hasPrefix(">") || $0.isEmpty })
        let outlook = html(
            "<div class=WordSection1><p class=MsoNormal>done</p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;"
                + "padding:3.0pt 0in 0in 0in'><p class=MsoNormal><b>From:</b> Ada<br><b>Sent:</b> Tuesday</p></div></div>"
                + "<p class=MsoNormal>Please return</p></div>")
        #expect(outlook == "done\n> From: Ada\n> Sent: Tuesday\n> Please return")
        let web = html(
            "<div>done</div><hr><div id=divRplyFwdMsg dir=ltr><b>From:</b> Ada</div><div>Please return</div>")
        #expect(web.hasSuffix("> From: Ada\n> Please return"))
        let forward = html(
            "<div>done</div><div id=divRplyFwdMsg dir=ltr><b>From:</b> Ada</div><div>Please return</div>",
            subject: "FW: x")
        #expect(forward == "done\nFrom: Ada\nPlease return")
        let signed = html("<div>done</div><div class=gmail_signature>Ana<br>Sales</div>")
        #expect(signed == "done\n-- \nAna\nSales")
    }

    // MARK: Hostile

    @Test("A mail of a thousand and one parts is read up to the limit")
    func manyParts() {
        let parts = String(repeating: "--b\n\nx\n", count: 1500)
        let mail = read("From: a@example.com\nContent-Type: multipart/mixed; boundary=b\n\n" + parts + "--b--\n")
        #expect(mail.defects == [.tooManyParts])
        #expect(mail.text.hasPrefix("x"))
    }

    @Test("Deeply nested parts do no harm", arguments: [50, 5000, 100_000])
    func deep(levels: Int) {
        var body = "From: a@example.com\n"
        for level in 0..<levels { body += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n" }
        let mail = read(body + "\nhello\n")
        #expect(mail.defects.contains(.tooDeep) || mail.defects.contains(.tooManyParts))
        let messages = String(repeating: "Content-Type: message/rfc822\n\n", count: levels)
        _ = read("From: a@example.com\n" + messages)
        _ = html(String(repeating: "<div>", count: levels) + "x")
        _ = html(String(repeating: "<blockquote>", count: levels) + "x")
        _ = html(String(repeating: "<b><i><a href=x>", count: levels) + "x")
    }

    @Test("Only the headers of a mail over 25 MiB are read")
    func large() {
        let body = [UInt8](repeating: UInt8(ascii: "x"), count: 25 << 20)
        let mail = MailReader.read(Array("From: a@example.com\r\nSubject: big\r\n\r\n".utf8) + body)
        #expect(mail.defects == [.tooLarge])
        #expect(mail.subject == "big")
        #expect(mail.text.isEmpty)
    }

    @Test("Arbitrary bytes give a result")
    func anything() {
        for raw in [
            [], [0], [0x0A], Array("\r\n\r\n".utf8), Array("From".utf8), Array(": x\n\n".utf8),
            [UInt8](repeating: 0, count: 10_000), [UInt8](repeating: 0xFF, count: 10_000),
            Array(String(repeating: "From: <", count: 10_000).utf8),
            Array(("From: " + String(repeating: "(", count: 100_000)).utf8),
            Array(("Subject: " + String(repeating: "=?utf-8?q?=0", count: 1000) + "\n\n").utf8),
            Array("Content-Type: multipart/mixed\n\nno boundary".utf8),
            Array("Content-Type: text/plain; charset=\"utf-8//TRANSLIT\"\n\n\u{FF}".utf8),
            Array("Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n!!!!".utf8),
            Array("Date: Tue, 99 Foo 99999 99:99:99 +9999\n\n".utf8),
        ] {
            let mail = MailReader.read(raw)
            #expect(mail.attachments.count < 10)
        }
    }

    @Test("No header smuggles in a line")
    func injection() {
        let mail = read(
            "From: =?utf-8?q?A=0D=0ABcc:_eve=40evil.example?= <a@example.com>\nSubject: =?utf-8?q?x=0D=0AEvil:_1=00?=\n\nx"
        )
        #expect(mail.from?.name.contains("\n") == false)
        #expect(mail.subject.hasPrefix("x Evil: 1"))
        #expect(mail.headers.allSatisfy { !$0.value.contains("\n") && !$0.value.contains("\0") })
    }

    @Test(
        "Mail crafted to be slow is read quickly", .timeLimit(.minutes(1)),
        arguments: [
            (
                "multipart/report; report-type=delivery-status; boundary=b",
                "--b\r\nContent-Type: message/delivery-status\r\n\r\n", "x", 1 << 20, "\r\n--b--"
            ),
            ("text/plain; format=flowed", "", "a \r\n", 300_000, ""),
            ("text/plain; format=flowed; delsp=yes", "", "> a \r\n", 200_000, ""),
            ("text/html", "<a", " b#=c", 60_000, ">word</a>"),
            ("text/html", "", "<div>", 100_000, "word"), ("text/html", "word", "</p>", 100_000, ""),
            ("text/html", "", "<!--", 200_000, "word"), ("text/html", "", "<style>", 100_000, ""),
        ])
    func slow(type: String, before: String, piece: String, times: Int, after: String) {
        let middle =
            piece.contains("#")
            ? (0..<times).map { piece.replacing("#", with: String($0)) }.joined()
            : String(repeating: piece, count: times)
        let raw = "From: a@example.com\r\nContent-Type: \(type)\r\n\r\n" + before + middle + after
        #expect(!MailReader.read(Array(raw.utf8)).defects.contains(.tooSlow))
    }

    @Test("Endless text is truncated without a defect")
    func muchText() {
        let lines = String(repeating: "a line of a letter\r\n", count: 50_000)
        for type in ["text/plain", "text/plain; format=flowed", "text/html", "text/plain; charset=koi8-r"] {
            let mail = MailReader.read(Array("From: a@example.com\r\nContent-Type: \(type)\r\n\r\n\(lines)".utf8))
            #expect(mail.defects.isEmpty && (100_000...600_000).contains(mail.text.utf8.count), "\(type)")
        }
        let much = Array("From: a@example.com\r\n\r\n\(lines)\(lines)\(lines)".utf8)
        #expect(MailReader.read(much).defects == [.textCut])
    }

    @Test("Each step of reading ends with the budget", .timeLimit(.minutes(1)))
    func spent() {
        let spent = ReadingBudget(seconds: 0)
        let markup = Array(String(repeating: "<p class=a>x</p>", count: 100_000).utf8)
        #expect(HTMLSieve.sieve(markup, within: spent).count < 1000)
        #expect(HTMLText.read("<p>x", isForward: false, upTo: 100, within: spent).isEmpty)
        let flowed = String(repeating: "a\n", count: 100_000)
        #expect(MailText.unflowed(flowed, deletingSpace: false, within: spent).utf8.count < 1000)
        let headers = MailHeaders(Array(String(repeating: "to: a@b.example\r\n", count: 10_000).utf8), within: spent)
        #expect(headers.all.count < 256 && headers.addresses("to").count == 1)
        let blocks = String(repeating: "Final-Recipient: a@b.example\nAction: failed\n\n", count: 900)
        #expect(DeliveryReport.recipients(in: Array(blocks.utf8), within: spent).count <= 1)
    }

    @Test("A mail over budget is kept as far as read, and says so")
    func budget() {
        var limits = MailReader.Limits()
        limits.seconds = 0
        let mail = MailReader.read(Array("From: a@example.com\r\n\r\nhello".utf8), limits: limits)
        #expect(mail.defects.contains(.tooSlow) && mail.from?.address == "a@example.com")
    }
}
