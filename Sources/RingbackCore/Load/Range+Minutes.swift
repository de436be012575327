extension [Range<Int>] {
    /// The minutes in any of these stretches of a day: where two overlap, they count once.
    package var minutes: Int {
        var (total, end) = (0, 0)
        for stretch in sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let (from, until) = (Swift.max(stretch.lowerBound, end), Swift.min(stretch.upperBound, 1440))
            if from < until {
                total += until - from
                end = until
            }
        }
        return total
    }
}
