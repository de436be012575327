import Dispatch
import Synchronization

/// Reads that wait for a connection, in the order in which they came; any of the threads takes the next.
final class ReadQueue<Driver: Connection>: Sendable {
    typealias Job = @Sendable (ConnectionSlot<Driver>) -> Void

    private struct State {
        var waiting: [Job] = []
        var isClosed = false
    }

    private let state = Mutex(State())
    private let wake = DispatchSemaphore(value: 0)

    /// - Returns: false when the queue is closed; the job will then never run.
    func submit(_ job: @escaping Job) -> Bool {
        let accepted = state.withLock { state in
            if !state.isClosed { state.waiting.append(job) }
            return !state.isClosed
        }
        if accepted { wake.signal() }
        return accepted
    }

    /// - Returns: nil when the queue is closed and empty.
    func next() -> Job? {
        wake.wait()
        return state.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
    }

    func close(threads: Int) {
        state.withLock { $0.isClosed = true }
        for _ in 0..<threads { wake.signal() }
    }
}
