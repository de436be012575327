import Dispatch
import Foundation
import Synchronization

/// A few threads on which mails are read: parsing blocks, and what a stranger sent may nest as deep as it likes, so
/// their stacks are larger than those of the cooperative pool. Large mails have a thread to themselves: the small ones
/// never wait behind them, and only one at a time takes its memory.
final class ReadingThreads: Sendable {
    static let small = ReadingThreads(count: 2, name: "mail-reader")
    static let large = ReadingThreads(count: 1, name: "large-mail-reader")

    private let jobs = Mutex<[@Sendable () -> Void]>([])
    private let wake = DispatchSemaphore(value: 0)

    private init(count: Int, name: String) {
        for _ in 1...count {
            let thread = Thread { [self] in work() }
            thread.name = name
            thread.stackSize = 8 << 20
            thread.start()
        }
    }

    func run<T: Sendable>(_ body: @escaping @Sendable () -> T) async -> T {
        await withCheckedContinuation { continuation in
            jobs.withLock { $0.append { continuation.resume(returning: body()) } }
            wake.signal()
        }
    }

    private func work() {
        while true {
            wake.wait()
            let job = jobs.withLock { $0.isEmpty ? nil : $0.removeFirst() }
            job?()
        }
    }
}
