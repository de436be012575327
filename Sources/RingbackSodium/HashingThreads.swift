import Dispatch
import Foundation
import Synchronization

/// A few threads for work that is slow on purpose, with a queue that has an end.
///
/// Password hashing takes tens of milliseconds and megabytes each time. On the cooperative pool it would hold up every
/// request; with an endless queue a flood of sign-ins would hold up everyone who comes after.
package final class HashingThreads: Sendable {
    package typealias Job = @Sendable () -> Void

    private let jobs = Mutex<[Job]>([])
    private let wake = DispatchSemaphore(value: 0)
    private let limit: Int

    /// - Parameter limit: how many may wait besides those being worked on.
    package init(threads: Int, limit: Int) {
        self.limit = limit
        for number in 1...threads {
            let thread = Thread { [self] in work() }
            thread.name = "hashing-\(number)"
            thread.stackSize = 512 << 10
            thread.start()
        }
    }

    /// Runs `body` on one of the threads.
    /// - Throws: ``PasswordError/busy`` when the queue is full; `body` has then not run.
    package func run<T: Sendable>(_ body: @escaping @Sendable () -> T) async throws(PasswordError) -> T {
        let result: T? = await withCheckedContinuation { continuation in
            let accepted = jobs.withLock { waiting in
                guard waiting.count < limit else { return false }
                waiting.append { continuation.resume(returning: body()) }
                return true
            }
            if accepted { wake.signal() } else { continuation.resume(returning: nil) }
        }
        guard let result else { throw .busy }
        return result
    }

    private func work() {
        while true {
            wake.wait()
            let job = jobs.withLock { $0.isEmpty ? nil : $0.removeFirst() }
            job?()
        }
    }
}
