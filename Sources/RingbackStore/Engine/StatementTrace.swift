import Glibc
import Synchronization

/// Writes down each statement that a connection prepares, once, a line each behind the engine's name, in the file that
/// `RINGBACK_STATEMENTS` names: so that scripts/check-plans can ask both engines how they would go about each of them.
package enum StatementTrace {
    private static let file: Int32? = getenv("RINGBACK_STATEMENTS").map {
        open($0, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    }
    private static let noted = Mutex<Set<String>>([])

    package static func note(_ statement: Statement, for dialect: Dialect) {
        guard let file else { return }
        let sql = "\(dialect) " + statement.sql.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard noted.withLock({ $0.insert(sql).inserted }) else { return }
        // One write, so that lines of several processes do not mix.
        _ = Array("\(sql)\n".utf8).withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    }
}
