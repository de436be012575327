import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Migrations")
struct MigrationTests {
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

    @Test("Each migration runs once", arguments: TestEngine.allCases)
    func once(engine: TestEngine) async throws {
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

    @Test("Several servers can start at once", arguments: TestEngine.allCases)
    func concurrentStart(engine: TestEngine) async throws {
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

    @Test("A newer database is refused", arguments: TestEngine.allCases)
    func newer(engine: TestEngine) async throws {
        try await engine.withStore(migrated: false) { store in
            try await store.migrate([Self.first, Self.second])
            await expect(.newer(migration: Self.second.name), from: [Self.first], on: store)
        }
    }

    @Test("A changed migration is refused", arguments: TestEngine.allCases)
    func changed(engine: TestEngine) async throws {
        try await engine.withStore(migrated: false) { store in
            try await store.migrate([Self.first])
            let changed = Migration(name: Self.first.name, sql: Self.first.sql + "\n-- and more")
            await expect(.altered(migration: Self.first.name), from: [changed, Self.second], on: store)
            let isCurrent = try await store.isCurrent([Self.first])
            #expect(isCurrent)
        }
    }

    @Test("A failing migration leaves nothing behind", arguments: TestEngine.allCases)
    func failing(engine: TestEngine) async throws {
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
