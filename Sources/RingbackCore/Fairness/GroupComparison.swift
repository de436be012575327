/// Two groups in like cases: all figures of one comparison, from the released counts alone.
package struct GroupComparison: Sendable {
    package let group, other: String
    package let tables: [TwoByTwo]
    /// `nil` where no row has both groups, and both with and without complaints.
    package let strata: StratifiedTables?
    /// All rows together, as if all cases were alike.
    package let crude: TwoByTwo
    package let interval: Interval?
    /// Whether ``interval`` and ``oddsRatio`` are the exact, conditional ones, for few complaints.
    package let isExact: Bool
    package let oddsRatio: Double?
    /// Of an odds ratio of 1.
    package let p: Double?

    /// - Parameters:
    ///   - group: the place of one group among the comparison's.
    ///   - other: of the group that it is compared with.
    package init?(_ comparison: FairnessRelease.Comparison, _ group: Int, with other: Int) {
        guard comparison.groups.indices.contains(group), comparison.groups.indices.contains(other), group != other
        else { return nil }
        let tables = comparison.strata.compactMap { stratum -> TwoByTwo? in
            let (one, two) = (stratum.cells[group], stratum.cells[other])
            return try? TwoByTwo(one.events, one.base - one.events, two.events, two.base - two.events)
        }
        func sum(_ cell: (TwoByTwo) -> Int) -> Int { tables.reduce(0) { $0 + cell($1) } }
        guard tables.count == comparison.strata.count,
            let crude = try? TwoByTwo(sum(\.a), sum(\.b), sum(\.c), sum(\.d))
        else { return nil }
        (self.group, self.other) = (comparison.groups[group], comparison.groups[other])
        (self.tables, self.crude) = (tables, crude)
        let strata = try? StratifiedTables(tables)
        self.strata = strata
        let isFew = (strata?.events ?? 0) < ExactConditional.fewEvents || strata?.interval() == nil
        if isFew, let exact = strata.flatMap(ExactConditional.init) {
            (isExact, oddsRatio, interval, p) = (true, exact.oddsRatio, exact.interval(), exact.p)
        } else {
            isExact = false
            (oddsRatio, interval) = (strata?.oddsRatio, strata?.interval())
            p = strata?.cochranMantelHaenszel(corrected: true).p
        }
    }

    package var rates: (group: Proportion?, other: Proportion?) {
        (try? Proportion(crude.a, in: crude.first), try? Proportion(crude.c, in: crude.second))
    }

    /// Wilson's interval of a rate; near zero the exact one.
    package static func range(of rate: Proportion) -> Interval {
        rate.events < FairnessLimits.events ? rate.clopperPearson() : rate.wilson()
    }

    package enum Verdict: String, CaseIterable, Sendable {
        case more, fewer
        /// About as many.
        case noGap
        case cannotTell
    }

    package var verdict: Verdict {
        guard let oddsRatio, let interval else { return .cannotTell }
        if interval.low > 1 { return .more }
        if interval.high < 1 { return .fewer }
        return (0.8...1.25).contains(oddsRatio) ? .noGap : .cannotTell
    }

    /// How many interactions a side would show twice as many complaints, in two digits.
    package var needed: Int? {
        let rate = rates.other?.rate ?? 0
        let base = rate > 0 ? rate : (try? Proportion(crude.events, in: crude.total))?.rate ?? 0
        return SampleSize.eachGroup(rate: base, ratio: 2).map(FairnessRelease.rounded)
    }

    /// All comparisons of a question: each group with the largest.
    package static func all(_ comparison: FairnessRelease.Comparison) -> [Self] {
        let bases = comparison.groups.indices.map { place in
            comparison.strata.reduce(0) { $0 + $1.cells[place].base }
        }
        guard let largest = bases.indices.max(by: { bases[$0] < bases[$1] }) else { return [] }
        return bases.indices.compactMap { $0 == largest ? nil : Self(comparison, $0, with: largest) }
    }
}
