import Dispatch
import Foundation
import Synchronization

/// A few threads on which mails are read: parsing blocks, and what a stranger sent may nest as deep as it likes, so
/// their stacks are larger than those of the cooperative pool. Large mails take turns, so that memory has an end.
final class ReadingThreads: Sendable {
    static let shared = ReadingThreads(count: 2)

    private let jobs = Mutex<[@Sendable () -> Void]>([])
    private let wake = DispatchSemaphore(value: 0)
    private let large = DispatchSemaphore(value: 1)

    private init(count: Int) {
        for number in 1...count {
            let thread = Thread { [self] in work() }
            thread.name = "mail-reader-\(number)"
            thread.stackSize = 8 << 20
            thread.start()
        }
    }

    func run<T: Sendable>(isLarge: Bool = false, _ body: @escaping @Sendable () -> T) async -> T {
        await withCheckedContinuation { continuation in
            jobs.withLock { waiting in
                waiting.append { [large] in
                    if isLarge { large.wait() }
                    let result = body()
                    if isLarge { large.signal() }
                    continuation.resume(returning: result)
                }
            }
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
