import RingbackCore
import RingbackWords
import Testing

@testable import RingbackWeb

@Suite("Rolling calls page")
struct RollingPageTests {
    private static let first = "01jd8m6q4f0000000000000100"

    /// Thirty calls to make, and somebody on each of the four lines.
    private static func page(calledAlone: String? = nil) -> RollingPage {
        let rows = (100..<130).map { number in
            RollingPage.Row(
                message: "01jd8m6q4f0000000000000\(number)", code: 2, caller: "Bartholomew Featherstone",
                beside: "Smith & Hale", regarding: "The settlement offer of Friday", number: "+1 713 555 0188",
                dial: "+17135550188", line: 1, state: Phrase(verbatim: "Left word 9:40 AM"), isNext: number == 100,
                canBeDialled: true)
        }
        let lines = (1...4).map { number in
            RollingLineView(
                number: number, step: .dialling, since: 1, clock: "0:12", message: "m\(number)", name: "John Smith",
                regarding: "The Big Merger", shown: "+1 713 555 0188", link: "tel:+17135550188", with: "Dora")
        }
        var page = RollingPage(
            person: "margaret", name: "Margaret Miller", firstName: "Margaret", mayRoll: true, summary: "30 left.",
            groups: [RollingPage.Group(title: Phrase(verbatim: "Today"), rows: rows)], lines: lines,
            live: Paths.live(sheet: "margaret", after: 1))
        page.session = "01jd8m6q4f0000000000000999"
        page.isMine = true
        page.calledAlone = calledAlone
        return page
    }

    @Test("Thirty calls and four busy lines weigh less than 50 kB, which leaves as much for what the page loads")
    func weight() throws {
        let spanish = try #require(Language(code: "es"))
        #expect(Self.page().html(in: Sample.frame).bytes(in: spanish).count < 50_000)
    }

    @Test("Only the row that was pressed asks how the principal’s own call went; the others are one link each")
    func alone() {
        let html = Self.page(calledAlone: Self.first).html(in: Sample.frame)
        #expect(html.count(of: "form=alone name=row value=\"\(Self.first) ") == 4)
        #expect(html.count(of: "form=alone name=row") == 4)
        #expect(html.count(of: "href=\"?alone=") == 29)
        #expect(html.seen.contains("Margaret called Bartholomew Featherstone alone"))
    }
}
