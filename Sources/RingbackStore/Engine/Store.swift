package import RingbackCore

/// What the desk asks of a database, whichever engine it is.
package struct Store: Sendable {
    private let engine: any Engine

    package init(_ engine: some Engine) { self.engine = engine }

    package var dialect: Dialect { engine.dialect }

    /// Runs `body` in a transaction that is durable when this returns; what it threw is thrown here, and then nothing of
    /// it was kept. No await, no network, no clock inside: other writers of the office wait for it. Nothing left outside
    /// of the database either: what it did may be taken back for a neighbour's sake, and it runs again.
    ///
    /// - Parameter office: whose turn it is. `nil` for what belongs to no office yet.
    @discardableResult
    package func write<T: Sendable>(
        in office: OfficeID?, _ body: @escaping @Sendable (any SQLSession) throws -> T
    ) async throws -> T {
        try await engine.write(in: office, body)
    }

    /// Runs `body` on one unchanging view of the database, beside all writers.
    /// - Throws: ``StoreError/tooLong`` when a statement goes past the budget of its lane.
    package func read<T: Sendable>(
        lane: ReadLane = .page, _ body: @escaping @Sendable (any SQLSession) throws -> T
    ) async throws -> T {
        try await engine.read(lane, body)
    }

    /// Yields when another process may have committed something. One listener at a time.
    package var foreignChanges: AsyncStream<Void> { engine.foreignChanges() }

    package func close() async { await engine.close() }
}
