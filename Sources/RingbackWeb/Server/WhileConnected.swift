import NIOCore

extension AppRequestContext {
    /// Does what is of use to nobody but whoever asked: it is cancelled when they close the connection.
    func whileConnected<T: Sendable>(_ body: @escaping @Sendable () async throws -> T) async throws -> T {
        let task = Task { try await body() }
        channel.closeFuture.whenComplete { _ in task.cancel() }
        return try await withTaskCancellationHandler {
            try await task.value
        } onCancel: {
            task.cancel()
        }
    }
}
