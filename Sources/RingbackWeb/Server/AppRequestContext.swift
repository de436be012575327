package import Hummingbird
import Logging
import NIOCore
package import RingbackCore
package import RingbackWords
import Synchronization

/// The context of a request: what Hummingbird needs, and what is known about the requester.
package struct AppRequestContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The connection's peer: the last proxy, or the browser itself.
    package let peer: ClientAddress
    /// The client's address, as far as the configured proxies can be trusted.
    package var client: ClientAddress
    /// Whether the browser's side of the connection is encrypted.
    package var isEncrypted = false
    /// The requester; `nil` before authentication, and if not signed in.
    package var identity: Identity?
    package let trail = Trail()
    /// The connection, for streams that must notice when it closes.
    let channel: any Channel

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
        peer = ClientAddress(source.channel.remoteAddress)
        client = peer
    }

    /// What the requester reads.
    package var language: Language {
        get { trail.language }
        nonmutating set { trail.language = newValue }
    }

    /// This request's id in the log.
    var reference: String { logger[metadataKey: "hb.request.id"]?.description ?? "-" }

    package var maxUploadSize: Int { Limits.body }
}

/// What inner handlers learn for the log line and for the wording of an error.
package final class Trail: Sendable {
    private let known = Mutex<(person: PersonID?, language: Language)>((nil, .english))

    var person: PersonID? {
        get { known.withLock { $0.person } }
        set { known.withLock { $0.person = newValue } }
    }

    var language: Language {
        get { known.withLock { $0.language } }
        set { known.withLock { $0.language = newValue } }
    }
}

/// An authenticated person.
package struct Identity: Sendable {
    package let acting: Acting
    /// The token this session's forms must contain; `nil` for a program with an API token, which no browser can be
    /// tricked into sending.
    package let formToken: String?

    package init(acting: Acting, formToken: String?) {
        self.acting = acting
        self.formToken = formToken
    }
}
