import CSQLite
import Glibc

/// Ends a statement that keeps its thread too long.
///
/// SQLite asks it every so many of its instructions; a statement that is over before has cost nothing. Time of the
/// processor counts, so that a busy machine ends nothing.
final class StatementBudget {
    private let most: Int
    /// When SQLite first asked, for the statement that runs; nanoseconds of this thread.
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

    /// Another statement runs from here on.
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
