import RingbackCore
import Testing

@testable import RingbackWeb

@Suite("Message page")
struct MessagePageTests {
    private func page() -> MessagePage {
        MessagePage(
            entry: Sample.entry("m1"), owner: "Margaret Miller", ownerWhy: "she holds the account",
            due: "today 5:00 PM",
            isLate: true, taken: "Jamie, today 9:12 AM, by telephone",
            facts: [
                .init(name: "Heard", detail: "9:14 AM, by Jamie", holds: true),
                .init(name: "Returned", detail: "not yet", holds: false),
            ],
            calls: [.init(when: "today 9:12 AM", regarding: "The Big Merger", told: "As soon as she can.")],
            actions: EntryActions(message: "m1", version: 3, code: 1, moves: false, back: Paths.message("m1")))
    }

    @Test("The page names who owes the return, why, and by when")
    func duty() {
        let seen = page().html(in: Sample.frame).seen
        #expect(seen.contains("Owes the return Margaret Miller she holds the account"))
        #expect(seen.contains("Due today 5:00 PM late"))
        #expect(seen.contains("Told: “As soon as she can.”"))
    }

    @Test("Heard and returned are different facts")
    func facts() {
        let html = page().html(in: Sample.frame).text
        #expect(html.contains("<li class=\"yes\"><b>Heard</b> 9:14 AM, by Jamie</li>"))
        #expect(html.contains("<li class=\"no\"><b>Returned</b> not yet</li>"))
    }

    @Test("A closed message shows its outcome instead of its due time, and no actions")
    func ended() {
        var page = page()
        page.ending = "talked, Margaret Miller, today 11:20 AM"
        page.actions = nil
        let html = page.html(in: Sample.frame)
        #expect(html.seen.contains("Ended talked, Margaret Miller, today 11:20 AM"))
        #expect(html.seen.contains("Was with Margaret Miller"))
        #expect(!html.seen.contains("Owes the return"))
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
        #expect(!page().html(in: Sample.frame).text.contains("aria-label=\"Move up\""))
    }
}
