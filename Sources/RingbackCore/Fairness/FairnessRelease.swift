/// What is said of a half-year: made once, kept as it is, and no more than is safe to say.
///
/// Everything shown is reckoned from the counts in here, so that anybody who has them can repeat it.
package struct FairnessRelease: Equatable, Codable, Sendable {
    package let period: FairnessPeriod
    package let comparisons: [Comparison]
    /// Everybody at their volume, without names and in no order of theirs; empty below ten people.
    package let funnel: [CaseCount]
    /// Those to whom it was released: whoever is named later reads only what comes later. `nil` in what was released
    /// before this was kept.
    package var readers: [PersonID]?

    package init(period: FairnessPeriod, comparisons: [Comparison], funnel: [CaseCount]) {
        (self.period, self.comparisons, self.funnel) = (period, comparisons, funnel)
    }

    package func isRead(by person: PersonID) -> Bool { readers?.contains(person) ?? true }

    /// One question, as its words were at that time.
    package struct Comparison: Equatable, Codable, Sendable {
        package let question: GroupQuestionID
        package let name: String
        /// Those that are large enough; none where nothing may be said.
        package let groups: [String]
        /// Disjoint rows of like cases.
        package let strata: [Stratum]
        /// Whether some cases were too thin for any row.
        package let leavesOut: Bool
        /// Where all complaints fell on one group, so that counts would tell whose they are.
        package let bound: Bound?

        package init(
            question: GroupQuestionID, name: String, groups: [String] = [], strata: [Stratum] = [],
            leavesOut: Bool = false, bound: Bound? = nil
        ) {
            (self.question, self.name, self.groups) = (question, name, groups)
            (self.strata, self.leavesOut, self.bound) = (strata, leavesOut, bound)
        }

        /// Too few people or complaints, or another figure could be taken from it. Which of these is not said.
        package var isWithheld: Bool { strata.isEmpty && bound == nil }
    }

    package struct Stratum: Equatable, Codable, Sendable {
        package let cases: LikeCases
        /// One a group.
        package let cells: [CaseCount]

        package init(cases: LikeCases, cells: [CaseCount]) { (self.cases, self.cells) = (cases, cells) }
    }

    /// "At least twice as many", and no counts.
    package struct Bound: Equatable, Codable, Sendable {
        package let group, other: String
        package let times: Double

        package init(group: String, other: String, times: Double) {
            (self.group, self.other, self.times) = (group, other, times)
        }
    }

    /// A base as it is released, with two digits: sums of exact ones would tell who is in which group to whoever knows
    /// how many interactions each had.
    package static func rounded(_ base: Int) -> Int {
        var unit = 1
        while base / unit >= 100 { unit *= 10 }
        let (half, isOver) = base.addingReportingOverflow(unit / 2)
        return isOver ? base : half / unit * unit
    }
}
