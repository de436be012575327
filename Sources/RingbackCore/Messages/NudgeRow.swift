/// A step taken because nobody answered.
package struct NudgeRow: Equatable, Sendable {
    package let step: NudgeClock.Step
    package let to: PersonID
    package let at: Timestamp

    package init(step: NudgeClock.Step, to: PersonID, at: Timestamp) {
        self.step = step
        self.to = to
        self.at = at
    }
}
