import Testing

@testable import RingbackCommands

@Suite("Typed covers")
struct CoverTextTests {
    @Test("Name, scope, start and end are read in any order")
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
        "Impossible text is refused",
        arguments: ["", "for Service", "Tom from", "Tom until Friday until Monday", "Tom for from Friday"])
    func refuses(text: String) {
        #expect(CoverText(text) == nil)
    }
}
