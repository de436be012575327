/// A believable office generated from a seed: people, teams, contacts, and weeks of calls and returns before `now`.
///
/// The same seed, sizes and `now` always give exactly the same office. Nothing here reads a clock, a file or the
/// system's randomness. People, teams and contacts are referred to by index in these lists.
package struct DemoOffice: Sendable {
    package struct Size: Hashable, Sendable {
        /// At least three: a principal, an assistant, and somebody at the desk.
        package var people = 24
        package var contacts = 1_500
        package var messages = 1_900

        package init(people: Int = 24, contacts: Int = 1_500, messages: Int = 1_900) {
            self.people = people
            self.contacts = contacts
            self.messages = messages
        }
    }

    package let name = "Miller Rowe Partners"
    package let country = "US"
    package let mainNumber = "+1 713 555 0100"
    package let hours: OfficeHours

    package let people: [DemoPerson]
    package let teams: [DemoTeam]
    package let principals: [DemoPrincipal]
    package let contacts: DemoContacts
    package let standings: [DemoStanding]
    /// In order of time; can be iterated more than once.
    package let events: DemoEvents
    /// Who is on hold at `now`; empty while the office is closed.
    package let waiting: [DemoWaiting]
    /// The day of the first call: six weeks before `now`, or earlier if needed so that nobody gets more than two dozen
    /// messages a day.
    package let firstDay: Workday

    /// - Throws: ``HoursError`` if the machine does not know the office's time zone.
    package init(seed: UInt64, size: Size = Size(), now: Timestamp) throws(HoursError) {
        let staff = DemoStaff(count: size.people, seed: seed)
        let messages = max(0, size.messages)
        let calendar = try DemoCalendar(now: now, workdays: messages / (staff.people.count * 24))
        var week: [Weekday: [Span]] = [:]
        for weekday in Weekday.allCases where weekday.rawValue <= Weekday.friday.rawValue {
            week[weekday] = DemoCalendar.spans
        }
        hours = try OfficeHours(
            zone: DemoCalendar.zone, week: week,
            holidays: Dictionary(calendar.holidays.map { ($0.day, $0.name) }, uniquingKeysWith: { first, _ in first }))
        people = staff.people
        teams = staff.teams
        principals = staff.principals
        contacts = DemoContacts(count: size.contacts, seed: seed, staff: staff.people.count)
        standings = Self.standings(principals: staff.principals, contacts: contacts, seed: seed)
        let scene = DemoScene(seed: seed, staff: staff, contacts: contacts, calendar: calendar, now: now)
        events = DemoEvents(
            scene: scene, stage: DemoStage(scene: scene, messages: calendar.days.isEmpty ? 0 : messages),
            messages: messages)
        waiting = hours.isOpen(at: now) ? Self.waiting(scene: scene) : []
        firstDay = calendar.days.first?.day ?? hours.workday(at: now)
    }

    /// The cast's as written, plus a few of each principal's other callers.
    private static func standings(
        principals: [DemoPrincipal], contacts: DemoContacts, seed: UInt64
    ) -> [DemoStanding] {
        let wanted = [
            "deal in progress", "has the answer she waits for", "the only one who can", "call that was missed twice",
        ]
        let owed = [
            "old client", "sits on the board", "signs for the city", "helped us in the flood", "partner’s family",
        ]
        var random = DemoRandom(seed: seed, stream: .people, index: 1)
        var standings: [DemoStanding] = []
        for principal in principals {
            var seen: Set<Int> = []
            let column = principal.person == 0 ? 0 : principal.person == 3 ? 1 : nil
            for (index, cast) in DemoCast.contacts.enumerated() where index < contacts.count {
                guard let column, let standing = cast.standings[column] else { continue }
                seen.insert(index)
                standings.append(
                    DemoStanding(
                        contact: index, principal: principal.person, standing: standing.standing, why: standing.why))
            }
            let known = contacts.count - DemoCast.contacts.count
            guard known > 0 else { continue }
            for _ in 0..<min(18, known / 4) {
                let contact = DemoCast.contacts.count + random.below(known)
                guard seen.insert(contact).inserted else { continue }
                let isWanted = random.chance(45)
                standings.append(
                    DemoStanding(
                        contact: contact, principal: principal.person, standing: isWanted ? .wanted : .mustReturn,
                        why: random.pick(isWanted ? wanted : owed)))
            }
        }
        return standings
    }

    private static func waiting(scene: DemoScene) -> [DemoWaiting] {
        let desk = scene.operators
        func caller(_ line: String, _ cast: Int, by: Int, for whom: Int, seconds: Int64, _ regarding: String)
            -> DemoWaiting
        {
            let person = DemoCast.contacts[cast]
            return DemoWaiting(
                line: line, name: person.name, number: person.number, by: desk[by % desk.count],
                forWhom: min(whom, scene.staff.people.count - 1), since: scene.now.adding(seconds: -seconds),
                regarding: regarding)
        }
        return [
            caller("2", 22, by: 0, for: 2, seconds: 47, "The copy of the Galveston lea"),
            caller("4", 30, by: 1, for: 7, seconds: 19, "Oil for the opening; how many"),
        ]
    }
}
