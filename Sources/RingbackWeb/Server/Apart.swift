import Hummingbird
import HummingbirdCore

/// Runs something in a separate task, so that its stack memory is freed with it.
///
/// A task keeps its deepest stack for as long as it lives: some 35 KiB after a request has passed all handlers. A
/// connection's task lives for hours while a sheet is open on it.
func apart<Result: Sendable>(_ body: @escaping @Sendable () async throws -> Result) async throws -> Result {
    try await Task(operation: body).value
}

/// Answers each request in a task separate from its connection's.
struct RequestsApart<Inner: HTTPResponder>: HTTPResponder where Inner.Context == AppRequestContext {
    typealias Context = AppRequestContext

    let inner: Inner

    func respond(to request: Request, context: AppRequestContext) async throws -> Response {
        try await apart { try await inner.respond(to: request, context: context) }
    }
}
