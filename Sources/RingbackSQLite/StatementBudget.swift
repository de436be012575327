import CSQLite
import Glibc

/// Interrupts a statement that occupies its thread too long.
///
/// SQLite calls it every so many VM instructions; shorter statements cost nothing. It counts CPU time, so that a busy
/// machine interrupts nothing.
final class StatementBudget {
    private let most: Int
    /// When SQLite first called it for the running statement; nanoseconds of this thread.
    private var begun: Int?

    private static let instructions: Int32 = 50_000

    init(seconds: Int, of handle: OpaquePointer) {
        most = seconds * 1_000_000_000
        sqlite3_progress_handler(
            handle, Self.instructions,
            { context in
                guard let context else { return 0 }
                return Unmanaged<StatementBudget>.fromOpaque(context).takeUnretainedValue().isSpent ? 1 : 0
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    /// A new statement starts.
    func begin() { begun = nil }

    private var isSpent: Bool {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        let now = Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
        guard let begun else {
            begun = now
            return false
        }
        return now - begun > most
    }
}
