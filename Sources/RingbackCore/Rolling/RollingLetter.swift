/// What a session came to, for the mail that says so.
package struct RollingLetter: Sendable {
    package struct Line: Sendable {
        package let message: MessageID
        package let caller: String
        package let regarding: String
        /// `nil` if the call was in flight when the session ended.
        package let outcome: RollingOutcome?
        package let due: Timestamp?

        package init(
            message: MessageID, caller: String, regarding: String, outcome: RollingOutcome?, due: Timestamp? = nil
        ) {
            self.message = message
            self.caller = caller
            self.regarding = regarding
            self.outcome = outcome
            self.due = due
        }
    }

    package let principal: PersonID
    package let name: String
    package let counts: [(outcome: RollingOutcome, count: Int)]
    package let reached: [Line]
    package let unfinished: [Line]
    package let promises: [Line]
    package let left: Int
    package let startedAt: Timestamp
    package let until: Timestamp
    package let endedByItself: Bool

    package init(
        principal: PersonID, name: String, counts: [(outcome: RollingOutcome, count: Int)], reached: [Line],
        unfinished: [Line], promises: [Line], left: Int, from startedAt: Timestamp, until: Timestamp,
        endedByItself: Bool
    ) {
        self.principal = principal
        self.name = name
        self.counts = counts
        self.reached = reached
        self.unfinished = unfinished
        self.promises = promises
        self.left = left
        self.startedAt = startedAt
        self.until = until
        self.endedByItself = endedByItself
    }
}
