package import RingbackCore

/// One rule in the list of standards.
package struct StandardSummary: Sendable {
    package let rule: StandardRule
    /// In force today; `nil` before the first version's day.
    package let current: StandardTerm?
    /// Planned for a later day.
    package let next: StandardTerm?
    /// Of whoever works here, how many have acknowledged the version they are to know: the one in force, else the next.
    package let acknowledged: Int
    package let people: Int
    package let isAcknowledgedByMe: Bool
    package let text: String
}

package struct StandardsView: Sendable {
    package let today: Workday
    package let standards: [StandardSummary]
    package let mayRun: Bool
    /// Rules that the template has and the office has not.
    package let isTemplateLeft: Bool
    /// How many questions wait for the reader’s answer.
    package let questions: Int
}

/// A standard with its versions, newest first.
package struct StandardView: Sendable {
    package let rule: StandardRule
    package let today: Workday
    package let current: StandardTerm?
    package let versions: [Version]
    package let mayRun: Bool
    /// The version that one is asked to acknowledge.
    package let toKnow: Int?
    package let isAcknowledgedByMe: Bool

    package struct Version: Sendable {
        package let version: StandardVersion
        package let by: Named
        /// Of those whom the reader may know about.
        package let acknowledged: [(person: Named, at: Timestamp)]
        package let missing: [Named]
    }
}

package struct StandardDraft: Sendable {
    package var text: String
    package var parameters: StandardParameters
    package var effective: Workday
    package var holds: Bool

    package init(text: String, parameters: StandardParameters, effective: Workday, holds: Bool = true) {
        (self.text, self.parameters, self.effective, self.holds) = (text, parameters, effective, holds)
    }
}

package struct TrainingDraft: Sendable {
    package var kind: TrainingRecord.Kind
    package var what: String
    /// A person here, by id, email or name, or somebody from outside.
    package var by: String
    package var seen = ""
    package var message: MessageID?
    package var day: Workday?
    package var again: Workday?

    package init(kind: TrainingRecord.Kind, what: String, by: String) {
        (self.kind, self.what, self.by) = (kind, what, by)
    }
}

/// One record with the names it needs.
package struct TrainingView: Sendable {
    package let record: TrainingRecord
    package let person: Named
    package let by: String
    package let notedBy: Named
    package let isDue: Bool
}

package struct TrainingFile: Sendable {
    package let today: Workday
    /// Whose records the reader may see.
    package let people: [Person]
    package let mayNote: Bool

    package struct Person: Sendable {
        package let person: Named
        package let isOperator: Bool
        package let records: [TrainingView]
        package let mayNote: Bool
    }
}

package struct QuestionView: Sendable {
    package let question: StandardQuestion
    package let by: Named
    package let answeredBy: Named?
    package let mayAnswer: Bool
    package let mayPassOn: Bool
}

package struct QuestionPage: Sendable {
    package let questions: [QuestionView]
    package let next: String?
}
