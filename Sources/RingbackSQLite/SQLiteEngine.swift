import Dispatch
package import RingbackCore
package import RingbackStore
import Synchronization

/// One SQLite file: a writer, three readers, and one for what takes long.
package final class SQLiteEngine: Engine {
    package let dialect = Dialect.sqlite
    private let pool: ConnectionPool<SQLiteConnection>
    private let checkpoints: Checkpoints

    /// Opens the database, and makes it if there is none.
    ///
    /// - Parameters:
    ///   - path: the file; its directory exists.
    ///   - keepsBallast: whether to mind the free space of the disk; see ``DiskSpace``.
    package init(path: String, readers: Int = 3, keepsBallast: Bool = true) throws {
        let directory = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let space = keepsBallast ? DiskSpace(directory: directory.isEmpty ? "/" : directory) : nil
        space?.makeRoomForRecovery()
        // Fails here and now if this is no database; the first one also makes the file.
        _ = try SQLiteConnection(path: path, space: space)
        let checkpoints = Checkpoints(path: path)
        self.checkpoints = checkpoints
        pool = ConnectionPool(
            dialect: .sqlite, turns: .one, writers: 1, readers: readers,
            openWriter: { try SQLiteConnection(path: path, space: space, checkpoints: checkpoints) },
            openReader: { try SQLiteConnection(path: path, reading: $0) })
    }

    package func write<T: Sendable>(
        in office: OfficeID?, _ body: @escaping @Sendable (any SQLSession) throws -> T
    ) async throws -> T {
        try await pool.write(in: office, body)
    }

    package func read<T: Sendable>(
        _ lane: ReadLane, _ body: @escaping @Sendable (any SQLSession) throws -> T
    ) async throws -> T {
        try await pool.read(lane, body)
    }

    /// Asks on the writer's own connection, on which `data_version` does not count its own commits, every 250 ms.
    package func foreignChanges() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let last = LastVersion()
        pool.watch(every: .milliseconds(250)) { connection in
            guard let version = try? connection?.dataVersion() else { return }
            if last.moves(to: version) { continuation.yield() }
        }
        return stream
    }

    /// The log is worked in by whichever connection closes last, so none closes beside another.
    package func close() async {
        await pool.close()
        await checkpoints.close()
    }
}

private final class LastVersion: Sendable {
    private let version = Mutex<Int64?>(nil)

    func moves(to new: Int64) -> Bool {
        version.withLock { version in
            defer { version = new }
            return version != nil && version != new
        }
    }
}
