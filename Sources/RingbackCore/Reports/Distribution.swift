/// How often each whole number of minutes occurs: all that is needed for exact medians, also of several offices
/// together.
package struct Distribution: Equatable, Sendable {
    package private(set) var counts: [Int: Int] = [:]
    /// How many values there are.
    package private(set) var count = 0

    package init() {}

    package mutating func add(_ minutes: Int, times: Int = 1) {
        guard times > 0 else { return }
        counts[minutes, default: 0] += times
        count += times
    }

    package mutating func add(_ other: Self) {
        for (minutes, times) in other.counts { add(minutes, times: times) }
    }

    /// The values in order, each with how often it occurs.
    package var steps: [(minutes: Int, times: Int)] {
        counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// A percentile by definition 7 of Hyndman and Fan (Sample Quantiles in Statistical Packages, 1996), which is that
    /// of spreadsheets and of numpy: between the two values nearest to place (n − 1) · percent / 100, counted from 0.
    /// - Parameter percent: 0 to 100.
    /// - Returns: minutes; `nil` if there are no values.
    package func percentile(_ percent: Int) -> Double? {
        guard count > 0 else { return nil }
        let place = (count - 1) * min(max(percent, 0), 100)
        let (lower, rest) = place.quotientAndRemainder(dividingBy: 100)
        let low = value(at: lower)
        guard rest > 0 else { return Double(low) }
        return Double(low) + Double((value(at: lower + 1) - low) * rest) / 100
    }

    private func value(at place: Int) -> Int {
        var passed = 0
        var last = 0
        for (minutes, times) in steps {
            (passed, last) = (passed + times, minutes)
            if place < passed { break }
        }
        return last
    }
}
