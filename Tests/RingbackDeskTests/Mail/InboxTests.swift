import Logging
import RingbackCore
import RingbackDesk
import RingbackSodium
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Synchronization
import Testing

@Suite("Handling of incoming mail")
struct InboxTests {
    /// Reads sender and subject, and counts.
    private final class CountingCarrier: MailCarrier {
        let read = Mutex<[String]>([])

        func send(_ mail: OutgoingMail, by account: MailAccount) async throws(MailFailure) {}
        func collect(
            from mailbox: MailAccount.Server, since: MailboxPlace?, refused: RefusedMails,
            keep: @escaping @Sendable (MailSpool, Int) async throws -> Void,
            refuse: @escaping @Sendable (MailboxMail, Phrase) async throws -> Void
        ) async throws -> MailboxPlace {
            for number in (since?.next ?? 1)..<4 {
                try await keep(
                    MailSpool(Array("Message-ID: <\(number)@example.com>\r\nSubject: \(number)\r\n\r\nx".utf8)), 60)
            }
            throw MailFailure(kind: .signIn, words: "The mailbox did not let “office” sign in.")
        }
        func wait(for mailbox: MailAccount.Server, seconds: Int) async throws(MailFailure) {}
        func read(_ raw: [UInt8]) async -> ReceivedMail {
            let subject = MailIdentity.values(of: "subject", in: raw).first ?? ""
            read.withLock { $0.append(subject) }
            return ReceivedMail(from: .init(name: "", address: "s@outside.example"), subject: subject, text: "x")
        }
    }

    private func keep(_ count: Int, _ house: MillerRowe) async throws -> [InboxID] {
        var ids: [InboxID] = []
        for number in 0..<count {
            house.clock.advance(seconds: 1)
            let raw =
                "Message-ID: <\(number)@outside.example>\r\nFrom: S <s@outside.example>\r\nSubject: \(number)\r\n\r\nx"
            ids.append(
                try await house.desk.keepMail(
                    MailSpool(Array(raw.utf8)), envelopeFrom: "s@outside.example", envelopeTo: ["o@example.com"],
                    via: .command,
                    in: house.office
                ).id)
        }
        return ids
    }

    @Test("All mails are read once and settled", arguments: TestEngine.allCases)
    func allOnce(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let house = try await MillerRowe.open(in: store)
            let carrier = CountingCarrier()
            _ = try await keep(70, house)
            while try await house.desk.readInbox(of: house.office, by: carrier).mayHaveMore {}
            #expect(carrier.read.withLock { $0.sorted() } == (0..<70).map(String.init).sorted())
            let office = house.office
            #expect(try await store.read { try InboxQueries.waiting(limit: 10, in: office, $0) }.isEmpty)
        }
    }

    @Test(
        "A mail that failed before is read alone, and after five tries by a person", arguments: TestEngine.allCases
    )
    func poisoned(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let house = try await MillerRowe.open(in: store)
            let carrier = CountingCarrier()
            let ids = try await keep(4, house)
            let office = house.office
            try await store.write(in: office) { session in
                try InboxQueries.begin([ids[1], ids[2]], in: office, session)
                for _ in 0..<4 { try InboxQueries.begin([ids[2]], in: office, session) }
            }
            #expect(try await house.desk.readInbox(of: office, by: carrier).settled == 2)
            #expect(carrier.read.withLock { $0 } == ["1"])
            let given = try await store.read { try InboxQueries.find(ids[2], in: office, $0) }
            #expect(given?.state == .quarantined)
            #expect(given?.subject == "2")
            while try await house.desk.readInbox(of: office, by: carrier).mayHaveMore {}
            #expect(carrier.read.withLock { $0.sorted() } == ["0", "1", "3"])
        }
    }

    @Test("Mail read before a mailbox failed is kept, and the failure reported", arguments: TestEngine.allCases)
    func failedFetch(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store).office
            let desk = Desk(
                store: store, vault: .test,
                mail: MailSettings(imap: .init(url: "imap://mail.example.com", user: "office")),
                carrier: CountingCarrier(), log: .init(label: "test"))
            for _ in 0..<2 {
                await #expect(throws: MailFetchError.self) { _ = try await desk.fetchMail(office) }
            }
            let (waiting, error, place) = try await store.read { session in
                (
                    try InboxQueries.waiting(limit: 10, in: office, session).map(\.via),
                    try session.row("SELECT fetch_error FROM mail_state WHERE office_id = \(office)")?.text(0),
                    try MailboxQueries.place(of: "office@mail.example.com/INBOX", in: office, session)
                )
            }
            #expect(waiting == [.imap, .imap, .imap])
            #expect(error == "The mailbox did not let “office” sign in.")
            #expect(place == nil)
        }
    }
}
