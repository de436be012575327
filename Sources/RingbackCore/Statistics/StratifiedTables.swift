import CStatistics
import Foundation

/// The same comparison in several strata of like interactions: a scenario in a period at an hour.
///
/// Strata with an empty margin say nothing and are left out; ``used`` and ``left`` count them.
package struct StratifiedTables: Sendable {
    package let tables: [TwoByTwo]
    package let left: Int
    package var used: Int { tables.count }

    /// - Throws: ``StatisticsError/nothingToCompare`` if no stratum is left.
    package init(_ all: some Sequence<TwoByTwo>) throws(StatisticsError) {
        var tables: [TwoByTwo] = []
        var left = 0
        for table in all { if table.hasEmptyMargin { left += 1 } else { tables.append(table) } }
        guard !tables.isEmpty else { throw .nothingToCompare }
        (self.tables, self.left) = (tables, left)
    }

    package var events: Int { tables.reduce(0) { $0 + $1.events } }

    /// The common odds ratio of Mantel and Haenszel (JNCI 22:719, 1959): infinite if no stratum has `b` and `c`.
    package var oddsRatio: Double { sum { $0.a * $0.d / $0.n } / sum { $0.b * $0.c / $0.n } }

    /// Its interval by the variance of Robins, Breslow and Greenland (Biometrics 42:311, 1986).
    ///
    /// `nil` where the odds ratio is 0 or infinite: then only the exact one holds (``ExactConditional``).
    package func interval(level: Double = 0.95) -> Interval? {
        let (r, s) = (sum { $0.a * $0.d / $0.n }, sum { $0.b * $0.c / $0.n })
        guard r > 0, s > 0 else { return nil }
        let variance =
            sum { $0.p * $0.r } / (2 * r * r) + sum { $0.p * $0.s + $0.q * $0.r } / (2 * r * s)
            + sum { $0.q * $0.s } / (2 * s * s)
        let half = Normal.twoSided(level) * variance.squareRoot()
        return Interval(low: r / s * exp(-half), high: r / s * exp(half))
    }

    /// A chi-square statistic and the probability of one as large by chance.
    package struct Test: Equatable, Sendable {
        package let statistic, p: Double
    }

    /// The test of Cochran, Mantel and Haenszel: whether the odds ratio is 1 in all strata.
    /// - Parameter corrected: for continuity, by at most what the sum differs by, so that no difference stays none.
    package func cochranMantelHaenszel(corrected: Bool) -> Test {
        let difference = abs(sum { $0.a - $0.first * $0.events / $0.n })
        let variance = sum { $0.first * $0.second * $0.events * $0.others / ($0.n * $0.n * ($0.n - 1)) }
        let counted = corrected ? max(0, difference - 0.5) : difference
        let statistic = counted * counted / variance
        return Test(statistic: statistic, p: rb_chi_square_upper(statistic, 1))
    }

    /// The test of Breslow and Day (IARC 1980) with Tarone's correction (Biometrika 72:91, 1985): whether strata agree.
    ///
    /// `nil` with one stratum, or where the common odds ratio is 0 or infinite.
    package var homogeneity: Test? {
        let ratio = oddsRatio
        guard used > 1, ratio > 0, ratio.isFinite else { return nil }
        var (statistic, difference, variances) = (0.0, 0.0, 0.0)
        for table in tables.lazy.map(Cells.init) {
            let expected = table.expected(oddsRatio: ratio)
            let variance =
                1
                / (1 / expected + 1 / (table.events - expected) + 1 / (table.first - expected)
                    + 1 / (table.d - table.a + expected))
            statistic += (table.a - expected) * (table.a - expected) / variance
            difference += table.a - expected
            variances += variance
        }
        statistic = max(0, statistic - difference * difference / variances)
        return Test(statistic: statistic, p: rb_chi_square_upper(statistic, Double(used - 1)))
    }

    private func sum(_ term: (Cells) -> Double) -> Double { tables.reduce(0) { $0 + term(Cells($1)) } }

    /// A table as real numbers, in the letters of the formulas.
    private struct Cells {
        let a, b, c, d: Double

        init(_ table: TwoByTwo) { (a, b, c, d) = (Double(table.a), Double(table.b), Double(table.c), Double(table.d)) }

        var n: Double { a + b + c + d }
        var first: Double { a + b }
        var second: Double { c + d }
        var events: Double { a + c }
        var others: Double { b + d }
        var p: Double { (a + d) / n }
        var q: Double { (b + c) / n }
        var r: Double { a * d / n }
        var s: Double { b * c / n }

        /// What the first cell would be under an odds ratio, with these margins.
        func expected(oddsRatio: Double) -> Double {
            let square = 1 - oddsRatio
            let linear = oddsRatio * (first + events) + d - a
            let constant = -oddsRatio * first * events
            let root = (linear * linear - 4 * square * constant).squareRoot()
            // Of the two forms the one that subtracts no near numbers; the other ends in 0/0 for an odds ratio of 1.
            return linear >= 0 ? -2 * constant / (linear + root) : (root - linear) / (2 * square)
        }
    }
}
