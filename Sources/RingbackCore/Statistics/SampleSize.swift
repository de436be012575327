import CStatistics

/// How many interactions two groups would need to show a difference, at 80 % power and 5 % two-sided.
package enum SampleSize {
    /// - Parameters:
    ///   - rate: of the first group, above 0.
    ///   - ratio: the second group's rate divided by it.
    /// - Returns: the interactions a group (Fleiss, *Statistical Methods for Rates and Proportions*, without continuity
    ///   correction); `nil` where the rates make no such difference.
    package static func eachGroup(rate: Double, ratio: Double) -> Int? {
        let other = rate * ratio
        guard rate > 0, other > 0, rate < 1, other < 1, rate != other else { return nil }
        let mean = (rate + other) / 2
        let needed =
            rb_normal_quantile(0.975) * (2 * mean * (1 - mean)).squareRoot()
            + rb_normal_quantile(0.8) * (rate * (1 - rate) + other * (1 - other)).squareRoot()
        let size = (needed / (other - rate)) * (needed / (other - rate))
        return size < 1e15 ? Int(size.rounded(.up)) : nil
    }
}
