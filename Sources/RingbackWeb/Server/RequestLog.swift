import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import Metrics
import RingbackCore
import Synchronization

/// One line per request: method, path pattern, status, time, person. No query strings, no names, no secrets.
struct RequestLog: RouterMiddleware {
    typealias Context = AppRequestContext

    private let timers = RequestTimers()

    func handle(
        _ request: Request, context: AppRequestContext, next: (Request, AppRequestContext) async throws -> Response
    ) async throws -> Response {
        let begun = ContinuousClock.now
        let response = try await next(request, context)
        let took = ContinuousClock.now - begun
        let path = context.endpointPath ?? "-"
        timers.record(took, method: request.method, path: path, status: response.status)
        guard context.logger.logLevel <= .info else { return response }
        var particulars: Logger.Metadata = [
            "method": .string(request.method.rawValue), "path": .string(path),
            "status": .string(String(response.status.code)), "ms": .string(took.inMilliseconds),
        ]
        if let person = context.trail.person, !path.isUnnamed { particulars["person"] = .string(person.text) }
        context.logger.log(level: path.isQuiet ? .debug : .info, "request", metadata: particulars)
        return response
    }
}

/// Caches a timer per kind of request: looking up a series by its labels costs more than recording.
private final class RequestTimers: Sendable {
    private struct Kind: Hashable {
        let method: String
        let path: String
        let status: Int
    }

    private let timers = Mutex<[Kind: Timer]>([:])

    func record(_ took: Duration, method: HTTPRequest.Method, path: String, status: HTTPResponse.Status) {
        // Only known methods become labels: a stranger must not be able to create new series.
        let method = Self.methods.contains(method.rawValue) ? method.rawValue : "other"
        let kind = Kind(method: method, path: path, status: status.code)
        timers.withLock { timers in
            if let timer = timers[kind] { return timer }
            let labels = [("method", method), ("path", path), ("status", String(status.code))]
            let timer = Timer(label: "ringback_request_seconds", dimensions: labels)
            timers[kind] = timer
            return timer
        }.record(duration: took)
    }

    private static let methods: Set<String> = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]
}

extension Duration {
    /// Milliseconds with two decimals, `3.41`.
    var inMilliseconds: String {
        let hundredths = components.seconds * 100_000 + components.attoseconds / 10_000_000_000_000
        let (whole, part) = hundredths.quotientAndRemainder(dividingBy: 100)
        return part < 10 ? "\(whole).0\(part)" : "\(whole).\(part)"
    }
}

extension String {
    /// Polled by monitoring every few seconds: not worth a line each.
    fileprivate var isQuiet: Bool { self == "/healthz" || self == "/readyz" || self == "/metrics" }

    /// Who says something of themselves, or takes it back, is nobody else's to know.
    fileprivate var isUnnamed: Bool { contains("/own-groups") }
}
