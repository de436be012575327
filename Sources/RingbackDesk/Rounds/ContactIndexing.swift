package import Logging
package import RingbackStore
import ServiceLifecycle

/// Indexes the contacts that an earlier Ringback wrote, once after an upgrade, beside the day's work.
package struct ContactIndexing: Service {
    let store: Store
    let log: Logger

    package init(store: Store, log: Logger) {
        self.store = store
        self.log = log
    }

    package func run() async throws {
        do {
            let count = try await cancelWhenGracefulShutdown { try await store.indexContacts() }
            if count > 0 { log.notice("contacts indexed", metadata: ["count": "\(count)"]) }
        } catch is CancellationError {
            // The next start goes on with it.
        } catch {
            log.error("contacts not indexed", metadata: ["error": "\(error)"])
        }
        try? await gracefulShutdown()
    }
}
