/// One open transaction. Synchronous, and only used on its connection's thread.
///
/// After an error, leave the transaction by letting the error out: PostgreSQL accepts no further statement in it. Use
/// `ON CONFLICT DO NOTHING` where failure is normal.
package protocol SQLSession: AnyObject {
    var dialect: Dialect { get }
    func rows(_ query: Query) throws -> [Row]
    /// The rows of several independent queries: over a network, one round trip for all.
    func rows(ofEach queries: [Query]) throws -> [[Row]]
    /// - Returns: the number of rows inserted, changed or deleted.
    @discardableResult
    func run(_ query: Query) throws -> Int
    /// Runs a statement of which nothing but its effect is wanted. Over a network it goes with whatever follows, so that
    /// nobody waits for its answer; if it fails, what follows throws, at the latest the commit.
    func post(_ query: Query) throws
    /// Runs several statements without parameters, such as migrations.
    func script(_ sql: String) throws
}

extension SQLSession {
    package func row(_ query: Query) throws -> Row? { try rows(query).first }
    package func post(_ query: Query) throws { try run(query) }
    package func rows(ofEach queries: [Query]) throws -> [[Row]] { try queries.map(rows) }
}
