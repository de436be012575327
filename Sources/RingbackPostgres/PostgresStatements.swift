import RingbackStore

/// The names of a connection's prepared statements, limited in number; the least recently used is evicted.
struct PostgresStatements {
    private struct Entry {
        let name: String
        var lastUse: UInt64
    }

    private static let limit = 256

    private var entries: [Statement: Entry] = [:]
    private var uses: UInt64 = 0

    /// - Returns: the statement's name, whether it must be prepared first, and the one to deallocate then.
    mutating func name(for statement: Statement) -> (name: String, isNew: Bool, dropped: String?) {
        uses += 1
        if let place = entries.index(forKey: statement) {
            entries.values[place].lastUse = uses
            return (entries.values[place].name, false, nil)
        }
        StatementTrace.note(statement, for: .postgres)
        var dropped: String?
        if entries.count >= Self.limit, let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) {
            dropped = oldest.value.name
            entries[oldest.key] = nil
        }
        let name = "s\(uses)"
        entries[statement] = Entry(name: name, lastUse: uses)
        return (name, true, dropped)
    }

    mutating func forget(_ statement: Statement) { entries[statement] = nil }
}
