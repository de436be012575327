import RingbackCore
import Testing

@Suite("Words about manner")
struct MannerRuleTests {
    @Test(
        "A judgment of somebody’s manner without anything they did is manner",
        arguments: [
            "You’re too direct. You’re not compassionate enough on calls.", "She was cold.", "Her tone was unpleasant",
            "Not very friendly", "I found him rude", "He was unprofessional with me, and arrogant",
            "Fue muy cortante conmigo", "Es demasiado directa y poco amable", "Su actitud es muy fría",
        ])
    func manner(said: String) {
        #expect(MannerRule.isManner(said: said, observed: ""))
    }

    @Test(
        "What somebody did or left undone is behavior, whatever else is said",
        arguments: [
            "He was rude and hung up on me", "She was cold: she never called back", "Nobody called me back",
            "Rude! He said \"that is not my problem\"", "She didn’t even listen, very unfriendly",
            "I waited two hours", "Fue grosero y me colgó", "Muy fría, no me dejó hablar", "Antipático: nunca contestó",
        ])
    func behavior(said: String) {
        #expect(!MannerRule.isManner(said: said, observed: ""))
    }

    @Test("What was observed is read before what was said")
    func observed() {
        #expect(!MannerRule.isManner(said: "He was rude", observed: "Ended the call while she spoke"))
        #expect(MannerRule.isManner(said: "He hung up", observed: "His tone was harsh"))
    }
}
