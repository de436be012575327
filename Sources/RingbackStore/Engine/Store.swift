package import RingbackCore

/// The desk's access to a database, whichever engine it is.
package struct Store: Sendable {
    private let engine: any Engine

    package init(_ engine: some Engine) { self.engine = engine }

    package var dialect: Dialect { engine.dialect }

    /// Runs `body` in a transaction that is durable when this returns; if it throws, nothing is kept and the error is
    /// rethrown. No await, network or clock inside: the office's other writers are waiting. No effects outside the
    /// database either: it may be rolled back because of another write and run again.
    ///
    /// - Parameter office: whose turn it is. `nil` if no office is concerned yet.
    @discardableResult
    package func write<T: Sendable>(
        in office: OfficeID?, _ body: @escaping @Sendable (any SQLSession) throws -> T
    ) async throws -> T {
        try await engine.write(in: office, body)
    }

    /// Runs `body` on one snapshot of the database, in parallel with all writers.
    /// - Throws: ``StoreError/tooLong`` if a statement exceeds its lane's budget.
    package func read<T: Sendable>(
        lane: ReadLane = .page, _ body: @escaping @Sendable (any SQLSession) throws -> T
    ) async throws -> T {
        try await engine.read(lane, body)
    }

    /// Yields when another process may have committed something. One listener at a time.
    package var foreignChanges: AsyncStream<Void> { engine.foreignChanges() }

    package func close() async { await engine.close() }
}
