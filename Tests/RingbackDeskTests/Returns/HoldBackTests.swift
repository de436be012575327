import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Messages held back")
struct HoldBackTests {
    @Test(
        "It comes back by itself, and why is for the owner and their assistants alone", arguments: TestEngine.allCases)
    func held(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (jamie, max) = (try await office.acting("Jamie"), try await office.acting("Max"))
            let filed = try await office.call(for: "Margaret", takenBy: "Otto")
            let other = try await office.call(
                for: "Margaret", takenBy: "Otto", name: "Vivian Hargrove", number: "+1 713 555 0150")
            let held = try await office.desk.hold(
                filed.id, until: "Friday 10:00", reason: "wants the Hale file", by: jamie
            ).fresh()
            #expect(held.isHeld && held.message.hold?.reason == "wants the Hale file" && held.heldBy?.name == "Jamie")
            let margaret = try await office.acting("Margaret")
            #expect(try await office.desk.entry(filed.id, by: margaret).message.hold?.reason == "wants the Hale file")
            for name in ["Max", "Otto", "Ada"] {
                let hold = try await office.desk.entry(filed.id, by: try await office.acting(name)).message.hold
                #expect(hold?.reason == "" && hold?.until == held.message.hold?.until)
            }
            // Nor does the history say it, nor a search find it.
            let history = try await office.desk.history(of: .message(filed.id), before: nil, limit: 20, by: max)
            #expect(!"\(history.entries.map(\.particulars))".contains("Hale"))
            func sheet(_ reader: Acting) async throws -> [Entry] {
                try await office.desk.sheet(
                    of: office.id("Margaret"), face: .sheet, cursor: nil, limit: 50, by: reader
                ).entries
            }
            #expect(try await sheet(max).map(\.id) == [other.id, filed.id])
            #expect(try await sheet(max).last?.message.hold?.reason == "")
            // The next day it is late without the hold.
            office.clock.advance(seconds: 86_400)
            #expect(try await sheet(jamie).map(\.isLate) == [true, false])
            office.clock.advance(seconds: 2 * 86_400 + 3600)
            let back = try #require(try await sheet(jamie).first { $0.id == filed.id })
            #expect(!back.isHeld && back.isLate)
            guard case .held = back.lookAgain else {
                Issue.record("not to be looked at again")
                return
            }
        }
    }

    @Test("Only the owner and their assistants hold, and end it; both are undone", arguments: TestEngine.allCases)
    func rights(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let jamie = try await office.acting("Jamie")
            let filed = try await office.call(for: "Margaret", takenBy: "Otto")
            for name in ["Max", "Otto", "Ada"] {
                let acting = try await office.acting(name)
                await #expect(throws: AccessError.forbidden) {
                    try await office.desk.hold(filed.id, until: "Friday", reason: "", by: acting)
                }
            }
            await #expect(throws: HeldBackError.notHeld) { try await office.desk.release(filed.id, by: jamie) }
            let due = filed.message.timing.due
            _ = try await office.desk.hold(filed.id, until: "Friday", reason: "", by: jamie)
            #expect(try await office.desk.undo(filed.id, by: jamie).fresh().message.hold == nil)
            _ = try await office.desk.hold(filed.id, until: "Friday", reason: "", by: jamie)
            #expect(try await office.desk.release(filed.id, by: jamie).message.timing.due == due)
            let again = try await office.desk.undo(filed.id, by: jamie).fresh()
            #expect(again.isHeld && again.undid == "the end of the hold")
            // Whoever owns it next does not learn why.
            _ = try await office.desk.hold(filed.id, until: "Friday", reason: "wants the Hale file", by: jamie)
            let offered = try await office.desk.offer(filed.id, to: "Ana", note: "", by: jamie).fresh()
            #expect(offered.message.hold == nil)
        }
    }

    @Test(
        "A time that cannot be meant is answered with what to do",
        arguments: [
            ("", HeldBackError.untilMissing), ("soonish", .unreadable("soonish")), ("9:00", .past),
            ("2026-11-23T10:00", .past), ("2028-01-03", .tooFar),
        ])
    func refused(text: String, error: HeldBackError) async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let jamie = try await office.acting("Jamie")
            let filed = try await office.call(for: "Margaret", takenBy: "Otto")
            await #expect(throws: error) {
                try await office.desk.hold(filed.id, until: text, reason: "kept", by: jamie)
            }
        }
    }
}
