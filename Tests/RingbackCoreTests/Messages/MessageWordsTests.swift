import RingbackCore
import Testing

@Suite("Message words")
struct MessageWordsTests {
    private func line(_ text: String) -> String {
        var words = MessageWords()
        words.add(text: text)
        return words.line
    }

    @Test(
        "The ASCII fast path finds the same words",
        arguments: [
            "The lease for the corner-office, clause 14: asks for a call (before lunch).", "o'brien's 3:30\tx\r\ny",
            "a_b c/d e.f.",
            "--- ... 'quoted' \"double\" <tag> &amp; 50% +1-415-555-0142 jo@example.com",
            "UPPER Lower 0x1F\u{1}\u{7F}z", " ", "...",
            String(repeating: "long", count: 400) + " end",
        ])
    func plain(text: String) {
        // One character of another script makes the whole text take the slow path.
        let folded = line(text + " \u{3A9}")
        #expect(folded.hasSuffix("ω") || folded.hasSuffix("o"))
        #expect(line(text) == folded.split(separator: " ").dropLast().joined(separator: " "))
    }

    @Test("Random ASCII text has the same words")
    func random() {
        var state: UInt64 = 7
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        for _ in 0..<2_000 {
            let text = String(
                decoding: (0..<next(60)).map { _ in UInt8(next(10) < 7 ? 0x61 + next(26) : next(0x80)) }, as: UTF8.self)
            #expect(line(text) == line(text + " \u{3A9}").split(separator: " ").dropLast().joined(separator: " "))
        }
    }
}
