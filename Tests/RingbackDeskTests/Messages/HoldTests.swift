import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite struct HoldTests {
    @Test(
        "a held caller whom somebody took is not taken again, and who has them is said", arguments: TestEngine.allCases)
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

    @Test("an offer to somebody who is away says until when", arguments: TestEngine.allCases)
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
            #expect(offered.offeredAway?.person == ana.person)
        }
    }
}
