import NIOCore
import RingbackCore
import RingbackWeb

/// Why the server did not do what was asked.
enum APIProblem: RingbackError, Equatable {
    /// It said so itself, in its own words.
    case refused(status: Int, code: String, detail: String)
    case unreachable(String)
    /// It went away between the question and the answer.
    case broken(String)
    /// Something answers there that is not Ringback.
    case notRingback(String)
    case notHTTP(String)
    case noToken

    var code: String {
        switch self {
        case .refused(_, let code, _): code
        case .unreachable: "server.unreachable"
        case .broken: "server.broken"
        case .notRingback: "server.not-ringback"
        case .notHTTP: "server.not-http"
        case .noToken: "server.no-token"
        }
    }

    var kind: ErrorKind {
        switch self {
        case .refused(let status, _, _):
            switch status {
            case 401: .unauthenticated
            case 403: .forbidden
            case 404: .notFound
            case 409: .conflict
            case 412: .stale
            case 413: .tooLarge
            case 429: .tooMany
            case 507: .full
            case 500...: .unavailable
            default: .invalid
            }
        case .unreachable, .broken, .notRingback: .unavailable
        case .notHTTP: .invalid
        case .noToken: .unauthenticated
        }
    }

    var sentence: String {
        switch self {
        case .refused(_, _, let detail): detail
        case .unreachable(let server):
            "Nothing answers at \(server). Start it with `ringback serve`, or say where it is with --server."
        case .broken(let server): "The connection to \(server) broke before the answer came. Try again."
        case .notRingback(let server): "What answers at \(server) is not Ringback. Say where it is with --server."
        case .notHTTP(let server):
            """
            “\(server)” is no address that this program can reach: it speaks http only. To a server elsewhere, open a \
            tunnel, `ssh -L 8040:127.0.0.1:8040 its-name`, and use http://127.0.0.1:8040.
            """
        case .noToken:
            """
            Say who you are: set RINGBACK_TOKEN, or give --token-file. `ringback token create` on the office's machine \
            makes a token.
            """
        }
    }

    /// Whether the question may simply be asked again, by somebody whose question counts once.
    var passes: Bool {
        switch self {
        case .unreachable, .broken: true
        case .refused(let status, _, _): [502, 503, 504].contains(status)
        case .notRingback, .notHTTP, .noToken: false
        }
    }
}
