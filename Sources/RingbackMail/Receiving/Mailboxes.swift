import Foundation
import RingbackCore
import RingbackDesk
import Synchronization

/// Mailbox connections kept between uses, so that nothing arriving in between is missed.
final class Mailboxes: Sendable {
    private let idle = Mutex<[String: MailboxLine]>([:])

    private static func key(_ mailbox: MailAccount.Server) -> String {
        [mailbox.url, mailbox.user, mailbox.password].joined(separator: "\n")
    }

    func take(_ mailbox: MailAccount.Server) -> MailboxLine? {
        idle.withLock { $0.removeValue(forKey: Self.key(mailbox)) }
    }

    /// A second connection to the same mailbox is closed.
    func putBack(_ line: MailboxLine, _ mailbox: MailAccount.Server) {
        idle.withLock { $0[Self.key(mailbox)] = line }
    }

    /// Runs a blocking call on a thread of its own.
    static func apart<T: Sendable>(
        _ body: @escaping @Sendable () throws(MailFailure) -> T
    ) async throws(MailFailure) -> T {
        let result: Result<T, MailFailure> = await withCheckedContinuation { continuation in
            let thread = Thread {
                do throws(MailFailure) {
                    continuation.resume(returning: .success(try body()))
                } catch {
                    continuation.resume(returning: .failure(error))
                }
            }
            thread.name = "mailbox"
            thread.stackSize = 1 << 20
            thread.start()
        }
        return try result.get()
    }
}
