import RingbackCore
import RingbackDesk
import RingbackTestSupport
import Testing

@testable import RingbackWeb

@Suite("Entry view")
struct EntryViewTests {
    @Test("A new entry shows code, caller, number, who took it and when it is due")
    func fresh() async throws {
        try await Eyes.open { eyes in
            let entry = try await eyes.office.call(for: "Margaret", takenBy: "Otto", code: .asap)
            let row = try await eyes.row(entry.id, as: "Jamie")
            #expect(row.code == 1)
            #expect(row.caller == "John Smith")
            #expect(row.number == "(713) 555-0142")
            #expect(row.dial == "+17135550142")
            #expect(row.called == "9:12 AM" && row.times == nil)
            #expect(row.last == EntryView.Last(text: "New: Otto took it 9:12 AM", kind: .live))
            #expect(row.due == "10:12 AM" && !row.isLate)
        }
    }

    @Test("What nobody has touched says so, once it is no longer new; then how late it is, in calm words")
    func untouched() async throws {
        try await Eyes.open { eyes in
            let entry = try await eyes.office.call(for: "Margaret", takenBy: "Otto", code: .asap)
            eyes.office.clock.advance(seconds: 1800)
            var row = try await eyes.row(entry.id, as: "Jamie")
            #expect(row.last.text == "Not tried yet" && row.due == "10:12 AM")
            for (minutes, words) in [(35, "late"), (15, "20 min late"), (120, "2 hr late"), (1440, "1 day late")] {
                eyes.office.clock.advance(seconds: Int64(minutes * 60))
                row = try await eyes.row(entry.id, as: "Jamie")
                #expect(row.due == words && row.isLate)
                let turns = try #require(row.turnsAt)
                #expect(turns > eyes.office.clock.now())
            }
        }
    }

    @Test("Repeat calls show how many; past midnight, in how many days, and since when beside the list")
    func callsAgain() async throws {
        try await Eyes.open { eyes in
            let entry = try await eyes.office.call(for: "Margaret", takenBy: "Otto")
            eyes.office.clock.advance(seconds: 3000)
            _ = try await eyes.office.call(for: "Margaret", takenBy: "Lou")
            var row = try await eyes.row(entry.id, as: "Jamie")
            #expect(row.called == "10:02 AM" && row.times == "2 today")
            #expect(try await eyes.facts(entry.id, as: "Jamie").contains("Called: 2 calls, first at 9:12 AM"))
            eyes.office.clock.advance(seconds: 86_400)
            row = try await eyes.row(entry.id, as: "Jamie")
            #expect(row.times == "2 calls" && row.isLate)
            #expect(row.due == "17 hr late")
            #expect(
                try await eyes.facts(entry.id, as: "Jamie").first == "Due: 17 hr late (yesterday 5:00 PM)")
            _ = try await eyes.office.call(for: "Margaret", takenBy: "Lou")
            row = try await eyes.row(entry.id, as: "Jamie")
            #expect(row.times == "3 in 2 days")
        }
    }

    @Test("Leaving word moves it to out, and says with whom; the caller's call back says so, until they are tried")
    func outAndBack() async throws {
        try await Eyes.open { eyes in
            let (desk, jamie) = (eyes.office.desk, try await eyes.office.acting("Jamie"))
            let entry = try await eyes.office.call(for: "Margaret", takenBy: "Otto")
            eyes.office.clock.advance(seconds: 600)
            _ = try await desk.record(.leftWord, with: "Priya", said: "ring back", number: "", on: entry.id, by: jamie)
            var row = try await eyes.row(entry.id, as: "Margaret")
            #expect(row.last.text == "Left word with Priya 9:22 AM")
            #expect(
                try await eyes.facts(entry.id, as: "Margaret").contains("Tried: left word with Priya 9:22 AM, Jamie"))
            _ = try await eyes.office.call(for: "Margaret", takenBy: "Lou")
            row = try await eyes.row(entry.id, as: "Margaret")
            #expect(row.last == EntryView.Last(text: "Returned your call", kind: .live))
            #expect(try await eyes.facts(entry.id, as: "Margaret").contains("Action: returned your call"))
            eyes.office.clock.advance(seconds: 60)
            _ = try await desk.record(.noAnswer, with: "", said: "", number: "", on: entry.id, by: jamie)
            row = try await eyes.row(entry.id, as: "Margaret")
            #expect(row.last.text == "No answer 9:23 AM")
        }
    }

    @Test("Tries are counted, and the third round of phone tag proposes a way out")
    func phoneTag() async throws {
        try await Eyes.open { eyes in
            let (desk, jamie) = (eyes.office.desk, try await eyes.office.acting("Jamie"))
            let entry = try await eyes.office.call(for: "Margaret", takenBy: "Otto")
            for _ in 1...3 {
                eyes.office.clock.advance(seconds: 60)
                _ = try await desk.record(.leftVoicemail, with: "", said: "", number: "", on: entry.id, by: jamie)
            }
            #expect(try await eyes.row(entry.id, as: "Margaret").last.text == "Left voicemail 9:15 AM")
            let facts = try await eyes.facts(entry.id, as: "Margaret")
            #expect(facts.contains("Tried: 3rd attempt: left voicemail 9:15 AM, Jamie"))
            #expect(
                facts.contains(
                    "Phone tag: we left word 3 times: agree on a time, try an assistant, or answer in writing"))
        }
    }

    @Test("An offer shows its receiver and the unchanged owner; a move shows who and why")
    func offeredAndMoved() async throws {
        try await Eyes.open { eyes in
            let (desk, lou) = (eyes.office.desk, try await eyes.office.acting("Lou"))
            let entry = try await eyes.office.call(for: "Margaret", takenBy: "Otto")
            let other = try await eyes.office.call(
                for: "Margaret", takenBy: "Otto", name: "Lee", number: "+1 713 555 0177")
            _ = try await desk.offer(entry.id, to: "Ana", note: "", by: lou)
            eyes.office.clock.advance(seconds: 60)
            _ = try await desk.place(other.id, before: entry.id, why: "wants her before lunch", by: lou)
            #expect(try await eyes.row(entry.id, as: "Jamie").last.text == "Offered to Ana 9:12 AM")
            #expect(
                try await eyes.facts(entry.id, as: "Jamie").contains("Handover: offered to Ana, not yet accepted"))
            #expect(
                try await eyes.facts(other.id, as: "Jamie").last
                    == "Order: moved by Lou, 9:13 AM: wants her before lunch")
        }
    }

    @Test("A claimed number shows who is calling; a closed entry its outcome, time and person")
    func ringingAndDone() async throws {
        try await Eyes.open { eyes in
            let (desk, jamie) = (eyes.office.desk, try await eyes.office.acting("Jamie"))
            let entry = try await eyes.office.call(for: "Margaret", takenBy: "Otto")
            let ringing = EntryView(entry, try await eyes.wording(for: "Lou"), ringing: "Jamie")
            #expect(ringing.last == EntryView.Last(text: "Jamie is ringing them", kind: .live))
            _ = try await desk.close(entry.id, .answeredInWriting, reason: "by letter", by: jamie)
            let row = try await eyes.row(entry.id, as: "Margaret")
            #expect(row.last.text == "Answered in writing 9:12 AM, by Jamie" && row.due == nil)
            #expect(
                try await eyes.facts(entry.id, as: "Margaret")
                    == ["Closed: answered in writing 9:12 AM, Jamie: by letter"])
        }
    }
}
