import Foundation
import Synchronization

/// Threads of one kind, and a way to wait until all have ended.
package final class ThreadGroup: Sendable {
    private struct Running {
        var count = 0
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    private let running = Mutex(Running())

    package init() {}

    /// - Parameter stack: its size, in bytes.
    package func start(_ name: String, stack: Int = 1 << 20, _ body: @escaping @Sendable () -> Void) {
        running.withLock { $0.count += 1 }
        let thread = Thread { [self] in
            body()
            let waiters = running.withLock { running in
                running.count -= 1
                guard running.count == 0 else { return [CheckedContinuation<Void, Never>]() }
                defer { running.waiters = [] }
                return running.waiters
            }
            for waiter in waiters { waiter.resume() }
        }
        thread.name = name
        thread.stackSize = stack
        thread.start()
    }

    /// Lowers this thread's priority for good. On Linux niceness is per thread.
    package static func yieldToOthers() { setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10) }

    /// Returns when none is running any more.
    package func ended() async {
        await withCheckedContinuation { continuation in
            let isOver = running.withLock { running in
                if running.count > 0 { running.waiters.append(continuation) }
                return running.count == 0
            }
            if isOver { continuation.resume() }
        }
    }
}
