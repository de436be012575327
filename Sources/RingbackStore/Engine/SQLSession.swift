/// One open transaction. Synchronous, and only ever used on the thread of its connection.
///
/// After an error the transaction is to be left, by letting the error out: PostgreSQL takes no further statement in it.
/// What may fail as a matter of course is asked for with `ON CONFLICT DO NOTHING`.
package protocol SQLSession: AnyObject {
    var dialect: Dialect { get }
    func rows(_ query: Query) throws -> [Row]
    /// The rows of each of several queries, none of which needs what another gives: over a network one way there and
    /// back for all.
    func rows(ofEach queries: [Query]) throws -> [[Row]]
    /// - Returns: how many rows were inserted, changed or deleted.
    @discardableResult
    func run(_ query: Query) throws -> Int
    /// Runs several statements that bind nothing: migrations.
    func script(_ sql: String) throws
}

extension SQLSession {
    package func row(_ query: Query) throws -> Row? { try rows(query).first }
    package func rows(ofEach queries: [Query]) throws -> [[Row]] { try queries.map(rows) }
}
