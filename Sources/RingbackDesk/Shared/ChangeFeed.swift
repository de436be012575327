package import RingbackCore
import Synchronization

/// Says that an office has something new; whoever listens reads what.
///
/// Only the wish to look travels here, never the change itself: so a commit of this process, of another server and
/// of the command line all reach the screens by the same way, in the order of the journal.
package final class ChangeFeed: Sendable {
    package typealias Ear = @Sendable (OfficeID) -> Void

    private struct State {
        var ears: [(number: Int, hear: Ear)] = []
        var next = 0
    }

    private let state = Mutex(State())

    package init() {}

    /// Calls `hear` with each office that has news, while `body` runs. It is called within the change that brought them:
    /// it takes note, and does nothing that takes time.
    package func listen(_ hear: @escaping Ear, during body: () async -> Void) async {
        let number = state.withLock { state in
            state.next += 1
            state.ears.append((state.next, hear))
            return state.next
        }
        await body()
        state.withLock { $0.ears.removeAll { $0.number == number } }
    }

    /// Calls `body` at once, whenever an office has something new, and at least every `pause`; however often that is while
    /// it runs, it runs once more. Ends with its task.
    func callAgain(every pause: Duration, _ body: () async -> Void) async {
        let (bell, ring) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        ring.yield()
        await listen({ _ in ring.yield() }) {
            await withTaskGroup { group in
                group.addTask {
                    while !Task.isCancelled {
                        try? await Task.sleep(for: pause)
                        ring.yield()
                    }
                }
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
