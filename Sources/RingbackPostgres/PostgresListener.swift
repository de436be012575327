import CPostgres
import Foundation
import RingbackStore
import Synchronization

/// Listens for other servers' commits on a connection of its own.
///
/// Notifications can be missed (broken connection, pooler), so it also yields every five seconds and after each
/// reconnect: the listener then checks the journal, perhaps finding nothing.
final class PostgresListener: Sendable {
    private let isStopped = Mutex(false)

    init(url: String, own token: String, _ notice: @escaping @Sendable () -> Void) {
        let thread = Thread { [self] in
            while !isStopped.withLock(\.self) {
                // An unavailable database is retried every second; requests report the outage.
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
