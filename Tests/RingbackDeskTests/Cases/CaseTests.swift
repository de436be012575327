import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

@Suite("How would you have handled this?")
struct CaseTests {
    private static let ways = ["Refuse", "Refund half", "Ask the lead"]

    private func draft(_ message: MessageID? = nil) -> CaseDraft {
        CaseDraft(message: message, said: "He wanted his money back after forty days.", ways: Self.ways)
    }

    @Test(
        "A case is put to the lead with three ways; only the two of them see it", arguments: TestEngine.allCases)
    func asked(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, ana, dana) = (office.desk, try await office.acting("Ana"), try await office.acting("Dana"))
            let entry = try await office.call(for: "Ana", takenBy: "Otto")
            let asked = try await desk.askCase(draft(entry.id), by: ana).fresh()
            #expect(asked.asked.map(\.person.name) == ["Dana"])
            await #expect(throws: CaseError.askedAlready) { try await desk.askCase(draft(entry.id), by: ana) }
            let id = asked.question.id
            #expect(try await desk.playbookCase(id, by: dana).mayAnswer)
            for name in ["Max", "Ada", "Tom", "Otto", "Rosa", "Eve"] where office.people[name] != nil {
                let other = try await office.acting(name)
                await #expect(throws: CaseError.unknown) { try await desk.playbookCase(id, by: other) }
                #expect(try await desk.cases(by: other).waiting.isEmpty)
            }
            #expect(try await desk.playbookAsks(by: dana).cases.map(\.by.name) == ["Ana"])
        }
    }

    @Test(
        "Without an answer it stands on the next one’s sheet, too, after a workday of office hours",
        arguments: TestEngine.allCases)
    func passedOn(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, ana) = (office.desk, try await office.acting("Ana"))
            let one = try await desk.askCase(draft(), by: ana).fresh().question
            #expect(try await desk.caseRound(office.office) == 0)
            // Tuesday 9:12 and eight hours of office time, with half an hour of lunch: Wednesday morning.
            let due = try #require(one.due)
            #expect(try MillerRowe.hours().wallTime(at: due).clock == "08:42")
            office.clock.set(due)
            #expect(try await desk.caseRound(office.office) == 1)
            #expect(try await desk.caseRound(office.office) == 0)
            for (name, before) in [("Dana", nil), ("Ada", "Dana")] as [(String, String?)] {
                let asks = try await desk.playbookAsks(by: office.acting(name))
                #expect(asks.cases.count == 1 && asks.cases[0].after?.name == before)
            }
            // The last one keeps it.
            for _ in 0..<4 {
                office.clock.advance(seconds: 7 * 86_400)
                _ = try await desk.caseRound(office.office)
            }
            let view = try await desk.playbookCase(one.id, by: ana)
            #expect(view.asked.map(\.person.name) == ["Dana", "Ada", "Max"] && view.question.due == nil)
        }
    }

    @Test(
        "The answer becomes the next version of the rule that stood; another approves it",
        arguments: TestEngine.allCases)
    func answered(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, ana, dana) = (office.desk, try await office.acting("Ana"), try await office.acting("Dana"))
            let entry = try await office.call(for: "Ana", takenBy: "Otto")
            _ = try await desk.draftPlaybook(
                PlaybookDraft(
                    name: "Merger", text: PlaybookText(trigger: PlaybookTrigger(words: ["merger"]), steps: "Refuse"),
                    approver: "Dana"), by: ana)
            _ = try await desk.approvePlaybook("1", version: "1", from: nil, by: dana)
            _ = try await desk.followPlaybook("1.1", on: entry.id, by: ana)
            let asked = try await desk.askCase(draft(entry.id), by: ana).fresh()
            #expect(asked.rule?.sentence.description == "Rule 1.1 was followed: 0 complaints in 1 use.")
            let id = asked.question.id
            await #expect(throws: AccessError.forbidden) {
                try await desk.answerCase(id, CaseAnswerDraft(way: 1, text: ""), by: ana)
            }
            await #expect(throws: CaseError.answerMissing) {
                try await desk.answerCase(id, CaseAnswerDraft(way: 0, text: " "), by: dana)
            }
            let answer = CaseAnswerDraft(way: 2, text: "Up to 100 dollars.", seen: 1, playbook: "")
            let view = try await desk.answerCase(id, answer, by: dana).fresh()
            #expect(view.draft?.number.description == "1.2")
            await #expect(throws: CaseError.answered("Dana")) { try await desk.answerCase(id, answer, by: dana) }
            let rule = try await desk.playbook("1", by: dana)
            // Added to the steps that stood; before it is approved, whoever asked reads no word of it.
            #expect(rule.draft?.text?.steps == "Refuse\nRefund half\nUp to 100 dollars.")
            let hidden = try await desk.playbook("1", by: ana)
            #expect(hidden.draft?.text == nil && hidden.draft?.version.text == PlaybookText() && view.readsDraft)
            // Its trigger stays, and who wrote the answer does not approve it.
            #expect(rule.draft?.version.text.trigger.words == ["merger"])
            await #expect(throws: PlaybookError.ownApproval) {
                try await desk.approvePlaybook("1", version: "2", from: nil, by: dana)
            }
            let max = try await office.acting("Max")
            let approved = try await desk.approvePlaybook("1", version: "2", from: nil, by: max).fresh()
            #expect(approved.current?.number.description == "1.2")
            #expect(try await desk.playbook("1", by: ana).current?.text?.steps.hasPrefix("Refuse") == true)
            #expect(try await desk.playbookAsks(by: dana).isEmpty)
        }
    }

    @Test("A new scenario's answer becomes a playbook of its own, or stays an answer", arguments: TestEngine.allCases)
    func named(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, ana, dana) = (office.desk, try await office.acting("Ana"), try await office.acting("Dana"))
            let one = try await desk.askCase(draft(), by: ana).fresh().question.id
            await #expect(throws: PlaybookError.nameMissing) {
                try await desk.answerCase(one, CaseAnswerDraft(way: 1, text: "", playbook: " "), by: dana)
            }
            let view = try await desk.answerCase(one, CaseAnswerDraft(way: 1, text: "", playbook: "Refund"), by: dana)
                .fresh()
            #expect(view.draft?.name == "Refund" && view.draft?.stage == .draft)
            // Nobody else knows of it, by whatever road, until it is approved.
            for name in ["Ana", "Otto", "Tom"] {
                let other = try await office.acting(name)
                #expect(try await desk.playbooks(by: other).playbooks.isEmpty)
                await #expect(throws: PlaybookError.unknown) { try await desk.playbook("1", by: other) }
                var asking = draft()
                asking.rule = "1.1"
                await #expect(throws: PlaybookError.versionUnknown("1.1")) { try await desk.askCase(asking, by: other) }
            }
            #expect(try await !desk.playbookCase(one, by: ana).readsDraft)
            let two = try await desk.askCase(draft(), by: ana).fresh().question.id
            #expect(try await desk.answerCase(two, CaseAnswerDraft(way: 3, text: ""), by: dana).fresh().draft == nil)
        }
    }

    @Test("Three different ways are asked for, and somebody above", arguments: TestEngine.allCases)
    func refused(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, ana) = (office.desk, try await office.acting("Ana"))
            func refuses(_ error: CaseError, _ change: @Sendable (inout CaseDraft) -> Void) async {
                var draft = draft()
                change(&draft)
                let tried = draft
                await #expect(throws: error) { try await desk.askCase(tried, by: ana) }
            }
            await refuses(.saidMissing) { $0.said = " \n" }
            await refuses(.wayMissing(3)) { $0.ways = ["a", "b"] }
            await refuses(.waysAlike) { $0.ways = ["a", "b", "a"] }
            await refuses(.mayNotAsk("Tom")) { $0.to = "Tom" }
            await refuses(.complaintUnknown) { $0.complaint = "nothing" }
        }
    }

    @Test("A meeting keeps two notes, each acknowledged by the other", arguments: TestEngine.allCases)
    func meeting(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, ana, dana) = (office.desk, try await office.acting("Ana"), try await office.acting("Dana"))
            let id = try await desk.askCase(draft(), by: ana).fresh().question.id
            let met = try await desk.meetAboutCase(id, asked: "May we refund?", with: "", by: ana).fresh()
            let meeting = met.meetings[0].meeting.id
            await #expect(throws: CaseError.ownNote) {
                try await desk.acknowledgeMeeting(meeting, about: id, part: .asked, by: ana)
            }
            await #expect(throws: CaseError.nothingToSee) {
                try await desk.acknowledgeMeeting(meeting, about: id, part: .decided, by: ana)
            }
            _ = try await desk.acknowledgeMeeting(meeting, about: id, part: .asked, by: dana)
            _ = try await desk.decideAtMeeting(meeting, about: id, decided: "Up to 100 dollars.", by: dana)
            await #expect(throws: CaseError.decidedAlready("Dana")) {
                try await desk.decideAtMeeting(meeting, about: id, decided: "No.", by: ana)
            }
            let seen = try await desk.acknowledgeMeeting(meeting, about: id, part: .decided, by: ana).fresh()
            let notes = seen.meetings[0].meeting
            #expect(notes.asked.seenAt != nil && notes.decided?.seenAt != nil)
            let max = try await office.acting("Max")
            await #expect(throws: CaseError.unknown) {
                try await desk.meetAboutCase(id, asked: "x", with: "", by: max)
            }
        }
    }
}
