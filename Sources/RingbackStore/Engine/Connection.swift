package import RingbackCore

/// A driver: one database connection and its transaction commands. It stays on one thread.
package protocol Connection: SQLSession, SendableMetatype {
    /// Whether this connection, including its transaction, must not be used again.
    var isBroken: Bool { get }
    /// Changes whenever something was done that a rollback would undo, or that spoilt the transaction.
    var traces: Int { get }
    /// Called before each use: whether the connection is still alive.
    func isUsable() -> Bool

    /// Begins a writing transaction, once it is the office's turn.
    func beginWriting(in office: OfficeID?) throws
    /// Begins a read-only snapshot.
    func beginReading() throws
    /// Ends it in any case.
    func endReading()
    /// Makes the transaction durable. An error applies to everything done in it.
    func commit() throws
    func rollback()

    func savepoint() throws
    /// Keeps changes since the savepoint, after checking deferred constraints.
    func release() throws
    func rollbackToSavepoint() throws
}

extension Connection {
    package func endReading() { rollback() }
}

/// A connection opened on first use, and reopened when broken.
package final class ConnectionSlot<Driver: Connection> {
    private let open: () throws -> Driver
    private var connection: Driver?

    init(open: @escaping () throws -> Driver) { self.open = open }

    /// The open connection, if there is a usable one.
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

    /// A broken connection is closed at once, not on next use: it may hold a lock.
    func dropIfBroken() {
        if connection?.isBroken == true { connection = nil }
    }
}
