/// Whether figures of the same people can be taken from one another so that a figure of few is left.
enum Subtraction {
    /// Who is in which of how many groups; `nil` for whoever is in none.
    typealias Groups = (count: Int, of: (PersonID) -> Int?)

    /// Everybody as one group: what is known of the office as a whole.
    static var whole: Groups { (1, { _ in 0 }) }

    /// - Parameter people: who is in the figures.
    /// - Returns: whether no difference is of one to nine people: of two sums of groups, or of any three figures.
    static func isSafe(_ people: [PersonID], _ groupings: [Groups]) -> Bool {
        for (place, one) in groupings.enumerated() {
            for other in groupings.dropFirst(place + 1) where !isSafe(people, one, other) { return false }
        }
        return isSafe(figures(people, groupings))
    }

    private static func isFew(_ count: Int) -> Bool { count > 0 && count < FairnessLimits.people }

    /// Every sum of groups of one against every sum of groups of the other.
    private static func isSafe(_ people: [PersonID], _ one: Groups, _ other: Groups) -> Bool {
        // How many are in each group of one and each of the other; the last place is for those in none.
        var both = [[Int]](repeating: [Int](repeating: 0, count: other.count + 1), count: one.count + 1)
        for person in people { both[one.of(person) ?? one.count][other.of(person) ?? other.count] += 1 }
        for mine in 1..<(1 << one.count) {
            for theirs in 1..<(1 << other.count) {
                var difference = 0
                for row in 0...one.count {
                    for column in 0...other.count where (mine >> row) & 1 != (theirs >> column) & 1 {
                        difference += both[row][column]
                    }
                }
                if isFew(difference) { return false }
            }
        }
        return true
    }

    /// One figure against two that have nobody in common, whichever questions they belong to.
    private static func isSafe(_ figures: [Members]) -> Bool {
        for (place, one) in figures.enumerated() {
            for other in figures.dropFirst(place + 1) where one.isDisjoint(with: other) {
                let sum = one.union(other)
                for third in figures where third.isSubset(of: sum) || sum.isSubset(of: third) {
                    if isFew(abs(sum.count - third.count)) { return false }
                }
            }
        }
        return true
    }

    private static func figures(_ people: [PersonID], _ groupings: [Groups]) -> [Members] {
        groupings.flatMap { groups in
            (0..<groups.count).map { group in
                people.enumerated().reduce(into: Members(room: people.count)) { members, person in
                    if groups.of(person.element) == group { members.insert(person.offset) }
                }
            }
        }
    }

    /// A set of places, as bits: rows are many.
    private struct Members {
        private var words: [UInt64]
        private(set) var count = 0

        init(room: Int) { words = [UInt64](repeating: 0, count: room / 64 + 1) }

        mutating func insert(_ place: Int) {
            words[place / 64] |= 1 << UInt64(place % 64)
            count += 1
        }

        func isDisjoint(with other: Self) -> Bool { zip(words, other.words).allSatisfy { $0 & $1 == 0 } }

        func isSubset(of other: Self) -> Bool { zip(words, other.words).allSatisfy { $0 & ~$1 == 0 } }

        func union(_ other: Self) -> Self {
            var sum = self
            for place in words.indices { sum.words[place] |= other.words[place] }
            sum.count = sum.words.reduce(0) { $0 + $1.nonzeroBitCount }
            return sum
        }
    }
}
