import RingbackCore
import RingbackDesk
import RingbackTestSupport
import Testing

@testable import RingbackWeb

@Suite("Entry view")
struct EntryViewTests {
    @Test("A new entry shows code, caller, number, time and due time")
    func fresh() async throws {
        try await Eyes.open { eyes in
            let entry = try await eyes.office.call(for: "Margaret", takenBy: "Otto", code: .asap)
            let row = try await eyes.row(entry.id, as: "Jamie")
            #expect(row.badge == "1 ASAP")
            #expect(row.caller == "John Smith")
            #expect(row.number == "(713) 555-0142")
            #expect(row.dial == "+17135550142")
            #expect(row.state == "9:12 AM")
            #expect(row.tags.map(\.text) == ["due 10:12 AM"])
        }
    }

    @Test("Repeat calls show how many since when; past midnight, in how many days")
    func callsAgain() async throws {
        try await Eyes.open { eyes in
            let entry = try await eyes.office.call(for: "Margaret", takenBy: "Otto")
            eyes.office.clock.advance(seconds: 3000)
            _ = try await eyes.office.call(for: "Margaret", takenBy: "Lou")
            var row = try await eyes.row(entry.id, as: "Jamie")
            #expect(row.state == "10:02 AM · 2nd call")
            #expect(row.tags.first?.text == "2 calls, first at 9:12 AM")
            eyes.office.clock.advance(seconds: 86_400)
            row = try await eyes.row(entry.id, as: "Jamie")
            #expect(row.tags.first?.text == "2 calls, first at yesterday 9:12 AM")
            #expect(row.tags.contains { $0.text == "due yesterday 5:00 PM, late" && $0.kind == .late })
            _ = try await eyes.office.call(for: "Margaret", takenBy: "Lou")
            row = try await eyes.row(entry.id, as: "Jamie")
            #expect(row.tags.first?.text == "3 calls / 2 days")
        }
    }

    @Test("Leaving word moves it to out, with a dated badge; the caller's call back says so")
    func outAndBack() async throws {
        try await Eyes.open { eyes in
            let (desk, jamie) = (eyes.office.desk, try await eyes.office.acting("Jamie"))
            let entry = try await eyes.office.call(for: "Margaret", takenBy: "Otto")
            eyes.office.clock.advance(seconds: 600)
            _ = try await desk.record(.leftWord, with: "Priya", said: "ring back", number: "", on: entry.id, by: jamie)
            var row = try await eyes.row(entry.id, as: "Margaret")
            #expect(row.badge == "left word 9:22 AM")
            #expect(row.tags.map(\.text).contains("by Jamie with Priya"))
            _ = try await eyes.office.call(for: "Margaret", takenBy: "Lou")
            row = try await eyes.row(entry.id, as: "Margaret")
            #expect(row.badge == "2 Today")
            #expect(row.tags.contains { $0.text == "returned your call" && $0.kind == .back })
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
            let tags = try await eyes.row(entry.id, as: "Margaret").tags.map(\.text)
            #expect(tags.contains("3rd try: left voicemail 9:15 AM, Jamie"))
            #expect(
                tags.contains("third round: agree on a window, try an assistant, or answer in writing"))
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
            #expect(
                try await eyes.row(entry.id, as: "Jamie").tags.map(\.text).contains("offered to Ana, not yet accepted"))
            #expect(try await eyes.row(other.id, as: "Jamie").moved == "placed by Lou, 9:13 AM: wants her before lunch")
        }
    }

    @Test("A claimed number shows who is calling; a closed entry its outcome, time and person")
    func ringingAndDone() async throws {
        try await Eyes.open { eyes in
            let (desk, jamie) = (eyes.office.desk, try await eyes.office.acting("Jamie"))
            let entry = try await eyes.office.call(for: "Margaret", takenBy: "Otto")
            let ringing = EntryView(entry, try await eyes.wording(for: "Lou"), ringing: "Jamie")
            #expect(ringing.tags.first.map { "\($0.kind) \($0.text)" } == "claim Jamie is ringing them")
            _ = try await desk.close(entry.id, .answeredInWriting, reason: "by letter", by: jamie)
            let row = try await eyes.row(entry.id, as: "Margaret")
            #expect(row.badge == "answered in writing 9:12 AM")
            #expect(row.tags.map(\.text) == ["by Jamie: by letter"])
        }
    }
}
