import Logging
import RingbackCore
import RingbackDesk
import RingbackSodium
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Playing the demo")
struct DemoPlayTests {
    @Test("Nobody reads a call before it came, or takes it on unread", arguments: TestEngine.allCases)
    func order(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let clock = FixedClock(MillerRowe.tuesday)
            let demo = try DemoOffice(
                seed: 1, size: .init(people: 24, contacts: 100, messages: 300), now: clock.now())
            let desk = Desk(store: store, vault: .test, clock: clock, log: Logger(label: "test"))
            let office = try await desk.play(demo, password: "ring back soon")
            let (all, read, odd) = try await store.read { session in
                func count(_ condition: Query) throws -> Int {
                    try session.row("SELECT count(*) FROM message WHERE office_id = \(office) AND \(condition)")?
                        .int(0) ?? 0
                }
                return (
                    try count("1 = 1"), try count("read_at IS NOT NULL"),
                    try count("(read_at < filed_at OR accepted_at < filed_at OR read_at > accepted_at)")
                )
            }
            #expect(all > 250 && read > 200)
            #expect(odd == 0)
        }
    }
}
