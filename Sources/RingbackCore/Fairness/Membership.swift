/// Whether the complaints of groups tell who is in them.
enum Membership {
    /// - Parameter complaints: how often each was complained of in a row of like cases, group by group.
    /// - Returns: whether everybody could as well be in another group, for whoever knows how often each was complained
    ///   of: the same sums can be made with them elsewhere, and ten people or more in every group.
    static func isOpen(_ complaints: [[Int]]) -> Bool {
        complaints.indices.allSatisfy { group in
            Set(complaints[group]).allSatisfy { events in
                complaints.indices.contains { other in
                    other != group && mayMove(events, from: complaints[group], to: complaints[other])
                }
            }
        }
    }

    /// Whether two groups can be dealt anew so that somebody is in the other one, and both sums are as before.
    private static func mayMove(_ events: Int, from mine: [Int], to theirs: [Int]) -> Bool {
        // One of each for the other.
        if theirs.contains(events) { return true }
        var rest = mine
        rest.remove(at: rest.firstIndex(of: events) ?? 0)
        let people = rest + theirs
        let most = people.count + 1 - FairnessLimits.people
        guard most >= FairnessLimits.people else { return false }
        let sizes = sizes(of: people, making: mine.reduce(0, +))
        return (FairnessLimits.people...most).contains { (sizes[$0 / 64] >> UInt64($0 % 64)) & 1 == 1 }
    }

    /// How many of some people can make a sum together: a bit for each size.
    private static func sizes(of people: [Int], making sum: Int) -> [UInt64] {
        let words = people.count / 64 + 1
        var reached = [[UInt64]](repeating: [UInt64](repeating: 0, count: words), count: sum + 1)
        reached[0][0] = 1
        for part in people where part <= sum {
            for place in stride(from: sum, through: part, by: -1) {
                let before = reached[place - part]
                var carry: UInt64 = 0
                for word in 0..<words {
                    reached[place][word] |= (before[word] << 1) | carry
                    carry = before[word] >> 63
                }
            }
        }
        return reached[sum]
    }
}

/// Whether one person makes a figure: whoever knows that person's would know their group by the size of it.
enum Dominance {
    /// - Parameter group: what each of a group did in a row of like cases.
    /// - Returns: whether nobody stands behind more than a third of its interactions, nor, with two complaints or more,
    ///   of its complaints. One complaint is like any other.
    static func isFree(_ group: [CaseCount]) -> Bool {
        let base = group.reduce(0) { $0 + $1.base }
        let events = group.reduce(0) { $0 + $1.events }
        return group.allSatisfy { one in
            one.base <= base / 3 && (one.events < 2 || one.events <= events / 3)
        }
    }
}
