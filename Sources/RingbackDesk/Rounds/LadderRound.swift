package import Logging
import RingbackCore
import ServiceLifecycle

/// Goes on with every ladder: what is sent by itself, what comes back, what nobody confirmed.
package struct LadderRound: Service {
    private let desk: Desk
    private let log: Logger

    private static let pause = Duration.seconds(2)

    package init(desk: Desk, log: Logger) {
        self.desk = desk
        self.log = log
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                try? await Task.sleep(for: Self.pause)
                if Task.isCancelled { return }
                await goOn()
            }
        }
    }

    private func goOn() async {
        do {
            for office in try await desk.offices() {
                _ = try await desk.climb(office)
                _ = try await desk.callGateways(of: office)
            }
        } catch {
            log.warning("a ladder did not go on and will be tried again", metadata: ["error": "\(error)"])
        }
    }
}
