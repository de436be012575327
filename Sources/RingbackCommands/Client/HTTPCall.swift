import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import RingbackCore

/// One request on a connection of its own, and the answer as it comes.
///
/// Foundation's URLSession would do too, but merely linking it costs every server 7 MB of memory and a second copy
/// of what NIO brings along anyway.
struct HTTPCall: Sendable {
    let server: ServerAddress
    var head: HTTPRequestHead
    var body: ByteBuffer?

    typealias Parts = NIOAsyncChannelInboundStream<HTTPClientResponsePart>

    init(
        _ method: HTTPMethod, _ path: String, at server: ServerAddress, headers: HTTPHeaders = [:],
        body: ByteBuffer? = nil
    ) {
        self.server = server
        self.body = body
        head = HTTPRequestHead(version: .http1_1, method: method, uri: server.path + path, headers: headers)
        head.headers.replaceOrAdd(name: "Host", value: server.hostHeader)
        head.headers.replaceOrAdd(name: "User-Agent", value: "ringback/\(Version.text)")
        head.headers.replaceOrAdd(name: "Connection", value: "close")
        if let body { head.headers.replaceOrAdd(name: "Content-Length", value: String(body.readableBytes)) }
    }

    /// Sends the request and hands the answer out, part by part.
    /// - Throws: ``APIProblem/unreachable(_:)`` when there is no connection, ``APIProblem/broken(_:)`` when it ended early.
    func run<Answer: Sendable>(
        _ answer: @escaping @Sendable (HTTPResponseHead, inout Parts.AsyncIterator) async throws -> Answer
    ) async throws -> Answer {
        let channel = try await connected()
        do {
            return try await channel.executeThenClose { inbound, outbound in
                try await outbound.write(.head(head))
                if let body { try await outbound.write(.body(.byteBuffer(body))) }
                try await outbound.write(.end(nil))
                var parts = inbound.makeAsyncIterator()
                guard case .head(let head) = try await parts.next() else { throw APIProblem.broken(server.text) }
                return try await answer(head, &parts)
            }
        } catch let problem as any RingbackError {
            throw problem
        } catch is HTTPParserError {
            throw APIProblem.notRingback(server.text)
        } catch {
            throw APIProblem.broken(server.text)
        }
    }

    private func connected() async throws -> NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart> {
        do {
            return try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .connectTimeout(.seconds(10))
                .connect(host: server.host, port: server.port) { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHTTPClientHandlers()
                        return try NIOAsyncChannel(wrappingChannelSynchronously: channel)
                    }
                }
        } catch {
            throw APIProblem.unreachable(server.text)
        }
    }
}

/// Where a server is: `http://127.0.0.1:8040`.
struct ServerAddress: Sendable, Equatable {
    static let standard = "http://\(Setting.listen.standard)"

    /// As it was given.
    let text: String
    let host: String
    let port: Int
    /// What stands before every path, when a proxy keeps Ringback in a corner of its own; without a slash at the end.
    let path: String

    /// - Throws: ``APIProblem/notHTTP(_:)``.
    init(_ text: String) throws(APIProblem) {
        guard let url = URLComponents(string: text), url.scheme == "http", let host = url.host, !host.isEmpty,
            url.query == nil, url.user == nil
        else { throw .notHTTP(text) }
        self.text = text
        self.host = String(host.trimmingPrefix("[").prefix { $0 != "]" })
        port = url.port ?? 80
        path = String(url.path.last == "/" ? url.path.dropLast() : url.path[...])
    }

    var hostHeader: String { (host.contains(":") ? "[\(host)]" : host) + (port == 80 ? "" : ":\(port)") }
}
