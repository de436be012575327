package import RingbackWords

/// Quality by sampling: interactions of a period drawn at random, looked at with a scorecard of behaviors.
package struct Sample: Equatable, Sendable {
    /// Who looks: the first at all, the second at some of them too, the third where these two differ or somebody
    /// disputes.
    package struct Graders: Equatable, Sendable {
        package let first, second, third: PersonID

        package init(first: PersonID, second: PersonID, third: PersonID) {
            (self.first, self.second, self.third) = (first, second, third)
        }

        package var all: [PersonID] { [first, second, third] }
    }

    package struct Draw: Equatable, Sendable {
        package let seed: Int64
        /// How many there were to draw from.
        package let frame: Int
        package let size: Int
        /// How many of them two people look at: those that were drawn first.
        package let twice: Int

        package init(seed: Int64, frame: Int, size: Int, twice: Int) {
            (self.seed, self.frame, self.size, self.twice) = (seed, frame, size, twice)
        }
    }

    package let id: SampleID
    package let from: Workday
    package let to: Workday
    /// `nil` for the whole office.
    package let team: TeamID?
    package let draw: Draw
    package let graders: Graders
    /// The scorecard: what one can see or hear, each answered with yes, no, or does not apply.
    package let behaviors: [String]
    package let madeBy: PersonID
    package let madeAt: Timestamp

    package init(
        id: SampleID, from: Workday, to: Workday, team: TeamID?, draw: Draw, graders: Graders, behaviors: [String],
        madeBy: PersonID, madeAt: Timestamp
    ) {
        (self.id, self.from, self.to, self.team) = (id, from, to, team)
        (self.draw, self.graders, self.behaviors) = (draw, graders, behaviors)
        (self.madeBy, self.madeAt) = (madeBy, madeAt)
    }

    package static let most = 200, mostBehaviors = 20, mostDays = 366
    /// The largest whole number that every program reads from JSON.
    package static let mostSeed: Int64 = 9_007_199_254_740_991

    /// One of those drawn.
    package struct Item: Equatable, Sendable {
        /// From 1, in the order in which they were drawn.
        package let number: Int
        package let interaction: Complaint.Interaction
        package let grader: PersonID
        /// `nil` where one person looks at it.
        package let second: PersonID?

        package init(number: Int, interaction: Complaint.Interaction, grader: PersonID, second: PersonID?) {
            (self.number, self.interaction, self.grader, self.second) = (number, interaction, grader, second)
        }

        package var graders: [PersonID] { [grader, second].compactMap(\.self) }
    }

    /// Who looks at one: never whoever acted in it.
    package static func item(
        _ number: Int, _ interaction: Complaint.Interaction, twice: Bool, _ graders: Graders
    ) -> Item {
        let others = graders.all.filter { $0 != interaction.person }
        return Item(
            number: number, interaction: interaction, grader: others.first ?? graders.third,
            second: twice && others.count > 1 ? others[1] : nil)
    }
}

package enum Grade: String, CaseIterable, Sendable {
    case yes, no, na

    package var title: Phrase {
        switch self {
        case .yes: say("yes", context: "grade")
        case .no: say("no", context: "grade")
        case .na: say("does not apply")
        }
    }
}

/// What somebody graded.
package struct GradeGiven: Hashable, Sendable {
    package let item: Int
    /// From 1, as on the scorecard.
    package let behavior: Int
    package let grader: PersonID
    package let grade: Grade
    package let at: Timestamp

    package init(item: Int, behavior: Int, grader: PersonID, grade: Grade, at: Timestamp) {
        (self.item, self.behavior, self.grader) = (item, behavior, grader)
        (self.grade, self.at) = (grade, at)
    }
}

/// A grade in which two graders differ, or that whoever acted disputes: a third decides.
package struct GradeDispute: Equatable, Sendable {
    package let item: Int
    package let behavior: Int
    /// Whoever acted; `nil` where two graders differ.
    package let by: PersonID?
    package let why: String
    package let at: Timestamp
    package var ruling: Ruling?

    package struct Ruling: Equatable, Sendable {
        package let grade: Grade
        package let why: String
        package let by: PersonID
        package let at: Timestamp

        package init(_ grade: Grade, why: String, by: PersonID, at: Timestamp) {
            (self.grade, self.why, self.by, self.at) = (grade, why, by, at)
        }
    }

    package init(item: Int, behavior: Int, by: PersonID?, why: String, at: Timestamp, ruling: Ruling? = nil) {
        (self.item, self.behavior, self.by, self.why) = (item, behavior, by, why)
        (self.at, self.ruling) = (at, ruling)
    }
}
