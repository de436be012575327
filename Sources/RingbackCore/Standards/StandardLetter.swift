/// What a mail about the standards reports, stored with it.
package struct StandardNews: Equatable, Codable, Sendable {
    package enum Kind: String, Codable, Sendable { case adopted, changed, asked, answered }

    package let kind: Kind
    /// The raw value of a ``StandardRule``.
    package let rule: String?
    package let number: Int?
    package let question: QuestionID?

    package init(_ kind: Kind, rule: StandardRule? = nil, number: Int? = nil, question: QuestionID? = nil) {
        (self.kind, self.rule, self.number, self.question) = (kind, rule?.rawValue, number, question)
    }
}

/// A mail about the standards: which hold from when, a question to answer, an answer.
package enum StandardLetter: Sendable {
    case adopted(count: Int, from: Workday)
    case changed(StandardVersion)
    case asked(StandardQuestion, by: String)
    case answered(StandardQuestion, by: String)
}
