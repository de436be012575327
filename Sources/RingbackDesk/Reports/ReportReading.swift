import RingbackCore
import RingbackStore
import RingbackWords

/// Reads a report day by day, so that a long one needs no more memory than a short one but for its figures.
struct ReportReading {
    let name: ReportName
    let period: ReportPeriod
    let by: ReportGrouping
    let scope: ReadScope
    /// Whose calls the acting person may see; `nil` for everybody's.
    let owners: Set<PersonID>?

    /// - Throws: ``AccessError`` if the acting person may see no such report.
    init(_ name: ReportName, _ period: ReportPeriod, _ by: ReportGrouping, _ scope: ReadScope) throws {
        (self.name, self.period, self.by, self.scope) = (name, period, by, scope)
        try Policy.require(.seeReports, scope.acting, [.owner])
        switch name {
        case .answer: try Policy.require(.seeOfficeReports, scope.acting)
        case .standards: try Policy.require(.seeLoad, scope.acting)
        case .returns, .windows, .repeatCallers, .hours, .load, .leaks: break
        }
        owners = scope.reportOwners
    }

    func report() throws -> Report {
        if let rules = ReportRules.messages(name) {
            let report = try counted(rules, { try messages($0) }) { fact, day in keys.of(fact, day) }
            return name == .leaks ? try leaks(report) : report
        }
        switch name {
        case .hours:
            return try counted(ReportRules.hours(showsWeekdays: by == .hour), { try rung($0) }) { fact, day in
                keys.of(at: fact.at, day)
            }
        case .answer:
            return try counted(ReportRules.answer, { try lines($0) }) { fact, day in keys.of(at: fact.at, day) }
        case .standards: return try StandardsReport(self).report()
        case .load, .returns, .windows, .repeatCallers, .leaks: return try LoadReport(self).report()
        }
    }

    var keys: ReportKeys { ReportKeys(by: by, view: scope.view) }

    private func counted<Fact>(
        _ rules: [ReportRule<Fact>], _ read: (Slice) throws -> [Fact], _ key: (Fact, ReportDay) -> String
    ) throws -> Report {
        // Callers are counted once in each row, and once in all; the rest adds up.
        let counts = rules.contains(where: \.countsCallers)
        var total = ReportTally(rules)
        var rows: [String: ReportTally<Fact>] = [:]
        let none = ReportTally(rules)
        for slice in slices {
            for fact in try read(slice) {
                if counts { total.add(fact, on: slice.day) }
                rows[key(fact, slice.day), default: none].add(fact, on: slice.day)
            }
        }
        let shown = keys.sorted(rows.keys, in: period).map { key in
            Report.Row(key: key, title: keys.title(key), measures: (rows[key] ?? none).measures)
        }
        return Report(
            name: name, period: period, by: by, columns: rules.map(\.column),
            rows: shown.filter { row in row.measures.contains { $0.cases > 0 } },
            total: counts ? total.measures : shown.reduce(total.measures) { Report.sum($0, $1.measures) })
    }

    // MARK: Slices

    /// One day of the office: with 23 or 25 hours where the clocks change.
    struct Slice {
        let day: ReportDay
        let from: Timestamp
        let until: Timestamp
    }

    var slices: some Sequence<Slice> {
        let (hours, roster, now) = (scope.view.office.hours, scope.view.roster, scope.now)
        let standards = scope.view.picture.standards
        func midnight(_ day: Workday) -> Timestamp { hours.instant(computed: WallTime(day: day, minutes: 0)) }
        return period.days.lazy.filter { midnight($0) <= now }.map { day in
            Slice(
                day: ReportDay(
                    day, hours: hours, roster: roster, cutOff: standards.inForce(.sameWorkday, on: day)?.cutOff,
                    now: now), from: midnight(day),
                until: midnight(day.adding(days: 1)))
        }
    }

    func messages(_ slice: Slice) throws -> [CallFact] {
        let facts = try ReportQueries.messages(
            of: owners, from: slice.from, until: slice.until, with: details, in: scope.office, scope.session)
        return name == .leaks ? try noting(facts, on: slice) : facts
    }

    private var details: CallFact.Details {
        switch name {
        case .returns, .leaks: .tries
        case .windows: [.tries, .times]
        case .repeatCallers, .answer, .hours, .load, .standards: []
        }
    }

    func rung(_ slice: Slice) throws -> [RungFact] {
        try ReportQueries.rung(of: owners, from: slice.from, until: slice.until, in: scope.office, scope.session)
    }

    private func lines(_ slice: Slice) throws -> [LineFact] {
        try ReportQueries.logged(from: slice.from, until: slice.until, in: scope.office, scope.session)
            + ReportQueries.held(from: slice.from, until: slice.until, in: scope.office, scope.session)
    }
}

extension ReadScope {
    /// Whose calls the acting person may see in reports; `nil` for everybody's, also of those who left.
    var reportOwners: Set<PersonID>? {
        if Policy.allows(.seeReports, acting) { return nil }
        return Set(
            view.picture.people.keys.filter { Policy.allows(.seeReports, acting, acting.grounds(toOwner: $0)) })
    }
}
