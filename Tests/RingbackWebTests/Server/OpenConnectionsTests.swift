import Testing

@testable import RingbackWeb

@Suite("Open connections")
struct OpenConnectionsTests {
    private static let one = ClientAddress("192.0.2.1"), other = ClientAddress("192.0.2.2")

    @Test("One network gets at most half of all connections")
    func oneNetwork() {
        let connections = OpenConnections(limit: 10)
        let verdicts = (1...7).map { _ in connections.enter(Self.one) }
        #expect(verdicts == Array(repeating: .welcome, count: 5) + [.full, .full])
        #expect(connections.enter(Self.other) == .welcome)
        for _ in 1...3 { connections.leave(Self.one) }
        #expect(connections.enter(Self.one) == .welcome)
    }

    @Test("This machine and proxies may use all connections, and no more")
    func all() {
        let connections = OpenConnections(limit: 10)
        for _ in 1...10 { #expect(connections.enter(nil) == .welcome) }
        for _ in 1...OpenConnections.refusalRoom { #expect(connections.enter(nil) == .full) }
        #expect(connections.enter(nil) == .flooded)
        for _ in 0..<(11 + OpenConnections.refusalRoom) { connections.leave(nil) }
        #expect(connections.count == 0 && connections.enter(nil) == .welcome)
    }
}
