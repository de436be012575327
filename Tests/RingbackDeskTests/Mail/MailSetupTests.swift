import RingbackCore
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

@testable import RingbackDesk

@Suite("Mail settings")
struct MailSetupTests {
    private static let secret = "correct horse mail"

    private static let draft = MailAccountDraft(
        smtp: .init(url: "smtp://mail.example.com:587", user: "calls", password: secret),
        imap: .init(url: "imaps://mail.example.com", user: "calls", password: secret), from: "calls@example.com",
        publicURL: "https://phones.example.com/")

    private static func open(
        _ engine: TestEngine, mail: MailSettings = MailSettings(),
        _ body: (MillerRowe, RecordingCarrier) async throws -> Void
    ) async throws {
        try await engine.withStore { store in
            let carrier = RecordingCarrier()
            try await body(try await MillerRowe.open(in: store, mail: mail, carrier: carrier), carrier)
        }
    }

    @Test("Saved settings apply at once, and a password is never shown", arguments: TestEngine.allCases)
    func saving(_ engine: TestEngine) async throws {
        try await Self.open(engine) { office, _ in
            let ada = try await office.acting("Ada")
            let setup = try await office.desk.setMail(Self.draft, by: ada)
            #expect(setup.version == 1 && setup.sends && setup.smtp.hasPassword)
            #expect(setup.publicURL.value == "https://phones.example.com")
            #expect(try await office.desk.view(of: office.office).mail.smtp?.password == Self.secret)
            let history = try await office.desk.history(
                of: .office(office.office), before: nil, limit: 9, by: ada)
            let line = try #require(history.entries.first { $0.action == .mailAccountChanged })
            #expect(line.particulars?.contains("smtp://mail.example.com:587") == true)
            for entry in history.entries { #expect(entry.particulars?.contains(Self.secret) != true) }
            #expect(!String(describing: setup).contains(Self.secret))
        }
    }

    @Test("An unchanged password is kept, but never for another server", arguments: TestEngine.allCases)
    func keeping(_ engine: TestEngine) async throws {
        try await Self.open(engine) { office, _ in
            let ada = try await office.acting("Ada")
            _ = try await office.desk.setMail(Self.draft, by: ada)
            var again = Self.draft
            (again.smtp.password, again.imap.password, again.replyDomain) = (nil, nil, "reply.example.com")
            let setup = try await office.desk.setMail(again, by: ada, expecting: 1)
            #expect(setup.version == 2 && setup.smtp.hasPassword && setup.imap.hasPassword)
            again.smtp.url = "smtp://elsewhere.example.net"
            await #expect(throws: PostOfficeError.passwordAgain(say("The SMTP server"))) {
                try await office.desk.setMail(again, by: ada, expecting: 2)
            }
            await #expect(throws: PostOfficeError.changed) {
                try await office.desk.setMail(Self.draft, by: ada, expecting: 1)
            }
            #expect(try await office.desk.view(of: office.office).mail.smtp?.url == "smtp://mail.example.com:587")
        }
    }

    @Test("Invalid server, mail and page addresses are refused with a reason")
    func wrong() async throws {
        try await Self.open(.sqlite) { office, _ in
            let ada = try await office.acting("Ada")
            func refused(_ change: (inout MailAccountDraft) -> Void) async -> Bool {
                var draft = Self.draft
                change(&draft)
                do {
                    _ = try await office.desk.setMail(draft, by: ada)
                    return false
                } catch let error as PostOfficeError { return error.kind == .invalid } catch { return false }
            }
            for url in [
                "http://mail.example.com", "smtp://", "mail.example.com", "smtp://me:secret@mail.example.com",
                "file:///etc/passwd", "smtp://a b", "smtp://mail.example.com/?x=1", "imap://mail.example.com",
            ] {
                #expect(await refused { $0.smtp.url = url }, "\(url)")
            }
            for from in [
                "calls", "a@b@c", "calls@", "@example.com", "Calls <a@b.c>", "a+b@example.com", "ä@example.com",
            ] {
                #expect(await refused { $0.from = from }, "\(from)")
            }
            for address in [
                "phones.example.com", "javascript:alert(1)", "https://u:p@x.example", "https://x.example/?a",
            ] {
                #expect(await refused { $0.publicURL = address }, "\(address)")
            }
            for domain in ["exa mple.org", "-x.example", "a..b", "mail.example.org;"] {
                #expect(await refused { $0.trustedServer = domain }, "\(domain)")
            }
            #expect(await refused { $0.smtp.password = "two\r\nlines" })
        }
    }

    @Test(
        "The server's own settings are shown as such and cannot be changed here",
        arguments: TestEngine.allCases)
    func fixed(_ engine: TestEngine) async throws {
        try await Self.open(engine, mail: .millerRowe) { office, _ in
            let ada = try await office.acting("Ada")
            let setup = try await office.desk.mailSetup(by: ada)
            #expect(setup.fixed == ["smtp", "from", "publicURL"])
            #expect(setup.smtp.url == "smtp://mail.example.com")
            await #expect(throws: PostOfficeError.fixed(say("The office’s email address"))) {
                try await office.desk.setMail(MailAccountDraft(from: "other@example.com"), by: ada)
            }
            let saved = try await office.desk.setMail(
                MailAccountDraft(replyDomain: "reply.example.com"), by: ada, expecting: 0)
            #expect(saved.replyDomain.value == "reply.example.com")
            #expect(try await office.desk.view(of: office.office).mail.from == "calls@example.com")
        }
    }

    @Test(
        "A test mail goes to the requester at once; failures give the server's words and advice",
        arguments: TestEngine.allCases)
    func testing(_ engine: TestEngine) async throws {
        try await Self.open(engine, mail: .millerRowe) { office, carrier in
            let ada = try await office.acting("Ada")
            #expect(try await office.desk.testMail(by: ada).failure == nil)
            #expect(carrier.sent.map(\.to) == ["ada@example.com"])
            #expect(try await office.desk.mailSetup(by: ada).state.sentAt == MillerRowe.tuesday)
            carrier.fail(MailFailure(kind: .signIn, code: 535, words: "535 5.7.8 Bad credentials"))
            let failed = try await office.desk.testMail(details: true, by: ada)
            #expect(failed.failure?.words.description == "535 5.7.8 Bad credentials")
            #expect(failed.advice?.description.contains("Type both again") == true)
            #expect(try await office.desk.mailSetup(by: ada).state.sendError == "535 5.7.8 Bad credentials")
        }
    }

    @Test("Only those who run the office see or set any of it", arguments: TestEngine.allCases)
    func rights(_ engine: TestEngine) async throws {
        try await Self.open(engine, mail: .millerRowe) { office, carrier in
            for name in ["Max", "Dana", "Ana", "Otto", "Eve"] {
                let acting = try await office.acting(name)
                await #expect(throws: AccessError.forbidden) { try await office.desk.mailSetup(by: acting) }
                await #expect(throws: AccessError.forbidden) { try await office.desk.setMail(Self.draft, by: acting) }
                await #expect(throws: AccessError.forbidden) { try await office.desk.testMail(by: acting) }
                await #expect(throws: AccessError.forbidden) { try await office.desk.fetchNow(by: acting) }
                await #expect(throws: AccessError.forbidden) { try await office.desk.sendAgain(1, by: acting) }
                await #expect(throws: AccessError.forbidden) {
                    try await office.desk.mendMail(of: office.id("Ana"), by: acting)
                }
            }
            #expect(carrier.sent.isEmpty)
        }
    }

    @Test("A failed mail is shown with its reason, and can be sent again", arguments: TestEngine.allCases)
    func again(_ engine: TestEngine) async throws {
        try await Self.open(engine, mail: .millerRowe) { office, carrier in
            let ada = try await office.acting("Ada")
            _ = try await office.call(for: "Ana", takenBy: "Otto")
            carrier.fail(MailFailure(kind: .refused, code: 550, words: "550 No such user"))
            _ = try await office.desk.sendMail(of: office.office)
            let failed = try #require(try await office.desk.mailSetup(by: ada).failed.first)
            #expect(failed.lastError.contains("550 No such user"))
            try await office.desk.sendAgain(failed.number, by: ada)
            await #expect(throws: PostOfficeError.notAgain) { try await office.desk.sendAgain(failed.number, by: ada) }
            await #expect(throws: PostOfficeError.notHere) { try await office.desk.sendAgain(999, by: ada) }
            _ = try await office.desk.sendMail(of: office.office)
            #expect(carrier.sent.contains { $0.to == "ana@example.com" })
            #expect(try await office.desk.mailSetup(by: ada).failed.isEmpty)
        }
    }

    @Test(
        "People whose mail bounces are shown to those who run people, until fixed",
        arguments: TestEngine.allCases)
    func troubles(_ engine: TestEngine) async throws {
        try await Self.open(engine) { office, _ in
            try await office.store.write(in: office.office) { session in
                _ = try MailTroubleQueries.add(
                    .init(since: MillerRowe.tuesday, words: "mailbox full"), of: office.id("Dana"),
                    in: office.office, session)
            }
            let ada = try await office.acting("Ada")
            #expect(try await office.desk.unreachable(by: ada).map(\.words) == ["mailbox full"])
            #expect(try await office.desk.unreachable(by: try await office.acting("Max")).count == 1)
            #expect(try await office.desk.unreachable(by: try await office.acting("Ana")).isEmpty)
            try await office.desk.mendMail(of: office.id("Dana"), by: ada)
            #expect(try await office.desk.unreachable(by: ada).isEmpty)
            await #expect(throws: PostOfficeError.notHere) {
                try await office.desk.mendMail(of: office.id("Dana"), by: ada)
            }
        }
    }

    @Test("Everybody chooses their own mails, and nobody else's", arguments: TestEngine.allCases)
    func wishes(_ engine: TestEngine) async throws {
        try await Self.open(engine) { office, _ in
            let ana = try await office.acting("Ana")
            #expect(try await office.desk.mailWishes(by: ana) == .standard)
            let wishes = MailWishes(off: [.assigned, .receipt], when: .atOnce, dueSoonMinutes: 15)
            let kept = try await office.desk.setMailWishes(wishes, by: ana)
            #expect(kept.off == [.assigned])
            #expect(try await office.desk.mailWishes(by: ana) == kept)
            #expect(try await office.desk.mailWishes(by: try await office.acting("Tom")) == .standard)
            await #expect(throws: PostOfficeError.minutesWrong) {
                try await office.desk.setMailWishes(.init(dueSoonMinutes: 1441), by: ana)
            }
        }
    }
}
