import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("A password of one's own")
struct OwnPasswordTests {
    private static let own = "correct horse battery"

    private func enter(_ desk: Desk, _ email: String, _ password: String) async throws -> Entered {
        try await desk.signIn(email: email, password: password, agent: "", address: "127.0.0.1")
    }

    @Test(
        "A password that somebody else set opens nothing before one's own is chosen", arguments: TestEngine.allCases)
    func first(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let desk = office.desk
            let ada = try await office.acting("Ada")
            let kept = try await enter(desk, "ada@example.com", Self.own)
            #expect(!kept.acting.mustChoosePassword, "whoever set the office up chose their own")
            _ = try await desk.addPerson(
                PersonDraft(name: "Zoe", email: "zoe@example.com", roles: [.staff]), password: "from a slip of paper",
                own: Self.own, by: ada)
            let entered = try await enter(desk, "zoe@example.com", "from a slip of paper")
            #expect(entered.acting.mustChoosePassword)
            let zoe = try await desk.acting(session: entered.secret)
            let person = try zoe.person
            await #expect(throws: AccessError.passwordGiven) { try await desk.asks(by: zoe) }
            await #expect(throws: AccessError.passwordGiven) {
                try await desk.makeToken(name: "t", scopes: [.all], by: zoe)
            }
            await #expect(throws: AccessError.passwordGiven) {
                try await desk.changePassword(from: "from a slip of paper", to: "from a slip of paper", by: zoe)
            }
            await #expect(throws: AccessError.passwordSame) {
                try await desk.choosePassword("from a slip of paper", by: zoe)
            }
            await #expect(throws: AccessError.passwordShort(least: 10)) {
                try await desk.choosePassword("mine", by: zoe)
            }
            let other = try await enter(desk, "zoe@example.com", "from a slip of paper")
            try await desk.choosePassword("words of her own", by: zoe)
            let free = try await desk.acting(session: entered.secret)
            #expect(!free.mustChoosePassword)
            #expect(try await desk.asks(by: free).offered.isEmpty)
            await #expect(throws: AccessError.sessionEnded) { try await desk.acting(session: other.secret) }
            await #expect(throws: AccessError.forbidden) { try await desk.choosePassword("and once again", by: free) }
            // Whoever wrote the slip still knows it.
            await #expect(throws: AccessError.passwordSame) {
                try await desk.changePassword(from: "words of her own", to: "from a slip of paper", by: free)
            }
            #expect(try await !enter(desk, "zoe@example.com", "words of her own").acting.mustChoosePassword)
            // A reset by another counts as given again.
            try await desk.resetPassword(of: person, to: "from another slip", own: Self.own, by: ada)
            #expect(try await enter(desk, "zoe@example.com", "from another slip").acting.mustChoosePassword)
        }
    }

    @Test("Signing out works before one's own is chosen", arguments: TestEngine.allCases)
    func signingOut(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            try await office.desk.resetPassword(
                of: office.id("Eve"), to: "from a slip of paper", own: Self.own, by: ada)
            let eve = try await enter(office.desk, "eve@example.com", "from a slip of paper")
            try await office.desk.endSession(try #require(eve.acting.session), by: eve.acting)
            await #expect(throws: AccessError.sessionEnded) { try await office.desk.acting(session: eve.secret) }
        }
    }

    @Test("A mailed link sets a password once, within an hour, and ends what was open", arguments: TestEngine.allCases)
    func forgotten(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let (office, desk) = (mail.office, mail.desk)
            let ada = try await office.acting("Ada")
            let open = try await enter(desk, "ada@example.com", Self.own)
            let token = try await desk.makeToken(name: "t", scopes: [.all], by: ada)
            #expect(try await desk.mailsPasswords())
            try await desk.forgotPassword(email: "ADA@example.com", address: "192.0.2.7")
            try await desk.forgotPassword(email: "nobody@example.com", address: "192.0.2.7")
            try await desk.answerPasswordWishes()
            #expect(try await mail.outbox().filter { $0.kind == .password }.map(\.person) == [ada.actor.person])
            let row = try #require(try await mail.mails(to: "Ada", .password).first)
            #expect(row.expiresAt == row.madeAt.adding(seconds: 3600))
            let link = try await mail.token(of: row, use: .link)
            #expect(try await desk.passwordLink(link, from: "192.0.2.8").email == "ada@example.com")
            await #expect(throws: AccessError.passwordShort(least: 10)) {
                try await desk.setPassword("short", byLink: link, from: "192.0.2.8")
            }
            office.clock.advance(seconds: 60)
            try await desk.setPassword("four words nobody knows", byLink: link, from: "192.0.2.8")
            await #expect(throws: MailLinkError.passwordOver) {
                try await desk.setPassword("and once more again", byLink: link, from: "192.0.2.8")
            }
            await #expect(throws: AccessError.sessionEnded) { try await desk.acting(session: open.secret) }
            await #expect(throws: AccessError.tokenUnknown) { try await desk.acting(token: token.secret) }
            #expect(try await !enter(desk, "ada@example.com", "four words nobody knows").acting.mustChoosePassword)
            let actions = try await desk.history(of: .person(try ada.person), before: nil, limit: 20, by: ada)
                .entries.compactMap(\.action)
            #expect(actions.contains(.passwordAsked) && actions.contains(.passwordChanged))
        }
    }

    @Test("An hour later the link is over, and no other mail's link sets a password", arguments: TestEngine.allCases)
    func over(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let (office, desk) = (mail.office, mail.desk)
            try await desk.forgotPassword(email: "eve@example.com", address: "192.0.2.7")
            try await desk.answerPasswordWishes()
            let row = try #require(try await mail.mails(to: "Eve", .password).first)
            let link = try await mail.token(of: row, use: .link)
            for use in [MailToken.Use.reply, .bounce] {
                let other = try await mail.token(of: row, use: use)
                await #expect(throws: MailLinkError.unknown) { try await desk.passwordLink(other, from: "192.0.2.7") }
            }
            let filed = try await office.call(for: "Ana", takenBy: "Otto")
            let call = try #require(try await mail.mails(to: "Ana", .assigned).first { $0.message == filed.id })
            let linkOfCall = try await mail.token(of: call, use: .link)
            await #expect(throws: MailLinkError.unknown) { try await desk.passwordLink(linkOfCall, from: "192.0.2.7") }
            await #expect(throws: MailLinkError.unknown) { try await desk.mailLink(link, "talked", from: "192.0.2.7") }
            office.clock.advance(seconds: 3600)
            await #expect(throws: MailLinkError.passwordOver) { try await desk.passwordLink(link, from: "192.0.2.7") }
        }
    }

    @Test("Asking again and again mails no more, and says no different", arguments: TestEngine.allCases)
    func often(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let mail = try await MailOffice(in: store)
            let desk = mail.desk
            for number in 1...8 {
                for email in ["eve@example.com", "nobody@example.com"] {
                    try await desk.forgotPassword(email: email, address: "192.0.2.\(number)")
                }
            }
            try await desk.answerPasswordWishes()
            #expect(try await mail.mails(to: "Eve", .password).count == 3)
            await #expect(throws: AccessError.tooManyTries(minutes: 15)) {
                for number in 1...21 {
                    try await desk.forgotPassword(email: "\(number)@example.com", address: "192.0.2.99")
                }
            }
        }
    }

    @Test("An office without mail says so, and mails nothing", arguments: TestEngine.allCases)
    func withoutMail(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            #expect(try await !office.desk.mailsPasswords())
            try await office.desk.forgotPassword(email: "eve@example.com", address: "192.0.2.7")
            try await office.desk.answerPasswordWishes()
            #expect(try await store.read { try PasswordWishQueries.waiting(limit: 10, $0) }.isEmpty)
        }
    }
}
