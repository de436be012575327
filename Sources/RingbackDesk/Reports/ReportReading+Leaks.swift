import RingbackCore
import RingbackStore

extension ReportReading {
    /// The report of leaks: the messages, and beside them what the phone system’s log knows of calls that never became
    /// one, for those who may see that log. Those calls are nobody’s in particular.
    func leaks(_ messages: Report) throws -> Report {
        var total = ReportTally(ReportRules.lost)
        let none = total
        var rows: [String: ReportTally<LineFact>] = [:]
        if Policy.allows(.seeOfficeReports, scope.acting) {
            for slice in slices {
                for fact in try ReportQueries.incoming(
                    from: slice.from, until: slice.until, in: scope.office, scope.session)
                {
                    total.add(fact, on: slice.day)
                    if isOfNobody { rows[keys.of(at: fact.at, slice.day), default: none].add(fact, on: slice.day) }
                }
            }
        }
        let known = Set(messages.rows.map(\.key))
        let empty = ReportTally(ReportRules.messages(.leaks) ?? []).measures
        let alone = rows.keys.filter { !known.contains($0) }.map {
            Report.Row(key: $0, title: keys.title($0), measures: empty)
        }
        let all = Dictionary((messages.rows + alone).map { ($0.key, $0) }) { first, _ in first }
        return Report(
            name: name, period: period, by: by, columns: messages.columns + ReportRules.lost.map(\.column),
            rows: keys.sorted(all.keys, in: period).compactMap { key in
                all[key].map { row in
                    Report.Row(
                        key: key, title: row.title, measures: row.measures + (rows[key] ?? none).measures)
                }
            }, total: messages.total + total.measures)
    }

    /// Whether the rows are such that a call which is nobody’s belongs to one.
    private var isOfNobody: Bool {
        switch by {
        case .office, .day, .week, .month, .hour, .weekday, .rule: true
        case .person, .team, .site: false
        }
    }

    /// Tells of each call whether anybody was on duty when it came, by the weeks that were published.
    func noting(_ facts: [CallFact], on slice: Slice) throws -> [CallFact] {
        let gaps = try gaps(on: slice.day.day)
        if gaps.isEmpty { return facts }
        let picture = scope.view.picture
        let hours = Dictionary(picture.sitesInOrder.map { ($0.id, picture.hours(of: $0)) }) { first, _ in first }
        return facts.map { fact in
            let site = picture.site(of: fact.owner)
            guard let gaps = gaps[site], let wall = hours[site]?.wallTime(at: fact.calledAt) else { return fact }
            var noted = fact
            noted.isUncovered =
                wall.day == slice.day.day && gaps.contains { $0.from <= wall.minutes && wall.minutes < $0.until }
            return noted
        }
    }

    /// When nobody was on duty, of the sites whose week was published: within the hours of the standard, else of the
    /// site.
    private func gaps(on day: Workday) throws -> [SiteID: [Coverage.Gap]] {
        let picture = scope.view.picture
        var all: [SiteID: [Coverage.Gap]] = [:]
        for site in picture.sitesInOrder {
            let hours = picture.hours(of: site)
            let stints = try CoverageQueries.find(
                CalendarWeek(containing: day), of: site.id, in: scope.office, scope.session
            ).published
            if stints.isEmpty || !hours.isWorkday(day) { continue }
            let kept = picture.standards.holding(.operatorOnDuty, on: day, in: hours).map { [$0.hours] }
            let away = scope.away(stints, on: day, hours)
            all[site.id] = OperatorOnDuty.gaps(
                on: day, hours: kept ?? hours.spans(on: day.weekday), stints: stints
            ) { person, minute in
                !(away[person] ?? []).contains { $0.opens <= minute && minute < $0.closes }
            }
        }
        return all
    }
}
