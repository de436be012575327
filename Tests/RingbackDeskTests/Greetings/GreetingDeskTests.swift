import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

/// Greetings as they are set, and what is owed under them.
@Suite("Greetings at the desk")
struct GreetingDeskTests {
    private func window(_ from: String = "15:30", _ to: String = "16:30") -> GreetingDraft {
        GreetingDraft(.present, windows: [GreetingDraft.Window(from: from, to: to)])
    }

    private func time(_ text: String) throws -> Timestamp {
        try Absence.beginning(text, .monthFirst, hours: try MillerRowe.hours(), now: .earliest)
    }

    @Test(
        "A message left under published hours is due by their end, and broken a minute later",
        arguments: TestEngine.allCases)
    func deadline(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let eve = office.id("Eve")
            let view = try await office.desk.setGreeting(of: eve, window(), by: try await office.acting("Eve"))
            #expect(view.live?.kind == .present && view.text.contains("between 3:30 PM and 4:30 PM today"))
            let entry = try await office.call(for: "Eve", takenBy: "Otto", code: .today)
            #expect(try entry.message.timing.due == time("2026-11-24T16:30"))
            #expect(try entry.message.timing.agreed == time("2026-11-24T16:30"))
            // Whoever answers may offer it, on a line without any policy.
            let line = try await office.desk.line(for: eve, by: office.acting("Otto"))
            #expect(try line.windows.map(\.closes) == [time("2026-11-24T16:30")] && line.promise == .windowed)
            office.clock.set(try time("2026-11-24T16:31"))
            let now = try await office.desk.greeting(of: eve, by: try await office.acting("Otto"))
            #expect(now.live == nil && !now.text.contains("PM"))
            let stated = try await store.read {
                try WindowQueries.closed(
                    from: .earliest, to: .latest, in: office.office, limit: 10, $0)
            }
            #expect(stated.map(\.calls) == [1] && stated.map(\.isMissed) == [true])
            // The round notes in the history that it fell back.
            try await office.desk.turnGreetings(office.office)
            let history = try await office.desk.greetingHistory(of: eve, limit: 5, by: try await office.acting("Eve"))
            #expect(history.map(\.overHow) == [.ended])
        }
    }

    @Test("An absent greeting is made from the absence, follows it, and ends with it", arguments: TestEngine.allCases)
    func absent(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (eve, acting) = (office.id("Eve"), try await office.acting("Eve"))
            await #expect(throws: GreetingError.backMissing("Eve")) {
                try await office.desk.setGreeting(of: eve, GreetingDraft(.absent), by: acting)
            }
            let planned = try await office.desk.setAbsence(
                of: eve,
                AbsenceDraft(
                    from: "2026-11-24", until: "2026-12-08",
                    covers: [AbsenceDraft.Cover(scope: .all, person: office.id("Tom"))]), by: acting)
            await #expect(throws: GreetingError.self) {
                try await office.desk.setGreeting(of: eve, GreetingDraft(.absent, back: "2026-12-01"), by: acting)
            }
            let view = try await office.desk.setGreeting(of: eve, GreetingDraft(.absent), by: acting)
            #expect(view.cover?.name == "Tom" && view.text.contains("Wednesday, December 9"))
            await #expect(throws: GreetingError.self) {
                try await office.desk.setGreeting(of: eve, window(), by: acting)
            }
            try await office.desk.endAbsence(planned.absence.id, of: eve, by: acting)
            #expect(try await office.desk.greeting(of: eve, by: acting).live == nil)
        }
    }

    @Test(
        "A calendar address opens the published hours, and nothing once it is revoked", arguments: TestEngine.allCases)
    func calendar(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let acting = try await office.acting("Eve")
            _ = try await office.desk.setGreeting(of: office.id("Eve"), window(), by: acting)
            let first = try await office.desk.makeCalendarFeed(by: acting)
            #expect(try await office.desk.calendar(secret: first).events.count == 1)
            let second = try await office.desk.makeCalendarFeed(by: acting)
            await #expect(throws: GreetingError.feedUnknown) { try await office.desk.calendar(secret: first) }
            try await office.desk.endCalendarFeed(by: acting)
            await #expect(throws: GreetingError.feedUnknown) { try await office.desk.calendar(secret: second) }
        }
    }

    @Test("Nobody sets another's greeting without looking after them", arguments: TestEngine.allCases)
    func rights(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let otto = try await office.acting("Otto")
            await #expect(throws: AccessError.forbidden) {
                try await office.desk.setGreeting(of: office.id("Eve"), window(), by: otto)
            }
            #expect(try await office.desk.greeting(of: office.id("Eve"), by: otto).load == nil)
        }
    }
}
