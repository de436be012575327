package import RingbackWords

/// How one call of a session went.
package enum RollingOutcome: String, CaseIterable, Codable, Sendable {
    case talked, leftWord, leftVoicemail, noAnswer, busy, wrongNumber
    /// The two assistants settled it, and the call is not needed any more.
    case settled

    /// The attempt that is recorded; `nil` for one that closes the message without an attempt.
    package var attempt: AttemptOutcome? { AttemptOutcome(rawValue: rawValue) }

    package var label: Phrase {
        attempt?.label ?? ClosingOutcome.settledBetweenAssistants.label
    }

    /// The call reached nobody: another number of the same person may.
    package var triesNext: Bool { [.leftVoicemail, .noAnswer, .busy, .wrongNumber].contains(self) }
}
