package import RingbackCore

/// A database engine: runs closures in transactions, on threads of its own.
package protocol Engine: Sendable {
    var dialect: Dialect { get }

    /// Runs `body` in a transaction that is durable when this returns.
    ///
    /// Bodies that wait at the same moment may share one transaction and one commit; one that throws takes back only
    /// itself. For that it may be taken back and run again: it leaves nothing outside of the database. Writers of one
    /// office take turns.
    func write<T: Sendable>(
        in office: OfficeID?, _ body: @escaping @Sendable (any SQLSession) throws -> T
    ) async throws -> T

    /// Runs `body` on one unchanging view of the database. It takes no lock and cannot write.
    func read<T: Sendable>(
        _ lane: ReadLane, _ body: @escaping @Sendable (any SQLSession) throws -> T
    ) async throws -> T

    /// Yields when another process may have committed something; several at once are told as one.
    func foreignChanges() -> AsyncStream<Void>

    /// Finishes what waits, then lets go of the database. Later calls throw ``StoreError/closed``.
    func close() async
}
