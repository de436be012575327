import NIOCore
import RingbackCore
import RingbackJSON
import RingbackWords

/// Why the server did not do what was asked.
enum APIProblem: RingbackError, Equatable {
    /// The server refused, in its own words.
    case refused(status: Int, code: String, detail: String)
    case unreachable(String)
    /// The connection broke between request and answer.
    case broken(String)
    /// The server is not Ringback.
    case notRingback(String)
    /// Its certificate is not trusted.
    case notTrusted(String, why: String)
    /// It redirects elsewhere; a token is not sent along.
    case moved(String, to: String)
    case notHTTP(String)
    case noToken

    /// - Parameter said: the server's error response.
    /// - Throws: ``notRingback(_:)`` if the response is not one of Ringback's.
    init(_ said: JSONValue, status: Int, from server: ServerAddress) throws(APIProblem) {
        guard let detail = said.text("detail") ?? said.text("title") else { throw .notRingback(server.text) }
        self = .refused(status: status, code: said.text("code") ?? "server.\(status)", detail: detail)
    }

    var code: String {
        switch self {
        case .refused(_, let code, _): code
        case .unreachable: "server.unreachable"
        case .broken: "server.broken"
        case .notRingback: "server.not-ringback"
        case .notTrusted: "server.not-trusted"
        case .moved: "server.moved"
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
        case .unreachable, .broken, .notRingback, .notTrusted: .unavailable
        case .notHTTP, .moved: .invalid
        case .noToken: .unauthenticated
        }
    }

    var sentence: Phrase {
        switch self {
        case .refused(_, _, let detail): Phrase(verbatim: detail)
        case .unreachable(let server):
            say("No server answers at \(server). Start it with `ringback serve`, or say where it is with --server.")
        case .broken(let server): say("The connection to \(server) was lost before the answer arrived. Try again.")
        case .notRingback(let server):
            say("The server at \(server) is not Ringback. Give the right address with --server.")
        case .notHTTP(let server):
            say("“\(server)” is not an address. Give it as https://phones.example.org, or http://127.0.0.1:8040.")
        case .notTrusted(let server, let why):
            say(
                """
                The certificate of \(server) is not trusted (\(why)). If your office signs its own, name the file of \
                its authority in SSL_CERT_FILE.
                """)
        case .moved(let server, let place):
            say("\(server) redirects to \(place). Give that address with --server, or in RINGBACK_SERVER.")
        case .noToken:
            say(
                """
                Say who you are: set RINGBACK_TOKEN, or give --token-file. `ringback token create` on the office's \
                machine makes a token.
                """)
        }
    }

    /// Whether the request may simply be retried, if it is idempotent.
    var passes: Bool {
        switch self {
        case .unreachable, .broken: true
        case .refused(let status, _, _): [502, 503, 504].contains(status)
        case .notRingback, .notTrusted, .moved, .notHTTP, .noToken: false
        }
    }
}
