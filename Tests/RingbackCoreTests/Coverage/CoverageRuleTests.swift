import RingbackCore
import RingbackWords
import Testing

@Suite("Coverage of the main line")
struct CoverageRuleTests {
    private let lou = PersonID(high: 1, low: 1)
    private let ana = PersonID(high: 1, low: 2)
    private let monday = Workday(year: 2026, month: 11, day: 30)!

    private func stint(
        _ person: PersonID, _ from: Int, _ until: Int, _ duty: Coverage.Duty = .answers, on day: Weekday = .monday
    ) -> Coverage.Stint {
        Coverage.Stint(person: person, weekday: day, from: from, until: until, duty: duty)
    }

    @Test(
        "Weeks are those of ISO 8601, and some years have 53",
        arguments: [
            ("2026-W49", "2026-11-30"), ("2026-W01", "2025-12-29"), ("2026-W53", "2026-12-28"),
            ("2027-W01", "2027-01-04"),
        ])
    func weeks(text: String, monday: String) throws {
        let week = try #require(CalendarWeek(text))
        #expect(week.monday.description == monday)
        #expect(week.description == text)
        #expect(CalendarWeek(containing: week.day(.sunday)) == week)
    }

    @Test(
        "A week that the year does not have is none",
        arguments: ["2025-W53", "2026-W54", "2026-W00", "2026-49", "", "W49"])
    func noWeek(text: String) { #expect(CalendarWeek(text) == nil) }

    @Test("A plan that is published during a day leaves the hours that have passed as they were held")
    func held() {
        let today = Coverage.held(
            [stint(lou, 480, 1020)], until: 600, then: [stint(ana, 480, 720), stint(lou, 720, 1020)])
        #expect(Set(today) == [stint(lou, 480, 600), stint(ana, 600, 720), stint(lou, 720, 1020)])
        #expect(Coverage.held([stint(lou, 480, 600)], until: 540, then: [stint(lou, 480, 600)]).count == 1)
    }

    @Test("A gap is where nobody answers or covers within the hours; a break is one")
    func gaps() {
        let stints = [
            stint(lou, 480, 720), stint(lou, 720, 780, .unpaidBreak), stint(lou, 780, 1020),
            stint(ana, 720, 750, .covers),
        ]
        let gaps = OperatorOnDuty.gaps(on: monday, hours: [Span(opens: 480, closes: 1020)], stints: stints)
        #expect(gaps == [Coverage.Gap(day: monday, from: 750, until: 780)])
    }

    @Test("Somebody away covers nothing")
    func away() {
        let gaps = OperatorOnDuty.gaps(
            on: monday, hours: [Span(opens: 480, closes: 1020)], stints: [stint(lou, 480, 1020)]
        ) { _, minute in minute < 900 }
        #expect(gaps == [Coverage.Gap(day: monday, from: 900, until: 1020)])
    }

    @Test("A finding says from when to when, and the reason that was given")
    func finding() {
        let gap = Coverage.Gap(day: monday, from: 960, until: 1020)
        let facts = OperatorOnDuty.Facts(
            site: "Downtown", isOnlySite: false, hours: [Span(opens: 480, closes: 1020)],
            published: [stint(lou, 480, 960)], reasons: [Coverage.GapReason(gap: gap, reason: "office party")])
        let findings = OperatorOnDuty.findings(on: monday, facts)
        #expect(
            findings.map(\.evidence.description) == [
                "Nobody answered the main line of Downtown 16:00–17:00. Reason given: office party"
            ])
    }

    @Test("One person cannot be in two stretches, or at two sites, at once")
    func clashes() {
        func refused(_ stints: [Coverage.Stint], _ others: [(String, [Coverage.Stint])] = []) -> String? {
            do throws(CoverageError) {
                try Coverage.check(stints, besides: others.map { ($0.0, $0.1) }) { _ in "Lou" }
                return nil
            } catch { return error.code }
        }
        #expect(refused([stint(lou, 480, 720), stint(lou, 705, 780)]) == "coverage.overlap")
        #expect(refused([stint(lou, 480, 720)], [("Uptown", [stint(lou, 600, 780, .covers)])]) == "coverage.two-sites")
        #expect(refused([stint(lou, 480, 481)]) == "coverage.not-quarter-hours")
        #expect(refused([stint(lou, 720, 480)]) == "coverage.backwards")
        #expect(refused([stint(lou, 480, 720), stint(ana, 480, 720), stint(lou, 720, 780)]) == nil)
    }

    @Test("Giving time to a duty replaces what was there, and neighbors become one")
    func painting() {
        let day = [stint(lou, 480, 1020)]
        let lunch = Coverage.painted(day, person: lou, on: [.monday], from: 720, until: 780, duty: .unpaidBreak)
        #expect(lunch == [stint(lou, 480, 720), stint(lou, 720, 780, .unpaidBreak), stint(lou, 780, 1020)])
        #expect(Coverage.painted(lunch, person: lou, on: [.monday], from: 720, until: 780, duty: .answers) == day)
        #expect(Coverage.painted(day, person: lou, on: [.monday], from: 0, until: 1440, duty: nil).isEmpty)
    }

    @Test("On duty is who answers, then who covers, then who comes next")
    func onDuty() {
        let stints = [stint(lou, 480, 720), stint(ana, 480, 1020, .covers), stint(lou, 780, 1020)]
        let morning = OnDuty(stints, weekday: .monday, minute: 600) { _ in true }
        #expect(morning.now == [lou] && morning.until == 720 && morning.next?.person == ana)
        let lunch = OnDuty(stints, weekday: .monday, minute: 730) { _ in true }
        #expect(lunch.now == [ana] && lunch.next?.person == lou && lunch.next?.from == 780)
        #expect(OnDuty(stints, weekday: .monday, minute: 600) { _ in false }.now.isEmpty)
    }

    @Test("The hour that clocks skip has no length, and the one that they show twice counts both times")
    func daylightSaving() throws {
        let hours = try OfficeHours(zone: "America/Chicago", week: [.monday: [Span(opens: 480, closes: 1020)]])
        func seconds(_ day: String, _ from: Int, _ until: Int) -> Int64 {
            let day = Workday(day)!
            return hours.instant(computed: WallTime(day: day, minutes: until))
                .seconds(since: hours.instant(computed: WallTime(day: day, minutes: from)))
        }
        #expect(seconds("2027-03-14", 120, 180) == 0)
        #expect(seconds("2027-03-14", 0, 1440) == 23 * 3600)
        #expect(seconds("2026-11-01", 60, 120) == 7200)
        #expect(seconds("2026-11-01", 0, 1440) == 25 * 3600)
    }
}
