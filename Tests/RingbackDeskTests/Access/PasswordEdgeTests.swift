import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Passwords, where there is none, or none other")
struct PasswordEdgeTests {
    private static let own = "correct horse battery"

    @Test("The password that one has is no new one, and stays", arguments: TestEngine.allCases)
    func same(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let desk = try await MillerRowe.open(in: store).desk
            func enter() async throws -> Entered {
                try await desk.signIn(email: "ada@example.com", password: Self.own, agent: "", address: "127.0.0.1")
            }
            let (ada, other) = (try await enter().acting, try await enter())
            await #expect(throws: AccessError.passwordSame) {
                try await desk.changePassword(from: Self.own, to: Self.own, by: ada)
            }
            // Nothing of it has happened: the other session goes on, and the password still opens.
            _ = try await desk.acting(session: other.secret)
            _ = try await enter()
        }
    }

    @Test("Whoever has a token and never had a password is not asked to choose one", arguments: TestEngine.allCases)
    func onlyToken(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let eve = try await office.acting("Eve")
            let made = try await office.desk.makeToken(name: "the switchboard", scopes: [.all], by: eve)
            let program = try await office.desk.acting(token: made.secret)
            #expect(!program.mustChoosePassword)
            #expect(try await office.desk.asks(by: program).offered.isEmpty)
            await #expect(throws: AccessError.wrongPassword) {
                try await office.desk.changePassword(from: "", to: "words of her own", by: program)
            }
        }
    }
}
