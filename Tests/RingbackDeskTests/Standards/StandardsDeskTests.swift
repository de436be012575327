import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

@Suite("The office’s standards")
struct StandardsDeskTests {
    private static let tuesday = Workday("2026-11-24") ?? Workday(daysSince1970: 0)

    private func adopted(in store: Store) async throws -> MillerRowe {
        let office = try await MillerRowe.open(in: store)
        _ = try await office.desk.adoptStandards(.workforce, effective: nil, by: office.acting("Ada"))
        return office
    }

    @Test(
        "One press adopts nine rules; a past day, a second press and staff are refused", arguments: TestEngine.allCases)
    func adoption(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (ada, ana) = (try await office.acting("Ada"), try await office.acting("Ana"))
            await #expect(throws: AccessError.forbidden) {
                try await office.desk.adoptStandards(.workforce, effective: nil, by: ana)
            }
            await #expect(throws: StandardError.effectivePast(Self.tuesday.adding(days: -1), today: Self.tuesday)) {
                try await office.desk.adoptStandards(.workforce, effective: Self.tuesday.adding(days: -1), by: ada)
            }
            let view = try await office.desk.adoptStandards(.workforce, effective: nil, by: ada).fresh()
            #expect(view.standards.map(\.rule) == StandardRule.allCases)
            await #expect(throws: StandardError.adopted) {
                try await office.desk.adoptStandards(.workforce, effective: nil, by: ada)
            }
            // Whoever leads somebody sees who has read it.
            _ = try await office.desk.acknowledgeStandard(.sameWorkday, by: ana)
            _ = try await office.desk.acknowledgeStandard(.sameWorkday, by: ana)
            let seen = try await office.desk.standard(.sameWorkday, by: office.acting("Dana"))
            #expect(seen.versions[0].acknowledged.map(\.person.name) == ["Ana"])
            #expect(seen.versions[0].missing.map(\.name).contains("Tom"))
            #expect(try await office.desk.standard(.sameWorkday, by: ana).isAcknowledgedByMe)
        }
    }

    @Test(
        "What was found on a day that is over stays, whatever is changed or corrected afterwards",
        arguments: TestEngine.allCases)
    func kept(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await adopted(in: store)
            let (desk, ada, ana) = (office.desk, try await office.acting("Ada"), try await office.acting("Ana"))
            let entry = try await office.call(for: "Ana", takenBy: "Otto")
            func found(_ acting: Acting) async throws -> [String] {
                try await desk.findings(from: Self.tuesday, to: Self.tuesday, rule: .sameWorkday, by: acting)
                    .findings.map { $0.finding.evidence.description }
            }
            #expect(try await found(ada).isEmpty)
            office.clock.advance(seconds: 10 * 3600)
            let first = try await found(ada)
            #expect(first.count == 1 && first[0].contains("Ana from"))
            #expect(try await found(ana) == first)
            #expect(try await found(office.acting("Dana")) == first)
            #expect(try await found(office.acting("Tom")).isEmpty)
            // The night comes, and the day is kept.
            office.clock.advance(seconds: 6 * 3600)
            #expect(try await desk.keepFindings(office.office) == 1)
            #expect(try await desk.keepFindings(office.office) == 0)
            var draft = try await desk.standardDraft(.sameWorkday, effective: nil, by: ada)
            draft.holds = false
            _ = try await desk.changeStandard(.sameWorkday, draft, by: ada)
            _ = try await desk.close(entry.id, .answeredInWriting, reason: "", by: ana)
            #expect(try await found(ada) == first)
            let all = try await desk.findings(from: Self.tuesday, to: nil, limit: 2, by: ada)
            #expect(all.findings.allSatisfy(\.isKept) && all.next != nil)
            let rest = try await desk.findings(from: Self.tuesday, to: nil, after: all.next, limit: 200, by: ada)
            #expect(
                rest.findings.allSatisfy { one in
                    !all.findings.contains { $0.finding.evidence.description == one.finding.evidence.description }
                })
        }
    }

    @Test("A change is written beside what somebody else wrote only after it was seen", arguments: TestEngine.allCases)
    func changes(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await adopted(in: store)
            let ada = try await office.acting("Ada")
            let draft = try await office.desk.standardDraft(.sameWorkday, effective: nil, by: ada)
            await #expect(throws: StandardError.nothingChanged) {
                try await office.desk.changeStandard(.sameWorkday, draft, seen: 1, by: ada)
            }
            var later = draft
            later.parameters.cutOff = 15 * 60
            later.effective = Self.tuesday.adding(days: 1)
            _ = try await office.desk.changeStandard(.sameWorkday, later, seen: 1, by: ada)
            await #expect(throws: StandardError.changed) {
                try await office.desk.changeStandard(.sameWorkday, later, seen: 1, by: ada)
            }
            // The new cut-off is tomorrow's.
            office.clock.advance(seconds: 6 * 3600)
            let today = try await office.call(for: "Ana", takenBy: "Otto")
            #expect(try MillerRowe.hours().workday(at: today.message.timing.due) == Self.tuesday)
            office.clock.advance(seconds: 24 * 3600)
            let late = try await office.call(for: "Tom", takenBy: "Otto", number: "+1 713 555 0188")
            // Thursday is a holiday.
            #expect(try MillerRowe.hours().workday(at: late.message.timing.due) == Self.tuesday.adding(days: 3))
        }
    }

    @Test("Training is noted by a lead, never by oneself, and taken back in sight", arguments: TestEngine.allCases)
    func training(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await adopted(in: store)
            let (max, otto) = (try await office.acting("Max"), try await office.acting("Otto"))
            var draft = TrainingDraft(kind: .observed, what: "Three calls", by: "Dana")
            await #expect(throws: StandardError.seenMissing) {
                try await office.desk.noteTraining(of: office.id("Otto"), draft, by: max)
            }
            draft.seen = "Read every number back."
            await #expect(throws: AccessError.forbidden) {
                try await office.desk.noteTraining(of: office.id("Otto"), draft, by: otto)
            }
            let file = try await office.desk.noteTraining(of: office.id("Otto"), draft, by: max).fresh()
            let record = try #require(file.people.first?.records.first)
            #expect(record.by == "Dana" && record.record.again == Self.tuesday.adding(months: 3))
            let own = try await office.desk.training(of: office.id("Otto"), by: otto)
            #expect(own.people.first?.records.count == 1)
            let after = try await office.desk.takeBackTraining(record.record.id, by: max)
            #expect(after.people.first?.records.first?.record.takenBackAt != nil)
        }
    }

    @Test(
        "A question goes to the supervisor, then to the central desk, and its answer is for all",
        arguments: TestEngine.allCases)
    func questions(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await adopted(in: store)
            let (desk, ana, dana) = (office.desk, try await office.acting("Ana"), try await office.acting("Dana"))
            let asked = try await desk.askStandard("Does a text count?", about: .sameWorkday, by: ana).fresh()
            #expect(asked.question.desk == .supervisor)
            func seen(_ name: String) async throws -> Int {
                try await desk.standardQuestions(by: office.acting(name)).questions.count
            }
            #expect(try await seen("Tom") == 0)
            #expect(try await seen("Dana") == 1)
            _ = try await desk.passOnQuestion(asked.question.id, by: dana)
            await #expect(throws: StandardError.questionUnknown) {
                try await desk.answerQuestion(asked.question.id, "Yes", by: dana)
            }
            let max = try await office.acting("Max")
            _ = try await desk.answerQuestion(asked.question.id, "Yes, where they asked for one.", by: max)
            #expect(try await seen("Tom") == 1)
            await #expect(throws: StandardError.questionAnswered("Max")) {
                try await desk.answerQuestion(asked.question.id, "No", by: max)
            }
        }
    }
}
