import CCurl
import Foundation
package import RingbackDesk
import RingbackThreads

/// Posts to gateways, by libcurl on threads of its own.
///
/// Whoever is at the other end is trusted with nothing: no redirect is followed, no more than a few bytes are read, and
/// after ten seconds it is left, however slowly it answers.
package struct Webhooks: Gateway {
    private let threads = WorkerThreads(2, name: "gateways")
    /// For tests, which have their gateway on this machine.
    private let reachesThisMachine: Bool

    private static let patience = (toConnect: 5000, inAll: 10_000)
    private static let mostRead = 64 << 10
    private static let mostWaiting = 64

    package init(reachesThisMachine: Bool = false) { self.reachesThisMachine = reachesThisMachine }

    package func call(_ call: GatewayCall) async -> GatewayAnswer {
        let guarded = reachesThisMachine ? 2 : 1
        return await threads.run(limit: Self.mostWaiting) { Self.post(call, guarded: Int32(guarded)) } ?? .unreachable
    }

    package func leadsInside(host: String) async -> Bool {
        await threads.run(limit: Self.mostWaiting) { rb_leads_inside(host) != 0 } ?? false
    }

    private static func post(_ call: GatewayCall, guarded: Int32) -> GatewayAnswer {
        let status = Status()
        let lines = (call.headers + ["Expect:"]).map { $0 + "\0" }.joined()
        let trusted = ProcessInfo.processInfo.environment["SSL_CERT_FILE"] ?? ""
        return withStrings(["POST", call.url, lines, trusted]) { strings in
            call.body.withUnsafeBytes { bytes in
                var job = rb_http_job()
                (job.method, job.url, job.headers) = (strings[0], strings[1], strings[2])
                (job.body, job.length) = (bytes.baseAddress ?? UnsafeRawPointer(strings[2]), bytes.count)
                if !trusted.isEmpty { job.ca_file = strings[3] }
                (job.connect_timeout_ms, job.timeout_ms) = (patience.toConnect, patience.inAll)
                (job.most, job.is_guarded) = (mostRead, guarded)
                job.context = Unmanaged.passUnretained(status).toOpaque()
                job.begin = { context, status, _, _ in Status.of(context)?.code = status }
                job.take = { _, _, _ in }
                job.goes_on = { _ in 1 }
                var words = [CChar](repeating: 0, count: 256)
                let outcome = rb_http_ask(&job, &words, words.count)
                // An answer that was broken off has said enough by its status.
                guard outcome == RB_HTTP_DONE || status.code > 0 else { return .unreachable }
                return (200..<300).contains(status.code) ? .taken : .refused(status.code)
            }
        }
    }

    /// What libcurl's callback saw; used on one thread.
    private final class Status {
        var code = 0

        static func of(_ context: UnsafeMutableRawPointer?) -> Status? {
            context.map { Unmanaged<Status>.fromOpaque($0).takeUnretainedValue() }
        }
    }
}
