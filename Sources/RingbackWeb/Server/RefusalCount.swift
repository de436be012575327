import Hummingbird
import RingbackCore

/// Counts what a signed-in person asked for and may not have; the history tells of it by the minute.
struct RefusalCount: RouterMiddleware {
    let authenticator: any Authenticator

    func handle(
        _ request: Request, context: AppRequestContext, next: (Request, AppRequestContext) async throws -> Response
    ) async throws -> Response {
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
        // The kind of thing, not which one: a path may contain names.
        let parts = request.uri.path.split(separator: "/").drop { $0 == "api" || $0 == "v1" }
        let word = parts.first.map { $0.prefix(20).filter(\.isLetter) } ?? ""
        authenticator.refused("\(request.method.rawValue) \(word)", to: acting)
    }

    /// Whether somebody requested what is not theirs or does not exist, which they must not be able to tell apart.
    private static func refuses(_ error: any Error) -> Bool {
        switch error {
        case let error as AccessError: error.kind == .forbidden || error == .notHere
        case let error as MessageError: error == .notHere
        default: false
        }
    }
}
