package import RingbackCore

/// A database engine: runs closures in transactions, on its own threads.
package protocol Engine: Sendable {
    var dialect: Dialect { get }

    /// Runs `body` in a transaction that is durable when this returns.
    ///
    /// Bodies waiting at the same moment may share one transaction and commit; one that throws rolls back only itself.
    /// It may be rolled back and rerun for that, so it must have no effects outside the database. Writers of one office
    /// take turns.
    func write<T: Sendable>(
        in office: OfficeID?, _ body: @escaping @Sendable (any SQLSession) throws -> T
    ) async throws -> T

    /// Runs `body` on one snapshot of the database. It takes no lock and cannot write.
    func read<T: Sendable>(
        _ lane: ReadLane, _ body: @escaping @Sendable (any SQLSession) throws -> T
    ) async throws -> T

    /// Yields when another process may have committed something; several commits may be merged.
    func foreignChanges() -> AsyncStream<Void>

    /// Finishes queued work, then releases the database. Later calls throw ``StoreError/closed``.
    func close() async
}
