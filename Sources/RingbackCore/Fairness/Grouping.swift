/// Who is counted in which group of a question.
struct Grouping: Sendable {
    let question: GroupQuestion
    /// The groups large enough to be named, by their place in the question's list.
    let groups: [Int]
    /// The place in ``groups`` of each who is counted. The rest said nothing, are of a small group, or are left out by
    /// lot.
    let place: [PersonID: Int]

    /// - Returns: `nil` where fewer than two groups are large enough.
    ///
    /// Whoever is not counted must not be few: what the office did as a whole is known, and the difference would be
    /// theirs. So where they are fewer than ten, some of the largest group are left out, too, by lot.
    init?(_ question: GroupQuestion, in counts: FairnessCounts) {
        var members: [Int: [PersonID]] = [:]
        for person in counts.people {
            guard let group = counts.answers[person]?[question.id], question.groups.indices.contains(group)
            else { continue }
            members[group, default: []].append(person)
        }
        members = members.filter { $0.value.count >= FairnessLimits.people }
        var out = counts.people.count - members.values.reduce(0) { $0 + $1.count }
        while out > 0, out < FairnessLimits.people {
            guard let largest = members.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }) else { break }
            members[largest.key]?.removeLast()
            out += 1
        }
        guard members.count >= 2, members.values.allSatisfy({ $0.count >= FairnessLimits.people }) else { return nil }
        self.question = question
        let groups = members.keys.sorted()
        self.groups = groups
        place = members.reduce(into: [:]) { place, group in
            for person in group.value { place[person] = groups.firstIndex(of: group.key) }
        }
    }
}

extension Grouping {
    var asGroups: Subtraction.Groups { (groups.count, { place[$0] }) }
}
