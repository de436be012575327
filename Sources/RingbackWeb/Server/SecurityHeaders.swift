import HTTPTypes
import Hummingbird
import HummingbirdCore

/// The headers that every response carries, error pages included.
struct SecurityHeaders: RouterMiddleware {
    typealias Context = AppRequestContext

    /// Nothing from elsewhere, nothing inline: a script that slipped into a name would not run.
    static let policy = [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'",
        "media-src 'self'",
        "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
    ].joined(separator: "; ")

    static let permissions = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"

    func handle(
        _ request: Request, context: AppRequestContext, next: (Request, AppRequestContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        // Whoever gives away less may say so themselves.
        if response.headers[.contentSecurityPolicy] == nil { response.headers[.contentSecurityPolicy] = Self.policy }
        response.headers[.xContentTypeOptions] = "nosniff"
        if response.headers[.referrerPolicy] == nil { response.headers[.referrerPolicy] = "same-origin" }
        response.headers[.crossOriginOpenerPolicy] = "same-origin"
        response.headers[.crossOriginResourcePolicy] = "same-origin"
        response.headers[.permissionsPolicy] = Self.permissions
        // Whoever can be cached says so themselves; everything else is somebody's own.
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        if context.isEncrypted { response.headers[.strictTransportSecurity] = "max-age=31536000" }
        return response
    }
}
