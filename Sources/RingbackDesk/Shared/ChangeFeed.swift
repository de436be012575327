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

    package func wake(_ office: OfficeID) {
        for ear in state.withLock({ $0.ears }) { ear.hear(office) }
    }
}
