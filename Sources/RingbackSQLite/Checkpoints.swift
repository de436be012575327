import CSQLite
import Dispatch
import RingbackStore
import RingbackThreads
import Synchronization

/// Checkpoints the WAL into the database file, on a thread and connection of its own.
///
/// Otherwise SQLite does it within a commit, and the person filing waits: a thousand scattered pages take a slow disk a
/// second. Beside the writer it delays nobody; only a log that keeps growing without a pause is finished by the writer,
/// which then has little left to do. A fully checkpointed log restarts with the next commit.
package final class Checkpoints: Sendable {
    /// Log pages that make a checkpoint worthwhile.
    private static let stretch: Int32 = 1000
    /// Pages after which the writer does the rest, so that the log can restart.
    private static let limit: Int32 = 4000

    private struct State {
        /// The log's length at the last checkpoint.
        var reached: Int32 = 0
        var isClosed = false
    }

    private let state = Mutex(State())
    private let wake = DispatchSemaphore(value: 0)
    private let thread = ThreadGroup()

    init(path: String) {
        thread.start("checkpoints") { [self] in work(on: path) }
    }

    /// Called by the writer's connection after each commit.
    /// - Parameter pages: the current length of the log.
    func grew(to pages: Int32, on writer: OpaquePointer?) {
        let isDue = state.withLock { state in
            if pages < state.reached { state.reached = 0 }
            guard pages - state.reached >= Self.stretch else { return false }
            state.reached = pages
            return true
        }
        if isDue { wake.signal() }
        if pages >= Self.limit { Self.run(on: writer) }
    }

    private func work(on path: String) {
        var connection: SQLiteConnection?
        while true {
            wake.wait()
            if state.withLock({ $0.isClosed }) { return }
            // If it cannot be opened now, the next stretch tries again; until then the writer does the work.
            connection = connection ?? (try? SQLiteConnection(path: path))
            connection?.withHandle(Self.run)
        }
    }

    /// Passive: does what it can without making anybody wait. A full or failing disk is harmless here: the pages stay
    /// in the log.
    private static func run(on handle: OpaquePointer?) {
        sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_PASSIVE, nil, nil)
    }

    /// Returns once its connection is closed.
    func close() async {
        state.withLock { $0.isClosed = true }
        wake.signal()
        await thread.ended()
    }
}
