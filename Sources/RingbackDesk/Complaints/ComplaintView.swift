package import RingbackCore

/// What is registered. Only `said` is needed, and an interaction where it is about a person.
package struct ComplaintDraft: Sendable {
    package var kind = Complaint.Kind.complaint
    package var about = Complaint.About.person
    /// The id of a message, a call or an outcome.
    package var interaction: String?
    /// Who acted, where several did, or where no call is found.
    package var person: PersonID?
    package var said = ""
    package var observed = ""
    package var observedAt: Timestamp?
    package var place = ""
    package var from = ""
    package var channel = Complaint.Channel.desk
    /// Today, unless said otherwise.
    package var received: Workday?

    package init() {}
}

/// A complaint or compliment, as far as one reader may know.
package struct ComplaintView: Sendable {
    package let complaint: Complaint
    package let person: Named?
    /// The person works here no longer.
    package let hasLeft: Bool
    package let handler: Named
    package let registeredBy: Named
    package let decider: Named?
    package let decidedBy: Named?
    /// "Refund, 14.2": the rule that was followed.
    package let rule: String?
    /// Who did what on its way, for those who know all of it.
    package let steps: [(step: ComplaintStep, by: Named)]
    /// The reader registered it and knows no more than how far it is.
    package let isRegisteredAlone: Bool
    /// The message, if the reader may see it: who called about what.
    package let message: MessageRow?
    package let next: ComplaintStage?
    package let isOverdue: Bool
    package let may: May
    /// Whom it could be passed on to.
    package let handlers: [Named]

    package struct May: Equatable, Sendable {
        package var handle = false
        package var answer = false
        package var dispute = false
        package var decide = false
    }
}

/// A call or outcome that a complaint may be about.
package struct InteractionChoice: Sendable {
    package let interaction: Complaint.Interaction
    package let person: Named
    package let caller: String
    package let rang: Caller
    package let regarding: String
    /// The outcome recorded; `nil` for a call taken.
    package let outcome: AttemptOutcome?
}

package struct ComplaintList: Sendable {
    package let complaints: [ComplaintView]
    package let next: String?
}

/// How many count as what in a period, of those that the reader may count.
package struct ComplaintFigures: Sendable {
    package let from: Workday
    package let to: Workday
    package let counts: [Complaint.Kind: [CountsAs: Int]]
}

/// What is noted with a step.
package struct StageNote: Sendable {
    package var note: String
    /// What was found; needed with the response.
    package var outcome: ComplaintOutcome?

    package init(note: String, outcome: ComplaintOutcome? = nil) { (self.note, self.outcome) = (note, outcome) }
}
