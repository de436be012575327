import Testing

@testable import RingbackCommands

@Suite("Who covers, as it is typed")
struct CoverTextTests {
    @Test("a name, what for, and from when until when, in any order")
    func reads() throws {
        let plain = try #require(CoverText("tom@example.org"))
        #expect((plain.person, plain.scope, plain.from, plain.until) == ("tom@example.org", nil, nil, nil))
        let whole = try #require(CoverText("Tom Okafor for Front Desk from Friday 1pm until 2026-12-03"))
        #expect(whole.person == "Tom Okafor")
        #expect(whole.scope == "Front Desk")
        #expect((whole.from, whole.until) == ("Friday 1pm", "2026-12-03"))
        #expect(CoverText("Tom until Friday for Service")?.scope == "Service")
    }

    @Test(
        "what cannot be meant is nothing",
        arguments: ["", "for Service", "Tom from", "Tom until Friday until Monday", "Tom for from Friday"])
    func refuses(text: String) {
        #expect(CoverText(text) == nil)
    }
}
