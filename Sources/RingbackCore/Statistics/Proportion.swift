import CStatistics

/// A range in which a figure plausibly lies.
package struct Interval: Equatable, Sendable {
    package let low, high: Double

    package init(low: Double, high: Double) { (self.low, self.high) = (low, high) }
}

/// Events among all interactions they could have happened in: 3 complaints in 7,003.
package struct Proportion: Equatable, Sendable {
    /// The most of either, so that sums of a year of every office stay exact.
    package static let most = 1_000_000_000

    package let events, base: Int

    /// - Throws: ``StatisticsError`` if there are more events than interactions, or either is not a count.
    package init(_ events: Int, in base: Int) throws(StatisticsError) {
        guard (0...Self.most).contains(events), (0...Self.most).contains(base) else { throw .count(most: Self.most) }
        guard events <= base else { throw .eventsOverBase(events: events, base: base) }
        (self.events, self.base) = (events, base)
    }

    /// `nil` without a base.
    package var rate: Double? { base == 0 ? nil : Double(events) / Double(base) }

    /// Wilson's score interval (JASA 22:209, 1927): the one to show. Without a base it is all from 0 to 1.
    package func wilson(level: Double = 0.95) -> Interval {
        guard base > 0 else { return Interval(low: 0, high: 1) }
        let (n, p, z) = (Double(base), Double(events) / Double(base), Normal.twoSided(level))
        let middle = p + z * z / (2 * n)
        let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
        let scale = 1 + z * z / n
        // The ends are exact where the formula would leave rounding.
        return Interval(
            low: events == 0 ? 0 : (middle - half) / scale, high: events == base ? 1 : (middle + half) / scale)
    }

    /// The exact interval of Clopper and Pearson (Biometrika 26:404, 1934), for limits near zero.
    package func clopperPearson(level: Double = 0.95) -> Interval {
        let (k, n, tail) = (Double(events), Double(base), (1 - level) / 2)
        return Interval(
            low: events == 0 ? 0 : rb_beta_quantile(k, n - k + 1, tail),
            high: events == base ? 1 : rb_beta_quantile(k + 1, n - k, 1 - tail))
    }
}

enum Normal {
    /// The standard normal value that `level` of all values stay within, on both sides: 1.96 for 0.95.
    static func twoSided(_ level: Double) -> Double { rb_normal_quantile(1 - (1 - level) / 2) }
}
