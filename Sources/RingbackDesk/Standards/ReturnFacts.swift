import RingbackCore
import RingbackStore

/// What became of the calls that a day's rules ask about.
struct ReturnFacts {
    let scope: ReadScope
    /// A call counts if this rule was in force when it came.
    let rule: StandardRule

    /// Those that were due at these times.
    func due(_ times: Range<Timestamp>, among calls: DueCalls) throws -> [ReturnFact] {
        let all = try calls.all()
        let asked = all.calls.filter { one in
            one.call.filedAt < times.upperBound && times.contains(one.due) && counts(one.call)
        }
        let dues = Dictionary(asked.map { ($0.call.message, $0.due) }, uniquingKeysWith: { $1 })
        return try facts(of: asked.map(\.call), dues, all.moves)
    }

    private func counts(_ candidate: ReturnFactQueries.Candidate) -> Bool {
        let day = scope.view.office.hours.workday(at: candidate.filedAt)
        return scope.view.picture.standards.inForce(rule, on: day) != nil
    }

    private func facts(
        of asked: [ReturnFactQueries.Candidate], _ dues: [MessageID: Timestamp],
        _ moves: [MessageID: [(from: PersonID, to: PersonID, at: Timestamp)]]
    ) throws -> [ReturnFact] {
        let ids = asked.map(\.message)
        let tries = try ReturnFactQueries.tries(of: ids, in: scope.office, scope.session)
        let excuses = try ReturnFactQueries.excuses(of: ids, in: scope.office, scope.session)
        return asked.compactMap { one in
            guard let due = dues[one.message] else { return nil }
            let moves = moves[one.message] ?? []
            let tries = tries[one.message] ?? []
            let first = ReturnFact.Holder(
                person: moves.first?.from ?? one.owner, name: scope.view.name(of: moves.first?.from ?? one.owner),
                from: one.filedAt)
            let later = moves.map {
                ReturnFact.Holder(person: $0.to, name: scope.view.name(of: $0.to), from: $0.at)
            }
            // A time that the caller was told when they rang is the deadline instead.
            let told = one.agreedAt.flatMap { $0 > due ? one.filedAt : nil }
            return ReturnFact(
                message: one.message, filedAt: one.filedAt, due: due, holders: [first] + later,
                returnedAt: [tries.first { $0.outcome.isReturn }?.at, one.closedAt].compactMap(\.self).min(),
                tries: tries.count { !$0.outcome.isReturn && $0.at <= due },
                carriedAt: [told, excuses[one.message]].compactMap(\.self).min())
        }
    }
}

extension AttemptOutcome {
    /// Whether the caller was called back: somebody was talked with, or word was left.
    fileprivate var isReturn: Bool {
        switch self {
        case .talked, .leftWord, .leftVoicemail: true
        case .noAnswer, .busy, .wrongNumber: false
        }
    }
}

/// Calls that were not returned on the workday they came.
struct SameWorkdaySource: FindingSource {
    let rule = StandardRule.sameWorkday

    func findings(on day: Workday, under parameters: StandardParameters, _ scope: ReadScope) throws -> [Finding] {
        try findings(on: day, under: parameters, scope, sharing: DueCalls(scope: scope, day: day))
    }

    func findings(
        on day: Workday, under parameters: StandardParameters, _ scope: ReadScope, sharing calls: DueCalls
    ) throws -> [Finding] {
        let facts = try ReturnFacts(scope: scope, rule: rule).due(scope.instants(of: day), among: calls)
        return SameWorkdayRule.findings(on: day, facts, at: scope.now, clock: scope.officeClock)
    }
}

/// What the people of each supervisor had not returned when the day was closed.
struct AllReturnedSource: FindingSource {
    let rule = StandardRule.allReturned

    func findings(on day: Workday, under parameters: StandardParameters, _ scope: ReadScope) throws -> [Finding] {
        try findings(on: day, under: parameters, scope, sharing: DueCalls(scope: scope, day: day))
    }

    func findings(
        on day: Workday, under parameters: StandardParameters, _ scope: ReadScope, sharing calls: DueCalls
    ) throws -> [Finding] {
        let close = scope.view.office.hours.instant(computed: WallTime(day: day, minutes: parameters.close))
        guard close <= scope.now else { return [] }
        let times = Timestamp.earliest..<close.adding(milliseconds: 1)
        let facts = try ReturnFacts(scope: scope, rule: rule).due(times, among: calls)
        return AllReturnedRule.findings(
            on: day, groups(scope), facts, close: close, at: scope.now, clock: scope.officeClock)
    }

    private func groups(_ scope: ReadScope) -> [AllReturnedRule.Group] {
        let teams = scope.view.picture.teams.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        let led = teams.map {
            AllReturnedRule.Group(team: $0.id, name: $0.name, lead: $0.lead, members: $0.members)
        }
        let others = Set(scope.view.picture.people.keys).subtracting(led.flatMap(\.members))
        return led + [.init(team: nil, name: scope.view.office.name, lead: nil, members: others)]
    }
}

/// Operators who were not trained, or whose calls nobody observed.
struct OperatorsTrainedSource: FindingSource {
    let rule = StandardRule.operatorsTrained

    func findings(on day: Workday, under parameters: StandardParameters, _ scope: ReadScope) throws -> [Finding] {
        let operators = scope.view.picture.people.values.filter { $0.works && $0.roles.contains(.operator) }
        let records = try TrainingQueries.records(
            of: operators.map(\.id).sorted(), upTo: day, in: scope.office, scope.session
        ).filter { $0.takenBackAt == nil }
        let byPerson = Dictionary(grouping: records, by: \.person)
        return OperatorsTrainedRule.findings(
            on: day,
            operators.map { person in
                let theirs = byPerson[person.id] ?? []
                let trained = theirs.first { $0.kind == .trained }
                let observed = theirs.first { $0.kind == .observed }
                return .init(
                    person: person.id, name: person.name,
                    trained: trained.map {
                        ($0.day, $0.again ?? $0.day.adding(months: parameters.trainingMonths))
                    }, observed: observed?.day, observedAgain: observed?.again)
            }, under: parameters, dated: scope.officeClock.date)
    }
}
