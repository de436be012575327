import RingbackCore
import RingbackWords
import Testing

@testable import RingbackWeb

@Suite("Message page")
struct MessagePageTests {
    private func page() -> MessagePage {
        MessagePage(
            id: "m1", version: 3, code: 1, caller: "John Smith", regarding: "The Big Merger",
            owner: "Margaret Miller", ownerWhy: "she holds the account", due: "today 5:00 PM", late: "2 hr late",
            taken: "Jamie, today 9:12 AM, by telephone",
            facts: EntryFacts(facts: [.init(label: "Due", text: "2 hr late (today 5:00 PM)", isLate: true)]),
            steps: [
                .init(name: "Heard", detail: "9:14 AM, by Jamie", holds: true),
                .init(name: "Not returned yet", detail: "due 5:00 PM", holds: false, isLate: true),
            ],
            events: [
                .init(
                    kind: .call, day: "Today", time: "9:12 AM", what: "Called", text: "The Big Merger",
                    said: "As soon as she can.", saidTo: Phrase(verbatim: "Caller was told:"), by: "Jamie"),
                .init(kind: .attempt, day: "Yesterday", time: "4:40 PM", what: "No answer", by: "Lou"),
                .init(kind: .change, day: "Yesterday", time: "4:30 PM", what: "Changed the code", by: "Lou"),
            ],
            actions: EntryActions(message: "m1", version: 3, code: 1, moves: false, back: Paths.message("m1")))
    }

    @Test("The page names who owes the return, why, and by when")
    func duty() {
        let seen = page().html(in: Sample.frame).seen
        #expect(seen.contains("Owner Margaret Miller she holds the account"))
        #expect(seen.contains("Due 2 hr late (today 5:00 PM)"))
        #expect(seen.contains("2 hr late Margaret Miller owes the return"))
        #expect(seen.contains("Caller was told: “As soon as she can.”"))
    }

    @Test("Heard and returned are different facts")
    func facts() {
        let seen = page().html(in: Sample.frame).seen
        #expect(seen.contains("Heard 9:14 AM, by Jamie"))
        #expect(seen.contains("Not returned yet due 5:00 PM"))
    }

    @Test("What happened stands under its day, and calls, tries or changes can be read alone")
    func happened() {
        var page = page()
        var seen = page.html(in: Sample.frame).seen
        #expect(seen.contains("All 3Calls 1Attempts 1Changes 1"))
        #expect(seen.contains("Today 9:12 AM Called. The Big Merger. Caller was told: “As soon as she can.”"))
        #expect(seen.contains("Yesterday 4:40 PM No answer. Lou 4:30 PM Changed the code. Lou"))
        page.shown = .tries
        seen = page.html(in: Sample.frame).seen
        #expect(seen.contains("4:40 PM No answer") && !seen.contains("9:12 AM Called."))
    }

    @Test("A closed message shows its outcome instead of its due time, and no actions")
    func ended() {
        var page = page()
        page.ending = "talked, Margaret Miller, today 11:20 AM"
        (page.actions, page.late, page.facts) = (nil, nil, EntryFacts(facts: []))
        let html = page.html(in: Sample.frame)
        #expect(html.seen.contains("Closed talked, Margaret Miller, today 11:20 AM"))
        #expect(html.seen.contains("Last owner Margaret Miller"))
        #expect(!html.seen.contains("owes the return"))
        #expect(!html.seen.contains("Due today"))
        #expect(!html.text.contains("id=\"acts\""))
    }

    @Test("Only supervisors are offered closing with a reason")
    func closing() {
        var page = page()
        #expect(!page.html(in: Sample.frame).text.contains("value=\"closedWithReason\""))
        page.actions?.mayCloseWithReason = true
        #expect(page.html(in: Sample.frame).text.contains("value=\"closedWithReason\""))
    }

    @Test("A single message cannot be moved")
    func noOrder() {
        #expect(!page().html(in: Sample.frame).seen.contains("Move up"))
    }
}
