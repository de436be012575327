package import RingbackCore
import Synchronization

/// Says that an office has something new in its journal; whoever listens reads what.
///
/// Only the wish to look travels here, never the change itself: so a commit of this process, of another server and
/// of the command line all reach the screens by the same way, in the order of the journal.
package final class ChangeFeed: Sendable {
    private let listeners = Mutex<[Int: AsyncStream<OfficeID>.Continuation]>([:])
    private let next = Mutex(0)

    package init() {}

    /// Offices with news. Several wishes for one office may come as several elements; listeners read "everything
    /// since", so a dropped wish behind a standing one loses nothing.
    package func listen() -> AsyncStream<OfficeID> {
        let (stream, continuation) = AsyncStream<OfficeID>.makeStream(bufferingPolicy: .bufferingNewest(64))
        let id = next.withLock { number in
            number += 1
            return number
        }
        listeners.withLock { $0[id] = continuation }
        continuation.onTermination = { [weak self] _ in _ = self?.listeners.withLock { $0.removeValue(forKey: id) } }
        return stream
    }

    package func wake(_ office: OfficeID) {
        let all = listeners.withLock { Array($0.values) }
        for listener in all { listener.yield(office) }
    }

    package func close() {
        let all = listeners.withLock { Array($0.values) }
        for listener in all { listener.finish() }
    }
}
