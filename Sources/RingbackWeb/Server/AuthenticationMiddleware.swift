import HTTPTypes
import Hummingbird
import HummingbirdCore
package import RingbackCore
package import RingbackWords

/// Validates sessions and tokens; implemented by the Desk.
package protocol Authenticator: Sendable {
    /// - Throws: an error of the kind `unauthenticated` for an unknown or revoked token.
    func identity(withToken token: String) async throws -> Identity
    /// - Returns: `nil` for a session that no longer exists: the browser is then signed out, not refused.
    func identity(withSession secret: String) async throws -> Identity?
    /// - Returns: `nil` for a telephone that is not signed in for briefs any more.
    func identity(withDevice secret: String) async throws -> Identity?
    /// What somebody reads, or with `nil` somebody who is not signed in.
    /// - Parameter asked: what their browser asks for.
    func language(of acting: Acting?, asked: Language?) -> Language
    /// Is told what somebody was refused.
    func refused(_ what: String, to acting: Acting)
}

extension Authenticator {
    package func identity(withDevice secret: String) async throws -> Identity? { nil }
    package func refused(_ what: String, to acting: Acting) {}
    package func language(of acting: Acting?, asked: Language?) -> Language { asked ?? .english }
}

/// Identifies the requester, and checks that a browser was not tricked into the request.
struct AuthenticationMiddleware: RouterMiddleware {
    typealias Context = AppRequestContext

    let authenticator: any Authenticator
    let cookieName: SessionCookie

    func handle(
        _ request: Request, context: AppRequestContext, next: (Request, AppRequestContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        let asked = request.headers[.acceptLanguage].flatMap(Language.preferred)
        context.language = asked ?? .english
        if let authorization = request.headers[.authorization] {
            context.identity = try await authenticator.identity(withToken: try Self.bearer(in: authorization))
        } else if let secret = cookieName.value(in: request) {
            context.identity = try await authenticator.identity(withSession: secret)
        }
        if context.identity == nil, DeviceCookie.opens(request),
            let secret = DeviceCookie(isSecure: cookieName.isSecure).value(in: request.headers)
        {
            context.identity = try await authenticator.identity(withDevice: secret)
        }
        context.language = authenticator.language(of: context.identity?.acting, asked: asked)
        context.trail.person = context.identity?.acting.actor.person
        return try await next(request, context)
    }

    private static func bearer(in authorization: String) throws -> String {
        let parts = authorization.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer", parts[1].utf8.count <= 200,
            !parts[1].contains(" ")
        else {
            throw AccessError.tokenUnknown
        }
        return String(parts[1])
    }
}

extension AppRequestContext {
    /// The acting person.
    /// - Throws: if nobody is signed in, or they have to choose their own password first.
    package func acting() throws -> Acting {
        let acting = try newcomer()
        if acting.mustChoosePassword { throw AccessError.passwordGiven }
        return acting
    }

    /// The same, though somebody else set their password.
    package func newcomer() throws -> Acting {
        guard let identity else { throw AccessError.notSignedIn }
        return identity.acting
    }

    /// Whether the requester has to choose their own password before anything else.
    var isNewcomer: Bool { identity?.acting.mustChoosePassword ?? false }

    /// Accepts a change only if it comes from a page of ours: a session cookie alone proves nothing, because
    /// browsers send it with anybody's form.
    package func requireForm(_ token: @autoclosure () -> String?) throws {
        guard let expected = identity?.formToken else { return }
        guard let given = token(), given.isSameSecret(as: expected) else {
            throw HTTPProblem(
                .forbidden, say("This form has expired. Reload the page and send it again; nothing was saved."),
                code: "http.form-token")
        }
    }
}

extension HTTPRequest.Method {
    /// Whether it only reads.
    var isSafe: Bool { self == .get || self == .head }
}

extension String {
    /// Compares in constant time.
    func isSameSecret(as other: String) -> Bool {
        let left = Array(utf8), right = Array(other.utf8)
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
