import Synchronization

/// Lets those with the same name through one at a time, in order of arrival.
final class NamedTurns: Sendable {
    private let waiting = Mutex<[String: [CheckedContinuation<Void, Never>]]>([:])

    func run<T: Sendable>(_ name: String, _ body: () async throws -> T) async rethrows -> T {
        await withCheckedContinuation { arrived in
            let isFirst = waiting.withLock { waiting in
                guard waiting[name] != nil else {
                    waiting[name] = []
                    return true
                }
                waiting[name]?.append(arrived)
                return false
            }
            if isFirst { arrived.resume() }
        }
        defer { leave(name) }
        return try await body()
    }

    private func leave(_ name: String) {
        let next = waiting.withLock { waiting -> CheckedContinuation<Void, Never>? in
            guard let first = waiting[name]?.first else {
                waiting[name] = nil
                return nil
            }
            waiting[name]?.removeFirst()
            return first
        }
        next?.resume()
    }
}
