import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import Metrics

/// One line a request: method, path pattern, status, time, person. No query strings, no names, no secrets.
struct RequestLog: RouterMiddleware {
    typealias Context = Visit

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        let begun = ContinuousClock.now
        let response = try await next(request, context)
        let took = ContinuousClock.now - begun
        let path = context.endpointPath ?? "-"
        measure(request.method, path, response.status, took)
        guard context.logger.logLevel <= .info else { return response }
        var particulars: Logger.Metadata = [
            "method": "\(request.method.rawValue)", "path": "\(path)", "status": "\(response.status.code)",
            "ms": "\(took.inMilliseconds)",
        ]
        if let person = context.trail.person { particulars["person"] = "\(person)" }
        context.logger.log(level: path.isQuiet ? .debug : .info, "request", metadata: particulars)
        return response
    }

    private func measure(_ method: HTTPRequest.Method, _ path: String, _ status: HTTPResponse.Status, _ took: Duration)
    {
        // Only methods that we know become labels: a stranger's invention must not become a series of its own.
        let method =
            ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"].contains(method.rawValue) ? method.rawValue : "other"
        let labels = [("method", method), ("path", path), ("status", String(status.code))]
        Timer(label: "ringback_request_seconds", dimensions: labels).record(duration: took)
    }
}

extension Duration {
    /// Milliseconds with two places, `3.41`.
    var inMilliseconds: String {
        let hundredths = components.seconds * 100_000 + components.attoseconds / 10_000_000_000_000
        let (whole, part) = hundredths.quotientAndRemainder(dividingBy: 100)
        return part < 10 ? "\(whole).0\(part)" : "\(whole).\(part)"
    }
}

extension String {
    /// What a supervisor program asks every few seconds: not worth a line each.
    fileprivate var isQuiet: Bool { self == "/healthz" || self == "/readyz" || self == "/metrics" }
}
