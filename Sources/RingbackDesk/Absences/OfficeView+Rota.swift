package import RingbackCore

/// A stretch of a rota whose person is away at the time.
package struct MovedDuty: Equatable, Sendable {
    package let day: Workday
    package let duty: Rota.Duty
    /// Who does it instead; `nil` if nobody is in.
    package let by: PersonID?
}

extension OfficeView {
    /// The rota stretches of the next seven days whose person is away, with who does each: another person on the rota
    /// then, or the cover.
    package func movedDuties(of team: Team, from now: Timestamp) -> [MovedDuty] {
        let today = office.hours.workday(at: now)
        return (0..<7).flatMap { offset -> [MovedDuty] in
            let day = today.adding(days: offset)
            guard office.hours.holidays[day] == nil else { return [] }
            return team.rota.duties.filter { $0.weekday == day.weekday }.sorted { $0.from < $1.from }.compactMap {
                duty in
                let ends = office.hours.instant(computed: WallTime(day: day, minutes: duty.until))
                let at = max(now, office.hours.instant(computed: WallTime(day: day, minutes: duty.from)))
                guard at < ends, person(duty.person)?.works == true, roster.away(duty.person, at: at) != nil else {
                    return nil
                }
                let stand = onDuty(team, at: at)
                let isThere = stand.map { $0.now && roster.away($0.person, at: at) == nil } ?? false
                return MovedDuty(day: day, duty: duty, by: isThere ? stand?.person : nil)
            }
        }
    }
}
