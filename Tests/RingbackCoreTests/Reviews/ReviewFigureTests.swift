import RingbackCore
import RingbackTestSupport
import RingbackWords
import Testing

@Suite("Figures of a review")
struct ReviewFigureTests {
    @Test("A rare thing is told in a thousand, with its base and its plausible range")
    func rare() {
        let figure = ReviewFigure(3, of: 7003)
        #expect(figure.words(.complaints).description == "3 in 7,003 (0.43 in 1,000; plausible 0.15 to 1.26)")
        #expect(figure.short(.complaints)?.description == "0.43 in 1,000")
    }

    @Test("The rest is told in a hundred")
    func common() {
        let figure = ReviewFigure(5120, of: 6004)
        #expect(figure.words(.inWindow).description == "5,120 of 6,004 (85.3%; plausible 84.4 to 86.2)")
    }

    @Test("Below a base of 100 only the range is told, and nothing without a base")
    func small() {
        let few = ReviewFigure(2, of: 41).words(.complaints).description
        #expect(few == "plausible 13.5 to 161 in 1,000; a base of 41 is too small to say more")
        #expect(ReviewFigure(2, of: 41).short(.complaints) == nil)
        #expect(!ReviewFigure(2, of: 99).words(.taken).description.contains("2 of"))
        #expect(ReviewFigure(0, of: 0).words(.thanks).description == "none yet")
        #expect(ReviewFigure(0, of: 0).range == Interval(low: 0, high: 1))
    }

    @Test("More thanks than interactions have no share, and stop nothing")
    func over() {
        #expect(ReviewFigure(140, of: 120).words(.thanks).description == "140 beside 120")
        #expect(ReviewFigure(3, of: 2).range == nil)
        #expect(!ReviewFigure(3, of: 2).words(.thanks).description.isEmpty)
    }

    @Test("Large numbers are grouped", arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567")])
    func grouped(number: Int, text: String) { #expect(ReviewFigure.grouped(number) == text) }

    @Test("All five questions want an answer")
    func questions() throws {
        #expect(throws: ReviewError.answerMissing(.behavior)) { try ReviewAnswers(["a", "b", "", "d", "e"]) }
        #expect(throws: ReviewError.answerMissing(.owed)) { try ReviewAnswers(["a", "b", "c", "d"]) }
        #expect(try ReviewAnswers(["a", "b", "c", "d", "e"])[.owed] == "e")
    }
}
