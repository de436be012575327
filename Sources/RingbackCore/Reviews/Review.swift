/// Somebody looks at another's work in a period.
package struct Review: Equatable, Sendable {
    package let id: ReviewID
    package let reviewer: PersonID
    package let person: PersonID
    package let period: ReportPeriod
    package let startedAt: Timestamp
    /// From then on the reviewer sees the name, and the person the answers.
    package var answeredAt: Timestamp?

    package init(
        id: ReviewID, reviewer: PersonID, person: PersonID, period: ReportPeriod, startedAt: Timestamp,
        answeredAt: Timestamp? = nil
    ) {
        (self.id, self.reviewer, self.person, self.period) = (id, reviewer, person, period)
        (self.startedAt, self.answeredAt) = (startedAt, answeredAt)
    }
}
