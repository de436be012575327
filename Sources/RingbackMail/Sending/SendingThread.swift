import CCurl
import Dispatch
import Foundation
import Synchronization

/// The one thread on which mails are handed over, with the connection that is kept from one to the next. Started by the
/// first mail.
final class SendingThread: Sendable {
    typealias Job = @Sendable (OpaquePointer?) -> Void

    /// Only the thread sends on it; anybody may abandon what it sends.
    private struct Connection: @unchecked Sendable {
        let pointer: OpaquePointer? = rb_smtp_new()
    }

    private struct State {
        var jobs: [Job] = []
        var isStarted = false
    }

    private let state = Mutex(State())
    private let connection = Connection()
    private let wake = DispatchSemaphore(value: 0)

    func run<T: Sendable>(_ body: @escaping @Sendable (OpaquePointer?) -> T) async -> T {
        await withTaskCancellationHandler {
            await queue(body)
        } onCancel: {
            rb_smtp_abandon(connection.pointer)
        }
    }

    private func queue<T: Sendable>(_ body: @escaping @Sendable (OpaquePointer?) -> T) async -> T {
        await withCheckedContinuation { continuation in
            let isFirst = state.withLock { state in
                state.jobs.append { continuation.resume(returning: body($0)) }
                defer { state.isStarted = true }
                return !state.isStarted
            }
            if isFirst { start() }
            wake.signal()
        }
    }

    private func start() {
        let thread = Thread { [self] in work() }
        thread.name = "mail-out"
        thread.stackSize = 1 << 20
        thread.start()
    }

    private func work() {
        while true {
            wake.wait()
            let job = state.withLock { $0.jobs.isEmpty ? nil : $0.jobs.removeFirst() }
            job?(connection.pointer)
        }
    }
}
