import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("The pattern of like requests")
struct PatternDeskTests {
    private static func thrice(_ office: MillerRowe) async throws -> [WorkRequestID] {
        var ids: [WorkRequestID] = []
        for what in ["Slides for Acme", "could you make the slides?", "the slides for Friday"] {
            let asked = try await office.ask("Eve", "Ana", what)
            _ = try await office.answer(asked.id, .no, by: "Ana", text: ids.isEmpty ? "Tom makes them." : "")
            ids.append(asked.id)
            office.clock.advance(seconds: 3 * 86_400)
        }
        return ids
    }

    @Test(
        "From the third within 60 days the receiver sees it, the asker the same counts, nobody else anything",
        arguments: TestEngine.allCases)
    func counts(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ana = try await office.acting("Ana")
            _ = try await office.ask("Eve", "Ana", "book a room")
            _ = try await Self.thrice(office)
            let mine = try #require(try await office.desk.patterns(by: ana).received.first)
            #expect(try await office.desk.patterns(by: ana).received.count == 1)
            #expect([mine.pattern.asked, mine.pattern.declined, mine.pattern.explained] == [3, 3, 1])
            let own = try await office.desk.patterns(by: office.acting("Eve"))
            #expect(own.sent.map(\.pattern) == [mine.pattern])
            #expect(own.received.isEmpty)
            for name in ["Ada", "Max", "Dana", "Tom", "Otto", "Jamie"] {
                let other = try await office.acting(name)
                let seen = try await office.desk.patterns(by: other)
                #expect(seen.received.isEmpty && seen.sent.isEmpty && seen.notes.isEmpty)
                await #expect(throws: RequestError.patternUnknown) {
                    try await office.desk.pattern(mine.pattern.like, by: other)
                }
            }
            // The asker has the counts, not the page from which a note is made.
            await #expect(throws: RequestError.patternUnknown) {
                try await office.desk.pattern(mine.pattern.like, by: office.acting("Eve"))
            }
            office.clock.advance(seconds: 60 * 86_400)
            #expect(try await office.desk.patterns(by: ana).received.isEmpty)
        }
    }

    @Test("“Shall I ask our manager?” is counted as no refusal", arguments: TestEngine.allCases)
    func asking(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            for (answer, what) in [
                (RequestAnswer.askManager, "Slides for Acme"), (.no, "could you make the slides?"),
                (.mine, "the slides for Friday"),
            ] {
                let asked = try await office.ask("Eve", "Ana", what)
                _ = try await office.answer(asked.id, answer, by: "Ana", text: "A full plate.")
                office.clock.advance(seconds: 86_400)
            }
            let ana = try await office.acting("Ana")
            let pattern = try #require(try await office.desk.patterns(by: ana).received.first).pattern
            #expect([pattern.declined, pattern.explained, pattern.accepted, pattern.waiting] == [1, 1, 1, 1])
        }
    }

    @Test("What is not alike by its words is tied by hand, and untied", arguments: TestEngine.allCases)
    func ties(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let ana = try await office.acting("Ana")
            var ids: [WorkRequestID] = []
            for what in ["slides", "deck", "presentation"] { ids.append(try await office.ask("Eve", "Ana", what).id) }
            #expect(try await office.desk.patterns(by: ana).received.isEmpty)
            _ = try await office.desk.tieRequests(ids[0], with: ids[1], by: ana)
            _ = try await office.desk.tieRequests(ids[0], with: ids[2], by: ana)
            #expect(try await office.desk.patterns(by: ana).received.first?.pattern.asked == 3)
            await #expect(throws: RequestError.notYours) {
                try await office.desk.tieRequests(ids[0], with: ids[1], by: office.acting("Eve"))
            }
            // Also the one that the others are named after.
            _ = try await office.desk.untieRequest(ids[0], by: ana)
            #expect(try await office.desk.patterns(by: ana).received.isEmpty)
            let file = try await office.desk.workRequest(ids[1], by: ana)
            #expect(file.alike.map(\.id) == [ids[2]])
            #expect(file.others.map(\.id) == [ids[0]])
            let fromTom = try await office.ask("Tom", "Ana", "slides")
            await #expect(throws: RequestError.notAlike) {
                try await office.desk.tieRequests(ids[0], with: fromTom.id, by: ana)
            }
        }
    }

    @Test(
        "A note goes first to the asker, then to a manager, and who has it since when is known to all of them",
        arguments: TestEngine.allCases)
    func notes(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            _ = try await Self.thrice(office)
            let ana = try await office.acting("Ana")
            let like = try #require(try await office.desk.patterns(by: ana).received.first).pattern.like
            await #expect(throws: RequestError.blame("always")) {
                try await office.desk.makePatternNote(of: like, saying: "Eve always asks.", by: ana)
            }
            let note = try await office.desk.makePatternNote(of: like, saying: "Eve asked 3 times.", by: ana).fresh()
            #expect(note.note.evidence.count == 3)
            let dana = try await office.acting("Dana")
            await #expect(throws: RequestError.noteUnknown) {
                try await office.desk.patternNote(note.note.id, by: dana)
            }
            #expect(try await office.desk.patternNote(note.note.id, by: office.acting("Eve")).about.name == "Eve")
            await #expect(throws: RequestError.noteUnknown) {
                try await office.desk.sharePatternNote(note.note.id, with: nil, by: office.acting("Eve"))
            }
            await #expect(throws: AccessError.notHere) {
                try await office.desk.sharePatternNote(note.note.id, with: office.id("Otto"), by: ana)
            }
            let shared = try await office.desk.sharePatternNote(note.note.id, with: office.id("Dana"), by: ana)
            #expect(shared.manager?.name == "Dana")
            #expect(try await office.desk.patternNote(note.note.id, by: dana).note.evidence.count == 3)
            let eves = try await office.desk.patterns(by: office.acting("Eve")).notes
            #expect(eves.first?.manager?.name == "Dana")
            #expect(eves.first?.note.managerAt == office.clock.now())
            await #expect(throws: RequestError.alreadyShared("Dana")) {
                try await office.desk.sharePatternNote(note.note.id, with: office.id("Max"), by: ana)
            }
            #expect(try await office.desk.patterns(by: office.acting("Max")).notes.isEmpty)
        }
    }
}
