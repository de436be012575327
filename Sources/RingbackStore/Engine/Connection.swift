package import RingbackCore

/// A driver: one connection to a database, and the words for its transactions. It lives on one thread.
package protocol Connection: SQLSession, SendableMetatype {
    /// Whether something happened after which this connection must not be used again, its transaction included.
    var isBroken: Bool { get }
    /// Differs from what it was before if anything was done that a rollback would take back, or that spoilt the
    /// transaction.
    var traces: Int { get }
    /// Asked before each use: whether the connection still stands.
    func isUsable() -> Bool

    /// Begins a transaction that may write, once it is the office's turn.
    func beginWriting(in office: OfficeID?) throws
    /// Begins one unchanging view that cannot write.
    func beginReading() throws
    /// Ends it, whatever came.
    func endReading()
    /// Makes the transaction durable. What it throws holds for all that was done in it.
    func commit() throws
    func rollback()

    func savepoint() throws
    /// Keeps what was done since the savepoint, after checking constraints that wait for the end.
    func release() throws
    func rollbackToSavepoint() throws
}

extension Connection {
    package func endReading() { rollback() }
}

/// A connection that is opened when it is first needed, and again when it broke.
package final class ConnectionSlot<Driver: Connection> {
    private let open: () throws -> Driver
    private var connection: Driver?

    init(open: @escaping () throws -> Driver) { self.open = open }

    /// The open connection, if there is one that can be used.
    package var current: Driver? { connection?.isBroken == false ? connection : nil }

    func ready() throws -> Driver {
        if let connection, !connection.isBroken, connection.isUsable() { return connection }
        return try reopened()
    }

    func reopened() throws -> Driver {
        connection = nil
        let fresh = try open()
        connection = fresh
        return fresh
    }

    /// A broken connection is closed at once and not when it is next needed: it may hold a lock.
    func dropIfBroken() {
        if connection?.isBroken == true { connection = nil }
    }
}
