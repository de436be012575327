import RingbackCore
import RingbackStore

extension ReadScope {
    /// How many workdays back an unsigned one is shown.
    private static let back = 10

    /// Workdays that nobody signed, the latest first, as far as they have climbed to the acting person.
    ///
    /// An office that never signed a day, and has no standard that says so, has none.
    func unsignedDays(_ rules: DayRules) throws -> [UnsignedDay] {
        let crews = dayCrews()
        let today = view.office.hours.workday(at: now)
        let first = today.adding(days: -21)
        let signed = try SignatureQueries.signed(from: first, through: today, in: office, session)
        let began = try SignatureQueries.first(in: office, session)
        var unsigned: [UnsignedDay] = []
        var days = 0
        for offset in 0...21 where days < Self.back {
            let day = today.adding(days: -offset)
            let times = rules.times(day)
            guard let closes = times.closes, closes <= now,
                began.map({ $0 <= day }) ?? false || rules.standards.inForce(.daySigned, on: day) != nil
            else { continue }
            days += 1
            let climb = DayClimb.of(day, at: now, hours: view.office.hours)
            var left: [PersonID: Int]?
            for crew in crews where signed[day]?[crew.group] == nil && climb.isFor(acting.roles, leads: crew.isLed) {
                if let since = crew.since, since >= times.end { continue }
                let counts = try left ?? DayQueries.left(on: times, in: office, session)
                left = counts
                unsigned.append(
                    UnsignedDay(
                        day: day, group: crew.group, name: crew.name, climb: climb,
                        left: crew.people.reduce(0) { $0 + (counts[$1] ?? 0) }))
            }
        }
        return unsigned
    }
}
