import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

@Suite("Clean copies")
struct CopyTests {
    @Test(
        "One is current until something that it shows changes, and the next marks what is new",
        arguments: TestEngine.allCases)
    func current(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (jamie, margaret) = (try await office.acting("Jamie"), office.id("Margaret"))
            let first = try await office.call(for: "Margaret", takenBy: "Otto", number: "+1 713 555 0101")
            let copy = try await office.desk.makeCopy(of: margaret, by: jamie)
            #expect(copy.isCurrent && copy.copy.lines.map(\.message) == [first.id] && copy.by?.name == "Jamie")
            #expect(copy.copy.lines.map(\.mark) == [.none] && copy.copy.since == nil)
            office.clock.advance(seconds: 60)
            #expect(try await office.desk.makeCopy(of: margaret, by: jamie).copy.code == copy.copy.code)
            let second = try await office.call(
                for: "Margaret", takenBy: "Otto", name: "Neil Kendrick", number: "+1 713 555 0102", code: .asap)
            let old = try await office.desk.copy(called: copy.copy.code.shown, by: jamie)
            #expect(old.changes == [.came("Neil Kendrick")])
            let next = try await office.desk.makeCopy(of: margaret, by: jamie)
            #expect(next.copy.code != copy.copy.code && next.copy.since == copy.copy.at)
            #expect(next.copy.lines.map(\.message) == [second.id, first.id])
            #expect(next.copy.lines.map(\.mark) == [.new, .none])
            _ = try await office.desk.record(.busy, with: "", said: "", number: "", on: first.id, by: jamie)
            #expect(try await office.desk.lastCopy(of: margaret, by: jamie).changes == [.changed("John Smith")])
            _ = try await office.desk.record(.talked, with: "", said: "", number: "", on: second.id, by: jamie)
            let later = try await office.desk.lastCopy(of: margaret, by: jamie)
            #expect(later.copy.code == next.copy.code)
            #expect(Set(later.changes.map { "\($0)" }) == ["gone(\"Neil Kendrick\")", "changed(\"John Smith\")"])
        }
    }

    @Test("Time alone changes nothing on it", arguments: TestEngine.allCases)
    func time(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let jamie = try await office.acting("Jamie")
            _ = try await office.call(for: "Margaret", takenBy: "Otto")
            let copy = try await office.desk.makeCopy(of: office.id("Margaret"), by: jamie)
            office.clock.advance(seconds: 3 * 86_400)
            #expect(try await office.desk.copy(called: copy.copy.code.text, by: jamie).isCurrent)
        }
    }

    @Test("What a manager prints is not the last copy for those who keep the sheet", arguments: TestEngine.allCases)
    func onlookers(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (jamie, max) = (try await office.acting("Jamie"), try await office.acting("Max"))
            let margaret = office.id("Margaret")
            _ = try await office.call(for: "Margaret", takenBy: "Otto", number: "+1 713 555 0101")
            let kept = try await office.desk.makeCopy(of: margaret, by: jamie)
            let new = try await office.call(
                for: "Margaret", takenBy: "Otto", name: "Neil Kendrick", number: "+1 713 555 0102")
            office.clock.advance(seconds: 60)
            let looked = try await office.desk.printedCopy(of: margaret, in: .english, by: max)
            #expect(looked.copy.code != kept.copy.code && !looked.copy.isKeepers)
            office.clock.advance(seconds: 60)
            let next = try await office.desk.makeCopy(of: margaret, by: jamie).copy
            #expect(next.since == kept.copy.at && next.lines.first { $0.message == new.id }?.mark == .new)
            let last = try await store.read { try CopyQueries.last(of: margaret, in: office.office, $0) }
            #expect(last == next)
        }
    }

    @Test(
        "Who may not open the sheet hears of no copy, and a wrong code is told plainly",
        arguments: TestEngine.allCases)
    func rights(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (jamie, margaret) = (try await office.acting("Jamie"), office.id("Margaret"))
            _ = try await office.call(for: "Margaret", takenBy: "Otto")
            let code = try await office.desk.makeCopy(of: margaret, by: jamie).copy.code
            for name in ["Ana", "Otto", "Eve", "Dana"] {
                let acting = try await office.acting(name)
                await #expect(throws: CopyError.unknown(code.shown)) {
                    try await office.desk.copy(called: code.text, by: acting)
                }
                await #expect(throws: AccessError.forbidden) {
                    try await office.desk.printedCopy(of: margaret, in: .english, by: acting)
                }
                await #expect(throws: AccessError.forbidden) {
                    try await office.desk.lastCopy(of: margaret, by: acting)
                }
            }
            let elsewhere = CopyCode(randomness: 99)
            await #expect(throws: CopyError.unknown(elsewhere.shown)) {
                try await office.desk.copy(called: elsewhere.text, by: jamie)
            }
            await #expect(throws: CopyError.codeMissing) { try await office.desk.copy(called: "  ", by: jamie) }
            await #expect(throws: AccessError.notHere) {
                try await office.desk.makeCopy(of: PersonID(high: 1, low: 1), by: jamie)
            }
        }
    }

    @Test("It leaves a line in the history, once", arguments: TestEngine.allCases)
    func history(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (jamie, margaret) = (try await office.acting("Jamie"), office.id("Margaret"))
            for _ in 1...3 { _ = try await office.desk.printedCopy(of: margaret, in: .english, by: jamie) }
            let lines = try await office.desk.history(
                of: .person(margaret), before: nil, limit: 50, by: try await office.acting("Max"))
            #expect(lines.entries.count { $0.action == .sheetCopied } == 1)
        }
    }
}
