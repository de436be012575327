import NIOCore
import RingbackCore
import Synchronization

/// One open stream and its queue, which never holds more than a few events.
///
/// A reader slower than the office loses the queue, not the events: it is told to catch up from the journal, after the
/// last one it was sent.
final class LiveSubscriber: Sendable {
    enum Parcel {
        case events(ByteBuffer)
        case catchUp(after: Int64)
        case beat
        /// The last one: whether the reader is told why.
        case end(isTold: Bool)
    }

    static let capacity = 16

    var viewer: Acting { state.withLock(\.viewer) }
    /// One wake-up is enough: the reader takes everything queued.
    let wakes: AsyncStream<Void>
    private let waker: AsyncStream<Void>.Continuation
    private let state: Mutex<State>

    private struct State {
        var viewer: Acting
        var queue: [LiveEvent] = []
        /// The last event sent to the reader, or shown by the page when it was opened.
        var sent: Int64
        var isBehind: Bool
        var isBeatDue = false
        var beatsMissed = 0
        var ending: Bool?
    }

    /// - Parameter after: what the reader already has; `nil` if it only wants what comes.
    init(viewer: Acting, after: Int64?) {
        state = Mutex(State(viewer: viewer, sent: after ?? 0, isBehind: after != nil))
        (wakes, waker) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        if after != nil { waker.yield() }
    }

    /// The same person, with the same rights, as of a newer version of the office.
    func renew(_ viewer: Acting) { state.withLock { $0.viewer = viewer } }

    func put(_ event: LiveEvent) {
        state.withLock { state in
            guard !state.isBehind else { return }
            if state.queue.count >= Self.capacity {
                state.queue = []
                state.isBehind = true
            } else {
                state.queue.append(event)
            }
        }
        waker.yield()
    }

    /// Requests a keep-alive.
    /// - Returns: how many requests the reader has left unanswered: it may be gone.
    func beat() -> Int {
        let missed = state.withLock { state in
            if state.isBeatDue { state.beatsMissed += 1 }
            state.isBeatDue = true
            return state.beatsMissed
        }
        waker.yield()
        return missed
    }

    /// - Parameter isTold: whether the reader gets `bye` first.
    func end(isTold: Bool) {
        state.withLock { if $0.ending == nil { $0.ending = isTold } }
        waker.yield()
        waker.finish()
    }

    /// The reader caught up to here; events queued after it count again.
    func caughtUp(to sequence: Int64) {
        state.withLock { $0.sent = max($0.sent, sequence) }
    }

    /// What to send next; `nil` if nothing.
    func take() -> Parcel? {
        state.withLock { state in
            if let isTold = state.ending { return .end(isTold: isTold) }
            if state.isBehind {
                state.isBehind = false
                return .catchUp(after: state.sent)
            }
            let fresh = state.queue.filter { $0.sequence > state.sent }
            state.queue = []
            if let last = fresh.last {
                state.sent = last.sequence
                state.isBeatDue = false
                state.beatsMissed = 0
                // Usually there is just one: its bytes go to every reader without a copy.
                if fresh.count == 1 { return .events(last.bytes) }
                return .events(fresh.dropFirst().reduce(into: fresh[0].bytes) { $0.writeImmutableBuffer($1.bytes) })
            }
            guard state.isBeatDue else { return nil }
            state.isBeatDue = false
            state.beatsMissed = 0
            return .beat
        }
    }
}
