package import RingbackCore
import RingbackStore
import RingbackYAML

/// The office's telephone plan with its proof.
package struct RouteFile: Sendable {
    /// 0 while none is described.
    package let version: Int
    /// As it was put in.
    package let text: String
    package let savedAt: Timestamp?
    package let savedBy: Named?
    /// `nil` while none is described.
    package let plan: RoutePlan?
    /// For the week that comes, with the office's coverage; `nil` also for a plan too large to prove.
    package let proof: RouteProof?
    /// When it was last proved and kept: at each change, and each night.
    package let provedAt: Timestamp?
    package let maySet: Bool
}

extension RoutePlan {
    /// Reads a plan from YAML.
    /// - Throws: ``PlanError``.
    package init(yaml text: String) throws(PlanError) { try self.init(YAMLReader.read(Array(text.utf8))) }
}

extension ReadScope {
    func routeFile() throws -> RouteFile {
        let stored = try RouteQueries.latest(in: office, session)
        let plan = try stored.map { try RoutePlan(yaml: $0.text) }
        var proof: RouteProof?
        if let stored, let plan {
            do { proof = try self.proof(of: plan, stored.text) } catch PlanError.tooMuch {}
        }
        return RouteFile(
            version: stored?.version ?? 0, text: stored?.text ?? "", savedAt: stored?.at,
            savedBy: stored.map { Named($0.by, in: view) }, plan: plan, proof: proof,
            provedAt: try RouteQueries.proof(in: office, session)?.at, maySet: Policy.allows(.setRoutes, acting))
    }

    /// Of the seven days from today, and of the holidays of a year.
    /// - Parameter text: of the plan.
    /// - Throws: ``PlanError/tooMuch``.
    func proof(of plan: RoutePlan, _ text: String) throws -> RouteProof {
        let today = view.office.hours.workday(at: now)
        let holidays = plan.holidays.merging(view.office.hours.holidays) { own, _ in own }
        let soon = holidays.filter { $0.key >= today && $0.key <= today.adding(days: 365) }
        let week = (0..<7).map { offset in
            let day = today.adding(days: offset)
            return RouteDay(weekday: day.weekday, date: day, isHoliday: soon[day] != nil)
        }
        let later = soon.filter { $0.key > today.adding(days: 6) }
        let calendar = try calendar(of: plan, for: week + RouteCalendar.holidays(later))
        return try RouteProofs.shared.proof(of: plan, text, on: calendar)
    }

    /// What the office knows of some days: who is on duty at its first site, and who is away.
    func calendar(of plan: RoutePlan, for days: [RouteDay]) throws -> RouteCalendar {
        let site = try site(Site.first(of: office))
        let hours = view.picture.hours(of: site)
        var calendar = RouteCalendar(days: days, onDuty: [:])
        var weeks: [CalendarWeek: [Coverage.Stint]] = [:]
        for date in days.compactMap(\.date) {
            let week = CalendarWeek(containing: date)
            let stints = try weeks[week] ?? CoverageQueries.find(week, of: site.id, in: office, session).published
            weeks[week] = stints
            let away = away(stints, on: date, hours)
            let spans = stints.filter { $0.weekday == date.weekday && $0.duty.isOnLine }.flatMap { stint in
                stride(from: stint.from, to: stint.until, by: Coverage.quarter).compactMap { minute -> Span? in
                    let isAway = (away[stint.person] ?? []).contains { $0.opens <= minute && minute < $0.closes }
                    return isAway ? nil : Span(opens: minute, closes: minute + Coverage.quarter)
                }
            }
            calendar.onDuty?[date] = WeekTimes.joined(spans)
        }
        for person in plan.people {
            let known = view.picture.people.values.first { $0.email.lowercased() == person }
            calendar.away[person] = try away(known?.id, on: days.compactMap(\.date), weeks, hours)
        }
        return calendar
    }

    /// When somebody cannot be rung: they are away, on an unpaid break, or do not work here.
    private func away(
        _ person: PersonID?, on days: [Workday], _ weeks: [CalendarWeek: [Coverage.Stint]], _ hours: OfficeHours
    ) throws -> [Workday: [Span]] {
        var spans: [Workday: [Span]] = [:]
        for day in days {
            guard let person, view.person(person)?.works == true else {
                spans[day] = [Span(opens: 0, closes: 1440)]
                continue
            }
            let breaks = (weeks[CalendarWeek(containing: day)] ?? []).filter {
                $0.person == person && $0.weekday == day.weekday && $0.duty == .unpaidBreak
            }
            let away = stride(from: 0, to: 1440, by: Coverage.quarter).filter { minute in
                breaks.contains { $0.holds(minute) }
                    || view.roster.away(person, at: hours.instant(computed: WallTime(day: day, minutes: minute))) != nil
            }
            spans[day] = WeekTimes.joined(away.map { Span(opens: $0, closes: $0 + Coverage.quarter) })
        }
        return spans
    }
}
