import HTTPTypes
import Hummingbird
import HummingbirdCore
package import RingbackCore

/// Knows sessions and tokens; the Desk does.
package protocol Authenticator: Sendable {
    /// - Throws: an error of the kind `unauthenticated` when the token is not known or was ended.
    func identity(withToken token: String) async throws -> Identity
    /// - Returns: `nil` when there is no such session any more: the browser is a stranger then, not an offender.
    func identity(withSession secret: String) async throws -> Identity?
    /// Hears what somebody was refused.
    func refused(_ what: String, to acting: Acting)
}

extension Authenticator {
    package func refused(_ what: String, to acting: Acting) {}
}

/// Finds out who is asking, and that a browser was not tricked into asking.
struct AuthenticationMiddleware: RouterMiddleware {
    typealias Context = AppRequestContext

    let authenticator: any Authenticator
    let cookieName: SessionCookie

    func handle(
        _ request: Request, context: AppRequestContext, next: (Request, AppRequestContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        if let authorization = request.headers[.authorization] {
            context.identity = try await authenticator.identity(withToken: try Self.bearer(in: authorization))
        } else if let secret = cookieName.value(in: request) {
            context.identity = try await authenticator.identity(withSession: secret)
        }
        context.trail.person = context.identity?.acting.person
        do {
            let response = try await next(request, context)
            if response.status == .forbidden { remember(request, context) }
            return response
        } catch {
            if Self.refuses(error) { remember(request, context) }
            throw error
        }
    }

    private func remember(_ request: Request, _ context: AppRequestContext) {
        guard let acting = context.identity?.acting else { return }
        // What kind of thing, and not which: a path may hold names.
        let parts = request.uri.path.split(separator: "/").drop { $0 == "api" || $0 == "v1" }
        let word = parts.first.map { $0.prefix(20).filter(\.isLetter) } ?? ""
        authenticator.refused("\(request.method.rawValue) \(word)", to: acting)
    }

    /// Whether somebody asked for what is not theirs, or is not there, which they must not be able to tell.
    private static func refuses(_ error: any Error) -> Bool {
        switch error {
        case let error as AccessError: error.kind == .forbidden || error == .notHere
        case let error as MessageError: error == .notHere
        default: false
        }
    }

    private static func bearer(in authorization: String) throws -> String {
        let parts = authorization.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer", parts[1].utf8.count <= 200 else {
            throw AccessError.tokenUnknown
        }
        return String(parts[1])
    }
}

extension AppRequestContext {
    /// Who is asking.
    /// - Throws: when nobody is signed in.
    package func acting() throws -> Acting {
        guard let identity else { throw AccessError.notSignedIn }
        return identity.acting
    }

    /// Lets a change through only if a page of ours asked for it: a session's cookie alone proves nothing, because
    /// the browser sends it along whoever made the form.
    package func requireForm(_ token: @autoclosure () -> String?) throws {
        guard let expected = identity?.formToken else { return }
        guard let given = token(), given.isSameSecret(as: expected) else {
            throw HTTPProblem(
                .forbidden, "This form is out of date. Reload the page and send it again; nothing was saved.",
                code: "http.form-token")
        }
    }
}

extension HTTPRequest.Method {
    /// Whether it only looks.
    var isSafe: Bool { self == .get || self == .head }
}

extension String {
    /// Compares in a time that tells nothing about where the two begin to differ.
    func isSameSecret(as other: String) -> Bool {
        let left = Array(utf8), right = Array(other.utf8)
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
