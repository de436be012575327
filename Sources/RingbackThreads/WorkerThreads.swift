import Dispatch
import Synchronization

/// Threads for calls that block, with one queue before them: on the cooperative pool such a call would hold up every
/// request.
package final class WorkerThreads<Tool>: Sendable {
    package typealias Job = @Sendable (Tool) -> Void

    private struct State {
        var waiting: [Job] = []
        var isClosed = false
    }

    private let count: Int
    private let threads = ThreadGroup()
    private let state = Mutex(State())
    private let wake = DispatchSemaphore(value: 0)

    /// - Parameters:
    ///   - stack: the size of each thread's stack, in bytes.
    ///   - tool: makes what a thread works with, on that thread.
    package init(_ count: Int, name: String, stack: Int = 1 << 20, tool: @escaping @Sendable () -> Tool) {
        self.count = count
        for number in 1...count {
            threads.start(count == 1 ? name : "\(name)-\(number)", stack: stack) { [self] in
                let tool = tool()
                while let job = next() { job(tool) }
            }
        }
    }

    /// - Parameter limit: how many may wait besides those that are worked on.
    /// - Returns: whether it will run; not when so many wait already, or the threads were told to end.
    package func submit(limit: Int = .max, _ job: @escaping Job) -> Bool {
        let isTaken = state.withLock { state in
            guard !state.isClosed, state.waiting.count < limit else { return false }
            state.waiting.append(job)
            return true
        }
        if isTaken { wake.signal() }
        return isTaken
    }

    /// - Returns: what `body` returns; `nil` when it was not taken (``submit(limit:_:)``), and has not run.
    package func run<T: Sendable>(limit: Int = .max, _ body: @escaping @Sendable (Tool) -> T) async -> T? {
        await withCheckedContinuation { continuation in
            if !submit(limit: limit, { continuation.resume(returning: body($0)) }) {
                continuation.resume(returning: nil)
            }
        }
    }

    /// Takes nothing more, and returns when all that was taken is done.
    package func close() async {
        state.withLock { $0.isClosed = true }
        for _ in 0..<count { wake.signal() }
        await threads.ended()
    }

    /// - Returns: `nil` when the queue is closed and empty.
    private func next() -> Job? {
        wake.wait()
        return state.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
    }
}

extension WorkerThreads where Tool == Void {
    package convenience init(_ count: Int, name: String, stack: Int = 1 << 20) {
        self.init(count, name: name, stack: stack) {}
    }

    package func run<T: Sendable>(limit: Int = .max, _ body: @escaping @Sendable () -> T) async -> T? {
        await run(limit: limit) { (_: Void) in body() }
    }
}
