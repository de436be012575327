import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import RingbackWords
import Testing

@Suite("Findings that are kept")
struct KeptFindingTests {
    private static let monday = Workday("2026-11-23") ?? Workday(daysSince1970: 0)

    @Test(
        "Whoever sees few of many findings gets a page that says that there is more", arguments: TestEngine.allCases)
    func longReading(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (eve, tom) = (office.id("Eve"), office.id("Tom"))
            let finding = Finding(.sameWorkday, on: Self.monday, Phrase(verbatim: "Late."), person: eve)
            let last = Finding(.sameWorkday, on: Self.monday, Phrase(verbatim: "Late, too."), person: tom)
            _ = try await store.write(in: office.office) { session in
                try FindingQueries.keep(
                    Array(repeating: finding, count: 20_400) + [last], of: Self.monday, at: office.clock.now(),
                    in: office.office, session)
            }
            let acting = try await office.acting("Tom")
            let first = try await office.desk.findings(from: Self.monday, to: Self.monday, by: acting)
            #expect(first.findings.isEmpty && first.next != nil)
            let second = try await office.desk.findings(
                from: Self.monday, to: Self.monday, after: first.next, by: acting)
            #expect(second.findings.map(\.finding.person) == [tom] && second.next == nil)
        }
    }

    @Test("A time zone changed in the middle of a year rewrites no day and skips none", arguments: TestEngine.allCases)
    func zoneChange(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (desk, ada) = (office.desk, try await office.acting("Ada"))
            _ = try await desk.adoptStandards(.workforce, effective: nil, by: ada)
            _ = try await office.call(for: "Ana", takenBy: "Otto")
            office.clock.advance(seconds: 16 * 3600)
            #expect(try await desk.keepFindings(office.office) == 1)
            func kept() async throws -> [String] {
                try await desk.findings(
                    from: Self.monday, to: Self.monday.adding(days: 1), limit: 200, by: office.acting("Ada")
                ).findings.map(\.finding.evidence.description)
            }
            let before = try await kept()
            #expect(!before.isEmpty)
            let known = try await desk.office(by: ada).office
            let day = [Span(opens: 480, closes: 1020)]
            let east = try OfficeHours(
                zone: "Asia/Tokyo", week: [.monday: day, .tuesday: day, .wednesday: day], holidays: [:])
            _ = try await desk.changeOffice(
                name: known.name, country: known.country, hours: east, by: office.acting("Ada"))
            #expect(try await kept() == before)
            // In Tokyo it is Thursday, and Wednesday is kept once.
            office.clock.advance(seconds: 24 * 3600)
            #expect(try await desk.keepFindings(office.office) == 1)
            #expect(try await desk.keepFindings(office.office) == 0)
            #expect(try await kept() == before)
        }
    }
}
