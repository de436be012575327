import RingbackCore
import RingbackStore
import RingbackWords

/// Rule 2: the paths of the plans that held on a day, each in its hours, with that day's coverage.
struct MainNumberSource: FindingSource {
    let rule = StandardRule.mainNumber

    /// No day has more versions of a plan that are looked at.
    private static let mostPlans = 20

    func findings(on day: Workday, under parameters: StandardParameters, _ scope: ReadScope) throws -> [Finding] {
        let hours = scope.view.office.hours
        let close = hours.instant(computed: WallTime(day: day, minutes: parameters.hours.closes))
        var (moment, until) = (min(close, scope.now), parameters.hours.closes)
        var findings: [Finding] = []
        // Without a plan nothing is proved, and nothing is known to be wrong. A new plan leaves the hours before it.
        for _ in 0..<Self.mostPlans {
            guard parameters.hours.opens < until,
                let stored = try RouteQueries.plan(at: moment, in: scope.office, scope.session)
            else { break }
            let local = hours.wallTime(at: stored.at)
            let from = local.day < day ? parameters.hours.opens : max(parameters.hours.opens, local.minutes)
            if from < until {
                let span = Span(opens: from, closes: until)
                findings.insert(contentsOf: try self.findings(of: stored, on: day, span, parameters, scope), at: 0)
            }
            (moment, until) = (stored.at.adding(milliseconds: -1), min(until, from))
        }
        return findings
    }

    private func findings(
        of stored: StoredPlan, on day: Workday, _ span: Span, _ parameters: StandardParameters, _ scope: ReadScope
    ) throws -> [Finding] {
        var plan = try RoutePlan(yaml: stored.text)
        plan.hours = WeekTimes(week: [day.weekday: [parameters.hours]])
        let days = [RouteDay(weekday: day.weekday, date: day, isHoliday: plan.holidays[day] != nil)]
        let calendar = try scope.calendar(of: plan, for: days)
        let proof: RouteProof
        do { proof = try RouteProofs.shared.proof(of: plan, stored.text, on: calendar) } catch let error as PlanError {
            return [Finding(.mainNumber, on: day, error.sentence)]
        }
        return MainNumber.findings(on: day, proof, hours: [span])
    }
}
