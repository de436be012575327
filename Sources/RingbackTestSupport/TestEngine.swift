import Foundation
import RingbackPostgres
import RingbackSQLite
package import RingbackStore

/// Both engines, for tests: every store test runs on each, with a database of its own.
///
/// ```swift
/// @Test(arguments: TestEngine.allCases) func everyOwnerIsAPerson(engine: TestEngine) async throws {
///     try await engine.withStore { store in … }
/// }
/// ```
package enum TestEngine: String, CaseIterable, Sendable {
    case sqlite, postgres

    /// Runs `body` with its own store: a file, or a database. Both are deleted afterwards.
    package func withStore<T>(
        migrated: Bool = true, _ body: (Store) async throws -> T
    ) async throws -> T {
        try await withDatabase(migrated: migrated) { database in
            let store = try database.open()
            do {
                let result = try await body(store)
                await store.close()
                return result
            } catch {
                await store.close()
                throw error
            }
        }
    }

    /// Runs `body` with a database that it may open repeatedly; it is empty unless `migrated`.
    package func withDatabase<T>(migrated: Bool = false, _ body: (TestDatabase) async throws -> T) async throws -> T {
        try await Turnstile.databases.pass {
            let database = try TestDatabase(self, from: migrated ? await TestTemplate.shared.of(self) : nil)
            defer { database.remove() }
            return try await body(database)
        }
    }
}

/// A migrated database of each engine, made once a run: to copy it costs a fraction of what the migrations do.
private actor TestTemplate {
    static let shared = TestTemplate()

    /// A file's bytes, or a database's name.
    enum Copy {
        case file(Data)
        case database(String)
    }

    private var made: [TestEngine: Task<Copy, any Error>] = [:]

    func of(_ engine: TestEngine) async throws -> Copy {
        let task = made[engine] ?? Task { try await Self.make(engine) }
        made[engine] = task
        return try await task.value
    }

    private static func make(_ engine: TestEngine) async throws -> Copy {
        let database = try TestDatabase(engine, from: nil)
        let store = try database.open()
        try await store.migrate()
        await store.close()
        switch engine {
        case .sqlite:
            defer { database.remove() }
            return .file(try Data(contentsOf: URL(filePath: database.address)))
        // Deleted with the server that scripts/with-postgres makes for the run.
        case .postgres: return .database(database.name)
        }
    }
}

/// One test's database.
package struct TestDatabase: Sendable {
    package let engine: TestEngine
    /// A SQLite file, or a PostgreSQL address.
    package let address: String
    fileprivate let name: String

    fileprivate init(_ engine: TestEngine, from template: TestTemplate.Copy?) throws {
        self.engine = engine
        name = "test_" + UUID().uuidString.replacingOccurrences(of: "-", with: "").lowercased()
        switch engine {
        case .sqlite:
            let directory = FileManager.default.temporaryDirectory.appending(path: "ringback-\(name)")
            try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
            let file = directory.appending(path: "ringback.db")
            if case .file(let bytes) = template { try bytes.write(to: file) }
            address = file.path
        case .postgres:
            let server = try Self.server()
            var source = ""
            if case .database(let name) = template { source = " TEMPLATE \(name)" }
            try PostgresConnection(url: server).script("CREATE DATABASE \(name)\(source)")
            guard var parts = URLComponents(string: server) else { throw NoPostgres() }
            parts.path = "/" + name
            address = parts.string ?? server
        }
    }

    package func open() throws -> Store {
        switch engine {
        case .sqlite: Store(try SQLiteEngine(path: address, keepsBallast: false))
        case .postgres: Store(try PostgresEngine(url: address, writers: 3, readers: 2))
        }
    }

    fileprivate func remove() {
        switch engine {
        case .sqlite: try? FileManager.default.removeItem(at: URL(filePath: address).deletingLastPathComponent())
        case .postgres: try? PostgresConnection(url: Self.server()).script("DROP DATABASE \(name) WITH (FORCE)")
        }
    }

    private static func server() throws -> String {
        guard let address = ProcessInfo.processInfo.environment["RINGBACK_TEST_POSTGRES"], !address.isEmpty else {
            throw NoPostgres()
        }
        return address
    }
}

/// PostgreSQL is required, not skipped.
package struct NoPostgres: Error, CustomStringConvertible {
    package let description =
        "RINGBACK_TEST_POSTGRES names no database. Run “scripts/with-postgres swift test”, which starts one."
}
