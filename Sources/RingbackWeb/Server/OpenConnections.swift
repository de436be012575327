import Metrics
import Synchronization

/// The number of open connections, in total and per network, so that no flood takes the file descriptors that database
/// and mail need.
package final class OpenConnections: Sendable {
    package enum Verdict: Equatable, Sendable {
        case welcome
        /// Too many; there is room to say so.
        case full
        /// Not even room for that answer.
        case flooded
    }

    /// Refused connections that may await their answer at the same time.
    static let refusalRoom = 64

    private let limit: Int
    private let state = Mutex(State())

    private struct State {
        var count = 0
        var fromNetwork: [ClientAddress: Int] = [:]
    }

    /// - Parameter limit: how many may be open in total. One network gets at most half.
    package init(limit: Int) { self.limit = max(limit, 2) }

    package var count: Int { state.withLock { $0.count } }

    /// Counts a connection, refused or not, until ``leave(_:)``.
    /// - Parameter network: where it comes from; `nil` for this machine and for proxies, which carry everybody's.
    package func enter(_ network: ClientAddress?) -> Verdict {
        let verdict: Verdict = state.withLock { state in
            state.count += 1
            let fromThere = network.map { state.fromNetwork[$0, default: 0] } ?? 0
            if let network { state.fromNetwork[network] = fromThere + 1 }
            if state.count > limit + Self.refusalRoom { return .flooded }
            return state.count > limit || fromThere >= limit / 2 ? .full : .welcome
        }
        if verdict != .welcome { Counter(label: "ringback_connections_refused").increment() }
        return verdict
    }

    package func leave(_ network: ClientAddress?) {
        state.withLock { state in
            state.count -= 1
            guard let network, let count = state.fromNetwork[network] else { return }
            state.fromNetwork[network] = count > 1 ? count - 1 : nil
        }
    }
}
