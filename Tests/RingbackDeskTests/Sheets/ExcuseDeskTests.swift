import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Excusing a late call")
struct ExcuseDeskTests {
    /// A call for Ana that was due on Tuesday; it is Wednesday morning.
    private static func late(in store: Store) async throws -> (MillerRowe, Entry) {
        let office = try await MillerRowe.open(in: store)
        let filed = try await office.call(for: "Ana", takenBy: "Otto", code: .asap)
        office.clock.advance(seconds: 86_400)
        return (office, filed)
    }

    @Test("It waits until then, with who and why, and comes back by itself", arguments: TestEngine.allCases)
    func waits(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let (office, filed) = try await Self.late(in: store)
            let dana = try await office.acting("Dana")
            #expect(try await office.desk.board(.late, limit: 50, by: dana).counts.late == 1)
            let excused = try await office.desk.excuse(
                filed.id, .callerUnreachable, until: "Friday 10:00", note: "in the air", by: dana
            ).fresh()
            #expect(!excused.isLate && excused.excusedBy?.name == "Dana")
            #expect(excused.excuse?.reason == .callerUnreachable && excused.excuse?.note == "in the air")
            #expect(excused.excuse?.dueBefore == filed.message.timing.due)
            // An ASAP that nobody touches for a quarter of an hour is to be looked at again, unless it may wait.
            office.clock.advance(seconds: 3600)
            #expect(try await !office.desk.entry(filed.id, by: dana).looksAgain)
            let board = try await office.desk.board(.late, limit: 50, by: dana)
            #expect(board.entries.isEmpty && board.counts.late == 0)
            let ana = try await office.acting("Ana")
            let sheet = try await office.desk.sheet(
                of: office.id("Ana"), face: .sheet, cursor: nil, limit: 50, by: ana)
            #expect(sheet.entries.first?.excuse == excused.excuse && sheet.counts.late == 0)
            let history = try await office.desk.history(of: .message(filed.id), before: nil, limit: 20, by: dana)
            #expect(history.entries.contains { $0.action == .messageExcused && $0.actor == dana.actor.person })
            // Friday, 10:01: nobody had to do anything.
            office.clock.set(try #require(excused.excuse).until.adding(seconds: 60))
            let again = try await office.desk.board(.late, limit: 50, by: dana)
            #expect(again.entries.map(\.id) == [filed.id] && again.counts.late == 1)
            #expect(again.entries.first?.excuse == nil && again.entries.first?.looksAgain == true)
            // It can be excused anew, and the first excuse stays on record.
            _ = try await office.desk.excuse(filed.id, .ownerAway, until: "Monday", note: "", by: dana)
            #expect(try await store.read { try Self.kept(of: filed.id, office, $0) } == 2)
        }
    }

    private static func kept(of message: MessageID, _ office: MillerRowe, _ session: any SQLSession) throws -> Int {
        try session.row(
            "SELECT COUNT(*) FROM message_excuse WHERE office_id = \(office.office) AND message_id = \(message)"
        ).map { try $0.int(0) } ?? 0
    }

    @Test("A lead or manager may, the owner may not, a stranger sees nothing", arguments: TestEngine.allCases)
    func who(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let (office, filed) = try await Self.late(in: store)
            for name in ["Ana", "Otto"] {
                let acting = try await office.acting(name)
                await #expect(throws: AccessError.forbidden) {
                    try await office.desk.excuse(filed.id, .notWanted, until: "tomorrow", note: "", by: acting)
                }
            }
            await #expect(throws: MessageError.notHere) {
                try await office.desk.excuse(
                    filed.id, .notWanted, until: "Friday", note: "", by: try await office.acting("Eve"))
            }
            let max = try await office.acting("Max")
            _ = try await office.desk.excuse(filed.id, .notWanted, until: "Friday", note: "", by: max)
        }
    }

    @Test("What was typed wrongly is said, and nothing changes", arguments: TestEngine.allCases)
    func wrong(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let filed = try await office.call(for: "Ana", takenBy: "Otto", code: .asap)
            let dana = try await office.acting("Dana")
            func refuse(_ error: ExcuseError, _ reason: Excuse.Reason, _ until: String) async {
                await #expect(throws: error) {
                    try await office.desk.excuse(filed.id, reason, until: until, note: "", by: dana)
                }
            }
            await refuse(.notLate, .thirdParty, "tomorrow 10:00")
            office.clock.advance(seconds: 86_400)
            await refuse(.noteMissing, .other, "Friday 10:00")
            await refuse(.untilMissing, .thirdParty, " ")
            await refuse(.unreadable("when they ring"), .thirdParty, "when they ring")
            await refuse(.noWorkday(Workday(daysSince1970: 20_783)), .thirdParty, "tomorrow")
            await refuse(.past, .thirdParty, "2026-11-24T10:00")
            #expect(try await office.desk.entry(filed.id, by: dana).version == filed.version)
            let until = "Friday 10:00"
            _ = try await office.desk.excuse(filed.id, .thirdParty, until: until, note: "", by: dana)
            await refuse(.alreadyUntilThen, .ownerAway, until)
            // The second of two who had seen the same is told.
            await #expect(throws: MessageError.changed(by: "Dana")) {
                try await office.desk.excuse(
                    filed.id, .ownerAway, until: "Monday", note: "", by: try await office.acting("Max"),
                    expecting: filed.version)
            }
        }
    }

    @Test("It is undone whole, also where one excuse followed another", arguments: TestEngine.allCases)
    func undone(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let (office, filed) = try await Self.late(in: store)
            let dana = try await office.acting("Dana")
            let first = try await office.desk.excuse(
                filed.id, .thirdParty, until: "Friday 10:00", note: "", by: dana
            ).fresh()
            office.clock.advance(seconds: 1)
            _ = try await office.desk.excuse(filed.id, .ownerAway, until: "Monday", note: "", by: dana)
            let back = try await office.desk.undo(filed.id, by: dana).fresh()
            #expect(back.undid == "the excuse" && back.excuse == first.excuse)
            #expect(back.message.timing.due == first.message.timing.due)
            let late = try await office.desk.undo(filed.id, by: dana).fresh()
            #expect(late.isLate && late.excuse == nil)
            #expect(try await store.read { try Self.kept(of: filed.id, office, $0) } == 0)
        }
    }

    @Test("It stands through a new code, and ends with a time agreed with the caller", arguments: TestEngine.allCases)
    func lasts(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let (office, filed) = try await Self.late(in: store)
            let (dana, ana) = (try await office.acting("Dana"), try await office.acting("Ana"))
            let excused = try await office.desk.excuse(
                filed.id, .anotherDay, until: "Friday 10:00", note: "", by: dana
            ).fresh()
            let recoded = try await office.desk.recode(filed.id, .today, why: "", by: ana).fresh()
            #expect(recoded.excuse == excused.excuse && !recoded.isLate)
            let agreed = try await office.desk.record(
                .talked, with: "", said: "", number: "", again: "Monday 9:00", on: filed.id, by: ana
            ).fresh()
            #expect(agreed.excuse == nil && agreed.isAgain)
        }
    }
}
