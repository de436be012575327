package import Logging
import RingbackCore
import RingbackWords
import ServiceLifecycle

/// Reads each office's mailbox: at once if its server announces something new, else every minute.
package struct MailboxReading: Service {
    private let desk: Desk
    private let isOnlyServer: Bool
    private let log: Logger

    /// After this the connection is tested even without news: it may have died unnoticed.
    private static let longestWait = 240
    /// Between checks of the settings.
    private static let look = Duration.seconds(2)
    /// After consecutive failures.
    private static let rests = [5, 15, 60, 120, 300]

    /// - Parameter isOnlyServer: whether an unfinished reading can only be a dead server's.
    package init(desk: Desk, isOnlyServer: Bool, log: Logger) {
        self.desk = desk
        self.isOnlyServer = isOnlyServer
        self.log = log
    }

    package func run() async throws {
        guard desk.carrier != nil else { return try await gracefulShutdown() }
        await cancelWhenGracefulShutdown {
            if isOnlyServer { await lookForDeaths() }
            await follow()
        }
    }

    private func lookForDeaths() async {
        do {
            for office in try await desk.offices() { try await desk.noteDeadFetch(of: office) }
        } catch {
            log.warning("how the mailboxes were last read is not known", metadata: ["error": "\(error)"])
        }
    }

    /// One reader per office with a mailbox; a changed setting starts a new one.
    private func follow() async {
        var readers: [OfficeID: (mailbox: MailAccount.Server, task: Task<Void, Never>)] = [:]
        while !Task.isCancelled {
            var mailboxes: [OfficeID: MailAccount.Server] = [:]
            do {
                for office in try await desk.offices() { mailboxes[office] = try await desk.view(of: office).mail.imap }
            } catch {
                mailboxes = readers.mapValues(\.mailbox)
            }
            for (office, reader) in readers where mailboxes[office] != reader.mailbox {
                reader.task.cancel()
                readers[office] = nil
            }
            for (office, mailbox) in mailboxes where readers[office] == nil {
                readers[office] = (mailbox, Task { await read(mailbox, of: office) })
            }
            try? await Task.sleep(for: Self.look)
        }
        for reader in readers.values { reader.task.cancel() }
        for reader in readers.values { await reader.task.value }
    }

    private func read(_ mailbox: MailAccount.Server, of office: OfficeID) async {
        guard let carrier = desk.carrier else { return }
        var failures = 0
        while !Task.isCancelled {
            do {
                let fetched = try await desk.fetchMail(office)
                if failures > 0 { log.notice("the mailbox is read again", metadata: ["office": "\(office)"]) }
                failures = 0
                if fetched.new > 0 { log.debug("mail fetched", metadata: ["new": "\(fetched.new)"]) }
                do {
                    try await carrier.wait(for: mailbox, seconds: Self.longestWait)
                    if !Task.isCancelled { try? await Task.sleep(for: .milliseconds(50)) }
                } catch {
                    // If a connection ends while idle, the next look reconnects and reports what is wrong; not at once,
                    // or a server that ends every connection would be signed in to without a pause.
                    try? await Task.sleep(for: .seconds(2))
                }
            } catch MailFetchError.held {
                // Reported on the page; somebody may read it by hand meanwhile.
                try? await Task.sleep(for: .seconds(5))
            } catch {
                if Task.isCancelled { return }
                let rest = Self.rests[min(failures, Self.rests.count - 1)]
                failures += 1
                let words = (error as? any RingbackError)?.sentence.description ?? "\(error)"
                log.warning(
                    "the mailbox was not read and is tried again",
                    metadata: ["office": "\(office)", "why": "\(words)", "seconds": "\(rest)"])
                try? await Task.sleep(for: .seconds(rest))
            }
        }
    }
}
