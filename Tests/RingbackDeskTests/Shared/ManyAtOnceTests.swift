import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Many who change at once what others are")
struct ManyAtOnceTests {
    @Test("Each of their changes is made, and nobody is told that the database is busy", arguments: TestEngine.allCases)
    func atOnce(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, max) = (office.desk, try await office.acting("Max"))
            let people = Array(office.people.keys)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<24 {
                    let person = office.id(people[number % people.count])
                    group.addTask {
                        _ = try await desk.setLeaving(of: person, lastDay: "2026-12-18", cover: nil, by: max)
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await desk.leavers(by: max).count == people.count)
        }
    }
}
