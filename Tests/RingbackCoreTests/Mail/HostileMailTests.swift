import RingbackCore
import Testing

/// Each of these would take hours if reading took the square of their length.
@Suite("Mail that was made to take long")
struct HostileMailTests {
    @Test(
        "is read like any other",
        arguments: [
            String(repeating: "x\n", count: 200_000), String(repeating: "\n", count: 400_000),
            String(repeating: "--\n", count: 200_000), String(repeating: "-- \n", count: 200_000),
            String(repeating: "> \n\n", count: 200_000), String(repeating: "Thanks,\n", count: 100_000),
            String(repeating: "Best regards,\n\n", count: 100_000), String(repeating: "From: a\n", count: 100_000),
            String(repeating: "On 1@ \n", count: 100_000), String(repeating: "On a@b 20:26 wrote: \n", count: 50_000),
            String(repeating: "Sent from my iPhone\n", count: 50_000), String(repeating: "0:42 ", count: 200_000),
            String(repeating: "(1)", count: 300_000), String(repeating: "+1 ", count: 300_000),
            String(repeating: "Message:\n", count: 100_000), String(repeating: "a", count: 5_000_000),
            String(repeating: "Este mensaje y sus adjuntos son confidenciales y nada.\n\n", count: 20_000),
            String(repeating: "é\u{301}\u{302}", count: 500_000), String(repeating: "\u{200D}", count: 500_000),
            String(repeating: ">>>>", count: 500_000), String(repeating: "\r", count: 500_000),
            String(repeating: "from ", count: 300_000), String(repeating: "*_\"", count: 300_000),
        ])
    func reads(text: String) {
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
}
