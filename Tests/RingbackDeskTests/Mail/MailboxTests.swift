import RingbackCore
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Synchronization
import Testing

@testable import RingbackDesk

@Suite("How far a mailbox is read")
struct MailboxTests {
    /// A mailbox of three mails, of which it may not give the second.
    private final class Carrier: MailCarrier {
        struct Look: Equatable {
            var since: MailboxPlace?
            var refused: RefusedMails
        }

        let looks = Mutex<[Look]>([])
        let refuses = Mutex(true)
        static let second = MailboxMail(validity: 7, uid: 2)

        func send(_ mail: OutgoingMail, by account: MailAccount) async throws(MailFailure) {}
        func collect(
            from mailbox: MailAccount.Server, since: MailboxPlace?, refused: RefusedMails,
            keep: @escaping @Sendable (MailSpool, Int) async throws -> Void,
            refuse: @escaping @Sendable (MailboxMail, Phrase) async throws -> Void
        ) async throws -> MailboxPlace {
            looks.withLock { $0.append(Look(since: since, refused: refused)) }
            for number in [1, 3] {
                let mail = MailSpool()
                try mail.append(Array("Message-ID: <\(number)@\(mailbox.user)>\r\n\r\nx".utf8))
                try await keep(mail, mail.count)
            }
            if refuses.withLock({ $0 }), !refused.passedOver.contains(Self.second) {
                try await refuse(Self.second, say("the server says “NO damaged”"))
                throw MailFailure(kind: .passing, words: "Mail 2 could not be fetched.")
            }
            return MailboxPlace(validity: 7, next: 4)
        }
        func wait(for mailbox: MailAccount.Server, seconds: Int) async throws(MailFailure) {}
        func read(_ raw: [UInt8]) async -> ReceivedMail { ReceivedMail() }
    }

    private static func open(
        _ engine: TestEngine, _ body: (MillerRowe, Carrier, Acting) async throws -> Void
    ) async throws {
        try await engine.withStore { store in
            let carrier = Carrier()
            let office = try await MillerRowe.open(in: store, carrier: carrier)
            try await body(office, carrier, try await office.acting("Ada"))
        }
    }

    private static func read(_ url: String, as user: String, _ office: MillerRowe, by ada: Acting) async throws {
        _ = try await office.desk.setMail(
            MailAccountDraft(imap: .init(url: url, user: user, password: "secret")), by: ada)
    }

    @Test(
        "a mail that is refused is asked for three times, a minute apart, then passed over and told",
        arguments: TestEngine.allCases)
    func passedOver(_ engine: TestEngine) async throws {
        try await Self.open(engine) { office, carrier, ada in
            try await Self.read("imap://mail.example.com", as: "calls", office, by: ada)
            func look() async throws -> MailFetch? { try? await office.desk.fetchMail(office.office) }
            func told() async throws -> [String] {
                try await office.desk.mailSetup(by: ada).refused.map(\.description)
            }
            for _ in 0..<5 { #expect(try await look() == nil) }
            #expect(
                try await told() == [
                    "Email 2 in the mailbox could not be fetched: the server says “NO damaged”. It will be tried again automatically."
                ])
            office.clock.advance(seconds: 60)
            #expect(try await look() == nil)
            office.clock.advance(seconds: 60)
            // With the third try in vain the mailbox is read at once without it, and another server would know that too.
            #expect(try await look() == MailFetch(new: 0, known: 4))
            #expect(
                try await told() == [
                    "Email 2 in the mailbox could not be fetched: the server says “NO damaged”. It is skipped and stays there."
                ])
            #expect(try await office.desk.mailSetup(by: ada).state.fetchError.isEmpty)
            _ = try await look()
            let looks = carrier.looks.withLock { $0 }
            #expect(looks[1].refused.last == [Carrier.second] && looks[1].refused.passedOver.isEmpty)
            #expect(looks.last?.refused.passedOver == [Carrier.second])
            #expect(looks.last?.since == MailboxPlace(validity: 7, next: 4))
        }
    }

    @Test("a mail that is given after all is forgotten", arguments: TestEngine.allCases)
    func givenAfterAll(_ engine: TestEngine) async throws {
        try await Self.open(engine) { office, carrier, ada in
            try await Self.read("imap://mail.example.com", as: "calls", office, by: ada)
            await #expect(throws: MailFetchError.self) { try await office.desk.fetchMail(office.office) }
            carrier.refuses.withLock { $0 = false }
            _ = try await office.desk.fetchMail(office.office)
            #expect(try await office.desk.mailSetup(by: ada).refused.isEmpty)
        }
    }

    @Test(
        "how far it is read is true of this user, server and folder only, by TLS or without",
        arguments: TestEngine.allCases)
    func placeOfOne(_ engine: TestEngine) async throws {
        try await Self.open(engine) { office, carrier, ada in
            carrier.refuses.withLock { $0 = false }
            let known = MailboxPlace(validity: 7, next: 4)
            for (url, user, since) in [
                ("imap://mail.example.com", "calls", nil), ("imaps://MAIL.example.com:993/INBOX", "calls", known),
                ("imaps://mail.example.com", "other", nil), ("imaps://mail.example.com/Archive", "other", nil),
                ("imaps://elsewhere.example.com/Archive", "other", nil),
                ("imaps://elsewhere.example.com/Archive", "other", known),
                ("imaps://elsewhere.example.com:1993/Archive", "other", nil),
            ] {
                try await Self.read(url, as: user, office, by: ada)
                _ = try await office.desk.fetchMail(office.office)
                #expect(carrier.looks.withLock { $0.last?.since } == since, "\(url) \(user)")
            }
        }
    }

    @Test(
        "an address that no mailbox has is refused",
        arguments: [
            "imap://a b", "imap://mail.example.com:99999", "imap://mail.example.com:0",
            "imap://mail.example.com/a%0d%0ab",
            "imap://", "imap://mail.example.com/a%00",
        ])
    func addresses(url: String) async throws {
        try await Self.open(.sqlite) { office, _, ada in
            await #expect(throws: PostOfficeError.self) { try await Self.read(url, as: "calls", office, by: ada) }
            try await Self.read("imap://mail.example.com/Two%20words", as: "calls", office, by: ada)
        }
    }
}
