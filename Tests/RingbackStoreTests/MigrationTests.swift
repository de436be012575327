import RingbackStore
import RingbackTestSupport
import Testing

@Suite struct MigrationTests {
    private static let first = Migration(
        name: "2026-01-01-0000-first",
        sql: """
            CREATE TABLE migration (name TEXT NOT NULL PRIMARY KEY, digest TEXT NOT NULL);
            CREATE TABLE thing (name TEXT {binary} NOT NULL PRIMARY KEY, bytes {blob}) {clustered};
            """)
    private static let second = Migration(
        name: "2026-01-02-0000-second", sql: "ALTER TABLE thing ADD COLUMN number BIGINT")

    private func expect(
        _ expected: StoreError, from migrations: [Migration], on store: Store,
        _ location: SourceLocation = #_sourceLocation
    ) async {
        await #expect(throws: expected, sourceLocation: location) { try await store.migrate(migrations) }
    }

    @Test(arguments: TestEngine.allCases) func eachRunsOnce(engine: TestEngine) async throws {
        try await engine.withStore(migrated: false) { store in
            try await store.migrate([Self.first])
            var isCurrent = try await store.isCurrent([Self.first, Self.second])
            #expect(!isCurrent)
            try await store.migrate([Self.first, Self.second])
            try await store.migrate([Self.first, Self.second])
            isCurrent = try await store.isCurrent([Self.first, Self.second])
            #expect(isCurrent)
        }
    }

    @Test(arguments: TestEngine.allCases) func severalServersStartAtOnce(engine: TestEngine) async throws {
        try await engine.withDatabase { database in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        let store = try database.open()
                        try await store.migrate()
                        await store.close()
                    }
                }
                try await group.waitForAll()
            }
            let store = try database.open()
            let isCurrent = try await store.isCurrent()
            #expect(isCurrent)
            await store.close()
        }
    }

    @Test(arguments: TestEngine.allCases) func aNewerDatabaseIsRefused(engine: TestEngine) async throws {
        try await engine.withStore(migrated: false) { store in
            try await store.migrate([Self.first, Self.second])
            await expect(.newer(migration: Self.second.name), from: [Self.first], on: store)
        }
    }

    @Test(arguments: TestEngine.allCases) func aChangedFileIsRefused(engine: TestEngine) async throws {
        try await engine.withStore(migrated: false) { store in
            try await store.migrate([Self.first])
            let changed = Migration(name: Self.first.name, sql: Self.first.sql + "\n-- and more")
            await expect(.altered(migration: Self.first.name), from: [changed, Self.second], on: store)
            let isCurrent = try await store.isCurrent([Self.first])
            #expect(isCurrent)
        }
    }

    @Test(arguments: TestEngine.allCases) func oneThatFailsLeavesNothingBehind(engine: TestEngine) async throws {
        try await engine.withStore(migrated: false) { store in
            let broken = Migration(
                name: "2026-01-03-0000-broken",
                sql: "CREATE TABLE other (name TEXT); INSERT INTO nowhere (name) VALUES (1)")
            try await store.migrate([Self.first])
            await #expect(throws: SQLFault.self) { try await store.migrate([Self.first, broken]) }
            await #expect(throws: SQLFault.self) {
                try await store.read { try $0.rows("SELECT name FROM other") }
            }
            try await store.migrate([Self.first, Self.second])
        }
    }
}
