import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore

/// What machines ask about the server.
package struct Health: Sendable {
    /// Whether requests can be served now; throws an error that says why not.
    package let ready: @Sendable () async throws -> Void
    package let metrics: PrometheusMetrics

    package init(metrics: PrometheusMetrics, ready: @escaping @Sendable () async throws -> Void) {
        self.metrics = metrics
        self.ready = ready
    }

    func register(at router: AppRouter) {
        router.get("healthz") { _, _ in Self.text("alive\n") }
        router.get("readyz") { _, _ in
            try await ready()
            return Self.text("ready\n")
        }
        router.get("metrics") { request, context in
            // For this machine only, and not through a proxy on it: metrics tell how busy an office is.
            guard context.client.isLoopback, request.headers[.xForwardedFor] == nil else { throw HTTPError(.notFound) }
            return Self.text(metrics.text, "text/plain; version=0.0.4; charset=utf-8")
        }
    }

    private static func text(_ text: String, _ type: String = "text/plain; charset=utf-8") -> Response {
        Response(status: .ok, headers: [.contentType: type], body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}
