import RingbackCore
import RingbackStore

/// Rule 1: the stretches of a day in which nobody answered the main line of a site.
struct OperatorOnDutySource: FindingSource {
    let rule = StandardRule.operatorOnDuty

    func findings(on day: Workday, under parameters: StandardParameters, _ scope: ReadScope) throws -> [Finding] {
        let picture = scope.view.picture
        return try picture.sitesInOrder.flatMap { site in
            let hours = picture.hours(of: site)
            let coverage = try CoverageQueries.find(
                CalendarWeek(containing: day), of: site.id, in: scope.office, scope.session)
            return OperatorOnDuty.findings(
                on: day,
                OperatorOnDuty.Facts(
                    site: picture.name(of: site), isOnlySite: picture.sites.count == 1,
                    hours: Self.over(parameters.hours, on: day, hours, scope.now), published: coverage.published,
                    reasons: coverage.reasons, away: scope.away(coverage.published, on: day, hours)))
        }
    }

    /// As far as the day has come.
    private static func over(_ span: Span, on day: Workday, _ hours: OfficeHours, _ now: Timestamp) -> [Span] {
        let local = hours.wallTime(at: now)
        if day < local.day { return [span] }
        let end = day > local.day ? 0 : min(span.closes, local.minutes)
        return span.opens < end ? [Span(opens: span.opens, closes: end)] : []
    }
}

extension ReadScope {
    /// When those who are planned on a day are away, by quarter hours.
    func away(_ stints: [Coverage.Stint], on day: Workday, _ hours: OfficeHours) -> [PersonID: [Span]] {
        var away: [PersonID: [Span]] = [:]
        for stint in stints where stint.weekday == day.weekday {
            for minute in stride(from: stint.from, to: stint.until, by: Coverage.quarter)
            where !isIn(stint.person, hours.instant(computed: WallTime(day: day, minutes: minute))) {
                away[stint.person, default: []].append(Span(opens: minute, closes: minute + Coverage.quarter))
            }
        }
        return away.mapValues(WeekTimes.joined)
    }
}
