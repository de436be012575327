import HTTPTypes
import Hummingbird
import HummingbirdCore

/// The headers of every response, including error pages.
struct SecurityHeaders: RouterMiddleware {
    typealias Context = AppRequestContext

    /// Nothing from elsewhere, nothing inline: a script smuggled into a name would not run.
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
        // A response may set a stricter one.
        if response.headers[.contentSecurityPolicy] == nil { response.headers[.contentSecurityPolicy] = Self.policy }
        response.headers[.xContentTypeOptions] = "nosniff"
        if response.headers[.referrerPolicy] == nil { response.headers[.referrerPolicy] = "same-origin" }
        response.headers[.crossOriginOpenerPolicy] = "same-origin"
        response.headers[.crossOriginResourcePolicy] = "same-origin"
        response.headers[.permissionsPolicy] = Self.permissions
        // Cacheable responses say so themselves; everything else is personal.
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        if context.isEncrypted { response.headers[.strictTransportSecurity] = "max-age=31536000" }
        return response
    }
}
