import Glibc
import Synchronization

/// Records each statement a connection prepares, once, one per line after the engine's name, in the file named by
/// `RINGBACK_STATEMENTS`, so that scripts/check-plans can ask both engines for their plans.
package enum StatementTrace {
    private static let file: Int32? = getenv("RINGBACK_STATEMENTS").map {
        open($0, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    }
    private static let noted = Mutex<Set<String>>([])

    package static func note(_ statement: Statement, for dialect: Dialect) {
        guard let file else { return }
        let sql = "\(dialect) " + statement.sql.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard noted.withLock({ $0.insert(sql).inserted }) else { return }
        // A single write, so that lines of several processes do not mix.
        _ = Array("\(sql)\n".utf8).withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    }
}
