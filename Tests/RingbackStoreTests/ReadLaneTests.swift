import RingbackCore
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Read lanes")
struct ReadLaneTests {
    /// Exceeds any budget.
    private static let endless: Query =
        "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"

    @Test(
        "A statement over budget is interrupted with a sentence, and the next one runs",
        arguments: TestEngine.allCases)
    func budget(engine: TestEngine) async throws {
        try await engine.withStore { store in
            // One on each of the lane's readers: all must recover.
            await withTaskGroup { group in
                for _ in 0..<4 {
                    group.addTask {
                        await #expect(throws: StoreError.tooLong) { try await store.read { try $0.rows(Self.endless) } }
                    }
                }
            }
            for _ in 0..<8 {
                let one = try await store.read { try $0.row("SELECT CAST(1 AS BIGINT)")?.int64(0) }
                #expect(one == 1)
            }
        }
    }

    @Test("No page waits for long reads", arguments: TestEngine.allCases)
    func apart(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let gate = Gate()
            async let long: Void = withThrowingTaskGroup { group in
                for _ in 0..<12 { group.addTask { try await store.read(lane: .long) { _ in gate.wait() } } }
                try await group.waitForAll()
            }
            for _ in 0..<20 {
                let one = try await store.read { try $0.row("SELECT CAST(1 AS BIGINT)")?.int64(0) }
                #expect(one == 1)
            }
            for _ in 0..<12 { gate.open() }
            try await long
        }
    }
}
