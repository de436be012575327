package import RingbackCore
import RingbackStore
package import RingbackWords

/// A site's week as a page and programs show it.
package struct CoverageFile: Sendable {
    package let coverage: Coverage
    package let siteName: String
    package let sites: [(id: SiteID, name: String)]
    /// The hours in which the main line is to be answered, by day.
    package let hours: [Workday: [Span]]
    /// Where nobody does, as it is planned, and as it was published.
    package let gaps: [Coverage.Gap]
    package let publishedGaps: [Coverage.Gap]
    /// Gaps that were published have a reason.
    package let reasons: [Coverage.GapReason]
    /// Who is planned while they are away, a sentence each.
    package let warnings: [Phrase]
    /// Those who work at the site first, then the others who are planned there.
    package let people: [Named]
    package let names: [PersonID: String]
    package let maySet: Bool
    package let today: Workday
    package let zone: String
}

extension ReadScope {
    func site(_ id: SiteID?) throws -> Site {
        let id = id ?? view.picture.site(of: acting.actor.person ?? .nobody)
        guard let site = view.picture.sites[id] else { throw SiteError.notHere }
        return site
    }

    /// When the main line is to be answered on a day, never on a holiday: the hours of the standard in force, or the
    /// office's own before one is adopted.
    func lineHours(on day: Workday) -> [Span] {
        let office = view.office.hours
        guard let parameters = view.picture.standards.inForce(.operatorOnDuty, on: day) else {
            return office.holidays[day] == nil ? office.spans(on: day.weekday) : []
        }
        return parameters.hold(on: day, in: office) ? [parameters.hours] : []
    }

    func coverageFile(_ week: CalendarWeek, of site: Site) throws -> CoverageFile {
        let coverage = try CoverageQueries.find(week, of: site.id, in: office, session)
        let hours = view.picture.hours(of: site)
        var lines: [Workday: [Span]] = [:]
        for day in week.days { lines[day] = lineHours(on: day) }
        func gaps(_ stints: [Coverage.Stint]) -> [Coverage.Gap] {
            week.days.flatMap { day in
                OperatorOnDuty.gaps(on: day, hours: lines[day] ?? [], stints: stints) { person, minute in
                    isIn(person, hours.instant(computed: WallTime(day: day, minutes: minute)))
                }
            }
        }
        let planned = Set((coverage.stints + coverage.published).map(\.person))
        let workers = view.picture.people.values.filter(\.works)
        let here = workers.filter { view.picture.site(of: $0.id) == site.id || planned.contains($0.id) }
        return CoverageFile(
            coverage: coverage, siteName: view.picture.name(of: site),
            sites: view.picture.sitesInOrder.map { ($0.id, view.picture.name(of: $0)) }, hours: lines,
            gaps: gaps(coverage.stints), publishedGaps: gaps(coverage.published), reasons: coverage.reasons,
            warnings: warnings(coverage, hours),
            people: here.sorted {
                (planned.contains($0.id) ? 0 : 1, $0.name, $0.id) < (planned.contains($1.id) ? 0 : 1, $1.name, $1.id)
            }.map { Named($0.id, in: view) },
            names: view.names, maySet: Policy.allows(.setCoverage, acting), today: hours.workday(at: now),
            zone: hours.zone)
    }

    /// Where nobody will answer the main line on a day, by the published coverage, site by site.
    func coverageGaps(on day: Workday) throws -> [(site: String, gap: Coverage.Gap)] {
        let lines = lineHours(on: day)
        return try view.picture.sitesInOrder.flatMap { site in
            let hours = view.picture.hours(of: site)
            let published = try CoverageQueries.find(
                CalendarWeek(containing: day), of: site.id, in: office, session
            ).published
            return OperatorOnDuty.gaps(on: day, hours: lines, stints: published) { person, minute in
                isIn(person, hours.instant(computed: WallTime(day: day, minutes: minute)))
            }.map { (view.picture.name(of: site), $0) }
        }
    }

    /// Whether somebody works here and is not away.
    func isIn(_ person: PersonID, _ instant: Timestamp) -> Bool {
        view.person(person)?.works == true && view.roster.away(person, at: instant) == nil
    }

    private func warnings(_ coverage: Coverage, _ hours: OfficeHours) -> [Phrase] {
        var warned: Set<String> = []
        return Coverage.Stint.inOrder(coverage.stints).compactMap { stint in
            let day = coverage.week.day(stint.weekday)
            let isAway = stride(from: stint.from, to: stint.until, by: Coverage.quarter).contains { minute in
                !isIn(stint.person, hours.instant(computed: WallTime(day: day, minutes: minute)))
            }
            guard isAway, warned.insert("\(stint.person)\(stint.weekday.rawValue)").inserted else { return nil }
            return say("\(view.name(of: stint.person)) is away on \(stint.weekday.name) and does not count there.")
        }
    }
}

extension OfficeView {
    /// Until when somebody is off the clock; `nil` while they are not.
    package func unpaidBreak(of person: PersonID, at now: Timestamp) -> Timestamp? {
        picture.breaks[person]?.first { $0.holds(at: now) }?.until
    }

    /// - Throws: ``CoverageError/onBreak(name:until:)`` while somebody is off the clock.
    func mustBeOnTheClock(_ person: PersonID, at now: Timestamp) throws(CoverageError) {
        guard let until = unpaidBreak(of: person, at: now) else { return }
        throw .onBreak(name: name(of: person), until: hours(of: person).wallTime(at: until))
    }
}
