import HTTPTypes
import Hummingbird
import HummingbirdCore

/// Trusts `X-Forwarded-For` and `X-Forwarded-Proto` from the configured proxies only: anyone can send these headers,
/// and they affect limits, the log and cookies.
struct TrustedProxies: RouterMiddleware {
    typealias Context = AppRequestContext

    let proxies: [ClientAddress.Range]
    /// Configured as always https, even if the proxy does not say so each time.
    let isBehindHTTPS: Bool

    func handle(
        _ request: Request, context: AppRequestContext, next: (Request, AppRequestContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.isEncrypted = isBehindHTTPS
        if isProxy(context.peer) {
            context.client = client(in: request.headers[values: .xForwardedFor], from: context.peer)
            context.isEncrypted = isBehindHTTPS || request.headers[.xForwardedProto]?.lowercased() == "https"
        }
        return try await next(request, context)
    }

    /// The nearest address that is not one of our own proxies: everything to its left was written by strangers.
    private func client(in headers: [String], from peer: ClientAddress) -> ClientAddress {
        let way = headers.joined(separator: ",").split(separator: ",").suffix(16)
        var nearest = peer
        for hop in way.reversed() {
            guard let address = ClientAddress(hop.trimmingSpaces) else { break }
            nearest = address
            if !isProxy(address) { break }
        }
        return nearest
    }

    private func isProxy(_ address: ClientAddress) -> Bool {
        proxies.contains { $0.contains(address) }
    }
}

extension Substring {
    var trimmingSpaces: String {
        var text = self
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}

extension HTTPField.Name {
    static let xForwardedFor = Self("X-Forwarded-For")!
    static let xForwardedProto = Self("X-Forwarded-Proto")!
    static let idempotencyKey = Self("Idempotency-Key")!
    static let ringbackForm = Self("X-Ringback-Form")!
    static let referrerPolicy = Self("Referrer-Policy")!
    static let crossOriginOpenerPolicy = Self("Cross-Origin-Opener-Policy")!
    static let crossOriginResourcePolicy = Self("Cross-Origin-Resource-Policy")!
    static let permissionsPolicy = Self("Permissions-Policy")!
    static let lastEventID = Self("Last-Event-ID")!
    static let secFetchSite = Self("Sec-Fetch-Site")!
    static let accelBuffering = Self("X-Accel-Buffering")!
}
