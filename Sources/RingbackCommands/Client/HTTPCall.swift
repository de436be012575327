import CCurl
import Foundation
import RingbackCore
import RingbackMail
import RingbackThreads
import Synchronization

/// One http or https request on a connection of its own, and its streamed answer.
///
/// Uses libcurl, which is linked for mail anyway: Foundation's URLSession would cost every server 7 MB more memory, and
/// TLS for NIO a second TLS library.
struct HTTPCall: Sendable {
    let server: ServerAddress
    let method: String
    let path: String
    var headers: [(name: String, value: String)]
    var body: [UInt8]?
    /// For the whole answer; `nil` for one that streams until cancelled.
    var limit: Duration? = .seconds(30)

    enum Part: Sendable {
        /// First, exactly once.
        case head(status: Int, type: String, location: String)
        case bytes([UInt8])
    }

    /// Sends the request and streams the answer.
    /// - Throws: ``APIProblem/unreachable(_:)`` if there is no connection, ``APIProblem/broken(_:)`` if it ended early,
    ///   ``APIProblem/notTrusted(_:)`` if the certificate is not trusted.
    func parts() -> AsyncThrowingStream<Part, any Error> {
        AsyncThrowingStream { continuation in
            let answer = Answer(continuation)
            continuation.onTermination = { _ in answer.isLeft.store(true, ordering: .relaxed) }
            ThreadGroup().start("http") {
                let outcome = ask(answer)
                continuation.finish(throwing: outcome)
            }
        }
    }

    /// - Returns: `nil` if the answer is complete.
    private func ask(_ answer: Answer) -> APIProblem? {
        let lines = headers + [("User-Agent", "ringback/\(Version.text)"), ("Expect", "")]
        let text = lines.map { $0.value.isEmpty ? "\($0.name):\0" : "\($0.name): \($0.value)\0" }.joined()
        let trusted = ProcessInfo.processInfo.environment["SSL_CERT_FILE"] ?? ""
        return withStrings([method, server.base + path, text, trusted]) { strings in
            (body ?? []).withUnsafeBytes { bytes in
                var job = rb_http_job()
                (job.method, job.url, job.headers) = (strings[0], strings[1], strings[2])
                if body != nil {
                    (job.body, job.length) = (bytes.baseAddress ?? UnsafeRawPointer(strings[2]), bytes.count)
                }
                if !trusted.isEmpty { job.ca_file = strings[3] }
                job.connect_timeout_ms = 10_000
                job.timeout_ms = Int(limit.map { $0.components.seconds * 1000 } ?? 0)
                job.context = Unmanaged.passUnretained(answer).toOpaque()
                job.begin = { Answer.of($0)?.begin($1, $2, $3) }
                job.take = { Answer.of($0)?.take($1, $2) }
                job.goes_on = { Answer.of($0)?.isLeft.load(ordering: .relaxed) == true ? 0 : 1 }
                var words = [CChar](repeating: 0, count: 256)
                switch rb_http_ask(&job, &words, words.count) {
                case RB_HTTP_DONE: return nil
                case RB_HTTP_AWAY: return .unreachable(server.text)
                case RB_HTTP_TLS:
                    return .notTrusted(
                        server.text,
                        why: String(decoding: words.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
                case RB_HTTP_ODD: return .notRingback(server.text)
                default: return .broken(server.text)
                }
            }
        }
    }

    /// Receives libcurl's callbacks.
    private final class Answer: Sendable {
        let isLeft = Atomic(false)
        private let continuation: AsyncThrowingStream<Part, any Error>.Continuation

        init(_ continuation: AsyncThrowingStream<Part, any Error>.Continuation) { self.continuation = continuation }

        static func of(_ context: UnsafeMutableRawPointer?) -> Answer? {
            context.map { Unmanaged<Answer>.fromOpaque($0).takeUnretainedValue() }
        }

        func begin(_ status: Int, _ type: UnsafePointer<CChar>?, _ location: UnsafePointer<CChar>?) {
            continuation.yield(
                .head(
                    status: status, type: type.map(String.init(cString:)) ?? "",
                    location: location.map(String.init(cString:)) ?? ""))
        }

        func take(_ bytes: UnsafeRawPointer?, _ count: Int) {
            continuation.yield(.bytes(Array(UnsafeRawBufferPointer(start: bytes, count: count))))
        }
    }
}

/// Where a server is: `https://phones.example.org`.
struct ServerAddress: Sendable, Equatable {
    static let standard = "http://\(Setting.listen.standard)"

    /// As given.
    let text: String
    /// The prefix of every path: a proxy may serve Ringback under a subpath. No trailing slash.
    let base: String

    /// - Throws: ``APIProblem/notHTTP(_:)``.
    init(_ text: String) throws(APIProblem) {
        guard let url = URLComponents(string: text), ["http", "https"].contains(url.scheme), let host = url.host,
            !host.isEmpty, url.query == nil, url.fragment == nil, url.user == nil
        else { throw .notHTTP(text) }
        self.text = text
        base = String(text.last == "/" ? text.dropLast() : text[...])
    }
}
