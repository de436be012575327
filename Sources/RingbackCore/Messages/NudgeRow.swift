/// Somebody told that a call waits: a step taken because nobody answered, or a reminder that it is late.
package struct NudgeRow: Equatable, Sendable {
    package let step: NudgeClock.Step
    package let to: PersonID
    package let at: Timestamp
    /// Who reminded them; `nil` for a step that the clock took.
    package let by: PersonID?

    package init(step: NudgeClock.Step, to: PersonID, at: Timestamp, by: PersonID? = nil) {
        self.step = step
        self.to = to
        self.at = at
        self.by = by
    }
}

extension Message {
    /// Seconds between two reminders of one message.
    package static let reminderPause: Int64 = 3600

    /// A reminder is for a call that is late, and not for somebody who was just reminded.
    /// - Parameter last: when somebody was last reminded of it.
    package func mustBeRemindable(at now: Timestamp, last: Timestamp?) throws(MessageError) {
        try mustBeOpen()
        guard isLate(at: now) else { throw .notLate }
        guard let last else { return }
        let wait = Self.reminderPause - now.seconds(since: last)
        if wait > 0 { throw .justReminded(minutes: Int((wait + 59) / 60)) }
    }
}
