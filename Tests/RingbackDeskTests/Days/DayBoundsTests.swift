import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

/// A day ends when it was to end as it began.
@Suite("The bounds of a day")
struct DayBoundsTests {
    private static let tuesday = Workday("2026-11-24") ?? Workday(daysSince1970: 0)

    @Test("Its close cannot be moved on the day itself", arguments: TestEngine.allCases)
    func close(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, ada) = (office.desk, try await office.acting("Ada"))
            _ = try await desk.adoptStandards(.workforce, effective: nil, by: ada)
            var draft = try await desk.standardDraft(.daySigned, effective: nil, by: ada)
            draft.parameters.close = 9 * 60
            let tomorrow = Self.tuesday.adding(days: 1)
            await #expect(throws: StandardError.effectiveToday(tomorrow: tomorrow)) {
                try await desk.changeStandard(.daySigned, draft, by: ada)
            }
            var dropped = try await desk.standardDraft(.daySigned, effective: nil, by: ada)
            dropped.holds = false
            await #expect(throws: StandardError.effectiveToday(tomorrow: tomorrow)) {
                try await desk.changeStandard(.daySigned, dropped, by: ada)
            }
            draft.effective = tomorrow
            _ = try await desk.changeStandard(.daySigned, draft, by: ada)
            await #expect(throws: DayError.self) {
                try await desk.signDay(Self.tuesday, attests: true, by: try await office.acting("Dana"))
            }
        }
    }

    @Test("A signature before the close that the day began with is named", arguments: TestEngine.allCases)
    func verified(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, ada) = (office.desk, try await office.acting("Ada"))
            _ = try await desk.adoptStandards(.workforce, effective: nil, by: ada)
            var parameters = StandardParameters()
            parameters.close = 9 * 60
            // As somebody could once, and as somebody could in the database.
            let version = StandardVersion(
                rule: .daySigned, term: StandardTerm(number: 2, effective: Self.tuesday, parameters: parameters),
                text: "Early.", by: office.id("Ada"), at: office.clock.now())
            try await store.write(in: office.office) { try StandardQueries.add(version, in: office.office, $0) }
            _ = try await desk.signDay(Self.tuesday, attests: true, by: try await office.acting("Dana"))
            #expect(try await desk.verifySignatures(of: office.office).wrong.map(\.damage) == [.tooEarly])
        }
    }

    @Test("A mailbox is counted on the day or since, and a call is carried once", arguments: TestEngine.allCases)
    func counted(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, dana) = (office.desk, try await office.acting("Dana"))
            for at in [Timestamp(milliseconds: 0), office.clock.now().adding(seconds: 60)] {
                let draft = MailboxDraft(person: office.id("Ana"), count: 1, countedAt: at)
                await #expect(throws: DayError.countedWhen(Self.tuesday)) {
                    try await desk.checkMailboxes([draft], on: Self.tuesday, by: dana)
                }
            }
            let call = try await office.call(for: "Ana", takenBy: "Otto").id
            func carry(until: String) async throws {
                let draft = CarryDraft(message: call, reason: .thirdParty, until: until, note: "", told: nil)
                _ = try await desk.carry([draft], from: Self.tuesday, by: dana)
            }
            try await carry(until: "tomorrow 11:00")
            try await carry(until: "tomorrow 11:00")
            await #expect(throws: DayError.carried(caller: "John Smith")) { try await carry(until: "tomorrow 15:00") }
            await #expect(throws: ExcuseError.self) { try await carry(until: "some day") }
        }
    }

    @Test("What was carried at once is taken back at once, for a minute", arguments: TestEngine.allCases)
    func undone(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, dana) = (office.desk, try await office.acting("Dana"))
            var calls: [MessageID] = []
            for number in 1...2 {
                let filed = try await office.call(
                    for: "Ana", takenBy: "Otto", name: "Caller \(number)", number: "+1 713 555 017\(number)")
                calls.append(filed.id)
            }
            func carry() async throws {
                let drafts = calls.map {
                    CarryDraft(message: $0, reason: .thirdParty, until: "tomorrow 11:00", note: "", told: nil)
                }
                _ = try await desk.carry(drafts, from: Self.tuesday, by: dana)
            }
            func carried() async throws -> Int {
                try await desk.day(Self.tuesday, by: dana).groups.reduce(0) { $0 + $1.carries.count }
            }
            try await carry()
            #expect(try await carried() == 2)
            await #expect(throws: MessageError.tooLateToUndo) {
                try await desk.undoCarries(from: Self.tuesday, by: try await office.acting("Max"))
            }
            #expect(try await desk.undoCarries(from: Self.tuesday, by: dana) == 2)
            #expect(try await carried() == 0)
            try await carry()
            office.clock.advance(seconds: 61)
            await #expect(throws: MessageError.tooLateToUndo) {
                try await desk.undoCarries(from: Self.tuesday, by: dana)
            }
        }
    }

    @Test("Training is of the years that are in use")
    func training() async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            for (day, again) in [("0001-01-01", nil), ("2026-11-24", "9999-01-01")] as [(String, String?)] {
                var draft = TrainingDraft(kind: .trained, what: "The sheet", by: "Dana")
                draft.day = Workday(day)
                draft.again = again.flatMap { Workday($0) }
                await #expect(throws: StandardError.trainingFar) {
                    try await office.desk.noteTraining(
                        of: office.id("Otto"), draft, by: try await office.acting("Max"))
                }
            }
        }
    }
}
