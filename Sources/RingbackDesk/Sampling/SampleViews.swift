package import RingbackCore

/// What a sample is drawn by.
package struct SampleDraft: Sendable {
    package var from: Workday
    package var to: Workday
    /// The whole office by default.
    package var team: TeamID?
    package var size = 20
    /// How many of them two people look at; a third by default.
    package var twice: Int?
    /// Chosen by chance by default.
    package var seed: Int64?
    package var first: PersonID
    package var second: PersonID
    package var third: PersonID
    /// The usual scorecard where none are given.
    package var behaviors: [String] = []

    package init(from: Workday, to: Workday, first: PersonID, second: PersonID, third: PersonID) {
        (self.from, self.to, self.first, self.second, self.third) = (from, to, first, second, third)
    }
}

/// A sample as one reader knows it.
package struct SampleView: Sendable {
    package let sample: Sample
    package let team: String?
    package let graders: (first: Named, second: Named, third: Named)
    package let madeBy: Named
    package let items: [ItemView]
    /// For whoever draws samples, and for its graders once they have graded what is theirs.
    package let figures: SampleFigures?
    package let names: [PersonID: String]
    /// They grade without drawing samples, and still have some to grade.
    package let isBlind: Bool

    /// `nil` while they are blind: seed and frame tell who acted in each.
    package var draw: Sample.Draw? { isBlind ? nil : sample.draw }
}

/// One of those drawn, as one reader knows it.
package struct ItemView: Sendable {
    package let item: Sample.Item
    package let sample: SampleID
    package let behaviors: [String]
    /// Who acted; `nil` for a grader before their own grade, which is not to depend on who it was.
    package let person: Named?
    /// What the reader may know of the grades: a grader only their own, until all have graded it.
    package let grades: [GradeGiven]
    package let disputes: [GradeDispute]
    package let isComplete: Bool
    package let mayGrade: Bool
    package let mayDispute: Bool
    /// The behaviors that the reader may decide about.
    package let mayDecide: [Int]
    /// What was taken down or noted then; `nil` where it is closed to the reader.
    package let facts: InteractionFacts?
    package let names: [PersonID: String]
    /// On the office's clock.
    package let day: Workday

    /// `nil` as long as ``person``: a contact's card has the same time beside who answered.
    package var at: Timestamp? { person == nil ? nil : item.interaction.at }

    /// By which one could look up who acted and who called; `nil` as long as ``person``.
    package var interaction: Complaint.Interaction? { person == nil ? nil : item.interaction }
}

/// An interaction as whoever grades it sees it: without who called.
package struct InteractionFacts: Sendable {
    package let regarding: String
    package let told: String
    package let boxes: Boxes
    package let hasReadBack: Bool
    package let outcome: AttemptOutcome?
    package let said: String
    /// Whether the reader may open the message.
    package let maySee: Bool
}

/// Whether the seed draws the same again.
package struct SampleCheck: Sendable {
    package let isSame: Bool
    package let frame: Int
    package let frameNow: Int
}
