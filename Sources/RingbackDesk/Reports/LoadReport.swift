import RingbackCore
import RingbackStore
import RingbackWords

/// Open work per person, now (I4).
struct LoadReport {
    private let reading: ReportReading

    init(_ reading: ReportReading) { self.reading = reading }

    static let columns = [
        ReportColumn("open", say("Open"), .count), ReportColumn("toReturn", say("To return"), .count),
        ReportColumn("out", say("Left word"), .count), ReportColumn("asap", say("ASAP"), .count),
        ReportColumn("late", say("Late"), .count), ReportColumn("oldestDue", say("Late since"), .longest),
    ]

    func report() throws -> Report {
        let scope = reading.scope
        let loads = try BoardQueries.loads(in: scope.office, at: scope.now, scope.session)
            .filter { reading.owners?.contains($0.key) ?? true }
        // Somebody with nothing open is shown, too: they are asked first.
        let people = reading.owners ?? Set(scope.view.picture.people.values.filter(\.works).map(\.id))
        var rows: [String: [Measure]] = [:]
        for person in people.union(loads.keys) where loads[person] != nil || reading.by == .person {
            for key in keys(of: person) {
                rows[key] = Self.sum(rows[key], measures(loads[person]))
            }
        }
        let total = loads.values.reduce(into: measures(nil)) { $0 = Self.sum($0, measures($1)) }
        return Report(
            name: .load, period: reading.period, by: reading.by, columns: Self.columns,
            rows: reading.keys.sorted(rows.keys, in: reading.period).map {
                Report.Row(key: $0, title: reading.keys.title($0), measures: rows[$0] ?? [])
            }, total: total)
    }

    /// Somebody in two teams counts in both.
    private func keys(of person: PersonID) -> [String] {
        let picture = reading.scope.view.picture
        switch reading.by {
        case .person: return [person.text]
        case .site: return [picture.site(of: person).text]
        case .team:
            let teams = picture.teams.values.filter { $0.members.contains(person) }.map(\.id.text)
            return teams.isEmpty ? [ReportKeys.none] : teams
        case .office, .day, .week, .month, .hour, .weekday, .rule: return [reading.scope.office.text]
        }
    }

    private func measures(_ load: BoardQueries.Load?) -> [Measure] {
        let (open, now) = (load?.open ?? OpenCount(), reading.scope.now)
        let late = load.map { Int(now.seconds(since: $0.firstDue) / 60) }.flatMap { $0 > 0 ? $0 : nil }
        return [
            .count(open.all), .count(open.sheet), .count(open.out), .count(open.asap), .count(open.late),
            .longest(late, of: open.late),
        ]
    }

    private static func sum(_ one: [Measure]?, _ other: [Measure]) -> [Measure] {
        one.map { zip($0, other).map { $0.adding($1) } } ?? other
    }
}
