import Dispatch
import Foundation
import Logging

/// Ends the process some time after it was told to end, whatever still runs: a statement, a computation that asks nobody
/// whether it should go on. What was acknowledged is durable by then, and the rest is lost as in a power cut.
///
/// It has a thread of its own, since those that do the work may all be busy.
struct LastResort {
    private let sources: [any DispatchSourceSignal]

    init(afterSeconds seconds: Int, log: Logger) {
        let queue = DispatchQueue(label: "last-resort")
        sources = [SIGTERM, SIGINT].map { signal in
            let source = DispatchSource.makeSignalSource(signal: signal, queue: queue)
            source.setEventHandler {
                queue.asyncAfter(deadline: .now() + .seconds(seconds)) {
                    log.warning("something did not end in time and was broken off")
                    _exit(0)
                }
            }
            source.activate()
            return source
        }
    }

    /// The server has ended in time.
    func disarm() { for source in sources { source.cancel() } }
}
