import Dispatch
import RingbackCore
import Synchronization

/// Writes that wait, in the order in which they came, one office at a time.
///
/// What waits for one office is handed out together, to share a transaction, and nothing more of that office until it
/// is finished. While one batch is committed the next one gathers.
///
/// Whoever was answered by a commit often comes back at once, just after the next batch has left: two halves then take
/// turns, each waiting for the other's commit. Where the disk takes longer than the work does, that halves the rate; so
/// behind a slow commit that answered several, the next batch waits for as many again, for half the time that the disk
/// took and no longer. On a quick disk it is better to work through one half while the other's answers travel. A lone
/// writer waits for nobody.
final class WriteQueue: Sendable {
    enum Turn {
        case batch(office: OfficeID?, writes: [PendingWrite])
        /// Nothing came in the time given, or somebody nudged.
        case idle
        case closed
    }

    static let batchLimit = 256
    static let waitingLimit = 8192
    /// How many times longer than the writes themselves a commit takes on a slow disk.
    static let slowness: UInt64 = 2

    fileprivate struct State {
        var waiting: [OfficeID?: [PendingWrite]] = [:]
        var total = 0
        /// Offices with something waiting and nobody at it.
        var ready: [OfficeID?] = []
        var gatherings: [OfficeID?: Gathering] = [:]
        var isClosed = false
    }

    /// A batch that waits for more to come.
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

    /// Waits for the next batch, at most until the time given. Every batch is to be followed by ``finished(_:answered:pace:)``.
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
    ///   - answered: how many writes the batch held.
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

    /// Makes whoever waits look up: the time given to ``next(until:)`` may have changed.
    func nudge() { wake.signal() }

    /// Takes no more; what waits is still handed out. Each of the threads is woken to see it, and whoever is at an
    /// office comes back for the rest of it.
    func close(threads: Int) {
        state.withLock { $0.isClosed = true }
        for _ in 0..<threads { wake.signal() }
    }
}

extension WriteQueue.State {
    fileprivate func count(of office: OfficeID?) -> Int { waiting[office]?.count ?? 0 }
}
