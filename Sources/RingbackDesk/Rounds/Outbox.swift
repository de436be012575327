package import Logging
import RingbackCore
import ServiceLifecycle

/// Sends the office's mail: at once when something was written, and when the next one is due.
///
/// Idle where nothing carries mail or no account is set; an account that is set later is picked up by the next look.
package struct Outbox: Service {
    private let desk: Desk
    private let log: Logger

    /// Between two looks when nothing calls: mails of other servers and of commands, and those due by the clock.
    private static let pause = Duration.seconds(2)
    /// After a server that was not there.
    private static let rest = Duration.seconds(5)

    package init(desk: Desk, log: Logger) {
        self.desk = desk
        self.log = log
    }

    package func run() async throws {
        guard desk.carrier != nil else { return try await gracefulShutdown() }
        await cancelWhenGracefulShutdown { await send() }
    }

    private func send() async {
        let (bell, ring) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        ring.yield()
        await withTaskGroup { group in
            group.addTask {
                for await _ in desk.changes.listen() { ring.yield() }
            }
            group.addTask {
                while !Task.isCancelled {
                    try? await Task.sleep(for: Self.pause)
                    ring.yield()
                }
            }
            var accounts: [OfficeID: MailAccount] = [:]
            for await _ in bell {
                let isServerAway = await goRound(&accounts)
                if isServerAway { try? await Task.sleep(for: Self.rest) }
                if Task.isCancelled { break }
            }
            group.cancelAll()
        }
    }

    /// - Returns: whether a mail server was not there.
    private func goRound(_ accounts: inout [OfficeID: MailAccount]) async -> Bool {
        var isServerAway = false
        do {
            for office in try await desk.offices() {
                let account = try await desk.view(of: office).mail
                if let known = accounts[office], known != account { try await desk.tryMailAgain(of: office) }
                accounts[office] = account
                while true {
                    let run = try await desk.sendMail(of: office)
                    isServerAway = isServerAway || run.isServerAway
                    if !run.mayHaveMore || run.isServerAway || Task.isCancelled { break }
                }
            }
        } catch {
            log.warning("mail was not sent and will be tried again", metadata: ["error": "\(error)"])
        }
        return isServerAway
    }
}
