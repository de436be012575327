/// The distinct situations of a week: what is open, who is on duty, which telephones are rung.
struct RouteSituations {
    struct Situation: Hashable {
        /// Whether a caller must reach a person now.
        var isInHours: Bool
        /// The names of the times that hold.
        var times: Set<String>
        /// The rotas with somebody on them.
        var rotas: Set<String>
        /// Telephones that are not rung, by their place in the plan.
        var silent: Set<Int>
    }

    private(set) var distinct: [Situation] = []
    /// Which situation holds from when to when, in order.
    private var stretches: [(day: Int, from: Int, until: Int, situation: Int)] = []
    /// Where the stretches of each situation are.
    private var places: [[Int]] = []
    private let days: [RouteDay]

    /// The most comparisons of a time with what may hold then.
    private static let mostWork = 4_000_000

    /// - Throws: ``PlanError/tooMuch`` for more times than can be told apart within reason.
    init(of plan: RoutePlan, on calendar: RouteCalendar) throws(PlanError) {
        days = calendar.days
        var known: [Situation: Int] = [:]
        var work = 0
        for (place, day) in calendar.days.enumerated() {
            work += plan.times.count + plan.rotas.count + plan.nodes.count
            guard work <= Self.mostWork else { throw .tooMuch }
            let facts = DayFacts(of: plan, on: day, calendar)
            work += facts.cuts.count * facts.spanCount
            guard work <= Self.mostWork else { throw .tooMuch }
            for (from, until) in zip(facts.cuts, facts.cuts.dropFirst()) {
                let situation = facts.situation(at: from)
                let number = known[situation] ?? distinct.count
                if number == distinct.count {
                    known[situation] = number
                    distinct.append(situation)
                    places.append([])
                }
                places[number].append(stretches.count)
                stretches.append((place, from, until, number))
            }
        }
    }

    /// How many stretches of time each situation has.
    var lengths: [Int] { places.map(\.count) }

    /// When any of some situations hold; those that touch are one, also over midnight.
    func times(of numbers: Set<Int>) -> [RouteTime] {
        var times: [RouteTime] = []
        for place in numbers.flatMap({ places[$0] }).sorted() {
            let stretch = stretches[place]
            let day = days[stretch.day]
            if let last = times.last, follows(day, stretch.from, after: last) {
                times[times.count - 1].lastDay = day
                times[times.count - 1].until = stretch.until
            } else {
                times.append(RouteTime(day: day, from: stretch.from, lastDay: day, until: stretch.until))
            }
        }
        return times
    }

    private func follows(_ day: RouteDay, _ from: Int, after last: RouteTime) -> Bool {
        if day == last.lastDay { return from == last.until }
        guard from == 0, last.until == 1440 else { return false }
        if let date = day.date, let before = last.lastDay.date { return date == before.adding(days: 1) }
        return day.date == nil && last.lastDay.date == nil
            && day.weekday.rawValue == last.lastDay.weekday.rawValue + 1
    }
}

/// What changes when on one day.
private struct DayFacts {
    let cuts: [Int]
    /// What is compared for each stretch between two of them.
    let spanCount: Int
    private let day: RouteDay
    private let hours: [Span]
    private let times: [String: [Span]]
    private let rotas: [String: [Span]]
    /// When telephones are rung and when not.
    private let rung: [(phone: Int, in: [Span]?, not: [Span])]

    init(of plan: RoutePlan, on day: RouteDay, _ calendar: RouteCalendar) {
        self.day = day
        hours = day.isHoliday ? [] : plan.hours.spans(on: day)
        let times = plan.times.mapValues { $0.spans(on: day) }
        var rotas = plan.rotas.mapValues { $0.spans(on: day) }
        if let onDuty = calendar.onDuty {
            // A day without a date stands for the same weekday of the week that is walked.
            rotas[RoutePlan.onDuty] = day.date.flatMap { onDuty[$0] } ?? []
        }
        let rung = plan.nodes.enumerated().compactMap { place, node -> (phone: Int, in: [Span]?, not: [Span])? in
            guard case .phone(let phone) = node.kind else { return nil }
            let away = phone.person.flatMap { person in day.date.flatMap { calendar.away[person]?[$0] } } ?? []
            let spans = phone.times.map { $0 == "holiday" ? (day.isHoliday ? WeekTimes.allDay : []) : times[$0] ?? [] }
            return spans == nil && away.isEmpty ? nil : (place, spans, away)
        }
        (self.times, self.rotas, self.rung) = (times, rotas, rung)
        var edges: Set<Int> = [0, 1440]
        let all = [hours] + times.values + rotas.values + rung.flatMap { [$0.in ?? [], $0.not] }
        spanCount = all.count + all.reduce(0) { $0 + $1.count }
        for span in all.joined() { edges.formUnion([span.opens, span.closes]) }
        cuts = edges.sorted()
    }

    func situation(at minute: Int) -> RouteSituations.Situation {
        func holds(_ spans: [Span]) -> Bool { spans.contains { $0.opens <= minute && minute < $0.closes } }
        var named = Set(times.filter { holds($0.value) }.keys)
        if day.isHoliday { named.insert("holiday") }
        return RouteSituations.Situation(
            isInHours: holds(hours), times: named, rotas: Set(rotas.filter { holds($0.value) }.keys),
            silent: Set(rung.filter { !($0.in.map(holds) ?? true) || holds($0.not) }.map(\.phone)))
    }
}

extension WeekTimes {
    static let allDay = [Span(opens: 0, closes: 1440)]
}
