import CCurl
import RingbackThreads

/// The one thread on which mails are handed over, with the connection that is kept from one to the next.
final class SendingThread: Sendable {
    /// Only the thread sends on it; anybody may abandon what it sends.
    private struct Connection: @unchecked Sendable {
        let pointer: OpaquePointer? = rb_smtp_new()
    }

    private let connection = Connection()
    private let thread = WorkerThreads(1, name: "mail-out")

    func run<T: Sendable>(_ body: @escaping @Sendable (OpaquePointer?) -> T) async -> T? {
        await withTaskCancellationHandler {
            await thread.run { [connection] in body(connection.pointer) }
        } onCancel: {
            rb_smtp_abandon(connection.pointer)
        }
    }
}
