package import RingbackCore
import RingbackStore

extension Load {
    package var person: Named { Named(id, among: [id: name]) }
}

extension ReadScope {
    /// Everybody's load, by name.
    func loads(besides holder: PersonID? = nil) throws -> [Load] {
        let today = view.office.hours.workday(at: now)
        let open = try BoardQueries.loads(in: office, at: now, session).mapValues(\.open)
        let accounts = try AccountQueries.counts(in: office, session)
        let waiting = try AccountQueries.waiting(in: office, session)
        let duties = try LoadQueries.duties(on: today, in: office, session)
        let requests = try LoadQueries.requests(in: office, session)
        let limits = try LoadQueries.limits(in: office, session)
        let onDuty = try stretchesOnDuty(on: today)
        return view.picture.people.values.filter { $0.works && $0.id != holder }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
            .map { person in
                let id = person.id
                return Load(
                    of: id, name: person.name, open: (open[id]?.sheet ?? 0) + (open[id]?.out ?? 0),
                    requests: requests[id] ?? 0, accounts: accounts[id] ?? 0, duties: duties[id] ?? 0,
                    minutesOnDuty: (onDuty[id] ?? []).minutes, waiting: waiting[id] ?? 0, most: limits[id])
            }
    }

    /// One person's load.
    /// - Throws: ``AccessError/notHere`` for somebody who does not work here.
    func load(of person: PersonID) throws -> Load {
        guard let load = try loads().first(where: { $0.id == person }) else { throw AccessError.notHere }
        return load
    }

    /// When each person is on the schedule of a team or the main line on a day.
    private func stretchesOnDuty(on day: Workday) throws -> [PersonID: [Range<Int>]] {
        var all = try LoadQueries.onTheLine(day.weekday, of: CalendarWeek(containing: day), in: office, session)
        guard view.office.hours.holidays[day] == nil else { return all }
        for duty in view.picture.teams.values.flatMap(\.rota.duties)
        where duty.weekday == day.weekday && duty.from < duty.until {
            all[duty.person, default: []].append(duty.from..<duty.until)
        }
        return all
    }
}
