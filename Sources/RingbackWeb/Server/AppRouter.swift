package import HTTPTypes
package import Hummingbird
import Synchronization

/// The router, which also records the methods each path accepts, so that a wrong one is answered with the right ones.
package final class AppRouter: RouterMethods, Sendable {
    package typealias Context = AppRequestContext

    // The router is a class without locks: it is only written during start-up, under this one.
    private let state: Mutex<State>

    private struct State: ~Copyable {
        let router: Router<AppRequestContext>
        var known: [(path: [RouterPath.Element], methods: [String])] = []
    }

    package init() {
        state = Mutex(State(router: Router(context: AppRequestContext.self, options: .autoGenerateHeadEndpoints)))
    }

    @discardableResult
    package func on<Responder: HTTPResponder>(
        _ path: RouterPath, method: HTTPRequest.Method, responder: Responder
    ) -> Self where Responder.Context == AppRequestContext {
        let methods = method == .get ? ["GET", "HEAD"] : [method.rawValue]
        state.withLock { state in
            state.router.on(path, method: method, responder: responder)
            if let at = state.known.firstIndex(where: { $0.path == path.components }) {
                state.known[at].methods += methods
            } else {
                state.known.append((path.components, methods))
            }
        }
        return self
    }

    @discardableResult
    package func add(middleware: any MiddlewareProtocol<Request, Response, AppRequestContext>) -> Self {
        state.withLock { _ = $0.router.add(middleware: middleware) }
        return self
    }

    /// The methods this path accepts; empty for an unknown path.
    func methods(for path: String) -> [String] {
        let segments = path.split(separator: "/")
        return state.withLock { state in
            // Like the router: a literal path takes precedence over one with a parameter in the same place.
            let matching = state.known.filter { Self.matches($0.path, segments) }
            return matching.max { Self.isLessLiteral($0.path, $1.path) }?.methods.sorted() ?? []
        }
    }

    func responder() -> RouterResponder<AppRequestContext> { state.withLock { $0.router.buildResponder() } }

    private static func isLessLiteral(_ left: [RouterPath.Element], _ right: [RouterPath.Element]) -> Bool {
        for (left, right) in zip(left, right) where left != right { return left.isParameter && !right.isParameter }
        return left.count < right.count
    }

    private static func matches(_ pattern: [RouterPath.Element], _ segments: [Substring]) -> Bool {
        if let rest = pattern.firstIndex(of: .recursiveWildcard) {
            return segments.count >= rest && zip(pattern[..<rest], segments).allSatisfy { $0 ~= $1 }
        }
        return pattern.count == segments.count && zip(pattern, segments).allSatisfy { $0 ~= $1 }
    }
}

extension RouterPath.Element {
    fileprivate var isParameter: Bool { description.hasPrefix("{") || description.hasPrefix("*") }
}
