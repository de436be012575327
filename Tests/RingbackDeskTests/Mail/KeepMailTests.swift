import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Storage of incoming mail")
struct KeepMailTests {
    static let mail = """
        Received: from a.example by mail.example.com; Tue, 24 Nov 2026 09:00:00 -0600\r
        Message-ID: <one@a.example>\r
        From: Ana <ana@example.com>\r
        To: office@example.com\r
        Subject: Re: Please return\r
         John Smith’s call\r
        Date: Tue, 24 Nov 2026 09:00:00 -0600\r
        \r
        done\r

        """

    private func keep(
        _ text: String, via: InboxRow.Via = .lmtp, _ house: MillerRowe
    ) async throws -> InboxQueries.Added {
        try await house.desk.keepMail(
            MailSpool(Array(text.utf8)), envelopeFrom: "ana@example.com", envelopeTo: ["office+1-x@example.com"],
            via: via,
            in: house.office)
    }

    @Test("The same mail by three routes is one mail", arguments: TestEngine.allCases)
    func sameByThreeRoads(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let house = try await MillerRowe.open(in: store)
            let first = try await keep(Self.mail, house)
            let byMailbox =
                "Received: from mail.example.com by imap\r\nDelivered-To: office@example.com\r\n" + Self.mail
            let byPipe = "From ana@example.com Tue Nov 24\n" + Self.mail.replacing("\r\n", with: "\n") + "\n"
            #expect(try await keep(byMailbox, via: .imap, house) == .known(first.id))
            #expect(try await keep(byPipe, via: .command, house) == .known(first.id))
            let office = house.office
            let waiting = try await store.read { try InboxQueries.waiting(limit: 10, in: office, $0) }
            #expect(waiting.map(\.id) == [first.id])
            #expect(waiting.first?.envelopeTo == ["office+1-x@example.com"])
            let raw = try await store.read { try InboxQueries.raw(of: first.id, in: office, $0) }
            #expect(raw == Array(Self.mail.utf8))
        }
    }

    @Test("The size a mailbox announces takes up no room", arguments: TestEngine.allCases)
    func announced(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let house = try await MillerRowe.open(in: store)
            for (number, size) in [1_400_000_000, Int.max].enumerated() {
                _ = try await house.desk.keepMail(
                    MailSpool(Array(Self.mail.replacing("one@", with: "\(number)@").utf8)), envelopeFrom: nil,
                    envelopeTo: [], via: .imap, size: size, in: house.office)
            }
            #expect(try await house.desk.hasRoom(forMailOf: 20 << 20, in: house.office))
        }
    }

    @Test("A Message-ID guessed by a stranger blocks no mail", arguments: TestEngine.allCases)
    func guessedMessageID(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let house = try await MillerRowe.open(in: store)
            let stranger = try await keep(Self.mail.replacing("done", with: "not mine"), house)
            let genuine = try await keep(Self.mail, house)
            #expect(stranger.id != genuine.id)
        }
    }

    @Test(
        "Mails without a Message-ID are told apart by arrival, and recognized again", arguments: TestEngine.allCases)
    func withoutMessageID(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let house = try await MillerRowe.open(in: store)
            let first = Self.mail.replacing("Message-ID: <one@a.example>\r\n", with: "")
            let second = first.replacing("09:00:00 -0600\r\nFrom", with: "09:04:00 -0600\r\nFrom")
            #expect(first != second)
            let one = try await keep(first, house)
            guard case .new = try await keep(second, house) else {
                Issue.record("the second was taken for the first")
                return
            }
            #expect(try await keep(first, house) == .known(one.id))
        }
    }

    @Test("Storing one mail a thousand times at once keeps one", arguments: TestEngine.allCases)
    func atOnce(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let house = try await MillerRowe.open(in: store)
            let new = try await withThrowingTaskGroup { group in
                for _ in 0..<200 { group.addTask { try await keep(Self.mail, house) } }
                var new = 0
                for try await added in group { if case .new = added { new += 1 } }
                return new
            }
            #expect(new == 1)
        }
    }

    @Test("A mail is settled once and leaves quarantine once", arguments: TestEngine.allCases)
    func settledOnce(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let house = try await MillerRowe.open(in: store)
            let office = house.office
            var ids: [InboxID] = []
            for number in 0..<5 {
                house.clock.advance(seconds: 1)
                ids.append(try await keep(Self.mail.replacing("one@", with: "\(number)@"), house).id)
            }
            let all = ids
            let at = house.clock.now()
            try await store.write(in: office) { session in
                for id in all {
                    let settled = try InboxQueries.settle(
                        id, InboxSettlement(.quarantined, why: "unknown sender", from: "ana@example.com", at: at),
                        in: office, session)
                    #expect(settled)
                    #expect(
                        try !InboxQueries.settle(id, InboxSettlement(.done, at: at), in: office, session))
                }
            }
            let pages = try await store.read { session in
                let first = try InboxQueries.quarantine(limit: 3, in: office, session)
                let second = try InboxQueries.quarantine(before: first.last?.id, limit: 3, in: office, session)
                return [first.map(\.id), second.map(\.id)]
            }
            #expect(pages == [[all[4], all[3], all[2]], [all[1], all[0]]])
            let counts = try await store.read { session in
                [
                    try InboxQueries.quarantined(in: office, session),
                    try InboxQueries.count(
                        from: "ana@example.com", since: at.adding(seconds: -2), in: office, session),
                ]
            }
            #expect(counts == [5, 3])
        }
    }

    @Test("An address finds its office", arguments: [TestEngine.sqlite])
    func address(engine: TestEngine) async throws {
        let account = MailAccount(from: "Office@Example.com", replyDomain: "reply.example.com")
        #expect(account.fit(of: "office+12-abc@example.com") == .address)
        #expect(account.fit(of: "anything@REPLY.example.com") == .address)
        #expect(account.fit(of: "ana@example.com") == .domain)
        #expect(account.fit(of: "office@example.com.evil.example") == MailAccount.Fit.none)
        try await engine.withStore { store in
            let house = try await MillerRowe.open(in: store)
            #expect(try await house.desk.office(forMailTo: ["whoever@wherever.example"]) == house.office)
        }
    }
}
