/// What somebody has on their hands, in counts and never by what it is: shown before anything is offered to them. Lists
/// of it go by name; it ranks nobody.
package struct Load: Equatable, Sendable {
    package let id: PersonID
    package let name: String
    /// Open messages that they owe.
    package var open: Int
    /// Requests that they said yes to and have not done, and those that they have not answered.
    package var requests: Int
    package var accounts: Int
    /// Duties that they hold today.
    package var duties: Int
    /// Minutes on the schedule of a team or the main line today.
    package var minutesOnDuty: Int
    /// Offers of messages and accounts that they have not answered.
    package var waiting: Int
    /// The most that their lead lets them have open; `nil` where nobody set it.
    package var most: Int?

    package init(
        of id: PersonID, name: String, open: Int = 0, requests: Int = 0, accounts: Int = 0, duties: Int = 0,
        minutesOnDuty: Int = 0, waiting: Int = 0, most: Int? = nil
    ) {
        (self.id, self.name, self.open, self.requests) = (id, name, open, requests)
        (self.accounts, self.duties, self.minutesOnDuty) = (accounts, duties, minutesOnDuty)
        (self.waiting, self.most) = (waiting, most)
    }

    /// What their lead's limit counts: messages, requests and what is offered to them.
    package var atOnce: Int { open + requests + waiting }

    /// Whether so many more would be more than their lead has set.
    package func isOver(adding more: Int = 1) -> Bool {
        guard let most else { return false }
        let (sum, isOver) = atOnce.addingReportingOverflow(max(0, more))
        return isOver || sum > most
    }

    /// The hours on duty in tenths, rounded down: 7.5.
    package var hoursOnDuty: Double { Double(minutesOnDuty * 10 / 60) / 10 }

    package static let mostLimit = 10_000
    package static let asideLimit = 500
}
