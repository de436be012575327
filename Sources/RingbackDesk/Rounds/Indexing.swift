package import Logging
package import RingbackStore
import ServiceLifecycle

/// Cleans and indexes contacts and messages from an earlier version, once after an upgrade, in the background.
package struct Indexing: Service {
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
            let links = try await cancelWhenGracefulShutdown { try await store.takeOutOldLinks() }
            if links > 0 { log.notice("links of old mails taken out", metadata: ["texts": "\(links)"]) }
            let messages = try await cancelWhenGracefulShutdown { try await store.indexMessages() }
            if messages > 0 { log.notice("messages indexed", metadata: ["count": "\(messages)"]) }
        } catch is CancellationError {
            // The next start continues.
        } catch {
            log.error("contacts or messages not indexed", metadata: ["error": "\(error)"])
        }
        try? await gracefulShutdown()
    }
}
