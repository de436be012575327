package import RingbackCore
package import RingbackStore
import Synchronization

/// A PostgreSQL database: a few writer connections, each serving one office at a time, a few readers, and one for long
/// work.
package final class PostgresEngine: Engine {
    package let dialect = Dialect.postgres
    private let url: String
    private let pool: ConnectionPool<PostgresConnection>
    /// Tells this server's notifications from the others'.
    private let token = "\(UInt64.random(in: 0 ... .max))"
    private let listener = Mutex<PostgresListener?>(nil)

    /// - Parameter url: `postgresql://user:password@host/database`, with anything libpq supports.
    /// - Throws: ``StoreError/gone(_:)`` if the database is unavailable now. Later outages fail individual requests.
    package init(url: String, writers: Int = 4, readers: Int = 4) throws {
        self.url = url
        _ = try PostgresConnection(url: url)
        let token = token
        pool = ConnectionPool(
            dialect: .postgres, turns: .perOffice, writers: writers, readers: readers,
            openWriter: { try PostgresConnection(url: url, announcing: token) },
            openReader: { try PostgresConnection(url: url, reading: $0) })
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

    package func foreignChanges() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let fresh = PostgresListener(url: url, own: token) { continuation.yield() }
        listener.withLock { listener in
            listener?.stop()
            listener = fresh
        }
        return stream
    }

    package func close() async {
        listener.withLock { $0?.stop() }
        await pool.close()
    }
}
