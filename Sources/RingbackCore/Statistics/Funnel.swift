import CStatistics

/// Each person at their volume, within the limits that chance alone draws (Spiegelhalter, Stat. Med. 24:1185, 2005).
///
/// In place of any league table: it says who is beyond chance and ranks nobody.
package struct Funnel: Sendable {
    /// The probability of passing a limit on its side by chance.
    package enum Limit: Double, Sendable {
        /// Of the 95 % limits.
        case alert = 0.025
        /// Of the 99.8 % limits.
        case alarm = 0.001
    }

    package enum Standing: String, Sendable { case within, alertHigh, alarmHigh, alertLow, alarmLow }

    package let pooled: Proportion
    /// How much more people vary than chance lets them: the mean of their squared z-scores, the outermost tenth of
    /// which are pulled in on each side. Limits are widened by its root where it is above 1.
    package let overdispersion: Double

    /// - Throws: ``StatisticsError`` if the sums are too large, or nobody has a base.
    package init(_ people: [Proportion]) throws(StatisticsError) {
        let counted = people.filter { $0.base > 0 }
        guard !counted.isEmpty else { throw .nothingToCompare }
        let pooled = try Proportion(
            counted.reduce(0) { $0 + $1.events }, in: counted.reduce(0) { $0 + $1.base })
        self.pooled = pooled
        overdispersion = Self.overdispersion(counted, at: Double(pooled.events) / Double(pooled.base))
    }

    private static func overdispersion(_ people: [Proportion], at rate: Double) -> Double {
        guard rate > 0, rate < 1, people.count > 1 else { return 1 }
        let scores = people.map { person in
            (Double(person.events) / Double(person.base) - rate)
                / (rate * (1 - rate) / Double(person.base)).squareRoot()
        }.sorted()
        let cut = scores.count / 10
        let (low, high) = (scores[cut], scores[scores.count - 1 - cut])
        return scores.reduce(0) { sum, score in
            let pulled = min(max(score, low), high)
            return sum + pulled * pulled
        } / Double(scores.count)
    }

    private var rate: Double { Double(pooled.events) / Double(pooled.base) }
    private var widening: Double { max(1, overdispersion).squareRoot() }

    /// The smallest count above the upper limit at a volume, by the exact binomial distribution.
    package func firstAbove(_ limit: Limit, base: Int) -> Int {
        guard rate > 0 else { return 1 }
        // The smallest k that is reached or passed by chance with the limit's probability at most.
        let quantile = rb_binomial_quantile(Double(base), rate, 1 - limit.rawValue)
        var k = max(0, Int(quantile.isFinite ? quantile : 0))
        while k > 0, rb_binomial_at_least(Double(k), Double(base), rate) <= limit.rawValue { k -= 1 }
        while rb_binomial_at_least(Double(k), Double(base), rate) > limit.rawValue { k += 1 }
        guard widening > 1 else { return k }
        let mean = Double(base) * rate
        return Int((mean + (Double(k) - mean) * widening).rounded(.up))
    }

    /// The largest count below the lower limit at a volume; `nil` where even none is within it.
    package func lastBelow(_ limit: Limit, base: Int) -> Int? {
        let mean = Double(base) * rate
        // The largest k that is reached or stayed under by chance with the limit's probability at most.
        func under(_ k: Int) -> Double { 1 - rb_binomial_at_least(Double(k + 1), Double(base), rate) }
        guard rate > 0, under(0) <= limit.rawValue else { return nil }
        let quantile = rb_binomial_quantile(Double(base), rate, limit.rawValue)
        var k = min(base, max(0, Int(quantile.isFinite ? quantile : 0)))
        while k > 0, under(k) > limit.rawValue { k -= 1 }
        while k < base, under(k + 1) <= limit.rawValue { k += 1 }
        guard widening > 1 else { return k }
        let widened = Int((mean - (mean - Double(k)) * widening).rounded(.down))
        return widened < 0 ? nil : widened
    }

    package func standing(of person: Proportion) -> Standing {
        if person.events >= firstAbove(.alarm, base: person.base) { return .alarmHigh }
        if person.events >= firstAbove(.alert, base: person.base) { return .alertHigh }
        if let low = lastBelow(.alarm, base: person.base), person.events <= low { return .alarmLow }
        if let low = lastBelow(.alert, base: person.base), person.events <= low { return .alertLow }
        return .within
    }
}
