package import RingbackWords

/// What walking every path of a plan at every time of a week came to.
package struct RouteProof: Sendable {
    /// Paths walked: each once for each situation of the week that differs from the others.
    package var paths = 0
    /// Whether there are more paths than that: some lead in a circle, or there are more than a number holds.
    package var arePathsMore = false
    package var faults: [RouteFault] = []
    /// Whether there were more faults than are named.
    package var isCut = false

    package var isProved: Bool { faults.isEmpty }

    package static let mostFaults = 2000
    /// Steps that are walked before a plan is surveyed instead.
    static let mostSteps = 800_000
    /// Ways onward, each once for each situation.
    static let mostWork = 2_000_000
    /// What a reader is sent of the faults.
    static let mostBytes = 16_000_000
}

extension RouteProof {
    /// "48 paths walked".
    package var pathWords: Phrase {
        arePathsMore
            ? say("More than \(paths) paths counted") : say(paths, one: "1 path walked", other: "\(paths) paths walked")
    }
}

/// When a plan is walked, and what the office knows of those days.
package struct RouteCalendar: Hashable, Sendable {
    package var days: [RouteDay]
    /// The office's coverage, for groups that ring whoever is on duty; `nil` for the plan's own rota.
    package var onDuty: [Workday: [Span]]?
    /// When people cannot be rung, by email address.
    package var away: [String: [Workday: [Span]]] = [:]

    package init(days: [RouteDay], onDuty: [Workday: [Span]]? = nil, away: [String: [Workday: [Span]]] = [:]) {
        (self.days, self.onDuty, self.away) = (days, onDuty, away)
    }

    /// A week in general, and the plan's holidays.
    package init(of plan: RoutePlan) {
        days = Weekday.allCases.map { RouteDay(weekday: $0) } + Self.holidays(plan.holidays)
    }

    /// In order.
    package static func holidays(_ holidays: [Workday: String]) -> [RouteDay] {
        holidays.keys.sorted().map { RouteDay(weekday: $0.weekday, date: $0, isHoliday: true) }
    }
}

extension RoutePlan {
    /// Walks every path at every time. Times in which nothing differs are walked once. Of a plan with more paths than
    /// can be walked, each wrong end is named with the shortest path to it, and the paths are counted.
    /// - Throws: ``PlanError/tooMuch``.
    package func proof(on calendar: RouteCalendar? = nil) throws(PlanError) -> RouteProof {
        let calendar = calendar ?? RouteCalendar(of: self)
        let situations = try RouteSituations(of: self, on: calendar)
        let (work, isOver) = leadCount.multipliedReportingOverflow(by: situations.distinct.count)
        guard !isOver, work <= RouteProof.mostWork else { throw .tooMuch }
        return walked(situations) ?? surveyed(situations)
    }

    /// - Returns: `nil` if there are more paths than can be walked.
    private func walked(_ situations: RouteSituations) -> RouteProof? {
        var found = RouteFindings<RouteWalk.Ending>()
        var budget = RouteProof.mostSteps
        for (number, situation) in situations.distinct.enumerated() {
            var walk = RouteWalk(RouteLeads(plan: self, situation: situation), budget: budget)
            walk.run()
            if walk.isOver { return nil }
            budget -= walk.spent
            found.add(walk.paths, walk.endings, in: number)
        }
        return found.proof(situations) { ($0.path, $0.kind, $0.place) }
    }

    private func surveyed(_ situations: RouteSituations) -> RouteProof {
        var found = RouteFindings<RouteSurvey.Ending>()
        var trails = RouteSurvey.Trails()
        for (number, situation) in situations.distinct.enumerated() {
            let survey = RouteSurvey(RouteLeads(plan: self, situation: situation), &trails)
            found.add(survey.paths, survey.endings, in: number, isMore: survey.isMore)
        }
        return found.proof(situations) { (trails.path($0.trail), $0.kind, $0.place) }
    }
}

/// What was found in which situations.
private struct RouteFindings<Ending: Hashable> {
    private var proof = RouteProof()
    private var places: [Ending: Set<Int>] = [:]
    private var order: [Ending] = []

    mutating func add(_ paths: Int, _ endings: [Ending], in situation: Int, isMore: Bool = false) {
        let (sum, isOver) = proof.paths.addingReportingOverflow(paths)
        proof.paths = isOver ? .max : sum
        if isOver || isMore { proof.arePathsMore = true }
        for ending in endings {
            if places[ending] == nil {
                guard order.count < RouteProof.mostFaults else {
                    proof.isCut = true
                    continue
                }
                order.append(ending)
            }
            places[ending, default: []].insert(situation)
        }
    }

    /// The faults in the order they were found, as many as a reader can be sent.
    func proof(
        _ situations: RouteSituations, _ read: (Ending) -> (path: [RouteStep], kind: RouteFault.Kind, place: String)
    ) -> RouteProof {
        var proof = proof
        let lengths = situations.lengths
        var room = RouteProof.mostBytes
        for ending in order {
            let (numbers, (path, kind, place)) = (places[ending] ?? [], read(ending))
            // Each of its times is said with the path.
            let size = path.reduce(place.utf8.count + 80) { $0 + $1.word.utf8.count + 4 }
            let fits = max(1, room / size)
            let count = numbers.reduce(0) { $0 + lengths[$1] }
            room -= size * min(count, fits)
            let times = situations.times(of: numbers)
            proof.faults.append(RouteFault(path: path, kind: kind, place: place, times: Array(times.prefix(fits))))
            guard room > 0, count <= fits else {
                proof.isCut = true
                break
            }
        }
        return proof
    }
}
