import HTTPTypes
import Hummingbird
import Testing

@testable import RingbackWeb

@Suite("Client address")
struct ClientAddressTests {
    @Test("IPv4 and IPv6 addresses are read and written")
    func forms() {
        for text in ["192.0.2.7", "2001:db8::1", "::1", "0.0.0.0"] { #expect(ClientAddress(text)?.description == text) }
        #expect(ClientAddress("::ffff:192.0.2.7") == ClientAddress("192.0.2.7"))
        #expect(ClientAddress("[2001:db8::1]") == ClientAddress("2001:db8::1"))
        for text in ["", "desk", "1.2.3", "1.2.3.4.5", "192.0.2.7:80", "2001:db8::1%eth0"] {
            #expect(ClientAddress(text) == nil)
        }
    }

    @Test("A range contains addresses with its prefix")
    func ranges() throws {
        let ten = try #require(ClientAddress.Range("10.0.0.0/8"))
        #expect(ten.contains(try #require(ClientAddress("10.255.0.1"))))
        #expect(!ten.contains(try #require(ClientAddress("11.0.0.1"))))
        let six = try #require(ClientAddress.Range("2001:db8::/32"))
        #expect(six.contains(try #require(ClientAddress("2001:db8:ffff::1"))))
        #expect(!six.contains(try #require(ClientAddress("2001:db9::1"))))
        let all = try #require(ClientAddress.Range("::/0"))
        #expect(all.contains(try #require(ClientAddress("10.0.0.1"))))
        for text in ["10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "x/8", "10.0.0.0/8/8"] {
            #expect(ClientAddress.Range(text) == nil)
        }
    }

    @Test("Only configured proxies are trusted about the client address")
    func proxies() async throws {
        let claim: HTTPFields = [.xForwardedFor: "203.0.113.9, 198.51.100.4", .xForwardedProto: "https"]
        func front(_ proxies: [String]) -> Front {
            let ranges = proxies.compactMap { ClientAddress.Range($0) }
            return Front(settings: .init(host: "", port: 0, trustedProxies: ranges)) {
                $0.get("client") { _, context in "\(context.client) \(context.isEncrypted)" }
            }
        }
        #expect(try await front([]).ask(.get, "/client", claim).text == "::1 false")
        #expect(try await front(["::1"]).ask(.get, "/client", claim).text == "198.51.100.4 true")
        #expect(try await front(["::1", "198.51.100.0/24"]).ask(.get, "/client", claim).text == "203.0.113.9 true")
    }

    @Test("Metrics are for this machine only, and not through a proxy on it")
    func metrics() async throws {
        let front = Front { _ in }
        #expect(try await front.ask(.get, "/metrics").status == .ok)
        #expect(try await front.ask(.get, "/metrics", [.xForwardedFor: "203.0.113.9"]).status == .notFound)
    }
}
