import CCurl
import RingbackThreads

/// The one thread that sends mails, and the connection kept between them.
final class SendingThread: Sendable {
    /// Only the thread sends on it; anybody may abandon a send.
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
