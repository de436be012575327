package import RingbackWords

/// A question about a standard: asked of the supervisor, passed on to the central desk, and answered once for all to
/// read.
package struct StandardQuestion: Equatable, Sendable {
    /// With whom it is.
    package enum Desk: String, CaseIterable, Sendable {
        case supervisor, central

        package var words: Phrase {
            switch self {
            case .supervisor: say("with the supervisor")
            case .central: say("with the central desk")
            }
        }
    }

    package let id: QuestionID
    /// `nil` for a question about the standards at large.
    package let rule: StandardRule?
    package let text: String
    package let by: PersonID
    package let at: Timestamp
    package var desk: Desk
    package var answer: Answer?

    package struct Answer: Equatable, Sendable {
        package let text: String
        package let by: PersonID
        package let at: Timestamp

        package init(text: String, by: PersonID, at: Timestamp) {
            (self.text, self.by, self.at) = (text, by, at)
        }
    }

    package init(
        id: QuestionID, rule: StandardRule?, text: String, by: PersonID, at: Timestamp, desk: Desk = .supervisor,
        answer: Answer? = nil
    ) {
        (self.id, self.rule, self.text, self.by, self.at) = (id, rule, text, by, at)
        (self.desk, self.answer) = (desk, answer)
    }
}
