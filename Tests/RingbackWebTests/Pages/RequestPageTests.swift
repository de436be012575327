import RingbackCore
import RingbackWords
import Testing

@testable import RingbackWeb

@Suite("Requests on pages")
struct RequestPageTests {
    @Test("How many requests wait stands by one’s own name")
    func waiting() {
        var frame = Sample.frame
        frame.requests = 3
        let seen = Sample.sheet(entries: []).html(in: frame).seen
        #expect(seen.contains("Jamie Ortega 3 waiting for your answer"))
        #expect(seen.contains("My requests 3"))
    }

    @Test("Another ready text takes the place of one that nobody changed, and goes below what was typed")
    func readyTexts() {
        var answer = RequestPage.Answer(
            answer: .no, text: "No.", tone: "short",
            ready: [(text: "No.", tone: "short"), (text: "Sorry, I cannot.", tone: "warm")])
        answer.begin(with: 1)
        #expect(answer.text == "Sorry, I cannot.")
        #expect(answer.tone == "warm")
        answer.text = "Not before Friday."
        answer.begin(with: 0)
        #expect(answer.text == "Not before Friday.\nNo.")
        answer.begin(with: 7)
        #expect(answer.text == "Not before Friday.\nNo.")
    }
}
