/// What a sample says, and how far its graders can be relied on.
package struct SampleFigures: Sendable {
    /// Of one behavior, after what a third decided.
    package struct Behavior: Equatable, Sendable {
        package let number: Int
        package var yes = 0, no = 0, notApplicable = 0

        /// Where it applied.
        package var base: Int { yes + no }
    }

    /// The grader is graded, too.
    package struct Grader: Equatable, Sendable {
        package let person: PersonID
        /// Grades given, and how many of them were "no".
        package var given = 0, no = 0
        /// Grades that somebody else gave for the same, and how many were alike.
        package var shared = 0, alike = 0
        /// Grades that a third decided, and how many were changed by that.
        package var decided = 0, overturned = 0
    }

    package let behaviors: [Behavior]
    /// Over all that two people graded; `nil` before there is a pair.
    package let agreement: Agreement?
    package let graders: [Grader]

    package init(of sample: Sample, items: [Sample.Item], grades: [GradeGiven], disputes: [GradeDispute]) {
        struct Place: Hashable { let item, behavior: Int }
        let places = Dictionary(grouping: grades) { Place(item: $0.item, behavior: $0.behavior) }
        let rulings = Dictionary(
            disputes.map { (Place(item: $0.item, behavior: $0.behavior), $0) }, uniquingKeysWith: { $1 })
        let firsts = Dictionary(items.map { ($0.number, $0.grader) }, uniquingKeysWith: { $1 })
        var behaviors = sample.behaviors.indices.map { Behavior(number: $0 + 1) }
        var graders: [PersonID: Grader] = [:]
        var pairs: [(Grade, Grade)] = []
        for (place, given) in places.sorted(by: { ($0.key.item, $0.key.behavior) < ($1.key.item, $1.key.behavior) }) {
            let dispute = rulings[place]
            let first = given.first { $0.grader == firsts[place.item] }
            let second = given.first { $0.grader != firsts[place.item] }
            if let first, let second { pairs.append((first.grade, second.grade)) }
            for one in given {
                graders[one.grader, default: Grader(person: one.grader)]
                    .count(one, beside: given.first { $0.grader != one.grader }, dispute?.ruling?.grade)
            }
            // While a third has not decided between two, it counts as nothing.
            let isOpen = dispute.map { $0.ruling == nil } ?? false
            guard !isOpen, behaviors.indices.contains(place.behavior - 1),
                let grade = dispute?.ruling?.grade ?? first?.grade ?? second?.grade
            else { continue }
            behaviors[place.behavior - 1].count(grade)
        }
        self.behaviors = behaviors
        agreement = Agreement(pairs)
        self.graders = graders.values.sorted { $0.person < $1.person }
    }
}

extension SampleFigures.Behavior {
    fileprivate mutating func count(_ grade: Grade) {
        switch grade {
        case .yes: yes += 1
        case .no: no += 1
        case .na: notApplicable += 1
        }
    }
}

extension SampleFigures.Grader {
    fileprivate mutating func count(_ one: GradeGiven, beside other: GradeGiven?, _ ruling: Grade?) {
        given += 1
        if one.grade == .no { no += 1 }
        if let other {
            shared += 1
            if other.grade == one.grade { alike += 1 }
        }
        if let ruling {
            decided += 1
            if ruling != one.grade { overturned += 1 }
        }
    }
}
