package import Dispatch
import Foundation
package import RingbackCore
import Synchronization

/// The engine of both drivers: threads that own one connection each, some to write and some to read.
///
/// Calls of the drivers block, so none of them runs on the cooperative pool. A write or a read costs one hop to a
/// thread and one back.
package final class ConnectionPool<Driver: Connection>: Engine {
    package enum Turns: Sendable {
        /// One writer for the whole database.
        case one
        /// Writers of one office take turns, different offices write side by side.
        case perOffice
    }

    package let dialect: Dialect
    private let turns: Turns
    private let writerCount: Int
    private let readerCount: Int
    private let writes = WriteQueue()
    private let reads = ReadQueue<Driver>()
    private let running = Mutex(Running())
    private let watch = Mutex(Watch())

    private struct Running {
        var threads = 0
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    /// What the first writer does between its batches, at most once per interval.
    private struct Watch {
        var interval: DispatchTimeInterval = .never
        var look: (@Sendable (Driver?) -> Void)?
    }

    package init(
        dialect: Dialect, turns: Turns, writers: Int, readers: Int,
        openWriter: @escaping @Sendable () throws -> Driver, openReader: @escaping @Sendable () throws -> Driver
    ) {
        self.dialect = dialect
        self.turns = turns
        writerCount = turns == .one ? 1 : writers
        readerCount = readers
        for number in 0..<writerCount {
            start("writer-\(number)") { [self] in write(with: ConnectionSlot(open: openWriter), watching: number == 0) }
        }
        for number in 0..<readerCount {
            start("reader-\(number)") { [self] in read(with: ConnectionSlot(open: openReader)) }
        }
    }

    package func write<T: Sendable>(
        in office: OfficeID?, _ body: @escaping @Sendable (any SQLSession) throws -> T
    ) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            writes.submit(PendingWrite(body, answering: continuation), in: turns == .one ? nil : office)
        }
    }

    package func read<T: Sendable>(_ body: @escaping @Sendable (any SQLSession) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            let accepted = reads.submit { slot in
                do {
                    let connection = try slot.begun { try $0.beginReading() }
                    // The view ends whatever comes; the answer need not wait for it.
                    defer { connection.rollback() }
                    continuation.resume(returning: try body(connection))
                } catch {
                    continuation.resume(throwing: error)
                }
            }
            if !accepted { continuation.resume(throwing: StoreError.closed) }
        }
    }

    /// Lets the first writer look at its connection between batches, at most once per interval.
    package func watch(every interval: DispatchTimeInterval, _ look: @escaping @Sendable (Driver?) -> Void) {
        watch.withLock { $0 = Watch(interval: interval, look: look) }
        writes.nudge()
    }

    package func foreignChanges() -> AsyncStream<Void> { AsyncStream { $0.finish() } }

    package func close() async {
        writes.close(threads: writerCount)
        reads.close(threads: readerCount)
        await withCheckedContinuation { continuation in
            let isOver = running.withLock { running in
                if running.threads > 0 { running.waiters.append(continuation) }
                return running.threads == 0
            }
            if isOver { continuation.resume() }
        }
    }
}

extension ConnectionPool {
    private func start(_ name: String, _ body: @escaping @Sendable () -> Void) {
        running.withLock { $0.threads += 1 }
        let thread = Thread { [self] in
            body()
            let waiters = running.withLock { running in
                running.threads -= 1
                guard running.threads == 0 else { return [CheckedContinuation<Void, Never>]() }
                defer { running.waiters = [] }
                return running.waiters
            }
            for waiter in waiters { waiter.resume() }
        }
        thread.name = name
        thread.stackSize = 1 << 20
        thread.start()
    }

    private func read(with slot: ConnectionSlot<Driver>) {
        while let job = reads.next() {
            job(slot)
            slot.dropIfBroken()
        }
    }

    private func write(with slot: ConnectionSlot<Driver>, watching: Bool) {
        var nextLook = DispatchTime.distantFuture
        while true {
            let turn = writes.next(until: nextLook)
            switch turn {
            case .closed: return
            case .idle: break
            case .batch(let office, let batch):
                let begun = DispatchTime.now()
                commit(batch, in: office, with: slot)
                slot.dropIfBroken()
                writes.finished(office, answered: batch.count, begun: begun)
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

    private func commit(_ batch: [PendingWrite], in office: OfficeID?, with slot: ConnectionSlot<Driver>) {
        do {
            let connection = try slot.begun { try $0.beginWriting(in: office) }
            var group = GroupCommit(on: connection)
            group.run(batch)
        } catch {
            for write in batch { write.refuse(error) }
        }
    }
}

extension ConnectionSlot {
    /// A connection in a transaction that has begun. One that turns out to be dead is opened again once: nothing was
    /// done on it yet.
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
