import RingbackCore
import RingbackStore
import RingbackWords

extension ReadScope {
    /// From a day's midnight to the next, on the office's clock.
    func instants(of day: Workday) -> Range<Timestamp> {
        let hours = view.office.hours
        let start = hours.instant(computed: WallTime(day: day, minutes: 0))
        return start..<max(start, hours.instant(computed: WallTime(day: day.adding(days: 1), minutes: 0)))
    }

    /// Times of the office, for evidence that is kept and read in any language.
    var officeClock: WrittenTimes { WrittenTimes(hours: view.office.hours, now: now) }

    var today: Workday { view.office.hours.workday(at: now) }

    /// What was found on a day: as it was kept when the day was over, else as it stands now. For the whole office.
    func findings(on day: Workday, rule: StandardRule? = nil) throws -> [Finding] {
        if try FindingQueries.kept(from: day, to: day, in: office, session).contains(day) {
            return try FindingQueries.findings(
                from: day, to: day, rule: rule, limit: Self.mostADay, in: office, session
            ).map(\.finding)
        }
        return try reckonedFindings(on: day, rule: rule)
    }

    /// The same of one rule.
    func findings(_ rule: StandardRule, on day: Workday) throws -> [Finding] { try findings(on: day, rule: rule) }

    static let mostADay = 100_000

    /// What the rules in force on a day find in the facts as they are now, in the order of the rules.
    func reckonedFindings(on day: Workday, rule: StandardRule? = nil) throws -> [Finding] {
        guard day <= today else { return [] }
        let calls = DueCalls(scope: self, day: day)
        return try FindingSources.all.filter { rule == nil || $0.rule == rule }
            .sorted { $0.rule.place < $1.rule.place }
            .flatMap { source -> [Finding] in
                guard
                    let parameters = view.picture.standards.holding(source.rule, on: day, in: view.office.hours)
                else { return [] }
                return try source.findings(on: day, under: parameters, self, sharing: calls)
            }
    }

    /// Whether the acting person may see a finding: their own, those of people and teams they lead; managers and admins
    /// all. What is nobody's in particular is for whoever looks after others.
    func sees(_ finding: Finding) -> Bool {
        if Policy.stands(.seeTraining, acting) { return true }
        if let person = finding.person {
            return Policy.stands(.seeTraining, acting, acting.grounds(toOwner: person))
        }
        if let team = finding.team { return acting.isBy(view.picture.teams[team]?.lead) }
        return Policy.stands(.seeLoad, acting)
    }
}
