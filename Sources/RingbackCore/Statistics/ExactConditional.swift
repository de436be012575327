import Foundation

/// The comparison over strata without approximation, for few events: the distribution of all events of the first group,
/// given the margins of every stratum (Gart, Biometrika 57:471, 1970).
package struct ExactConditional: Sendable {
    /// Below this many events in all, the exact version is the one to show.
    package static let fewEvents = 20
    /// With more possible counts than this the approximation is as good, and this would only take long.
    package static let mostCounts = 2000

    /// The least possible count, and the logarithm of each count's weight from there on.
    private let least: Int
    private let logWeights: [Double]
    private let seen: Int

    /// `nil` with more than ``mostCounts`` possible counts.
    package init?(_ strata: StratifiedTables) {
        guard strata.tables.lazy.map({ min($0.first, $0.events) }).reduce(0, +) <= Self.mostCounts else { return nil }
        var least = 0
        var weights = [1.0]
        for table in strata.tables {
            let one = Hypergeometric(table)
            least += one.least
            var joined = [Double](repeating: 0, count: weights.count + one.weights.count - 1)
            for (at, weight) in weights.enumerated() {
                for (other, more) in one.weights.enumerated() { joined[at + other] += weight * more }
            }
            let most = joined.max() ?? 1
            weights = joined.map { $0 / most }
        }
        self.least = least
        logWeights = weights.map { log($0) }
        seen = strata.tables.reduce(0) { $0 + $1.a }
    }

    /// The two-sided p-value of an odds ratio of 1, by the sum of counts no likelier than the one seen.
    package var p: Double {
        let probabilities = probabilities(logOddsRatio: 0)
        guard probabilities.indices.contains(seen - least) else { return 0 }
        let most = probabilities[seen - least] * (1 + Hypergeometric.tie)
        return min(1, probabilities.lazy.filter { $0 <= most }.reduce(0, +))
    }

    /// The odds ratio under which the count seen is the expected one: 0 or infinite at the ends.
    package var oddsRatio: Double {
        if seen <= least { return 0 }
        if seen >= least + logWeights.count - 1 { return .infinity }
        return exp(Self.root { mean(logOddsRatio: $0) - Double(seen) })
    }

    /// The odds ratios under which neither tail beyond the count seen is rarer than half of what `level` leaves.
    package func interval(level: Double = 0.95) -> Interval {
        let tail = (1 - level) / 2
        let low = seen <= least ? 0 : exp(Self.root { tailAtLeast(logOddsRatio: $0) - tail })
        let high =
            seen >= least + logWeights.count - 1 ? .infinity : exp(Self.root { tail - tailAtMost(logOddsRatio: $0) })
        return Interval(low: low, high: high)
    }

    private func probabilities(logOddsRatio: Double) -> [Double] {
        let logs = logWeights.enumerated().map { $1 + Double($0) * logOddsRatio }
        let most = logs.max() ?? 0
        let weights = logs.map { exp($0 - most) }
        let total = weights.reduce(0, +)
        return weights.map { $0 / total }
    }

    private func mean(logOddsRatio: Double) -> Double {
        probabilities(logOddsRatio: logOddsRatio).enumerated().reduce(Double(least)) { $0 + Double($1.0) * $1.1 }
    }

    private func tailAtLeast(logOddsRatio: Double) -> Double {
        probabilities(logOddsRatio: logOddsRatio)[(seen - least)...].reduce(0, +)
    }

    private func tailAtMost(logOddsRatio: Double) -> Double {
        probabilities(logOddsRatio: logOddsRatio)[...(seen - least)].reduce(0, +)
    }

    /// Where a growing function is 0, by halving.
    private static func root(_ growing: (Double) -> Double) -> Double {
        var (low, high) = (-60.0, 60.0)
        for _ in 0..<200 {
            let middle = (low + high) / 2
            if middle == low || middle == high { break }
            if growing(middle) < 0 { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}
