import Dispatch
package import RingbackCore
package import RingbackStore
import Synchronization

/// One SQLite file: a writer, three readers, and one connection for long work.
package final class SQLiteEngine: Engine {
    package let dialect = Dialect.sqlite
    private let pool: ConnectionPool<SQLiteConnection>
    private let checkpoints: Checkpoints

    /// Opens the database, creating it if necessary.
    ///
    /// - Parameters:
    ///   - path: the file, in an existing directory.
    ///   - keepsBallast: whether to watch the disk's free space; see ``DiskSpace``.
    package init(path: String, readers: Int = 3, keepsBallast: Bool = true) throws {
        let directory = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let space = keepsBallast ? DiskSpace(directory: directory.isEmpty ? "/" : directory) : nil
        space?.makeRoomForRecovery()
        // Fails right here if this is not a database; the first connection also creates the file.
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

    /// Polls every 250 ms on the writer's own connection, whose commits `data_version` does not count.
    package func foreignChanges() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let last = LastVersion()
        pool.watch(every: .milliseconds(250)) { connection in
            guard let version = try? connection?.dataVersion() else { return }
            if last.moves(to: version) { continuation.yield() }
        }
        return stream
    }

    /// The last connection to close checkpoints the log, so they are closed one at a time.
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
