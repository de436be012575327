package import RingbackDesk
import Synchronization

/// A gateway that keeps every call it is given, and answers as told.
package final class RecordingGateway: Gateway {
    private struct State {
        var calls: [GatewayCall] = []
        var answers: [GatewayAnswer] = []
    }

    private let state = Mutex(State())

    package init() {}

    package var calls: [GatewayCall] { state.withLock { $0.calls } }
    /// What it answers next; after that, that it took it.
    package func answers(_ answers: GatewayAnswer...) { state.withLock { $0.answers += answers } }

    package func call(_ call: GatewayCall) async -> GatewayAnswer {
        state.withLock { state in
            state.calls.append(call)
            return state.answers.isEmpty ? .taken : state.answers.removeFirst()
        }
    }
}
