/// When somebody is told because nobody answered (B3), in seconds of the hours in which the
/// owner's calls are worked: by the owner, or by whoever covers.
///
/// The owner first, then the owner's backup, then the supervisor; each waits anew. A message whose return is not
/// decided (code 4) nudges nobody: it comes up in the "look again" line.
package struct NudgeRule: Sendable, Equatable {
    /// Seconds of office time before each of the three steps.
    package let waits: [Int64]

    package static func standard(for code: Code) -> NudgeRule? {
        switch code {
        case .asap: NudgeRule(waits: [15 * 60, 15 * 60, 15 * 60])
        case .today: NudgeRule(waits: [2 * 3600, 3600, 3600])
        case .sometime: NudgeRule(waits: [8 * 3600, 4 * 3600, 4 * 3600])
        case .undecided: nil
        }
    }

    /// The clock for a message that nobody has answered.
    /// - Returns: `nil` when the code nudges nobody, or there is no step behind the last one.
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
