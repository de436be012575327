package import RingbackWords

/// Rule 8: *Management will have access to each employee's voice mail to assure that someone returns calls left for an
/// absent employee.*
package enum AbsentMailbox {
    /// One call that was due while its owner was away.
    package struct Facts: Sendable {
        package let message: MessageID
        package let owner: PersonID
        package let name: String
        package let due: Timestamp
        /// Who was to work it; `nil` where nobody was in.
        package let worker: String?
        /// The first try, or its ending, by anybody.
        package let workedAt: Timestamp?

        package init(
            _ message: MessageID, owner: PersonID, name: String, due: Timestamp, worker: String?, workedAt: Timestamp?
        ) {
            (self.message, self.owner, self.name) = (message, owner, name)
            (self.due, self.worker, self.workedAt) = (due, worker, workedAt)
        }
    }

    /// Calls for somebody absent that fell due on the day, and that nobody had tried to return by then.
    /// - Parameter clock: a time as the finding says it.
    package static func findings(
        on day: Workday, _ facts: [Facts], until now: Timestamp, clock: (Timestamp) -> Phrase
    ) -> [Finding] {
        facts.filter { $0.due <= now && ($0.workedAt ?? .latest) > $0.due }.map { call in
            let who = call.worker.map { say("\($0) covered.") } ?? say("Nobody covered.")
            return Finding(
                .absentMailbox, on: day,
                say(
                    """
                    A call for \(call.name), who was away, was due at \(clock(call.due)), and nobody had rung back by \
                    then. \(who)
                    """), at: call.due, person: call.owner, message: call.message)
        }
    }
}
