import HTTPTypes
import Hummingbird
import HummingbirdCore
package import RingbackCore

/// Knows sessions and tokens; the Desk does.
package protocol Doorkeeper: Sendable {
    /// - Throws: an error of the kind `unauthenticated` when the token is not known or was ended.
    func visitor(withToken token: String) async throws -> Visitor
    /// - Returns: `nil` when there is no such session any more: the browser is a stranger then, not an offender.
    func visitor(withSession secret: String) async throws -> Visitor?
    /// Hears what somebody was refused.
    func refused(_ what: String, to acting: Acting)
}

extension Doorkeeper {
    package func refused(_ what: String, to acting: Acting) {}
}

/// Finds out who is asking, and that a browser was not tricked into asking.
struct Door: RouterMiddleware {
    typealias Context = Visit

    let keeper: any Doorkeeper
    let cookieName: SessionCookie

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        var context = context
        if let authorization = request.headers[.authorization] {
            context.visitor = try await keeper.visitor(withToken: try Self.bearer(in: authorization))
        } else if let secret = cookieName.value(in: request) {
            context.visitor = try await keeper.visitor(withSession: secret)
        }
        context.trail.person = context.visitor?.acting.person
        do {
            let response = try await next(request, context)
            if response.status == .forbidden { remember(request, context) }
            return response
        } catch {
            if Self.refuses(error) { remember(request, context) }
            throw error
        }
    }

    private func remember(_ request: Request, _ visit: Visit) {
        guard let acting = visit.visitor?.acting else { return }
        // What kind of thing, and not which: a path may hold names.
        let parts = request.uri.path.split(separator: "/").drop { $0 == "api" || $0 == "v1" }
        let word = parts.first.map { $0.prefix(20).filter(\.isLetter) } ?? ""
        keeper.refused("\(request.method.rawValue) \(word)", to: acting)
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

extension Visit {
    /// Who is asking.
    /// - Throws: when nobody is signed in.
    package func acting() throws -> Acting {
        guard let visitor else { throw AccessError.notSignedIn }
        return visitor.acting
    }

    /// Lets a change through only if a page of ours asked for it: a session's cookie alone proves nothing, because
    /// the browser sends it along whoever made the form.
    package func requireForm(_ token: @autoclosure () -> String?) throws {
        guard let expected = visitor?.formToken else { return }
        guard let given = token(), given.isSameSecret(as: expected) else {
            throw Refusal(
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
