/// How alike two words look.
package enum NameLikeness {
    private static let longest = 40

    /// Jaro–Winkler similarity: 1 for equal, 0 for nothing in common; a common prefix counts extra.
    package static func jaroWinkler(_ left: [UInt8], _ right: [UInt8]) -> Double {
        if left == right { return 1 }
        let (a, b) = (left.prefix(longest), right.prefix(longest))
        guard !a.isEmpty, !b.isEmpty else { return 0 }
        let reach = max(0, max(a.count, b.count) / 2 - 1)
        var (seenA, seenB): (UInt64, UInt64) = (0, 0)
        var common = 0
        for i in 0..<a.count {
            for j in max(0, i - reach)..<max(max(0, i - reach), min(b.count, i + reach + 1))
            where seenB & (1 << UInt64(j)) == 0 && a[i] == b[j] {
                seenA |= 1 << UInt64(i)
                seenB |= 1 << UInt64(j)
                common += 1
                break
            }
        }
        guard common > 0 else { return 0 }
        var (turned, j) = (0, 0)
        for i in 0..<a.count where seenA & (1 << UInt64(i)) != 0 {
            while seenB & (1 << UInt64(j)) == 0 { j += 1 }
            if a[i] != b[j] { turned += 1 }
            j += 1
        }
        let m = Double(common)
        let jaro = (m / Double(a.count) + m / Double(b.count) + (m - Double(turned) / 2) / m) / 3
        var beginning = 0
        while beginning < min(4, a.count, b.count), a[beginning] == b[beginning] { beginning += 1 }
        return jaro + Double(beginning) * 0.1 * (1 - jaro)
    }

    /// Damerau–Levenshtein distance: insertions, deletions, substitutions and transpositions.
    /// - Returns: `most + 1` if it exceeds `most`.
    package static func distance(_ a: [UInt8], _ b: [UInt8], most: Int) -> Int {
        if abs(a.count - b.count) > most { return most + 1 }
        if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
        var before = [Int](repeating: 0, count: b.count + 1)
        var above = Array(0...b.count)
        var row = above
        for i in 1...a.count {
            row[0] = i
            var least = i
            for j in 1...b.count {
                var cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, before[j - 2] + 1) }
                row[j] = cost
                least = min(least, cost)
            }
            if least > most { return most + 1 }
            (before, above, row) = (above, row, before)
        }
        return min(above[b.count], most + 1)
    }
}
