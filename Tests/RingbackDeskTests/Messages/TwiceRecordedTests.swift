import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("One try, recorded by two")
struct TwiceRecordedTests {
    @Test("The second is told who just recorded what, and may record theirs too", arguments: TestEngine.allCases)
    func asks(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let filed = try await office.call(for: "Margaret", takenBy: "Otto")
            let (jamie, lou) = (try await office.acting("Jamie"), try await office.acting("Lou"))
            func record(_ acting: Acting, seen: Int?) async throws -> Entry {
                try await office.desk.record(
                    .noAnswer, with: "", said: "", number: "", on: filed.id, by: acting, seen: seen
                ).fresh()
            }
            let first = try await record(jamie, seen: filed.version)
            await #expect(throws: AttemptJustRecorded(by: "Jamie", outcome: .noAnswer)) {
                try await record(lou, seen: filed.version)
            }
            // One's own next try is no repetition, nor is one by somebody who saw the other.
            _ = try await record(jamie, seen: filed.version)
            let seen = try await record(lou, seen: first.version + 1)
            #expect(seen.message.tally.attempts == 3)
            // Asked, and said so.
            #expect(try await record(jamie, seen: nil).message.tally.attempts == 4)
            // After a while it is another try, whatever the screen still shows.
            office.clock.advance(seconds: AttemptJustRecorded.lasts + 1)
            #expect(try await record(lou, seen: filed.version).message.tally.attempts == 5)
        }
    }

    @Test("Somebody else's move of the entry asks nothing, and a closed one is said to be closed")
    func others() async throws {
        try await TestEngine.sqlite.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let filed = try await office.call(for: "Margaret", takenBy: "Otto")
            let (jamie, lou) = (try await office.acting("Jamie"), try await office.acting("Lou"))
            _ = try await office.desk.recode(filed.id, .asap, why: "", by: jamie)
            _ = try await office.desk.record(
                .busy, with: "", said: "", number: "", on: filed.id, by: lou, seen: filed.version)
            _ = try await office.desk.record(.talked, with: "", said: "", number: "", on: filed.id, by: lou)
            await #expect(throws: MessageError.closed(.talked)) {
                try await office.desk.record(
                    .busy, with: "", said: "", number: "", on: filed.id, by: jamie, seen: filed.version)
            }
        }
    }
}
