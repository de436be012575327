package import RingbackWords

/// One breach of a standard on one day, with its evidence.
package struct Finding: Sendable {
    package let rule: StandardRule
    package let day: Workday
    /// What happened, in one sentence with times and names.
    package let evidence: Phrase
    package var at: Timestamp?
    package var person: PersonID?
    package var team: TeamID?
    package var message: MessageID?

    package init(
        _ rule: StandardRule, on day: Workday, _ evidence: Phrase, at: Timestamp? = nil, person: PersonID? = nil,
        team: TeamID? = nil, message: MessageID? = nil
    ) {
        (self.rule, self.day, self.evidence, self.at) = (rule, day, evidence, at)
        (self.person, self.team, self.message) = (person, team, message)
    }
}
