import Dispatch
import Synchronization

/// Threads for blocking calls, fed by one queue: on the cooperative pool such a call would block every request.
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
    ///   - stack: each thread's stack size, in bytes.
    ///   - tool: makes a thread's tool, on that thread.
    package init(_ count: Int, name: String, stack: Int = 1 << 20, tool: @escaping @Sendable () -> Tool) {
        self.count = count
        for number in 1...count {
            threads.start(count == 1 ? name : "\(name)-\(number)", stack: stack) { [self] in
                let tool = tool()
                while let job = next() { job(tool) }
            }
        }
    }

    /// - Parameter limit: how many jobs may wait besides those running.
    /// - Returns: whether it will run; `false` if the queue is full or closed.
    package func submit(limit: Int = .max, _ job: @escaping Job) -> Bool {
        let isTaken = state.withLock { state in
            guard !state.isClosed, state.waiting.count < limit else { return false }
            state.waiting.append(job)
            return true
        }
        if isTaken { wake.signal() }
        return isTaken
    }

    /// - Returns: the result of `body`; `nil` if it was refused (``submit(limit:_:)``) and has not run.
    package func run<T: Sendable>(limit: Int = .max, _ body: @escaping @Sendable (Tool) -> T) async -> T? {
        await withCheckedContinuation { continuation in
            if !submit(limit: limit, { continuation.resume(returning: body($0)) }) {
                continuation.resume(returning: nil)
            }
        }
    }

    /// Accepts nothing more, and returns when all accepted jobs are done.
    package func close() async {
        state.withLock { $0.isClosed = true }
        for _ in 0..<count { wake.signal() }
        await threads.ended()
    }

    /// - Returns: `nil` if the queue is closed and empty.
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
