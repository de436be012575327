/// When somebody is told because nobody answered, in seconds of the hours in which the owner's calls are worked, by the
/// owner or a cover.
///
/// First the owner, then the backup, then the supervisor, each after a wait of their own. An undecided message (code 4)
/// nudges nobody: it comes up in the "look again" line.
package struct NudgeRule: Sendable, Equatable {
    /// Office seconds before each of the three steps.
    package let waits: [Int64]

    package static func standard(for code: Code) -> NudgeRule? {
        switch code {
        case .asap: NudgeRule(waits: [15 * 60, 15 * 60, 15 * 60])
        case .today: NudgeRule(waits: [2 * 3600, 3600, 3600])
        case .sometime: NudgeRule(waits: [8 * 3600, 4 * 3600, 4 * 3600])
        case .undecided: nil
        }
    }

    /// The clock for an unanswered message.
    /// - Returns: `nil` if the code nudges nobody, or the last step is done.
    package static func clock(
        code: Code, after last: NudgeClock.Step?, at now: Timestamp, hours: CallHours
    ) -> NudgeClock? {
        guard let rule = standard(for: code),
            let next = NudgeClock.Step(rawValue: (last?.rawValue ?? 0) + 1),
            let at = hours.add(officeSeconds: rule.waits[next.rawValue - 1], to: now)
        else { return nil }
        return NudgeClock(next: next, at: at)
    }
}
