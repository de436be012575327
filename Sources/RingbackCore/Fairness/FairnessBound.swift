/// The least that can be said where counts would tell whose they are: nearly all complaints fell on one group, say.
///
/// So the gap is given as a whole number that it is at least, reckoned as if the other group had had two complaints
/// more, and as if whoever was complained of most were in the other group: it is true, fits several counts, and does
/// not tell which group that person is in.
struct FairnessBound {
    private let counts: FairnessCounts
    private let grouping: Grouping
    private let cases: [LikeCase]

    init(_ counts: FairnessCounts, _ grouping: Grouping, _ cases: [LikeCase]) {
        (self.counts, self.grouping, self.cases) = (counts, grouping, cases)
    }

    private static let steps = [10.0, 5, 3, 2]

    /// `nil` where there are too few complaints, or nothing as clear.
    var bound: FairnessRelease.Bound? {
        // With more than two groups the others' silence would tell too much.
        guard grouping.groups.count == 2 else { return nil }
        let tables = cases.map { cells($0, moving: nil) }
        let events = [0, 1].map { place in tables.reduce(0) { $0 + $1[place].events } }
        guard events[0] + events[1] >= FairnessLimits.events * 2 else { return nil }
        let more = events[0] >= events[1] ? 0 : 1
        guard let low = Self.lowAfterTwo(tables.map { ($0[more], $0[1 - more]) }),
            let elsewhere = lowWithoutMost(of: more), let times = Self.steps.first(where: { $0 <= min(low, elsewhere) })
        else { return nil }
        let names = grouping.groups.map { grouping.question.groups[$0] }
        return FairnessRelease.Bound(group: names[more], other: names[1 - more], times: times)
    }

    /// - Parameter moved: counted in the other group.
    private func cells(_ one: LikeCase, moving moved: PersonID?) -> [CaseCount] {
        grouping.place.reduce(into: [CaseCount(), CaseCount()]) { cells, person in
            guard let count = counts.cases[person.key]?[one] else { return }
            let place = person.key == moved ? 1 - person.value : person.value
            cells[place].base += count.base
            cells[place].events += count.events
        }
    }

    /// The lower end of the odds ratio, were the one of a group who was complained of most in the other one.
    private func lowWithoutMost(of more: Int) -> Double? {
        func events(_ person: PersonID) -> Int { (counts.cases[person] ?? [:]).values.reduce(0) { $0 + $1.events } }
        let most = counts.people.filter { grouping.place[$0] == more }.max { events($0) < events($1) }
        return Self.low(
            cases.map { one -> (more: CaseCount, less: CaseCount) in
                let pair = cells(one, moving: most)
                return (more: pair[more], less: pair[1 - more])
            })
    }

    /// The lower end of the odds ratio, after two complaints were moved to the other group.
    private static func lowAfterTwo(_ cells: [(more: CaseCount, less: CaseCount)]) -> Double? {
        var cells = cells
        for _ in 0..<2 {
            let place = cells.indices.filter {
                cells[$0].more.events > 0 && cells[$0].less.base > cells[$0].less.events
            }
            .max { cells[$0].more.events < cells[$1].more.events }
            guard let place else { return nil }
            cells[place].more.events -= 1
            cells[place].less.events += 1
        }
        return low(cells)
    }

    private static func low(_ cells: [(more: CaseCount, less: CaseCount)]) -> Double? {
        let tables = cells.compactMap { more, less in
            try? TwoByTwo(more.events, more.base - more.events, less.events, less.base - less.events)
        }
        guard let strata = try? StratifiedTables(tables) else { return nil }
        return ExactConditional(strata)?.interval().low ?? strata.interval()?.low
    }
}
