import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Forged and automatic mail")
struct ForgeryTests {
    @Test("Forty forged mails change nothing and get no answer", arguments: TestEngine.allCases)
    func forged(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let filed = try await mail.office.call(for: "Ana", takenBy: "Otto")
            _ = try await mail.office.call(for: "Tom", takenBy: "Otto", name: "Mary Jones", number: "+1 713 555 0199")
            let ana = try #require(try await mail.mails(to: "Ana").first)
            let tom = try #require(try await mail.mails(to: "Tom").first)
            let genuine = try await mail.answer(ana, "done")
            let before = try await mail.outbox()
            let messages = try await mail.messages()
            let forgeries = try await Self.forgeries(of: genuine, mail, ana: ana, tom: tom)
            #expect(forgeries.count >= 40)
            for (number, forgery) in forgeries.enumerated() {
                let row = try await mail.take(forgery)
                #expect(row.state == .quarantined || row.state == .ignored, "forgery \(number)")
                #expect(!row.why.isEmpty && row.why.hasSuffix("."), "forgery \(number): \(row.why)")
            }
            #expect(try await mail.file(filed.id).entry.message == filed.message)
            #expect(try await mail.file(filed.id).context.isEmpty)
            #expect(try await mail.outbox() == before)
            #expect(try await mail.messages() == messages)
        }
    }

    private static func forgeries(
        of genuine: ReceivedMail, _ mail: MailOffice, ana: OutboxRow, tom: OutboxRow
    ) async throws -> [ReceivedMail] {
        let token = try await mail.token(of: ana)
        let link = try await mail.token(of: ana, use: .link)
        func changed(_ change: (inout ReceivedMail) -> Void) -> ReceivedMail {
            var forged = genuine
            change(&forged)
            return forged
        }
        func to(_ mark: String) -> ReceivedMail {
            changed { $0.to = [.init(name: "", address: "calls+\(mark)@example.com")] }
        }
        func from(_ address: String, name: String = "Ana") -> ReceivedMail {
            changed { $0.from = .init(name: name, address: address) }
        }
        func answering(_ id: String) -> ReceivedMail {
            changed {
                $0.to = [.init(name: "", address: MailOffice.own)]
                $0.refersTo = [id]
            }
        }
        func header(_ name: String, _ value: String) -> ReceivedMail {
            changed { $0.headers.append(.init(name: name, value: value)) }
        }
        // The Kelvin sign is a “k” to Unicode, but another mailbox to a mail server.
        #expect("LOU@EXAMPLE.COM".foldedAddress == "lou@example.com" && "lou\u{212A}@a".foldedAddress != "louk@a")
        let proof = token.split(separator: "-").last.map(String.init) ?? ""
        let flipped = String(proof.reversed())
        var list = [
            // Another sender with a genuine token.
            from("tom@example.com"), from("ana@example.org"), from("ana@example.com.evil.example"),
            from("ana+x@example.com"), from("ana@sub.example.com"), from("\"ana@example.com\"@evil.example"),
            from("stranger@evil.example", name: "ana@example.com"), from("", name: "Ana"), from("otto@example.com"),
            from("ana@examp1e.com"), from("ana @example.com"),
            changed { $0.from = nil },
            changed { $0.defects = [.severalFrom] },
            changed { $0.defects = [.noFrom] },
            changed { $0.defects = [.unreadable] },
            changed { $0.defects = [.tooLarge] },
            changed { $0.sender = .init(name: "", address: "stranger@evil.example") },
            changed { $0.sender = .init(name: "Tom", address: "tom@example.com") },
            // Another token.
            to("1"), to("1-"), to("1-0000000000000000000000000z"), to("\(ana.number)-\(flipped)"),
            to("\(tom.number)-\(proof)"), to("99-\(proof)"), to("0-\(proof)"), to("-1-\(proof)"), to(link), to("admin"),
            to("\(ana.number)"), to(token + "x"), to(try await mail.token(of: tom)),
            // No token at all.
            changed { $0.to = [.init(name: "", address: MailOffice.own)] },
            changed {
                $0.to = [.init(name: "", address: MailOffice.own)]
                $0.subject = "John Smith"
            },
            changed { $0.to = [.init(name: "", address: "other@example.com")] },
            changed { $0.to = [] },
            // Message-IDs anybody could write.
            answering("ringback.\(ana.number)@example.com"), answering("ringback.\(ana.number)-\(flipped)@example.com"),
            answering("ringback.\(link)@example.com"), answering("\(filedID(ana))@example.com"),
            answering("ringback.@example.com"),
            // Programs.
            header("auto-submitted", "auto-replied"), header("precedence", "bulk"),
            header("x-auto-response-suppress", "All"), header("list-id", "<all.example.com>"),
            header("return-path", "<>"), header("x-autoreply", "yes"),
            changed { $0.envelopeFrom = "" },
            changed { $0.isCalendar = true },
            changed { $0.subject = "Automatic reply: John Smith" },
        ]
        list.append(
            changed {
                $0.messageID = "ringback.1-abc@other.example"
            })
        return list
    }

    private static func filedID(_ row: OutboxRow) -> String { row.message?.text ?? "" }

    @Test("Mail to an expired reply address waits for a person", arguments: TestEngine.allCases)
    func expired(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let filed = try await mail.office.call(for: "Ana", takenBy: "Otto")
            mail.office.clock.advance(seconds: 31 * 86_400)
            let row = try await mail.reply(as: "Ana", "done")
            #expect(row.state == .quarantined)
            #expect(row.why == "It answers an email to Ana that is more than 30 days old.")
            #expect(try await mail.file(filed.id).entry.message == filed.message)
        }
    }

    @Test("A leaver's mail no longer acts", arguments: TestEngine.allCases)
    func left(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            _ = try await mail.office.call(for: "Eve", takenBy: "Otto")
            let row = try #require(try await mail.mails(to: "Eve").first)
            try await mail.reply(as: "Eve", "to Tom")
            try await mail.reply(as: "Tom", to: .offered, "accept")
            _ = try await mail.desk.leave(mail.office.id("Eve"), by: try await mail.office.acting("Ada"))
            let taken = try await mail.take(try await mail.answer(row, "He sings."))
            #expect(taken.state == .quarantined && taken.why == "Eve no longer works here.")
        }
    }

    @Test("A trusted server's word counts, and nobody else's", arguments: TestEngine.allCases)
    func authentication(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store, trusting: "mx.example.com")
            let filed = try await mail.office.call(for: "Ana", takenBy: "Otto")
            let row = try #require(try await mail.mails(to: "Ana").first)
            func taken(_ headers: (String, String)...) async throws -> InboxRow.State {
                var answer = try await mail.answer(row, "Ask for his wife.")
                answer.headers = (headers + [("received", "from x by mx.example.com; today")])
                    .map { .init(name: $0.0, value: $0.1) }
                return try await mail.take(answer).state
            }
            let ar = "authentication-results"
            #expect(try await taken() == .quarantined)
            #expect(try await taken((ar, "mx.example.com; dmarc=fail header.from=example.com")) == .quarantined)
            #expect(try await taken((ar, "evil.example; dmarc=pass header.from=example.com")) == .quarantined)
            #expect(try await taken((ar, "mx.example.com; spf=pass")) == .quarantined)
            #expect(
                try await taken(
                    (ar, "mx.example.com; dmarc=fail header.from=example.com"), ("received", "from x"),
                    (ar, "mx.example.com; dmarc=pass header.from=example.com")) == .quarantined)
            #expect(try await taken((ar, "mx.example.com; dmarc=pass header.from=evil.example")) == .quarantined)
            #expect(try await mail.file(filed.id).context.isEmpty)
            #expect(
                try await taken(
                    (
                        ar,
                        "MX.example.com 1; spf=pass (a; b) smtp.mailfrom=x; dmarc=pass (p=none) header.from=example.com"
                    )
                ) == .done)
            #expect(try await mail.file(filed.id).context.count == 1)
        }
    }

    @Test(
        "If the office wishes, a closing answer asks for the button unless a server vouches for it",
        arguments: TestEngine.allCases)
    func button(engine: TestEngine) async throws {
        for server in [nil, "mx.example.com"] {
            try await engine.withStore { store in
                let mail = try await MailOffice(in: store, trusting: server)
                let ada = try await mail.office.acting("Ada")
                _ = try await mail.desk.setMail(MailAccountDraft(endsByButton: true), by: ada)
                let filed = try await mail.office.call(for: "Ana", takenBy: "Otto")
                let row = try #require(try await mail.mails(to: "Ana").first)
                func answer(_ text: String) async throws -> ReceivedMail {
                    var answer = try await mail.answer(row, text)
                    answer.headers = [
                        ("authentication-results", "mx.example.com; dmarc=pass header.from=example.com"),
                        ("received", "from x by mx.example.com; today"),
                    ].map { .init(name: $0.0, value: $0.1) }
                    return answer
                }
                #expect(try await mail.take(try await answer("Ask for his wife.")).state == .done)
                for word in ["no", "accept", "done"] { try await mail.take(try await answer(word)) }
                let file = try await mail.file(filed.id)
                #expect(file.entry.message.isOpen == (server == nil))
                #expect(
                    (try await mail.receipt(to: "Ana")?.contains("Press it in the email") == true) == (server == nil))
                #expect(file.context.contains { $0.said == "Ask for his wife." })
            }
        }
    }

    @Test("An autoresponder is answered five times and no more", arguments: TestEngine.allCases)
    func loop(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let filed = try await mail.office.call(for: "Ana", takenBy: "Otto")
            var answered = 0
            // It hides being a program and answers everything.
            for _ in 0..<50 {
                let outbox = try await mail.mails(to: "Ana")
                guard outbox.count > answered else { break }
                answered = outbox.count
                try await mail.take(try await mail.answer(outbox[outbox.count - 1], "I have received your mail."))
            }
            #expect(try await mail.outbox().count == 6)
            #expect(try await mail.file(filed.id).entry.message == filed.message)
        }
    }

    @Test("Two offices answering each other fall silent at once", arguments: TestEngine.allCases)
    func desks(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            _ = try await mail.office.call(for: "Ana", takenBy: "Otto")
            let before = try await mail.outbox().count
            let other = ReceivedMail(
                from: .init(name: "Other Office", address: "phones@other.example"),
                to: [.init(name: "", address: MailOffice.own)], subject: "Mary Jones (by Tue, Nov 24, 5:00 PM)",
                messageID: "ringback.7-abc@other.example",
                headers: [.init(name: "auto-submitted", value: "auto-generated")],
                text: "Please return Mary Jones’s call.")
            #expect(try await mail.take(other).state == .ignored)
            var own = other
            own.from = .init(name: "Miller Rowe", address: MailOffice.own)
            #expect(try await mail.take(own).state == .ignored)
            #expect(try await mail.outbox().count == before)
        }
    }

    @Test(
        "A bounce is matched to what was sent; a late or forged one is not",
        arguments: TestEngine.allCases)
    func bounces(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            _ = try await mail.office.call(for: "Ana", takenBy: "Otto")
            let row = try #require(try await mail.mails(to: "Ana").first)
            let id = mail.office.office
            _ = try await store.write(in: id) {
                try $0.run("UPDATE outbox SET state = 'sent', next_try_at = NULL WHERE office_id = \(id)")
            }
            let proof = try await mail.token(of: row, use: .bounce)
            func report(_ action: String, about messageID: String?, proof: String? = nil) -> ReceivedMail {
                ReceivedMail(
                    envelopeFrom: "", from: .init(name: "", address: "mailer-daemon@mx.example.com"),
                    subject: "Undelivered Mail Returned to Sender",
                    report: .init(
                        status: [
                            .init(
                                recipient: "ana@example.com", action: action, status: "5.1.1",
                                diagnostic: "smtp; 550 5.1.1 User unknown")
                        ], messageID: messageID, proof: proof))
            }
            let sent = MailThread.messageID(token: try await mail.token(of: row), domain: "example.com")
            #expect(try await mail.take(report("delayed", about: sent)).state == .ignored)
            #expect(
                try await mail.take(report("failed", about: "ringback.1-0000000000000000000000000z@example.com")).state
                    == .ignored)
            #expect(try await mail.take(report("failed", about: nil)).state == .ignored)
            // Somebody copied on an answer knows the Message-ID and the reply address.
            let stranger = try await mail.take(report("failed", about: sent))
            #expect(stranger.state == .quarantined && stranger.why.contains("as proof"))
            #expect(
                try await mail.take(report("failed", about: sent, proof: try await mail.token(of: row))).state
                    == .quarantined)
            #expect(try await mail.outbox()[0].state == .sent)
            let taken = try await mail.take(report("failed", about: sent, proof: proof))
            #expect(taken.state == .done && taken.message == row.message)
            #expect(taken.outcome == "An email was returned: ana@example.com: 550 5.1.1 User unknown")
            #expect(try await mail.outbox()[0].state == .bounced)
        }
    }
}
