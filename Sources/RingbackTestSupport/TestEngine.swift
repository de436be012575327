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

    /// Runs `body` with its own store: a file, or a schema. Both are deleted afterwards.
    package func withStore<T>(
        migrated: Bool = true, _ body: (Store) async throws -> T
    ) async throws -> T {
        try await withDatabase { database in
            let store = try database.open()
            do {
                if migrated { try await store.migrate() }
                let result = try await body(store)
                await store.close()
                return result
            } catch {
                await store.close()
                throw error
            }
        }
    }

    /// Runs `body` with an empty database that it may open repeatedly.
    package func withDatabase<T>(_ body: (TestDatabase) async throws -> T) async throws -> T {
        try await Turnstile.databases.pass {
            let database = try TestDatabase(self)
            defer { database.remove() }
            return try await body(database)
        }
    }
}

/// One test's empty database.
package struct TestDatabase: Sendable {
    package let engine: TestEngine
    /// A SQLite file, or a PostgreSQL address.
    package let address: String
    private let name: String

    fileprivate init(_ engine: TestEngine) throws {
        self.engine = engine
        name = "test_" + UUID().uuidString.replacingOccurrences(of: "-", with: "").lowercased()
        switch engine {
        case .sqlite:
            let directory = FileManager.default.temporaryDirectory.appending(path: "ringback-\(name)")
            try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
            address = directory.appending(path: "ringback.db").path
        case .postgres:
            let server = try Self.server()
            try PostgresConnection(url: server).script("CREATE SCHEMA \(name)")
            address = server + (server.contains("?") ? "&" : "?") + "options=-csearch_path%3D\(name)"
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
        case .postgres: try? PostgresConnection(url: Self.server()).script("DROP SCHEMA \(name) CASCADE")
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
