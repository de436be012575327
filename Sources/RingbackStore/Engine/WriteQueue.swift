import Dispatch
import RingbackCore
import Synchronization

/// Writes that wait, in the order in which they came, one office at a time.
///
/// What waits for one office is handed out together, to share a transaction, and nothing more of that office until it
/// is finished. There is no timer: while one batch is committed the next one gathers.
final class WriteQueue: Sendable {
    enum Turn {
        case batch(office: OfficeID?, writes: [PendingWrite])
        /// Nothing came in the time given, or somebody nudged.
        case idle
        case closed
    }

    static let batchLimit = 256
    static let waitingLimit = 8192

    private struct State {
        var waiting: [OfficeID?: [PendingWrite]] = [:]
        var total = 0
        /// Offices with something waiting and nobody at it.
        var ready: [OfficeID?] = []
        var isClosed = false
    }

    private let state = Mutex(State())
    private let wake = DispatchSemaphore(value: 0)

    func submit(_ write: PendingWrite, in office: OfficeID?) {
        let refusal: StoreError? = state.withLock { state in
            if state.isClosed { return .closed }
            if state.total >= Self.waitingLimit { return .busy }
            state.total += 1
            // An office stands in `waiting`, if only with an empty list, from its first write until it is finished.
            if state.waiting[office]?.append(write) == nil {
                state.waiting[office] = [write]
                state.ready.append(office)
                wake.signal()
            }
            return nil
        }
        if let refusal { write.refuse(refusal) }
    }

    /// Waits for the next batch, at most until the time given. Every batch is to be followed by ``finished(_:)``.
    func next(until limit: DispatchTime) -> Turn {
        _ = wake.wait(timeout: limit)
        return state.withLock { state in
            guard !state.ready.isEmpty else { return state.isClosed ? .closed : .idle }
            let office = state.ready.removeFirst()
            let waiting = state.waiting[office] ?? []
            let writes = Array(waiting.prefix(Self.batchLimit))
            state.waiting[office] = Array(waiting.dropFirst(Self.batchLimit))
            state.total -= writes.count
            return .batch(office: office, writes: writes)
        }
    }

    func finished(_ office: OfficeID?) {
        state.withLock { state in
            if state.waiting[office]?.isEmpty == false {
                state.ready.append(office)
                wake.signal()
            } else {
                state.waiting[office] = nil
            }
        }
    }

    /// Makes whoever waits look up: the time given to ``next(until:)`` may have changed.
    func nudge() { wake.signal() }

    /// Takes no more; what waits is still handed out. Each of the threads is woken to see it, and whoever is at an
    /// office comes back for the rest of it.
    func close(threads: Int) {
        state.withLock { $0.isClosed = true }
        for _ in 0..<threads { wake.signal() }
    }
}
