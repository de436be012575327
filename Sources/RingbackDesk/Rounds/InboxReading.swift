package import Logging
import ServiceLifecycle

/// Processes incoming mail as soon as it is stored, by this server or by a command beside it.
package struct InboxReading: Service {
    private let desk: Desk
    private let log: Logger

    /// The polling interval for mail from commands and other servers.
    private static let pause = Duration.seconds(1)
    /// The pause after a failure.
    private static let rest = Duration.seconds(2)

    package init(desk: Desk, log: Logger) {
        self.desk = desk
        self.log = log
    }

    package func run() async throws {
        guard let carrier = desk.carrier else { return try await gracefulShutdown() }
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                for lane in MailLane.allCases {
                    group.addTask {
                        await desk.arrivals.callAgain(every: Self.pause) { await goRound(lane, by: carrier) }
                    }
                }
            }
        }
    }

    private func goRound(_ lane: MailLane, by carrier: any MailCarrier) async {
        do {
            for office in try await desk.offices() {
                while !Task.isCancelled {
                    let run = try await desk.readInbox(of: office, by: carrier, lane)
                    if run.failed > 0 { try? await Task.sleep(for: Self.rest) }
                    if !run.mayHaveMore { break }
                }
            }
        } catch {
            log.warning("mail that came in waits and will be looked at again", metadata: ["error": "\(error)"])
            try? await Task.sleep(for: Self.rest)
        }
    }
}
