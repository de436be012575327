import RingbackSodium

/// One schema migration: a file in `Migrations/`, run once, never changed afterwards.
package struct Migration: Sendable, Hashable {
    /// The file's name without `.sql`; sorts by time of writing.
    package let name: String
    package let sql: String

    package init(name: String, sql: String) {
        self.name = name
        self.sql = sql
    }

    package var digest: String { Hex.encode(Digest.sha256(sql)) }
}

extension Store {
    /// Migrates the database to this version's schema, each missing migration in one transaction.
    ///
    /// - Throws: ``StoreError/newer(migration:)`` if the database has migrations unknown to this program,
    ///   ``StoreError/altered(migration:)`` if a file was changed; nothing is changed then.
    package func migrate(_ migrations: [Migration] = Migration.all) async throws {
        let pending = try await read { session in try Self.pending(of: migrations, in: session) }
        for migration in pending {
            try await write(in: nil) { session in
                // Another server may have run it while this one waited for its turn.
                guard try Self.pending(of: migrations, in: session).contains(migration) else { return }
                try session.script(session.dialect.spelled(migration.sql))
                try session.run(
                    "INSERT INTO migration (name, digest) VALUES (\(migration.name), \(migration.digest))")
            }
        }
    }

    /// Whether the database has exactly this version's schema.
    package func isCurrent(_ migrations: [Migration] = Migration.all) async throws -> Bool {
        try await read { session in try Self.pending(of: migrations, in: session).isEmpty }
    }

    private static func pending(of migrations: [Migration], in session: any SQLSession) throws -> [Migration] {
        guard try session.row(session.dialect.tableExists("migration")) != nil else { return migrations }
        var had: [String: String] = [:]
        for row in try session.rows("SELECT name, digest FROM migration") { had[try row.text(0)] = try row.text(1) }
        let known = Set(migrations.map(\.name))
        if let unknown = had.keys.filter({ !known.contains($0) }).max() { throw StoreError.newer(migration: unknown) }
        return try migrations.filter { migration in
            guard let digest = had[migration.name] else { return true }
            guard digest == migration.digest else { throw StoreError.altered(migration: migration.name) }
            return false
        }
    }
}
