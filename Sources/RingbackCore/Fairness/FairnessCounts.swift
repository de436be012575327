/// What each person did in a half-year, by like cases, and what they said of themselves: what a release is made of.
/// Nobody is ever shown it.
package struct FairnessCounts: Sendable {
    /// Those who worked in the half-year, leavers too, in an order that only the office's key gives.
    package let people: [PersonID]
    package let cases: [PersonID: [LikeCase: CaseCount]]
    package let questions: [GroupQuestion]
    /// By question, the place of the group that somebody chose.
    package let answers: [PersonID: OwnGroups]

    /// - Parameter people: by lot.
    package init(
        people: [PersonID], cases: [PersonID: [LikeCase: CaseCount]], questions: [GroupQuestion],
        answers: [PersonID: OwnGroups]
    ) {
        self.people = people.filter { cases[$0]?.isEmpty == false }
        (self.cases, self.answers) = (cases, answers)
        self.questions = Array(questions.filter(\.isOpen).prefix(FairnessLimits.questions))
    }

    /// Everybody's interactions and complaints, without names, sorted.
    var funnel: [CaseCount] {
        guard people.count >= FairnessLimits.people else { return [] }
        let all = people.map { person in
            let mine = cases[person]?.values.reduce(into: CaseCount()) { sum, count in
                sum.base += count.base
                sum.events += count.events
            }
            let total = mine ?? CaseCount()
            return CaseCount(base: max(FairnessRelease.rounded(total.base), total.events), events: total.events)
        }
        return all.sorted { ($0.base, $0.events) < ($1.base, $1.events) }
    }
}
