import Foundation
import Glibc
import RingbackDesk
import RingbackMail
import Synchronization
import Testing

@Suite("Webhooks")
struct WebhooksTests {
    private func call(_ port: UInt16, scheme: String = "http") -> GatewayCall {
        GatewayCall(
            url: "\(scheme)://127.0.0.1:\(port)/send", body: Array(#"{"a":1}"#.utf8),
            headers: ["Content-Type: application/json", "Ringback-Signature: t=1,v1=ab"])
    }

    @Test(
        "What a gateway answers is all that counts",
        arguments: [
            ("HTTP/1.1 204 No Content\r\n\r\n", GatewayAnswer.taken),
            ("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", .taken),
            ("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n", .refused(503)),
            ("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n", .refused(403)),
            ("", .unreachable), ("220 smtp.example.com\r\n", .unreachable),
        ])
    func answers(_ said: String, _ answer: GatewayAnswer) async throws {
        let server = try LoneServer(says: said)
        #expect(await Webhooks(reachesThisMachine: true).call(call(server.port)) == answer)
        server.stop()
        let heard = server.heard
        #expect(heard.count == 1)
        #expect(heard.first?.hasPrefix("POST /send HTTP/1.1\r\n") == true)
        #expect(heard.first?.contains("Ringback-Signature: t=1,v1=ab\r\n") == true)
        #expect(heard.first?.hasSuffix(#"{"a":1}"#) == true)
    }

    @Test("It follows no redirect")
    func redirects() async throws {
        let other = try LoneServer(says: "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        let server = try LoneServer(
            says: "HTTP/1.1 307 There\r\nLocation: http://127.0.0.1:\(other.port)/\r\nContent-Length: 0\r\n\r\n")
        #expect(await Webhooks(reachesThisMachine: true).call(call(server.port)) == .refused(307))
        server.stop()
        other.stop()
        #expect(other.heard.isEmpty)
    }

    @Test("An answer without an end is broken off, and what it says first counts")
    func endless() async throws {
        let said = "HTTP/1.1 200 OK\r\n\r\n" + String(repeating: "x", count: 32 << 20)
        let server = try LoneServer(says: said)
        #expect(await Webhooks(reachesThisMachine: true).call(call(server.port)) == .taken)
        server.stop()
        // It knows once the closed line stops it.
        while server.sent == nil { await Task.yield() }
        #expect(try #require(server.sent) < said.utf8.count)
    }

    @Test("It never reaches this machine, whatever a name leads to", arguments: ["http", "https"])
    func guarded(scheme: String) async throws {
        let server = try LoneServer(says: "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        #expect(await Webhooks().call(call(server.port, scheme: scheme)) == .unreachable)
        var byName = call(server.port, scheme: scheme)
        byName.url = byName.url.replacing("127.0.0.1", with: "localhost")
        #expect(await Webhooks().call(byName) == .unreachable)
        server.stop()
        #expect(server.heard.isEmpty)
    }

    @Test(
        "A host that is this machine or in a private network leads inside, by whatever name",
        arguments: [
            ("localhost", true), ("127.0.0.1", true), ("::1", true), ("::ffff:10.0.0.1", true), ("10.9.8.7", true),
            ("172.20.1.1", true), ("192.168.0.1", true), ("100.64.1.1", true), ("fd00::7", true), ("fe80::1", true),
            ("64:ff9b::7f00:1", true), ("2002:7f00:1::", true), ("0.0.0.0", true), ("192.0.2.7", false),
            ("172.32.0.1", false), ("2001:db8::1", false), ("nobody.invalid", false),
        ])
    func inside(host: String, leadsInside: Bool) async {
        #expect(await Webhooks().leadsInside(host: host) == leadsInside)
    }
}

/// A server on this machine that says one thing to whoever connects, and keeps what it heard.
private final class LoneServer: Sendable {
    let port: UInt16
    private let socket: Int32
    private let requests = Mutex<[String]>([])

    private let bytesSent = Mutex<Int?>(nil)

    var heard: [String] { requests.withLock { $0 } }
    /// Of the last answer, once it is over.
    var sent: Int? { bytesSent.withLock { $0 } }

    init(says said: String) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listening = socket
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { raw in
                bind(listening, raw, length) == 0 && listen(listening, 8) == 0
                    && getsockname(listening, raw, &length) == 0
            }
        }
        try #require(isBound)
        port = UInt16(bigEndian: address.sin_port)
        Thread.detachNewThread { [self] in serve(Array(said.utf8)) }
    }

    func stop() { shutdown(socket, Int32(SHUT_RDWR)) }

    private func serve(_ said: [UInt8]) {
        while true {
            let client = accept(socket, nil, nil)
            guard client >= 0 else { return }
            var request: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 4096)
            while !String(decoding: request, as: UTF8.self).hasSuffix(#"{"a":1}"#) {
                let count = recv(client, &buffer, buffer.count, 0)
                if count <= 0 { break }
                request += buffer.prefix(count)
            }
            requests.withLock { $0.append(String(decoding: request, as: UTF8.self)) }
            var sent = 0
            while sent < said.count {
                let count = said[sent...].withUnsafeBytes {
                    send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                if count <= 0 { break }
                sent += count
            }
            bytesSent.withLock { $0 = sent }
            close(client)
        }
    }
}
