/// One version of a standard: the rule as the office wrote it, and from when.
package struct StandardVersion: Equatable, Sendable {
    package let rule: StandardRule
    package let term: StandardTerm
    package let text: String
    package let by: PersonID
    package let at: Timestamp

    package static let longestText = 4000

    package init(rule: StandardRule, term: StandardTerm, text: String, by: PersonID, at: Timestamp) {
        (self.rule, self.term, self.text, self.by, self.at) = (rule, term, text, by, at)
    }
}

/// Somebody has read a version of a standard and said so.
package struct StandardAcknowledgement: Equatable, Sendable {
    package let rule: StandardRule
    package let number: Int
    package let person: PersonID
    package let at: Timestamp

    package init(rule: StandardRule, number: Int, person: PersonID, at: Timestamp) {
        (self.rule, self.number, self.person, self.at) = (rule, number, person, at)
    }
}
