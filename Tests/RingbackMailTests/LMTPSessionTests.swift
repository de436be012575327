import Testing

@testable import RingbackMail

@Suite("LMTP session")
struct LMTPSessionTests {
    private struct Stored: Equatable {
        var mail: [UInt8]
        var from: String
        var recipients: [String]
    }

    /// Sends lines, accepts every address, and returns what was said and stored.
    private func talk(
        _ text: String, largest: Int = 1 << 20, in pieces: Int = 1 << 20
    ) -> (said: [String], stored: [Stored]) {
        var session = LMTPSession(host: "here", largest: largest)
        var said: [String] = []
        var stored: [Stored] = []
        var content: [UInt8] = []
        let bytes = Array(text.utf8)
        var place = 0
        repeat {
            while let step = session.next() {
                switch step {
                case .reply(let text): said.append(text)
                case .end(let text): return (said + [text], stored)
                case .ask(let recipient, _): said.append(session.accept(recipient))
                case .begin: content = []
                case .content(let bytes): content += bytes
                case .store(let from, let recipients):
                    stored.append(Stored(mail: content, from: from, recipients: recipients))
                    said += recipients.map { _ in "250 kept" }
                }
            }
            session.take(bytes[min(place, bytes.count)..<min(place + pieces, bytes.count)])
            place += pieces
        } while place < bytes.count + pieces
        return (said, stored)
    }

    private let hello = "LHLO x\r\nMAIL FROM:<a@example.com> SIZE=10 BODY=8BITMIME\r\nRCPT TO:<o@example.com>\r\n"

    @Test("Mail is read in chunks of any size, with dots unstuffed", arguments: [1, 2, 3, 7, 1 << 20])
    func conversation(pieces: Int) {
        let (said, stored) = talk(
            hello + "RCPT TO:<p@example.com>\r\nDATA\r\nSubject: x\r\n\r\n..dot\r\n.\n.\r\r\nend\r\n.\r\nQUIT\r\n",
            in: pieces)
        #expect(
            stored == [
                Stored(
                    mail: Array("Subject: x\r\n\r\n.dot\r\n\n.\r\r\nend\r\n".utf8), from: "a@example.com",
                    recipients: ["o@example.com", "p@example.com"])
            ])
        #expect(said.map { String($0.prefix(3)) } == ["220", "250", "250", "250", "250", "354", "250", "250", "221"])
        #expect(said[1].contains("PIPELINING") && said[1].contains("SIZE 1048576"))
    }

    @Test("A mail smuggled after another's end stays in the first")
    func smuggling() {
        for end in ["\n.\n", "\r\n.\n", "\n.\r\n", "\r.\r", "\r\n.\r"] {
            let (_, stored) = talk(
                hello + "DATA\r\nx\(end)MAIL FROM:<eve@evil.example>\r\nRCPT TO:<o@example.com>\r\n.\r\n")
            #expect(stored.count == 1)
        }
    }

    @Test("Too large a mail is refused before it, or after it if its size was unannounced")
    func tooLarge() {
        let early = talk("LHLO x\r\nMAIL FROM:<a@example.com> SIZE=2000\r\n", largest: 1000)
        #expect(early.said.last?.hasPrefix("552 5.3.4") == true)
        let late = talk(hello + "DATA\r\n" + String(repeating: "x", count: 2000) + "\r\n.\r\nNOOP\r\n", largest: 1000)
        #expect(late.stored.isEmpty)
        #expect(late.said.suffix(2).map { String($0.prefix(3)) } == ["552", "250"])
    }

    @Test("Of ten thousand recipients a hundred are accepted, the rest later")
    func recipients() {
        let many = (0..<10_000).map { "RCPT TO:<r\($0)@example.com>\r\n" }.joined()
        let (said, stored) = talk("LHLO x\r\nMAIL FROM:<a@example.com>\r\n" + many + "DATA\r\nx\r\n.\r\n")
        #expect(said.filter { $0.hasPrefix("250 2.1.5") }.count == 100)
        #expect(said.filter { $0.hasPrefix("452 4.5.3") }.count == 9900)
        #expect(stored.first?.recipients.count == 100)
    }

    @Test("Whoever only keeps the line open is asked to leave it, and whoever brings mails is not")
    func keepingItOpen() {
        let mail = "MAIL FROM:<a@example.com>\r\nRCPT TO:<o@example.com>\r\nDATA\r\nx\r\n.\r\nNOOP\r\n"
        #expect(talk("LHLO x\r\n" + String(repeating: mail, count: 200)).stored.count == 200)
        for command in ["NOOP", "RSET", "VRFY x", "LHLO x"] {
            let (said, _) = talk(hello + String(repeating: command + "\r\n", count: 100))
            #expect(said.firstIndex { $0.hasPrefix("421") }.map { $0 < 60 } == true)
        }
    }

    @Test("Null return paths, quoted addresses and source routes are read")
    func addresses() {
        let (_, stored) = talk(
            "LHLO x\r\nMAIL FROM:<>\r\nRCPT TO:<@relay.example:\"a>b\"@example.com> NOTIFY=NEVER\r\nDATA\r\nx\r\n.\r\n")
        #expect(
            stored == [Stored(mail: Array("x\r\n".utf8), from: "", recipients: ["\"a>b\"@example.com"])])
    }

    @Test("Commands out of order are refused, and nothing is stored")
    func outOfOrder() {
        let (said, stored) = talk(
            "EHLO x\r\nDATA\r\nRCPT TO:<o@example.com>\r\nMAIL FROM:<a@example.com>\r\nLHLO x\r\nMAIL FROM:a@example.com\r\n"
                + "MAIL FROM:<a@example.com>\r\nDATA\r\nRCPT TO:<>\r\nRSET\r\nRCPT TO:<o@example.com>\r\n\0\r\n"
                + String(repeating: "y", count: 10_000) + "\r\nNOOP\r\n")
        #expect(stored.isEmpty)
        #expect(
            said.map { String($0.prefix(3)) } == [
                "220", "500", "503", "503", "503", "250", "501", "250", "503", "501", "250", "503", "500", "500", "250",
            ])
    }

    @Test("A client that only makes mistakes is disconnected")
    func mistakes() {
        let (said, _) = talk(String(repeating: "GET / HTTP/1.1\r\n", count: 30))
        #expect(said[20].hasPrefix("421"))
    }
}
