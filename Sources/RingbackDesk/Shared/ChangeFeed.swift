package import RingbackCore
import Synchronization

/// Signals that an office has something new; listeners read what it is.
///
/// Only the signal travels here, never the change itself: so commits of this process, of other servers and of the
/// command line reach the screens the same way, in journal order.
package final class ChangeFeed: Sendable {
    package typealias Ear = @Sendable (OfficeID) -> Void

    private struct State {
        var ears: [(number: Int, hear: Ear)] = []
        var next = 0
    }

    private let state = Mutex(State())

    package init() {}

    /// Calls `hear` with each office that has news, while `body` runs. It is called within the change that brought
    /// them: it must only take note and return quickly.
    package func listen(_ hear: @escaping Ear, during body: () async -> Void) async {
        let number = state.withLock { state in
            state.next += 1
            state.ears.append((state.next, hear))
            return state.next
        }
        await body()
        state.withLock { $0.ears.removeAll { $0.number == number } }
    }

    /// Calls `body` immediately, whenever an office has something new, and at least every `pause`; any number of
    /// signals during a run cause one more run. Ends with its task.
    func callAgain(every pause: Duration, _ body: () async -> Void) async {
        await answer { ring in
            while !Task.isCancelled {
                try? await Task.sleep(for: pause)
                ring()
            }
        } with: {
            await body()
        }
    }

    /// Calls `body` with the offices that have something new, at most every `pause`; with `nil` when another process
    /// changed something, which may be in any. Ends with its task.
    package func follow(
        _ foreign: AsyncStream<Void>, atMostEvery pause: Duration, _ body: (Set<OfficeID>?) async -> Void
    ) async {
        let woken = Mutex<Set<OfficeID>?>([])
        await answer(noting: { office in woken.withLock { _ = $0?.insert(office) } }) { ring in
            for await _ in foreign {
                woken.withLock { $0 = nil }
                ring()
            }
        } with: {
            await body(
                woken.withLock { woken in
                    defer { woken = [] }
                    return woken
                })
            try? await Task.sleep(for: pause)
        }
    }

    /// Runs `body` at first and whenever the feed or `ringing` rings; any number of rings during a run cause one more.
    private func answer(
        noting note: @escaping Ear = { _ in },
        _ ringing: @escaping @Sendable (_ ring: @Sendable () -> Void) async -> Void, with body: () async -> Void
    ) async {
        let (bell, ring) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        ring.yield()
        await listen({ office in
            note(office)
            ring.yield()
        }) {
            await withTaskGroup { group in
                group.addTask { await ringing { ring.yield() } }
                for await _ in bell {
                    if Task.isCancelled { break }
                    await body()
                }
                group.cancelAll()
            }
        }
    }

    package func wake(_ office: OfficeID) {
        for ear in state.withLock({ $0.ears }) { ear.hear(office) }
    }
}
