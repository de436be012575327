package import RingbackWords

/// The person concerned says that a complaint is not right. Somebody else decides.
package struct ComplaintDispute: Equatable, Sendable {
    package enum Ruling: String, CaseIterable, Sendable {
        /// It stays as it is.
        case stands
        /// It says no behavior; it is counted apart.
        case manner
        /// It is about a rule, a wait, a price or a decision.
        case notPerson
        /// It did not happen as it was said. It is kept, and counts for nothing.
        case unfounded

        package var title: Phrase {
            switch self {
            case .stands: say("the complaint stands")
            case .manner: say("it names no behavior, so it is counted apart")
            case .notPerson: say("it is not about the person")
            case .unfounded: say("it did not happen as said, so it does not count")
            }
        }
    }

    package let why: String
    package let at: Timestamp
    /// Who is asked to decide; `nil` where nobody else is there yet.
    package var decider: PersonID?
    package var decideBy: Timestamp?
    package var decision: Decision?

    package struct Decision: Equatable, Sendable {
        package let ruling: Ruling
        package let why: String
        package let by: PersonID
        package let at: Timestamp

        package init(_ ruling: Ruling, why: String, by: PersonID, at: Timestamp) {
            (self.ruling, self.why, self.by, self.at) = (ruling, why, by, at)
        }
    }

    package init(why: String, at: Timestamp, decider: PersonID?, decideBy: Timestamp?, decision: Decision? = nil) {
        (self.why, self.at, self.decider) = (why, at, decider)
        (self.decideBy, self.decision) = (decideBy, decision)
    }

    package var isOpen: Bool { decision == nil }
}
