import CSQLite
import Dispatch
import RingbackStore
import RingbackThreads
import Synchronization

/// Works the log (WAL) into the database file, on a thread and a connection of its own.
///
/// SQLite does this within a commit if nobody else does, and whoever files waits for it: a thousand pages here and there
/// in the file, which a slow disk takes a second for. Beside the writer it costs nobody anything; only a log that grows
/// on and on, because there never is a pause, is finished by the writer, for whom little is left to do then. A log that
/// is all in the file begins anew with the next commit.
package final class Checkpoints: Sendable {
    /// Pages of the log behind which it is worth the while.
    private static let stretch: Int32 = 1000
    /// Pages behind which the writer does the rest, so that the log can begin anew.
    private static let limit: Int32 = 4000

    private struct State {
        /// Where the log stood when it was last worked in.
        var reached: Int32 = 0
        var isClosed = false
    }

    private let state = Mutex(State())
    private let wake = DispatchSemaphore(value: 0)
    private let thread = ThreadGroup()

    init(path: String) {
        thread.start("checkpoints") { [self] in work(on: path) }
    }

    /// What a writer's connection calls after each of its commits.
    /// - Parameter pages: how many the log has now.
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
            // One that cannot be opened now is opened for the next stretch; until then the writer does it.
            connection = connection ?? (try? SQLiteConnection(path: path))
            connection?.withHandle(Self.run)
        }
    }

    /// Passive: it takes what it can get without anybody waiting. A full or failing disk fails here without harm; the
    /// pages stay in the log.
    private static func run(on handle: OpaquePointer?) {
        sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_PASSIVE, nil, nil)
    }

    /// Returns when its connection is closed.
    func close() async {
        state.withLock { $0.isClosed = true }
        wake.signal()
        await thread.ended()
    }
}
