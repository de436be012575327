import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

@Suite("Sign-in and lockout")
struct AccessTests {
    @Test(
        "A password opens a session; wrong passwords and unknown emails look alike",
        arguments: TestEngine.allCases)
    func signingIn(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let opened = try await office.desk.signIn(
                email: "ADA@example.com", password: "correct horse battery", agent: "a browser", address: "127.0.0.1")
            #expect(try await office.desk.acting(session: opened.secret).name == "Ada")
            for email in ["ada@example.com", "nobody@example.com", "eve@example.com"] {
                await #expect(throws: AccessError.wrongPassword) {
                    try await office.desk.signIn(
                        email: email, password: "something else", agent: "", address: "127.0.0.1")
                }
            }
        }
    }

    @Test("The eleventh try on an account within 15 minutes is not evaluated", arguments: TestEngine.allCases)
    func guessing(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            func attempt(_ password: String) async throws {
                _ = try await office.desk.signIn(
                    email: "ada@example.com", password: password, agent: "", address: "127.0.0.1")
            }
            for _ in 0..<10 { await #expect(throws: AccessError.wrongPassword) { try await attempt("guess") } }
            await #expect(throws: AccessError.tooManyTries(minutes: 15)) {
                try await attempt("correct horse battery")
            }
            office.clock.advance(seconds: 901)
            try await attempt("correct horse battery")
        }
    }

    @Test("An ended session or token stops working at once", arguments: TestEngine.allCases)
    func ending(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let opened = try await office.desk.signIn(
                email: "ada@example.com", password: "correct horse battery", agent: "", address: "127.0.0.1")
            let browser = try await office.desk.acting(session: opened.secret)
            let token = try await office.desk.makeToken(name: "t", scopes: [.read], by: ada)
            let program = try await office.desk.acting(token: token.secret)
            let session = try #require(try await office.desk.sessions(by: browser).first)
            try await office.desk.endSession(session.id, by: ada)
            await #expect(throws: AccessError.sessionEnded) { try await office.desk.acting(session: opened.secret) }
            await #expect(throws: AccessError.sessionEnded) { try await office.desk.asks(by: browser) }
            try await office.desk.endToken(token.row.id, by: ada)
            await #expect(throws: AccessError.tokenUnknown) { try await office.desk.acting(token: token.secret) }
            await #expect(throws: AccessError.tokenUnknown) { try await office.desk.asks(by: program) }
        }
    }

    @Test(
        "A new password ends all tokens not kept by name; a reset ends them all",
        arguments: TestEngine.allCases)
    func tokensEndWithThePassword(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let lost = try await office.desk.makeToken(name: "lost", scopes: [.read], by: ada)
            let kept = try await office.desk.makeToken(name: "kept", scopes: [.read], by: ada)
            try await office.desk.changePassword(
                from: "correct horse battery", to: "another horse battery", keeping: [kept.row.id], by: ada)
            await #expect(throws: AccessError.tokenUnknown) { try await office.desk.acting(token: lost.secret) }
            #expect(try await office.desk.acting(token: kept.secret).name == "Ada")
            try await office.desk.resetPassword(
                of: ada.person, to: "a third horse battery", own: "another horse battery", by: ada)
            await #expect(throws: AccessError.tokenUnknown) { try await office.desk.acting(token: kept.secret) }
        }
    }

    @Test("The eleventh wrong old password is not evaluated", arguments: TestEngine.allCases)
    func guessingTheOldPassword(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            func attempt(_ old: String) async throws {
                try await office.desk.changePassword(from: old, to: "another horse battery", by: ada)
            }
            for _ in 0..<10 { await #expect(throws: AccessError.wrongPassword) { try await attempt("guess") } }
            await #expect(throws: AccessError.tooManyTries(minutes: 15)) { try await attempt("correct horse battery") }
            office.clock.advance(seconds: 901)
            try await attempt("correct horse battery")
        }
    }

    @Test("Ten wrong tries from elsewhere do not lock the account's owner out", arguments: TestEngine.allCases)
    func lockingOut(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            func attempt(_ password: String, from address: String) async throws {
                _ = try await office.desk.signIn(
                    email: "ada@example.com", password: password, agent: "", address: address,
                    network: address.hasPrefix("2001:db8::") ? "2001:db8::" : nil)
            }
            for host in 1...10 {
                await #expect(throws: AccessError.wrongPassword) {
                    try await attempt("guess", from: "2001:db8::\(host)")
                }
            }
            await #expect(throws: AccessError.tooManyTries(minutes: 15)) {
                try await attempt("guess", from: "2001:db8::11")
            }
            try await attempt("correct horse battery", from: "192.0.2.7")
        }
    }

    @Test(
        "A revoked right is gone with the next operation",
        arguments: TestEngine.allCases)
    func losingARight(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let jamie = try await office.acting("Jamie")
            let margaret = office.id("Margaret")
            _ = try await office.desk.sheet(of: margaret, face: .sheet, cursor: nil, limit: 10, by: jamie)
            try await office.desk.setAssistants([office.id("Lou")], of: margaret, by: try await office.acting("Ada"))
            await #expect(throws: AccessError.forbidden) {
                try await office.desk.sheet(of: margaret, face: .sheet, cursor: nil, limit: 10, by: jamie)
            }
        }
    }

    @Test("Somebody in another team sees nothing of a message", arguments: TestEngine.allCases)
    func strangers(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let filed = try await office.call(for: "Ana", takenBy: "Otto")
            let eve = try await office.acting("Eve")
            await #expect(throws: MessageError.notHere) { try await office.desk.message(filed.id, by: eve) }
            await #expect(throws: MessageError.notHere) {
                try await office.desk.record(.talked, with: "", said: "", number: "", on: filed.id, by: eve)
            }
            await #expect(throws: MessageError.notHere) {
                try await office.desk.history(of: .message(filed.id), before: nil, limit: 10, by: eve)
            }
            #expect(try await office.desk.sheets(by: eve).map(\.person.name) == ["Eve"])
        }
    }

    @Test("A leaver must owe nothing, and is then locked out", arguments: TestEngine.allCases)
    func leaving(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ada = try await office.acting("Ada")
            let eve = office.id("Eve")
            let filed = try await office.call(for: "Eve", takenBy: "Otto")
            await #expect(throws: OfficeError.stillOwes(name: "Eve", open: 1, accounts: 0)) {
                try await office.desk.leave(eve, by: ada)
            }
            #expect(try await office.desk.offerAll(from: eve, to: office.id("Tom"), note: "", by: ada) == 1)
            let offer = try #require(try await office.desk.entry(filed.id, by: ada).message.ownership.handover)
            _ = try await office.desk.accept(offer.id, of: filed.id, by: try await office.acting("Tom"))
            try await office.desk.leave(eve, by: ada)
            await #expect(throws: AccessError.notHere) { try await office.acting("Eve") }
            await #expect(throws: MessageError.ownerLeft(name: "Eve", advice: say("Choose somebody else."))) {
                try await office.call(for: "Eve", takenBy: "Otto")
            }
        }
    }
}
