import Foundation
import RingbackPostgres
import RingbackSQLite
package import RingbackStore
package import RingbackWords

/// Where the office is stored: PostgreSQL if an address was given, else a file in the data folder.
package struct Storage: Sendable {
    package let store: Store
    /// Held while a server works on the folder; `nil` for PostgreSQL, which takes any number of servers.
    private let lock: ServerLock?

    /// Opens the database and migrates it to this version's schema.
    /// - Parameter asServer: whether to lock out other servers.
    package static func open(_ settings: Settings, asServer: Bool) async throws -> Self {
        let storage = try settings.value(.database).isEmpty ? folder(settings, asServer) : postgres(settings)
        do {
            try await storage.store.migrate()
        } catch {
            await storage.store.close()
            throw error
        }
        return storage
    }

    /// Whether no other server can be using this database.
    package var isOnlyServer: Bool { lock != nil }

    /// The database file of an office without PostgreSQL.
    package static func file(_ settings: Settings) -> String { settings.value(.data) + "/ringback.db" }

    /// In words for a sentence, without the database password.
    package static func place(_ settings: Settings) -> Phrase {
        let database = settings.value(.database)
        return database.isEmpty
            ? say("the folder \(settings.value(.data))") : say("the database \(Setting.database.shown(database))")
    }

    private static func postgres(_ settings: Settings) throws -> Self {
        let address = settings.value(.database)
        guard address.hasPrefix("postgresql://") || address.hasPrefix("postgres://") else {
            throw SettingsError.wrong(.database, address, say("an address such as \("postgresql://user@host/office")"))
        }
        return Self(store: Store(try PostgresEngine(url: address)), lock: nil)
    }

    private static func folder(_ settings: Settings, _ asServer: Bool) throws -> Self {
        let folder = settings.value(.data)
        do {
            // Nobody else on the machine may read what callers left.
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw SettingsError.noFolder(folder)
        }
        keepPrivate(folder)
        let lock = asServer ? try ServerLock(directory: folder) : nil
        return Self(store: Store(try SQLiteEngine(path: Self.file(settings))), lock: lock)
    }

    /// Whatever the umask, nobody else on the machine may read the office; files left readable by an older version or a
    /// copy are closed too. SQLite gives its log the database's permissions.
    private static func keepPrivate(_ folder: String) {
        umask(0o077)
        var status = stat()
        // A shared folder such as /tmp stays shared. Somebody else's folder is theirs to close.
        if stat(folder, &status) == 0, status.st_mode & S_ISVTX == 0 { chmod(folder, 0o700) }
        for name in ["ringback.db", "ringback.db-wal", "ringback.db-shm"] { chmod(folder + "/" + name, 0o600) }
    }

    package func close() async { await store.close() }
}
