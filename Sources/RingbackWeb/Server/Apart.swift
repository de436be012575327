import Hummingbird
import HummingbirdCore

/// Runs something in a separate task, so that its stack memory is freed with it.
///
/// A task keeps the deepest stack it ever had for as long as it lives: some 35 KiB after a request has gone through
/// all handlers. The task of a connection lives for hours when a sheet is open on it. It is cancelled with the waiting task.
func apart<Result: Sendable>(_ body: @escaping @Sendable () async throws -> Result) async throws -> Result {
    let task = Task(operation: body)
    return try await withTaskCancellationHandler {
        try await task.value
    } onCancel: {
        task.cancel()
    }
}

/// Answers each request in a task separate from its connection's.
struct RequestsApart<Inner: HTTPResponder>: HTTPResponder where Inner.Context == AppRequestContext {
    typealias Context = AppRequestContext

    let inner: Inner

    func respond(to request: Request, context: AppRequestContext) async throws -> Response {
        try await apart { try await inner.respond(to: request, context: context) }
    }
}
