import RingbackCore
import RingbackDesk
import RingbackStore
import RingbackTestSupport
import Testing

@Suite("Coverage and routes of an office")
struct CoverageTests {
    private func stint(
        _ person: PersonID, _ from: Int, _ until: Int, _ duty: Coverage.Duty = .answers, on day: Weekday
    ) -> Coverage.Stint {
        Coverage.Stint(person: person, weekday: day, from: from, until: until, duty: duty)
    }

    @Test("Every office has a site; another takes people, and its name is its own", arguments: TestEngine.allCases)
    func sites(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (ada, otto) = (try await office.acting("Ada"), try await office.acting("Otto"))
            let first = try await office.desk.office(by: otto)
            #expect(first.sitesInOrder.map(first.name(of:)) == [first.office.name])
            let site = try await office.desk.saveSite(
                SiteDraft(name: "Uptown", zone: "America/Denver", members: [otto.person]), by: ada)
            let picture = try await office.desk.office(by: ada)
            #expect(try picture.site(of: otto.person) == site.id)
            #expect(try picture.site(of: ada.person) != site.id)
            #expect(picture.hours(of: site).zone == "America/Denver")
            await #expect(throws: SiteError.nameTaken("uptown")) {
                try await office.desk.saveSite(SiteDraft(name: "uptown"), by: ada)
            }
            await #expect(throws: AccessError.forbidden) {
                try await office.desk.saveSite(SiteDraft(name: "Mine"), by: otto)
            }
        }
    }

    @Test("A week holds once it is published, and not with a gap that nobody explains", arguments: TestEngine.allCases)
    func publishing(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (max, otto) = (try await office.acting("Max"), try await office.acting("Otto"))
            let next = try await office.desk.coverage(by: max).coverage.week.adding(weeks: 1)
            let days = Weekday.allCases.prefix(5)
            let operatorID = try otto.person
            let plan = days.map { stint(operatorID, 480, $0 == .friday ? 960 : 1020, on: $0) }
            await #expect(throws: AccessError.forbidden) {
                try await office.desk.setCoverage(plan, in: next, of: nil, by: otto)
            }
            let planned = try await office.desk.setCoverage(plan, in: next, of: nil, by: max)
            #expect(planned.coverage.published.isEmpty)
            let gap = try #require(planned.gaps.first { $0.day == next.day(.friday) })
            #expect(gap == Coverage.Gap(day: next.day(.friday), from: 960, until: 1020))
            await #expect(throws: CoverageError.gaps(planned.gaps)) {
                try await office.desk.publishCoverage(next, of: nil, by: max)
            }
            let reasons = planned.gaps.map { Coverage.GapReason(gap: $0, reason: "office party") }
            let published = try await office.desk.publishCoverage(next, of: nil, reasons: reasons, by: max)
            #expect(published.coverage.isPublished && published.coverage.reasons == reasons)
            await #expect(throws: CoverageError.changed) {
                try await office.desk.setCoverage([], in: next, of: nil, expecting: 1, by: max)
            }
            let copied = try await office.desk.copyCoverage(from: next, to: next.adding(weeks: 1), of: nil, by: max)
            #expect(copied.coverage.stints.count == 5 && !copied.coverage.isPublished)
            // What is planned goes only where that was said.
            await #expect(throws: CoverageError.planned) {
                try await office.desk.copyCoverage(from: next, to: next.adding(weeks: 1), of: nil, by: max)
            }
            _ = try await office.desk.copyCoverage(
                from: next, to: next.adding(weeks: 1), of: nil, replaces: true, by: max)
            let last = next.adding(weeks: -2)
            await #expect(throws: CoverageError.weekOver(last)) {
                try await office.desk.copyCoverage(from: next, to: last, of: nil, by: max)
            }
        }
    }

    @Test("Nobody is planned at two sites at once", arguments: TestEngine.allCases)
    func twoSites(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (ada, otto) = (try await office.acting("Ada"), try await office.acting("Otto"))
            let site = try await office.desk.saveSite(SiteDraft(name: "Uptown"), by: ada)
            let week = try await office.desk.coverage(by: ada).coverage.week.adding(weeks: 1)
            let plan = [stint(try otto.person, 480, 720, on: .monday)]
            _ = try await office.desk.setCoverage(plan, in: week, of: site.id, by: ada)
            await #expect(throws: CoverageError.twoSites(name: "Otto", site: "Uptown", plan[0])) {
                try await office.desk.setCoverage(plan, in: week, of: Site.first(of: ada.office), by: ada)
            }
        }
    }

    @Test("On an unpaid break nobody is offered anything or put through to", arguments: TestEngine.allCases)
    func unpaidBreak(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (max, ana) = (try await office.acting("Max"), try await office.acting("Ana"))
            let tom = try await office.acting("Tom")
            let message = try await office.call(for: "Ana", takenBy: "Otto", number: "+1 713 555 0101")
            let file = try await office.desk.coverage(by: max)
            let local = try await office.desk.office(by: max).office.hours.wallTime(at: office.clock.now())
            let from = local.minutes / 15 * 15
            let plan = [stint(try tom.person, from, from + 30, .unpaidBreak, on: local.day.weekday)]
            let planned = try await office.desk.setCoverage(plan, in: file.coverage.week, of: nil, by: max)
            let reasons = planned.gaps.map { Coverage.GapReason(gap: $0, reason: "trial") }
            _ = try await office.desk.publishCoverage(file.coverage.week, of: nil, reasons: reasons, by: max)
            let error = await #expect(throws: CoverageError.self) {
                try await office.desk.offer(message.id, to: tom.person.text, note: "", by: ana)
            }
            #expect(error?.code == "coverage.on-break")
            #expect(try await office.desk.line(for: tom.person, by: ana).say.verdict == .takeMessage)
            // The debt stays allowed: somebody may be owed a return while they eat.
            _ = try await office.call(for: "Tom", takenBy: "Otto", number: "+1 713 555 0102")
            office.clock.advance(seconds: 1800)
            _ = try await office.desk.offer(message.id, to: tom.person.text, note: "", by: ana)
        }
    }

    @Test(
        "The plan is proved with the office's coverage, at each change and once a night", arguments: TestEngine.allCases
    )
    func routes(engine: TestEngine) async throws {
        try await engine.withStore { store in
            let office = try await MillerRowe.open(in: store)
            let (max, dana) = (try await office.acting("Max"), try await office.acting("Dana"))
            let text = """
                main: menu
                menus: {menu: {name: Main, keys: {0: desk}, nothing: desk}}
                groups: {desk: {name: Front desk, ring: on-duty}}
                """
            await #expect(throws: AccessError.forbidden) { try await office.desk.setRoutes(text, by: dana) }
            await #expect(throws: PlanError.self) { try await office.desk.setRoutes("main: nobody", by: max) }
            let file = try await office.desk.setRoutes(text, by: max)
            #expect(file.version == 1 && file.proof?.faults.map(\.kind) == [.emptyGroup, .emptyGroup])
            #expect(try await office.desk.routes(by: dana).text == text)
            #expect(try await office.desk.proveRoutesNightly(max.office) == false)
            office.clock.advance(seconds: 86_400)
            #expect(try await office.desk.proveRoutesNightly(max.office))
            #expect(try await office.desk.routes(by: max).provedAt == office.clock.now())
        }
    }
}
