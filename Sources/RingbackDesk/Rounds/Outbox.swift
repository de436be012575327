package import Logging
import RingbackCore
import ServiceLifecycle

/// Sends the office's mail: at once when something is queued, and when the next one is due.
///
/// Idle without a carrier or account; an account set later is picked up by the next look.
package struct Outbox: Service {
    private let desk: Desk
    private let isOnlyServer: Bool
    private let log: Logger

    /// The polling interval for mail from other servers and commands, and mail due by the clock.
    private static let pause = Duration.seconds(2)

    /// - Parameter isOnlyServer: whether mail reserved at the start can only be a killed server's.
    package init(desk: Desk, isOnlyServer: Bool, log: Logger) {
        self.desk = desk
        self.isOnlyServer = isOnlyServer
        self.log = log
    }

    package func run() async throws {
        guard desk.carrier != nil else { return try await gracefulShutdown() }
        await cancelWhenGracefulShutdown { await send() }
    }

    private func send() async {
        if isOnlyServer { await letGo() }
        var rests: [OfficeID: Rest] = [:]
        await desk.departures.callAgain(every: Self.pause) {
            do {
                for office in try await desk.offices() { try await look(after: office, &rests[office]) }
            } catch {
                log.warning("mail was not sent and will be tried again", metadata: ["error": "\(error)"])
            }
        }
    }

    /// A killed server's mails are sent at once, not when its reservation expires.
    private func letGo() async {
        do {
            for office in try await desk.offices() { try await desk.letGoOfMail(of: office) }
        } catch {
            log.warning("mail that was going out when the server ended waits a while", metadata: ["error": "\(error)"])
        }
    }

    private func look(after office: OfficeID, _ rest: inout Rest?) async throws {
        let account = try await desk.view(of: office).mail
        if let resting = rest {
            if resting.account != account {
                rest = nil
                try await desk.tryMailAgain(of: office)
            } else if ContinuousClock.now < resting.until {
                return
            }
        }
        while !Task.isCancelled {
            let run = try await desk.sendMail(of: office)
            if let trouble = run.trouble {
                rest = Rest(account: account, trouble: trouble, after: rest)
                return
            }
            if run.sent > 0, rest != nil {
                // It is back: nobody waits for the next scheduled try.
                rest = nil
                try await desk.tryMailAgain(of: office)
            }
            if !run.mayHaveMore { break }
        }
    }

    /// How long a mail server that was unreachable or refused the sign-in is left alone. Repeating a wrong password
    /// locks the account.
    private struct Rest {
        let account: MailAccount
        let seconds: Int
        let until: ContinuousClock.Instant

        init(account: MailAccount, trouble: MailFailure.Kind, after last: Rest?) {
            self.account = account
            seconds = trouble == .passing ? min(60, (last?.seconds ?? 2) * 2) : 300
            until = .now + .seconds(seconds)
        }
    }
}
