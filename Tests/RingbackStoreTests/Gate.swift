import Dispatch
import RingbackCore
import RingbackStore

/// Blocks a thread until opened.
final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    func wait() { semaphore.wait() }
    func open() { semaphore.signal() }
}

extension Store {
    /// Makes the bodies share one transaction: the writer is held while they are queued.
    func writeTogether<T: Sendable>(
        in office: OfficeID, _ bodies: [@Sendable (any SQLSession) throws -> T]
    ) async throws -> [Result<T, any Error>] {
        let gate = Gate()
        let (began, hasBegun) = AsyncStream<Void>.makeStream()
        async let held: Void = write(in: office) { _ in
            hasBegun.yield()
            gate.wait()
        }
        for await _ in began { break }
        let (came, hasCome) = AsyncStream<Void>.makeStream()
        let writes = bodies.map { body in
            Task {
                hasCome.yield()
                return try await write(in: office, body)
            }
        }
        var count = 0
        for await _ in came {
            count += 1
            if count == bodies.count { break }
        }
        // A few instructions remain before the queue, which cannot be observed from outside.
        try await Task.sleep(for: .milliseconds(20))
        gate.open()
        try await held
        var outcomes: [Result<T, any Error>] = []
        for write in writes { outcomes.append(await write.result) }
        return outcomes
    }
}
