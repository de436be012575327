import RingbackCore
import Testing

/// Each of these would take hours in quadratic time.
@Suite("Hostile mail")
struct HostileMailTests {
    @Test(
        "Hostile mail is read like any other",
        arguments: [
            ("x\n", 200_000), ("\n", 400_000),
            ("--\n", 200_000), ("-- \n", 200_000),
            ("> \n\n", 200_000), ("Thanks,\n", 100_000),
            ("Best regards,\n\n", 100_000), ("From: a\n", 100_000),
            ("On 1@ \n", 100_000), ("On a@b 20:26 wrote: \n", 50_000),
            ("Sent from my iPhone\n", 50_000), ("0:42 ", 200_000),
            ("(1)", 300_000), ("+1 ", 300_000),
            ("Message:\n", 100_000), ("a", 5_000_000),
            ("Este mensaje y sus adjuntos son confidenciales y nada.\n\n", 20_000),
            ("é\u{301}\u{302}", 500_000), ("\u{200D}", 500_000),
            (">>>>", 500_000), ("\r", 500_000),
            ("from ", 300_000), ("*_\"", 300_000),
            ("> x\ny\n", 50_000), ("-- \nwords of nobody’s card, no.\n", 20_000),
            ("-----Original Message-----\n\n\n", 20_000), ("7-9k2m4p6q8r0s1t3v5w7x9y1234 ", 4000),
        ])
    func reads(piece: String, times: Int) {
        let text = String(repeating: piece, count: times)
        _ = ReplyReading(ReplyText.visible(in: text, sender: "Dana Reyes"))
        _ = ReplyCommand(line: text)
        _ = CallerSlip(
            ReceivedMail(
                from: .init(name: text, address: text), subject: text, text: text,
                attachments: [.init(name: text, type: "audio/wav", content: [])]))
        var mail = ReceivedMail(from: .init(name: "", address: "a@b"), subject: text)
        mail.headers = ["authentication-results", "auto-submitted", "precedence", "return-path", "content-type"].map {
            .init(name: $0, value: text)
        }
        _ = AutomaticMail.reason(mail)
        _ = MailAuthenticity.verdict(on: mail, trusting: "a")
    }
    @Test(
        "A hostile reply is read like any other",
        arguments: [
            // After the one line of ours nothing else is ours.
            ("> \(HostileMailTests.sent)\n", "a\n", 50_000), ("> \(HostileMailTests.sent)\n", "> b\n", 25_000),
            ("", "> \(HostileMailTests.sent)\n>\n> typed below\n", 1000), ("", "> please call\n", 8000),
        ])
    func answers(start: String, piece: String, times: Int) {
        let text = start + String(repeating: piece, count: times)
        let words = SentWords(["Margaret Miller\n\(HostileMailTests.sent)\nplease call"], names: ["Miller Rowe"])
        #expect(ReplyText.read(text, sender: "Dana Reyes", sent: words).own.utf8.count <= text.utf8.count)
    }

    @Test("Many different acting links are removed in one pass")
    func secrets() {
        let links = (1000..<5000).map { "\($0)-9k2m4p6q8r0s1t3v5w7x9y\($0)" }.joined(separator: " ")
        #expect(OwnMail.withoutLinks("before \(links) behind").split(separator: " ") == ["before", "behind"])
        #expect(OwnMail.masked(links).split(separator: " ").count == 4000)
    }

    static let sent = "Please call Margaret Miller back before noon today about the merger"
}
