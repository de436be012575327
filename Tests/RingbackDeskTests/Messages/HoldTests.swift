import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Callers on hold")
struct HoldTests {
    @Test(
        "A held caller is taken once, and it is shown who has them", arguments: TestEngine.allCases)
    func twoTakers(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (otto, jamie) = (try await office.acting("Otto"), try await office.acting("Jamie"))
            let held = try await office.desk.hold(
                nil, line: "2", name: "Bo Hale", number: "", forWhom: "", draft: "{}", by: otto)
            try await office.desk.endHold(held.id, by: otto)
            try await office.desk.endHold(held.id, by: otto)
            await #expect(throws: HoldError.taken(by: "Otto")) {
                try await office.desk.endHold(held.id, by: jamie)
            }
            await #expect(throws: HoldError.taken(by: "Otto")) {
                _ = try await office.desk.hold(
                    held.id, line: "2", name: "Bo Hale", number: "", forWhom: "", draft: "{}", by: jamie)
            }
        }
    }

    @Test("A held caller is one call, whoever files it", arguments: TestEngine.allCases)
    func filedOnce(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (otto, jamie) = (try await office.acting("Otto"), try await office.acting("Jamie"))
            func hold() async throws -> WaitingID {
                try await office.desk.hold(
                    nil, line: "2", name: "Bo Hale", number: "", forWhom: "", draft: "{}", by: otto
                ).id
            }
            func file(_ held: WaitingID?, for owner: String, by taker: Acting) async throws -> Entry {
                var draft = MessageDraft(
                    forWhom: office.id(owner).text, callerName: "Bo Hale", callerNumber: "", regarding: "", code: .today
                )
                draft.waiting = held
                return try await office.desk.file(draft, by: taker).fresh().entry
            }
            func gone(by name: String, wasFiled: Bool) throws -> HoldError {
                let clock = ClockWords(
                    hours: try MillerRowe.hours(), country: "US", now: office.clock.now())
                return HoldError.gone(by: name, at: clock.moment(office.clock.now()), wasFiled: wasFiled)
            }
            let held = try await hold()
            _ = try await file(held, for: "Ana", by: otto)
            #expect(try await office.desk.holdBoard(by: otto).callers.isEmpty)
            for taker in [jamie, otto] {
                await #expect(throws: try gone(by: "Otto", wasFiled: true)) {
                    try await file(held, for: "Margaret", by: taker)
                }
            }
            #expect(try await office.desk.taken(cursor: nil, limit: 9, by: jamie).entries.isEmpty)
            // If intended, it is another call.
            _ = try await file(nil, for: "Margaret", by: jamie)
            let dropped = try await hold()
            try await office.desk.endHold(dropped, by: otto)
            await #expect(throws: try gone(by: "Otto", wasFiled: false)) {
                try await file(dropped, for: "Ana", by: jamie)
            }
            _ = try await file(dropped, for: "Margaret", by: otto)
        }
    }

    @Test("An offer to an absent person says until when", arguments: TestEngine.allCases)
    func offeredAway(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (margaret, ana) = (try await office.acting("Margaret"), try await office.acting("Ana"))
            let filed = try await office.call(for: "Margaret", takenBy: "Otto")
            _ = try await office.desk.setAbsence(
                of: ana.person, AbsenceDraft(from: "today", until: "tomorrow", covers: []), by: ana)
            let offered = try await office.desk.offer(
                filed.id, to: ana.person.text, note: "", by: margaret
            ).fresh()
            #expect(ana.isBy(offered.offeredAway?.person))
        }
    }
}
