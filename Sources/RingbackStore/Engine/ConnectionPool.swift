package import Dispatch
package import RingbackCore
import RingbackThreads
import Synchronization

/// The engine behind both drivers: threads owning one connection each, some for writing and some for reading.
///
/// Driver calls block, so none runs on the cooperative pool. A write or read costs one hop to a thread and one back.
package final class ConnectionPool<Driver: Connection>: Engine {
    package enum Turns: Sendable {
        /// One writer for the whole database.
        case one
        /// Writers of one office take turns; different offices write in parallel.
        case perOffice
    }

    package let dialect: Dialect
    private let turns: Turns
    private let writerCount: Int
    private let writes = WriteQueue()
    private let readers: [ReadLane: WorkerThreads<ConnectionSlot<Driver>>]
    private let writerThreads = ThreadGroup()
    private let watch = Mutex(Watch())

    /// What the first writer does between batches, at most once per interval.
    private struct Watch {
        var interval: DispatchTimeInterval = .never
        var look: (@Sendable (Driver?) -> Void)?
    }

    package init(
        dialect: Dialect, turns: Turns, writers: Int, readers: Int,
        openWriter: @escaping @Sendable () throws -> Driver, openReader: @escaping @Sendable (ReadLane) throws -> Driver
    ) {
        self.dialect = dialect
        self.turns = turns
        writerCount = turns == .one ? 1 : writers
        self.readers = Dictionary(
            uniqueKeysWithValues: ReadLane.allCases.map { lane in
                let threads = WorkerThreads(lane == .page ? readers : 1, name: "reader-\(lane)") {
                    if lane == .long { ThreadGroup.yieldToOthers() }
                    return ConnectionSlot { try openReader(lane) }
                }
                return (lane, threads)
            })
        for number in 0..<writerCount {
            writerThreads.start("writer-\(number)") { [self] in
                write(with: ConnectionSlot(open: openWriter), watching: number == 0)
            }
        }
    }

    package func write<T: Sendable>(
        in office: OfficeID?, _ body: @escaping @Sendable (any SQLSession) throws -> T
    ) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            writes.submit(PendingWrite(body, answering: continuation), in: turns == .one ? nil : office)
        }
    }

    package func read<T: Sendable>(
        _ lane: ReadLane, _ body: @escaping @Sendable (any SQLSession) throws -> T
    ) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            let accepted = readers[lane]?.submit { slot in
                defer { slot.dropIfBroken() }
                do {
                    let connection = try slot.begun { try $0.beginReading() }
                    // The snapshot ends in any case; the answer need not wait for it.
                    defer { connection.endReading() }
                    continuation.resume(returning: try body(connection))
                } catch {
                    continuation.resume(throwing: error)
                }
            }
            if accepted != true { continuation.resume(throwing: StoreError.closed) }
        }
    }

    /// Lets the first writer inspect its connection between batches, at most once per interval.
    package func watch(every interval: DispatchTimeInterval, _ look: @escaping @Sendable (Driver?) -> Void) {
        watch.withLock { $0 = Watch(interval: interval, look: look) }
        writes.nudge()
    }

    package func foreignChanges() -> AsyncStream<Void> { AsyncStream { $0.finish() } }

    /// Readers first. SQLite checkpoints its log when the last connection closes, and two that close at the same moment
    /// each take the other for the last one.
    package func close() async {
        for threads in readers.values { await threads.close() }
        writes.close(threads: writerCount)
        await writerThreads.ended()
    }
}

extension ConnectionPool {
    private func write(with slot: ConnectionSlot<Driver>, watching: Bool) {
        var nextLook = DispatchTime.distantFuture
        while true {
            let turn = writes.next(until: nextLook)
            switch turn {
            case .closed: return
            case .idle: break
            case .batch(let office, let batch):
                let pace = commit(batch, in: office, with: slot)
                slot.dropIfBroken()
                writes.finished(office, answered: batch.count, pace: pace)
            }
            guard watching else { continue }
            let (interval, look) = watch.withLock { ($0.interval, $0.look) }
            guard let look else { continue }
            if nextLook == .distantFuture || nextLook <= .now() {
                look(slot.current)
                nextLook = .now() + interval
            }
        }
    }

    private func commit(
        _ batch: [PendingWrite], in office: OfficeID?, with slot: ConnectionSlot<Driver>
    ) -> GroupPace {
        do {
            let connection = try slot.begun { try $0.beginWriting(in: office) }
            var group = GroupCommit(of: batch, on: connection)
            group.run { try $0.beginWriting(in: office) }
            return group.pace
        } catch {
            for write in batch { write.refuse(error) }
            return GroupPace()
        }
    }
}

extension ConnectionSlot {
    /// A connection with an open transaction. If it turns out to be dead it is reopened once: nothing was done on it
    /// yet.
    fileprivate func begun(_ begin: (Driver) throws -> Void) throws -> Driver {
        let connection = try ready()
        do {
            try begin(connection)
            return connection
        } catch StoreError.gone where connection.isBroken {
            let fresh = try reopened()
            try begin(fresh)
            return fresh
        }
    }
}
