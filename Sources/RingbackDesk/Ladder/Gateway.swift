import RingbackWords

/// Calls a gateway for texts or voice. What it is told, and when, is decided in the Desk.
package protocol Gateway: Sendable {
    /// Posts to a gateway. It never follows it anywhere, and gives up in seconds, whatever is at the other end.
    func call(_ call: GatewayCall) async -> GatewayAnswer
    /// Whether a host is this machine or in a private network, as far as its name can be resolved now. A call checks
    /// again what it connects to.
    func leadsInside(host: String) async -> Bool
}

extension Gateway {
    package func leadsInside(host: String) async -> Bool { false }
}

/// One thing to tell a gateway.
package struct GatewayCall: Equatable, Sendable {
    package var url: String
    /// JSON.
    package var body: [UInt8]
    package var headers: [String]

    package init(url: String, body: [UInt8], headers: [String]) {
        (self.url, self.body, self.headers) = (url, body, headers)
    }
}

package enum GatewayAnswer: Equatable, Sendable {
    /// It took it.
    case taken
    /// It answered with this status, which is no yes.
    case refused(Int)
    case unreachable

    /// Whether asking again may help.
    var passes: Bool {
        switch self {
        case .taken: false
        case .refused(let status): status >= 500 || [408, 425, 429].contains(status)
        case .unreachable: true
        }
    }

    var words: Phrase {
        switch self {
        case .taken: say("sent", context: "try every phone")
        case .refused(let status): say("the gateway answered \(status)")
        case .unreachable: say("the gateway did not answer")
        }
    }
}
