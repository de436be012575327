import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

/// A time agreed with the caller is kept, and none is invented.
@Suite("Agreed times")
struct AgreedTimeTests {
    @Test("Another code, or an unsuccessful try, keeps the agreed time", arguments: TestEngine.allCases)
    func stays(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let jamie = try await office.acting("Jamie")
            let filed = try await office.call(for: "Margaret", takenBy: "Otto")
            let again = try await office.desk.record(
                .talked, with: "", said: "", number: "", again: "tomorrow", on: filed.id, by: jamie
            ).fresh()
            let urgent = try await office.desk.recode(filed.id, .asap, why: "", by: jamie).fresh()
            #expect(
                urgent.isAgain && urgent.message.timing.due == again.message.timing.due && urgent.message.code == .asap)
            let tried = try await office.desk.record(
                .noAnswer, with: "", said: "", number: "", on: filed.id, by: jamie
            ).fresh()
            #expect(tried.isAgain && tried.message.timing.due == again.message.timing.due)
            // The caller cannot wait that long: a different time.
            var draft = MessageDraft(
                forWhom: office.id("Margaret").text, callerName: "John Smith", callerNumber: "+1 713 555 0142",
                regarding: "Flood", code: .asap)
            draft.isCodeChosen = true
            _ = try await office.desk.recode(filed.id, .sometime, why: "", by: jamie)
            let called = try await office.desk.file(draft, by: jamie).fresh().entry
            #expect(called.id == filed.id && !called.isAgain && called.message.timing.due < again.message.timing.due)
        }
    }

    @Test("A reopened message has no agreed time", arguments: TestEngine.allCases)
    func reopened(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let jamie = try await office.acting("Jamie")
            let filed = try await office.call(for: "Margaret", takenBy: "Otto")
            _ = try await office.desk.record(.talked, with: "", said: "", number: "", on: filed.id, by: jamie)
            let open = try await office.desk.reopen(filed.id, why: "there is more to do", by: jamie).fresh()
            #expect(open.message.isOpen && !open.isAgain)
        }
    }

    @Test("A voicemail without content keeps the subject", arguments: TestEngine.allCases)
    func voicemail(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            let filed = try await office.call(for: "Margaret", takenBy: "Otto", code: .asap)
            for (regarding, shown) in [
                ("Voicemail", "The Big Merger"), ("Voicemail, 0:42", "The Big Merger"),
                ("missed call", "The Big Merger"), ("", "The Big Merger"), ("Invoice 4711", "Invoice 4711"),
                ("Voicemail: the boiler leaks", "Voicemail: the boiler leaks"), ("4711", "4711"),
            ] {
                let draft = MessageDraft(
                    forWhom: office.id("Margaret").text, callerName: "John Smith", callerNumber: "+1 713 555 0142",
                    regarding: regarding, code: .asap)
                let again = try await office.desk.file(draft, by: otto).fresh()
                #expect(again.added && again.entry.id == filed.id && again.entry.message.regarding == shown)
            }
        }
    }
}
