/// Two groups and whether it happened: `a` of the first group had the event and `b` had not; `c` and `d` of the second.
package struct TwoByTwo: Equatable, Sendable {
    package let a, b, c, d: Int

    /// - Throws: ``StatisticsError/count(most:)`` for anything but counts.
    package init(_ a: Int, _ b: Int, _ c: Int, _ d: Int) throws(StatisticsError) {
        guard [a, b, c, d].allSatisfy({ (0...Proportion.most).contains($0) }) else {
            throw .count(most: Proportion.most)
        }
        (self.a, self.b, self.c, self.d) = (a, b, c, d)
    }

    package var first: Int { a + b }
    package var second: Int { c + d }
    package var events: Int { a + c }
    package var total: Int { a + b + c + d }
    /// Whether a row or column is empty, so that the table says nothing about a difference.
    package var hasEmptyMargin: Bool { first == 0 || second == 0 || events == 0 || b + d == 0 }

    /// The sample's odds ratio: infinite if only the first group has both, `nil` if it is undefined.
    package var oddsRatio: Double? {
        let (up, down) = (Double(a) * Double(d), Double(b) * Double(c))
        return up == 0 && down == 0 ? nil : up / down
    }

    /// The two-sided p-value of Fisher's exact test: the sum over tables with these margins that are no likelier than
    /// this one.
    package var fisher: Double {
        Hypergeometric(self).twoSided(a)
    }
}

/// How probable each count in the first cell is, given the margins, if the odds ratio is 1.
struct Hypergeometric {
    /// The count that the first weight is of: the least possible one, or the least whose weight a double can hold.
    let least: Int
    /// Weights relative to the most likely count, one for each count from ``least`` on.
    let weights: [Double]
    private let total: Double

    init(_ table: TwoByTwo) {
        let (row, column, all) = (table.first, table.events, table.total)
        let lowest = max(0, row + column - all)
        let highest = min(row, column)
        let mode = min(max(Int(Double(row + 1) * Double(column + 1) / Double(all + 2)), lowest), highest)
        // From the mode outwards by the ratio of neighbours: no factorials, no cancellation.
        var up: [Double] = []
        var weight = 1.0
        var k = mode
        while k < highest {
            weight *= Double(row - k) * Double(column - k) / (Double(k + 1) * Double(all - row - column + k + 1))
            guard weight > 1e-280 else { break }
            up.append(weight)
            k += 1
        }
        var down: [Double] = []
        weight = 1
        k = mode
        while k > lowest {
            weight *= Double(k) * Double(all - row - column + k) / (Double(row - k + 1) * Double(column - k + 1))
            guard weight > 1e-280 else { break }
            down.append(weight)
            k -= 1
        }
        least = mode - down.count
        weights = down.reversed() + [1] + up
        total = weights.reduce(0, +)
    }

    /// - Returns: 0 where the count is less likely than a double can hold.
    func twoSided(_ count: Int) -> Double {
        guard weights.indices.contains(count - least) else { return 0 }
        let seen = weights[count - least] * (1 + Self.tie)
        return min(1, weights.lazy.filter { $0 <= seen }.reduce(0, +) / total)
    }

    /// Two counts are equally likely if they differ by less than rounding can.
    static let tie = 1e-10
}
