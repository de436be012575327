/// Makes of counts what may be released of them.
///
/// Every row of like cases is the same for all questions, and rows are disjoint, so that no difference of two figures
/// is a smaller figure. A row has, for every question, ten people a group, five complaints, and people complained of in
/// two groups, and does not tell who they are: nobody stands behind more than a third of a group's, and everybody could
/// as well be in another group, for whoever knows how often each was complained of. What is thinner is put together with
/// what is most like it: first without the month, then without the part of the day, then without the scenario. What is
/// too thin even then is left out.
package struct FairnessMaking: Sendable {
    private let counts: FairnessCounts

    package init(_ counts: FairnessCounts) { self.counts = counts }

    package func release(_ period: FairnessPeriod) -> FairnessRelease {
        var groupings: [Grouping] = []
        for grouping in counts.questions.compactMap({ Grouping($0, in: counts) }) {
            let all = rows(level: LikeCases.levels - 1, Set(everyCase))
            guard let row = all.first?.value, isSafe(row, groupings + [grouping]), holds(row, grouping) else {
                continue
            }
            groupings.append(grouping)
        }
        let (strata, leavesOut) = strata(for: groupings)
        return FairnessRelease(
            period: period,
            comparisons: counts.questions.map { question in
                guard let grouping = groupings.first(where: { $0.question.id == question.id }) else {
                    return withheld(question)
                }
                return FairnessRelease.Comparison(
                    question: question.id, name: question.name,
                    groups: grouping.groups.map { question.groups[$0] },
                    strata: strata.map { FairnessRelease.Stratum(cases: $0.cases, cells: cells($0.row, grouping)) },
                    leavesOut: leavesOut)
            }, funnel: counts.funnel)
    }

    private func withheld(_ question: GroupQuestion) -> FairnessRelease.Comparison {
        let bound = Grouping(question, in: counts).flatMap { grouping in
            FairnessBound(counts, grouping, everyCase).bound
        }
        return FairnessRelease.Comparison(question: question.id, name: question.name, bound: bound)
    }

    // MARK: Rows

    /// What each did in some like cases.
    private typealias Row = [PersonID: CaseCount]

    private var everyCase: [LikeCase] { Array(Set(counts.cases.values.flatMap(\.keys))) }

    private func rows(level: Int, _ cases: Set<LikeCase>) -> [LikeCases: Row] {
        var rows: [LikeCases: Row] = [:]
        for person in counts.people {
            for (one, count) in counts.cases[person] ?? [:] where cases.contains(one) && count.base > 0 {
                let key = LikeCases(one, level: level)
                rows[key, default: [:]][person, default: CaseCount()].base += count.base
                rows[key, default: [:]][person, default: CaseCount()].events += count.events
            }
        }
        return rows
    }

    private func strata(for groupings: [Grouping]) -> (strata: [(cases: LikeCases, row: Row)], leavesOut: Bool) {
        guard !groupings.isEmpty else { return ([], false) }
        let found = fine(for: groupings)
        // What somebody did in all rows together is better known than what they did in each.
        if holdsTogether(found.strata.map(\.row), groupings) { return found }
        let all = rows(level: LikeCases.levels - 1, Set(everyCase))
        return (all.map { (cases: $0.key, row: $0.value) }, false)
    }

    private func holdsTogether(_ rows: [Row], _ groupings: [Grouping]) -> Bool {
        let sum = rows.reduce(into: Row()) { sum, row in
            for (person, count) in row {
                sum[person, default: CaseCount()].base += count.base
                sum[person, default: CaseCount()].events += count.events
            }
        }
        return groupings.allSatisfy { holds(sum, $0) } && isSafe(sum, groupings)
    }

    private func fine(for groupings: [Grouping]) -> (strata: [(cases: LikeCases, row: Row)], leavesOut: Bool) {
        var left = Set(everyCase)
        var found: [(cases: LikeCases, row: Row)] = []
        for level in 0..<LikeCases.levels where !left.isEmpty {
            for (key, row) in rows(level: level, left) {
                guard groupings.allSatisfy({ holds(row, $0) }), isSafe(row, groupings) else { continue }
                found.append((key, row))
                left = left.filter { LikeCases($0, level: level) != key }
            }
        }
        return (found.sorted { Self.order($0.cases, $1.cases) }, !left.isEmpty)
    }

    private static func order(_ one: LikeCases, _ other: LikeCases) -> Bool {
        func key(_ cases: LikeCases) -> String {
            let scenario =
                switch cases.scenario {
                case .playbook(let number, let name): "a\(String(100_000_000 + number))\(name)"
                case .line(let code, let team): "b\(code)\(team)"
                case nil: "c"
                }
            let band = cases.band.flatMap { LikeCase.Band.allCases.firstIndex(of: $0) } ?? 9
            return "\(cases.act?.rawValue ?? "z")\u{1}\(scenario)\u{1}\(cases.month ?? "z")\u{1}\(band)"
        }
        return key(one) < key(other)
    }

    // MARK: What holds

    /// Whether a row is thick enough in every group of a question, and tells of nobody which one they are in.
    private func holds(_ row: Row, _ grouping: Grouping) -> Bool {
        var groups = [[CaseCount]](repeating: [], count: grouping.groups.count)
        for (person, count) in row {
            guard let place = grouping.place[person] else { continue }
            groups[place].append(count)
        }
        let complaints = groups.map { $0.map(\.events) }
        let complainedOf = complaints.map { group in group.count { $0 > 0 } }
        let events = complaints.reduce(0) { $0 + $1.reduce(0, +) }
        return events >= FairnessLimits.events
            && groups.allSatisfy { $0.count >= FairnessLimits.people }
            && complainedOf.count { $0 >= FairnessLimits.complainedOf } >= 2
            && groups.allSatisfy(Dominance.isFree) && Membership.isOpen(complaints)
    }

    /// Whether nothing can be got by taking one question's figures from another's, or from those of the office.
    private func isSafe(_ row: Row, _ groupings: [Grouping]) -> Bool {
        Subtraction.isSafe(row.keys.sorted(), [Subtraction.whole] + groupings.map(\.asGroups))
    }

    private func cells(_ row: Row, _ grouping: Grouping) -> [CaseCount] {
        var cells = [CaseCount](repeating: CaseCount(), count: grouping.groups.count)
        for (person, count) in row {
            guard let place = grouping.place[person] else { continue }
            cells[place].base += count.base
            cells[place].events += count.events
        }
        return cells.map { CaseCount(base: max(FairnessRelease.rounded($0.base), $0.events), events: $0.events) }
    }
}
