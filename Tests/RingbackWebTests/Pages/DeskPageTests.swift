import RingbackWords
import RingbackCore
import Testing

@testable import RingbackWeb

@Suite("Desk page")
struct DeskPageTests {
    @Test("The form shows what was typed and what is wrong with it")
    func problem() {
        var page = DeskPage(people: Sample.people, sequence: 812)
        page.problem = Phrase(verbatim: "“12” is not a telephone number.")
        page.draft = DeskDraft(
            name: "John \"Jack\" Smith", number: "12", for: "Margaret Miller", regarding: "The Big Merger", code: .asap,
            boxes: .urgent, told: "As soon as she can.")
        let html = page.html(in: Sample.frame).text
        #expect(html.contains("role=\"alert\""))
        #expect(html.contains("“12” is not a telephone number."))
        #expect(html.contains("name=\"caller.name\" value=\"John &quot;Jack&quot; Smith\""))
        #expect(html.contains("value=\"1\" checked"))
        #expect(html.contains("value=\"urgent\" checked"))
        #expect(!html.contains("value=\"pleaseCall\" checked"))
    }

    @Test("A repeat caller joins the open entry, and the button says so")
    func joins() {
        var page = DeskPage(people: Sample.people, sequence: 812)
        page.proposal = ProposalView(
            owner: "Margaret Miller", why: "has “The Big Merger”, open since 9:12 AM", joins: "Add as 4th call",
            tell: SayingView(
                person: "p", name: "Margaret Miller", verdict: .takeMessage,
                sentence: "I’ll tell Margaret Miller that you called again.",
                followUps: ["Is this the best number?", "What is it about?"], stop: "I’m not able to say more."))
        let html = page.html(in: Sample.frame)
        #expect(html.text.contains("name=\"for\" value=\"Margaret Miller\""))
        #expect(html.seen.contains("has “The Big Merger”, open since 9:12 AM"))
        #expect(html.seen.contains("Add as 4th call"))
        #expect(html.seen.contains("File separately"))
        #expect(html.seen.contains("I’ll tell Margaret Miller that you called again."))
        // What follows is there in its order, each behind the one before.
        let order = [
            "that you called again.", "Is this the best number?", "What is it about?", "I’m not able to say more.",
        ]
        let places = order.compactMap { html.text.ranges(of: $0).first?.lowerBound }
        #expect(places.count == 4 && places == places.sorted() && html.text.ranges(of: "data-press").count == 3)
    }

    @Test("Results end with a new caller: digits as the number, words as the name")
    func newCaller() {
        let digits = DeskPage.resultList([], query: "713 555").text
        #expect(digits.contains("data-name=\"\" data-number=\"713 555\""))
        let words = DeskPage.resultList([], query: "Smyth").text
        #expect(words.contains("data-name=\"Smyth\" data-number=\"\""))
    }

    @Test(
        "Words for a withheld number are not a name, and two numbers in one field are both kept",
        arguments: [
            ("private", "", "number withheld"), ("Unknown", "", "number withheld"), ("N/A", "", "number withheld"),
            ("no caller ID", "", "number withheld"), ("Withheld.", "", "number withheld"), ("Na", "Na", ""),
            ("Anonymous Bosch", "Anonymous Bosch", ""), ("private 713 555 0142", "", "713 555 0142"),
            ("713-555-0123 or 713-555-0188", "", "713-555-0123 or 713-555-0188"),
            ("713-555-0123, 713-555-0188", "", "713-555-0123, 713-555-0188"),
            ("Howard Beck 713-555-0123 / 713-555-0188", "Howard Beck", "713-555-0123 / 713-555-0188"),
        ])
    func whoIsTyped(query: String, name: String, number: String) {
        let html = DeskPage.resultList([], query: query).text
        #expect(html.contains("data-name=\"\(name)\" data-number=\"\(number)\""), "\(html)")
    }

    @Test("A caller on hold shows line, name, for whom and how long")
    func holdBoard() {
        let waiting = WaitingCall(
            id: "w1", line: "2", name: "Tom Okafor", for: "Dana", seconds: 80, waited: "1:20", by: "Lou")
        let html = DeskPage.holdBoard([waiting], Sample.frame)
        #expect(html.seen.contains("line 2 Tom Okafor for Dana 1:20 Lou F9"))
        #expect(html.text.contains("href=\"/desk?waiting=w1\""))
        #expect(html.text.contains("action=\"/waiting/w1/ending\""))
    }

    @Test("The taker sees what became of a message")
    func taken() {
        let taken = TakenMessage(
            id: "m1", caller: "Ana Ortiz", for: "Margaret Miller", at: "10:31 AM", became: "returned 11:20 AM, talked",
            fate: .returned)
        let seen = DeskPage.takenList([taken]).seen
        #expect(seen.contains("10:31 AM"))
        #expect(seen.contains("Ana Ortiz"))
        #expect(seen.contains("returned 11:20 AM, talked"))
    }
}
