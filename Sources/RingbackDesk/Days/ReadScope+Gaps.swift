import RingbackCore
import RingbackStore
import RingbackWords

extension ReadScope {
    /// When nobody will answer the main line on a day to come, as it is planned now; nothing where no standard asks it.
    func comingGaps(on day: Workday, _ rules: DayRules) throws -> [Phrase] {
        guard let parameters = rules.standards.holding(.operatorOnDuty, on: day, in: rules.hours) else { return [] }
        let (picture, clock) = (view.picture, try view.clock(of: acting.person, at: now))
        return try picture.sitesInOrder.flatMap { site in
            let coverage = try CoverageQueries.find(CalendarWeek(containing: day), of: site.id, in: office, session)
            let away = away(coverage.published, on: day, picture.hours(of: site))
            let gaps = OperatorOnDuty.gaps(
                on: day, hours: [parameters.hours], stints: coverage.published
            ) { person, minute in
                !(away[person] ?? []).contains { $0.opens <= minute && minute < $0.closes }
            }
            return gaps.map { gap in
                let span = "\(clock.clock(gap.from))–\(clock.clock(gap.until))"
                return picture.sites.count == 1
                    ? Phrase(verbatim: "\(clock.date(day)), \(span)")
                    : Phrase(verbatim: "\(clock.date(day)), \(span), \(picture.name(of: site))")
            }
        }
    }
}
