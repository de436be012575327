import Dispatch
import RingbackCore
import Synchronization

/// Pending writes in order of arrival, one office at a time.
///
/// An office's pending writes are handed out together, to share a transaction, and no more of them until that one is
/// finished. While one batch is committed, the next one gathers.
///
/// Clients answered by a commit often come back at once, just after the next batch has left: two halves then alternate,
/// each waiting for the other's commit. If the disk is slower than the work, that halves the rate; so after a slow
/// commit that answered several, the next batch waits for as many again, for at most half the time the disk took. On a
/// fast disk it is better to process one half while the other's answers are on their way. A lone writer waits for
/// nobody.
final class WriteQueue: Sendable {
    enum Turn {
        case batch(office: OfficeID?, writes: [PendingWrite])
        /// Nothing arrived in the given time, or there was a nudge.
        case idle
        case closed
    }

    static let batchLimit = 256
    static let waitingLimit = 8192
    /// How many times longer than its writes a commit takes on a slow disk.
    static let slowness: UInt64 = 2

    fileprivate struct State {
        var waiting: [OfficeID?: [PendingWrite]] = [:]
        var total = 0
        /// Offices with pending writes that nobody is processing.
        var ready: [OfficeID?] = []
        var gatherings: [OfficeID?: Gathering] = [:]
        var isClosed = false
    }

    /// A batch waiting for more.
    fileprivate struct Gathering {
        let wanted: Int
        let until: DispatchTime
        let isComplete = DispatchSemaphore(value: 0)
    }

    private let state = Mutex(State())
    private let wake = DispatchSemaphore(value: 0)

    func submit(_ write: PendingWrite, in office: OfficeID?) {
        let refusal: StoreError? = state.withLock { state in
            if state.isClosed { return .closed }
            if state.total >= Self.waitingLimit { return .busy }
            state.total += 1
            if let gathering = state.gatherings[office], state.count(of: office) + 1 >= gathering.wanted {
                gathering.isComplete.signal()
            }
            // An office is in `waiting`, if only with an empty list, from its first write until it is finished.
            if state.waiting[office]?.append(write) == nil {
                state.waiting[office] = [write]
                state.ready.append(office)
                wake.signal()
            }
            return nil
        }
        if let refusal { write.refuse(refusal) }
    }

    /// Waits for the next batch, up to a limit. Call ``finished(_:answered:pace:)`` after every batch.
    func next(until limit: DispatchTime) -> Turn {
        _ = wake.wait(timeout: limit)
        let (office, gathering): (OfficeID??, Gathering?) = state.withLock { state in
            guard !state.ready.isEmpty else { return (nil, nil) }
            let office = state.ready.removeFirst()
            if let gathering = state.gatherings[office], !state.isClosed, gathering.until > .now(),
                state.count(of: office) < gathering.wanted
            {
                return (office, gathering)
            }
            return (office, nil)
        }
        _ = gathering?.isComplete.wait(timeout: gathering?.until ?? .now())
        return state.withLock { state in
            guard let office else { return state.isClosed ? .closed : .idle }
            state.gatherings[office] = nil
            let waiting = state.waiting[office] ?? []
            let writes = Array(waiting.prefix(Self.batchLimit))
            state.waiting[office] = Array(waiting.dropFirst(Self.batchLimit))
            state.total -= writes.count
            return .batch(office: office, writes: writes)
        }
    }

    /// - Parameters:
    ///   - answered: the number of writes in the batch.
    ///   - pace: how long they took.
    func finished(_ office: OfficeID?, answered: Int, pace: GroupPace) {
        state.withLock { state in
            let waiting = state.count(of: office)
            if answered > 1, pace.committing > Self.slowness * pace.running {
                let patience = DispatchTime.now().uptimeNanoseconds + pace.committing / 2
                state.gatherings[office] = Gathering(
                    wanted: min(waiting + answered, Self.batchLimit), until: DispatchTime(uptimeNanoseconds: patience))
            }
            if waiting > 0 {
                state.ready.append(office)
                wake.signal()
            } else {
                state.waiting[office] = nil
            }
        }
    }

    /// Wakes the waiters: the limit given to ``next(until:)`` may have changed.
    func nudge() { wake.signal() }

    /// Accepts no more; pending writes are still handed out. Every thread is woken to notice, and a thread that is
    /// processing an office comes back for the rest.
    func close(threads: Int) {
        state.withLock { $0.isClosed = true }
        for _ in 0..<threads { wake.signal() }
    }
}

extension WriteQueue.State {
    fileprivate func count(of office: OfficeID?) -> Int { waiting[office]?.count ?? 0 }
}
