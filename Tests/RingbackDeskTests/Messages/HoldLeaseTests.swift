import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("A held caller open at a desk")
struct HoldLeaseTests {
    @Test("They are open there while the desk says so, and two minutes more", arguments: TestEngine.allCases)
    func lease(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (otto, jamie) = (try await office.acting("Otto"), try await office.acting("Jamie"))
            let held = try await office.desk.hold(
                nil, line: "2", name: "Bo Hale", number: "", forWhom: "", draft: "{}", by: otto)
            func keep(_ name: String = "Bo Hale", isOpen: Bool = true) async throws {
                _ = try await office.desk.hold(
                    held.id, line: "2", name: name, number: "", forWhom: "", draft: "{}", isOpen: isOpen, by: otto)
            }
            func whose() async throws -> PersonID? {
                let board = try await office.desk.holdBoard(by: jamie)
                return board.callers.first?.openBy
            }
            _ = try await office.desk.openHeld(held.id, by: otto)
            office.clock.advance(seconds: 100)
            try await keep()
            office.clock.advance(seconds: 100)
            #expect(try await whose() == otto.actor.person)
            #expect(try await office.desk.openHeld(held.id, by: jamie).openBy == otto.actor.person)
            // The browser was closed, and could not say so.
            office.clock.advance(seconds: 21)
            #expect(try await whose() == nil)
            #expect(try await office.desk.openHeld(held.id, by: jamie).openBy == jamie.actor.person)
            await #expect(throws: HoldError.self) { try await keep() }
        }
    }

    @Test("That a desk still has them is nothing for the history", arguments: TestEngine.allCases)
    func quiet(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            let held = try await office.desk.hold(
                nil, line: "2", name: "Bo Hale", number: "", forWhom: "", draft: "{}", by: otto)
            func keep(_ name: String) async throws -> Int64 {
                _ = try await office.desk.hold(
                    held.id, line: "2", name: name, number: "", forWhom: "", draft: "{}", isOpen: true, by: otto)
                let board = try await office.desk.holdBoard(by: otto)
                return board.sequence
            }
            let first = try await keep("Bo Hale")
            office.clock.advance(seconds: 45)
            #expect(try await keep("Bo Hale") == first)
            #expect(try await keep("Bo Hale, twice") == first + 1)
        }
    }
}
