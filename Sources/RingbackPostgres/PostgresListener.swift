import CPostgres
import Foundation
import RingbackStore
import Synchronization

/// Waits on a connection of its own for other servers' commits.
///
/// A notice can be missed (the connection broke, a pooler stands between), so it also yields every five seconds and
/// each time that it had to connect again: whoever listens asks the journal what is new and may find nothing.
final class PostgresListener: Sendable {
    private let isStopped = Mutex(false)

    init(url: String, own token: String, _ notice: @escaping @Sendable () -> Void) {
        let thread = Thread { [self] in
            while !isStopped.withLock(\.self) {
                // A database that is away is tried again each second; its absence is told to those who ask it.
                if (try? listen(to: url, own: token, notice)) == nil { sleep(1) }
            }
        }
        thread.name = "listener"
        thread.stackSize = 512 << 10
        thread.start()
    }

    func stop() { isStopped.withLock { $0 = true } }

    private func listen(to url: String, own token: String, _ notice: () -> Void) throws {
        let connection = try PostgresConnection(url: url)
        try connection.simple("LISTEN ringback")
        notice()
        var rounds = 0
        while !isStopped.withLock(\.self) {
            let payloads = try connection.notices(within: 500)
            rounds += 1
            if payloads.contains(where: { $0 != token }) || rounds.isMultiple(of: 10) { notice() }
        }
    }
}
