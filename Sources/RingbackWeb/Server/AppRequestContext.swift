package import Hummingbird
import Logging
import NIOCore
package import RingbackCore
import Synchronization

/// One request on its way through the house: what Hummingbird needs, and what we learn about who is asking.
package struct AppRequestContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// Where the connection comes from: the last proxy, or the browser itself.
    package let peer: ClientAddress
    /// Where the request comes from, as far as the configured proxies can be believed.
    package var client: ClientAddress
    /// Whether the browser's side of the way is encrypted.
    package var isEncrypted = false
    /// Who is asking; `nil` until the door has looked, and for strangers.
    package var identity: Identity?
    package let trail = Trail()
    /// The connection, for streams that must notice when it goes.
    let channel: any Channel

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
        peer = ClientAddress(source.channel.remoteAddress)
        client = peer
    }

    /// Names this request in the log.
    var reference: String { logger[metadataKey: "hb.request.id"]?.description ?? "-" }

    package var maxUploadSize: Int { Limits.body }
}

/// What is learnt inside and wanted outside, by the line in the log.
package final class Trail: Sendable {
    private let value = Mutex<PersonID?>(nil)

    var person: PersonID? {
        get { value.withLock { $0 } }
        set { value.withLock { $0 = newValue } }
    }
}

/// Somebody the door knows.
package struct Identity: Sendable {
    package let acting: Acting
    /// What the forms of this session must carry; `nil` for a program with a token, which no browser is tricked
    /// into sending.
    package let formToken: String?

    package init(acting: Acting, formToken: String?) {
        self.acting = acting
        self.formToken = formToken
    }
}
