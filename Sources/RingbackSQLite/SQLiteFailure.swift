import CSQLite
import Glibc
import RingbackStore

/// SQLite's error codes as store errors.
enum SQLiteFailure {
    // The extended codes are macros that Swift does not import: primary code | number << 8.
    private static let foreignKey = SQLITE_CONSTRAINT | 3 << 8
    private static let primaryKey = SQLITE_CONSTRAINT | 6 << 8
    private static let unique = SQLITE_CONSTRAINT | 8 << 8
    private static let rowID = SQLITE_CONSTRAINT | 10 << 8

    static func translated(_ code: Int32, on handle: OpaquePointer, path: String) -> any Error {
        let message = String(cString: sqlite3_errmsg(handle))
        let cause = sqlite3_system_errno(handle)
        switch code {
        case unique, primaryKey, rowID: return StoreError.unique(constraint(in: message))
        case foreignKey: return StoreError.foreignKey
        default: break
        }
        switch code & 0xFF {
        case SQLITE_CONSTRAINT: return StoreError.constraint(message)
        case SQLITE_BUSY, SQLITE_LOCKED: return StoreError.busy
        case SQLITE_INTERRUPT: return StoreError.tooLong
        case SQLITE_FULL: return StoreError.full
        case SQLITE_IOERR, SQLITE_CANTOPEN:
            if cause == ENOSPC || cause == EDQUOT { return StoreError.full }
            let why = cause == 0 ? message : String(cString: strerror(cause))
            if code & 0xFF == SQLITE_IOERR { return StoreError.disk(why) }
            return StoreError.gone("\(path) cannot be opened: \(why)")
        case SQLITE_NOTADB: return StoreError.notADatabase(path: path)
        case SQLITE_CORRUPT: return StoreError.damaged(message)
        case SQLITE_READONLY: return StoreError.gone("\(path) cannot be written; look at its permissions")
        case SQLITE_NOMEM: return StoreError.gone("the machine has no memory left")
        default: return SQLFault("SQLite says (\(code)): \(message)")
        }
    }

    /// `UNIQUE constraint failed: person.office_id, person.email` → `person(office_id, email)`.
    private static func constraint(in message: String) -> String {
        guard let colon = message.firstRange(of: ": ") else { return message }
        let columns = message[colon.upperBound...].split(separator: ", ")
        guard let table = columns.first?.split(separator: ".").first, columns.allSatisfy({ $0.contains(".") }) else {
            return String(message[colon.upperBound...])
        }
        return "\(table)(\(columns.map { String($0.drop { $0 != "." }.dropFirst()) }.joined(separator: ", ")))"
    }
}
