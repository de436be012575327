package import Hummingbird
import HummingbirdCore
package import Logging
package import NIOCore

/// The server: one address, the router, and the middleware every request passes.
package struct WebServer: Sendable {
    package struct Settings: Sendable {
        package var host: String
        package var port: Int
        /// Proxies trusted about the client address.
        package var trustedProxies: [ClientAddress.Range]
        /// Whether browsers reach us by https, so that cookies can be limited to it.
        package var isBehindHTTPS: Bool
        /// How many connections may be open; fewer than the process may have files.
        package var connectionLimit: Int

        package init(
            host: String, port: Int, trustedProxies: [ClientAddress.Range] = [], isBehindHTTPS: Bool = false,
            connectionLimit: Int = 1000
        ) {
            self.host = host
            self.port = port
            self.trustedProxies = trustedProxies
            self.isBehindHTTPS = isBehindHTTPS
            self.connectionLimit = connectionLimit
        }

        package var cookie: SessionCookie { SessionCookie(isSecure: isBehindHTTPS) }
    }

    private let settings: Settings
    private let router: AppRouter

    /// - Parameter register: registers handlers with the router, inside all the middleware set up here.
    package init(
        settings: Settings, authenticator: any Authenticator, health: Health, errorPage: @escaping ErrorPage,
        register: (AppRouter) -> Void
    ) {
        self.settings = settings
        let router = AppRouter()
        router.add(middleware: RequestLog())
        router.add(middleware: TrustedProxies(proxies: settings.trustedProxies, isBehindHTTPS: settings.isBehindHTTPS))
        router.add(middleware: SecurityHeaders())
        let errors = ErrorResponses(errorPage: errorPage) { [weak router] in router?.methods(for: $0) ?? [] }
        router.add(middleware: errors)
        router.add(middleware: AddressLimit())
        health.register(at: router)
        router.add(middleware: AuthenticationMiddleware(authenticator: authenticator, cookieName: settings.cookie))
        // Once more, within: from here on a page about an error knows who reads it, and keeps the way to the others.
        router.add(middleware: errors)
        router.add(middleware: RefusalCount(authenticator: authenticator))
        register(router)
        self.router = router
    }

    /// Everything that answers, without a socket: for tests.
    package func responder() -> some HTTPResponder<AppRequestContext> { router.responder() }

    /// - Parameter running: called with the address once requests are accepted.
    package func application(
        logger: Logger, running: @escaping @Sendable (SocketAddress?) async -> Void
    ) -> some ApplicationProtocol {
        let limits = HTTP1Channel.Configuration.DecoderConfiguration(
            maxHeaderFieldSize: Limits.headerField, maxHeaderListSize: Limits.allHeaders,
            maxHeaderFieldCount: Limits.headerCount)
        let connections = OpenConnections(limit: settings.connectionLimit)
        let proxies = settings.trustedProxies
        return Application(
            responder: RequestsApart(inner: router.responder()),
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: ConnectionTimeouts.handlers(counting: connections) { peer in
                        peer.isLoopback || proxies.contains { $0.contains(peer) } ? nil : peer.network
                    }, httpDecoderConfiguration: limits)),
            // All browsers reconnect at once after a restart: a short queue would make them retry.
            configuration: .init(
                address: .hostname(settings.host, port: settings.port), serverName: "ringback", backlog: 4096),
            onServerRunning: { await running($0.localAddress) },
            logger: logger)
    }
}
