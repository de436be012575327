/// How far two people who graded the same interactions agree beyond chance: Cohen's kappa (Educ. Psychol. Meas. 20:37,
/// 1960).
package struct Agreement: Sendable {
    /// Interactions that both graded.
    package let count: Int
    /// The share in which they agreed.
    package let observed: Double
    /// 1 for full agreement, 0 for what chance alone gives; `nil` where both gave everything the same grade.
    package let kappa: Double?

    /// - Returns: `nil` without a pair.
    package init?<Grade: Hashable>(_ pairs: [(Grade, Grade)]) {
        guard !pairs.isEmpty else { return nil }
        let all = Double(pairs.count)
        var (first, second): ([Grade: Double], [Grade: Double]) = ([:], [:])
        for (one, other) in pairs {
            first[one, default: 0] += 1
            second[other, default: 0] += 1
        }
        let observed = Double(pairs.count { $0.0 == $0.1 }) / all
        let expected = first.reduce(0) { $0 + $1.value / all * (second[$1.key] ?? 0) / all }
        (count, self.observed) = (pairs.count, observed)
        kappa = expected == 1 ? nil : (observed - expected) / (1 - expected)
    }
}
