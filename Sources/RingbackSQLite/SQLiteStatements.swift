import CSQLite
import RingbackStore

/// A connection's prepared statements, limited in number; the least recently used is evicted.
struct SQLiteStatements {
    struct Code: Error { let rawValue: Int32 }

    private struct Entry {
        let statement: OpaquePointer
        var lastUse: UInt64
    }

    private static let limit = 256

    private let handle: OpaquePointer
    private var entries: [Statement: Entry] = [:]
    private var uses: UInt64 = 0

    init(handle: OpaquePointer) { self.handle = handle }

    mutating func prepared(_ statement: Statement) -> Result<OpaquePointer, Code> {
        uses += 1
        if let place = entries.index(forKey: statement) {
            entries.values[place].lastUse = uses
            return .success(entries.values[place].statement)
        }
        StatementTrace.note(statement, for: .sqlite)
        var prepared: OpaquePointer?
        let text = Placeholders.asQuestionMarks(statement.sql)
        let result = sqlite3_prepare_v3(handle, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
        guard result == SQLITE_OK, let prepared else { return .failure(Code(rawValue: result)) }
        if entries.count >= Self.limit { dropOldest() }
        entries[statement] = Entry(statement: prepared, lastUse: uses)
        return .success(prepared)
    }

    mutating func finalizeAll() {
        for entry in entries.values { sqlite3_finalize(entry.statement) }
        entries = [:]
    }

    private mutating func dropOldest() {
        guard let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) else { return }
        sqlite3_finalize(oldest.value.statement)
        entries[oldest.key] = nil
    }
}
