import RingbackCore
import RingbackPostgres
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

/// What holds for a database that is shared with other servers and may become unavailable.
@Suite("PostgreSQL engine")
struct PostgresEngineTests {
    private let office = OfficeID(high: 1, low: 2)
    private static let endSelf: Query = "SELECT pg_terminate_backend(pg_backend_pid())"

    @Test("An unreachable database is reported plainly")
    func unreachable() {
        let error = #expect(throws: StoreError.self) {
            try PostgresEngine(url: "postgresql://nobody@127.0.0.1:1/nothing")
        }
        #expect(error?.code == "store.gone")
        #expect(error?.sentence.description.contains("cannot be reached") == true)
    }

    @Test("A broken connection fails its operation and is reopened")
    func broken() async throws {
        try await TestEngine.postgres.withStore { store in
            let writing = await #expect(throws: StoreError.self) {
                try await store.write(in: office) { try $0.rows(Self.endSelf) }
            }
            #expect(writing?.code == "store.gone")
            let reading = await #expect(throws: StoreError.self) { try await store.read { try $0.rows(Self.endSelf) } }
            #expect(reading?.code == "store.gone")
            let asking = await #expect(throws: StoreError.self) {
                try await store.read { try $0.rows(ofEach: ["SELECT 1", Self.endSelf, "SELECT 2"]) }
            }
            #expect(asking?.code == "store.gone")
            try await store.write(in: office) { try $0.rows("SELECT 1") }
            _ = try await store.read { try $0.rows("SELECT 1") }
        }
    }

    @Test("A connection closed while idle goes unnoticed")
    func closedWhileIdle() async throws {
        try await TestEngine.postgres.withDatabase { database in
            let store = Store(try PostgresEngine(url: database.address, writers: 1, readers: 1))
            let other = try database.open()
            for _ in 0..<3 {
                let process = try await store.write(in: office) { try $0.row("SELECT pg_backend_pid()")?.int(0) ?? 0 }
                try await other.write(in: nil) { session in
                    // Waits up to five seconds for it to end.
                    try session.rows("SELECT pg_terminate_backend(\(process), 5000)")
                }
                try await store.write(in: office) { try $0.rows("SELECT 1") }
            }
            await store.close()
            await other.close()
        }
    }

    @Test("Writers of one office take turns across servers")
    func turns() async throws {
        try await TestEngine.postgres.withDatabase { database in
            let servers = [try database.open(), try database.open()]
            try await servers[0].write(in: nil) { session in
                try session.script("CREATE TABLE tally (office TEXT PRIMARY KEY, n BIGINT NOT NULL)")
                try session.run("INSERT INTO tally (office, n) VALUES (\(office), 0)")
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        try await servers[number % 2].write(in: office) { session in
                            // Read, decide, write: lost updates unless they take turns.
                            let count = try session.row("SELECT n FROM tally WHERE office = \(office)")?.int(0) ?? 0
                            try session.run("UPDATE tally SET n = \(count + 1) WHERE office = \(office)")
                        }
                    }
                }
                try await group.waitForAll()
            }
            let total = try await servers[0].read { try $0.row("SELECT n FROM tally")?.int(0) }
            #expect(total == 200)
            for server in servers { await server.close() }
        }
    }

    @Test("A swallowed error commits nothing")
    func swallowedError() async throws {
        try await TestEngine.postgres.withStore { store in
            await #expect(throws: (any Error).self) {
                try await store.write(in: office) { session in
                    try session.script("CREATE TABLE thing (name TEXT)")
                    _ = try? session.run("INSERT INTO nowhere (name) VALUES (1)")
                }
            }
            let rows = try await store.read {
                try $0.rows("SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'thing'")
            }
            #expect(rows.isEmpty)
        }
    }
}
