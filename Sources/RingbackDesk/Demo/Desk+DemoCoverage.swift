import RingbackCore
import RingbackStore

extension Desk {
    /// Who answers the main line last week and this one, what is planned for the next with a gap in it, and a telephone
    /// plan with one fault.
    func setCoverage(of demo: DemoOffice, cast: DemoCastList) async throws {
        let now = clock.now()
        let (office, hours) = (cast.office.id, demo.hours)
        let operators = demo.people.indices.filter { demo.people[$0].roles.contains(.operator) }.map { cast.people[$0] }
        guard let first = operators.first, let second = (operators.dropFirst().first ?? cast.people.last) else {
            return
        }
        let present = CalendarWeek(containing: hours.workday(at: now))
        try await store.write(in: office) { session in
            for week in [present.adding(weeks: -1), present] {
                let stints = Self.demoStints(first, second, lunchOnFriday: true)
                try CoverageQueries.plan(
                    Coverage(site: Site.first(of: office), week: week, version: 1, stints: stints), in: office, session)
                let published = Coverage(
                    site: Site.first(of: office), week: week, version: 2, stints: stints, published: stints,
                    publishedAt: now, publishedBy: first)
                let instants = stints.map { stint in
                    let day = week.day(stint.weekday)
                    return (
                        from: hours.instant(computed: WallTime(day: day, minutes: stint.from)),
                        until: hours.instant(computed: WallTime(day: day, minutes: stint.until))
                    )
                }
                try CoverageQueries.publish(published, instants: instants, in: office, session)
            }
            let next = Coverage(
                site: Site.first(of: office), week: present.adding(weeks: 1), version: 1,
                stints: Self.demoStints(first, second, lunchOnFriday: false))
            try CoverageQueries.plan(next, in: office, session)
            try RouteQueries.add(StoredPlan(version: 1, at: now, by: first, text: Self.demoRoutes), in: office, session)
            try OfficeQueries.touch(office, session)
        }
        try await reload(office)
    }

    private static func demoStints(
        _ first: PersonID, _ second: PersonID, lunchOnFriday: Bool
    ) -> [Coverage.Stint] {
        Weekday.allCases.prefix(5).flatMap { day -> [Coverage.Stint] in
            func stint(_ person: PersonID, _ from: Int, _ until: Int, _ duty: Coverage.Duty) -> Coverage.Stint {
                Coverage.Stint(person: person, weekday: day, from: from, until: until, duty: duty)
            }
            let lunch = day == .friday && !lunchOnFriday ? [] : [stint(second, 720, 750, .answers)]
            return [
                stint(first, 480, 600, .answers), stint(first, 600, 615, .paidBreak), stint(first, 615, 720, .answers),
                stint(first, 720, 750, .unpaidBreak), stint(first, 750, 1020, .answers),
                stint(second, 540, 720, .covers), stint(second, 750, 780, .unpaidBreak),
                stint(second, 780, 1020, .covers),
            ] + lunch
        }
    }

    private static let demoRoutes = """
        # How calls reach the office. docs/routes.md explains each part.
        main: hours
        times:
          open: {mon-fri: 08:00-17:00}
        branches:
          hours:
            name: Main number
            when: {holiday: closed, open: welcome}
            else: closed
        menus:
          welcome:
            name: Welcome
            keys: {0: front-desk, 1: service, 2: billing, "9": again}
            nothing: front-desk
        groups:
          front-desk: {name: Front desk, ring: [on-duty, lobby]}
          service: {name: Service, ring: [workshop, van], unanswered: front-desk}
          billing: {name: Billing, ring: [lobby], unanswered: front-desk}
        phones:
          lobby: {name: Lobby phone}
          workshop: {name: Workshop phone}
          van: {name: Service van, mobile: yes}
        mailboxes:
          closed: {name: After hours}

        """
}
