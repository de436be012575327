package import RingbackWords

/// Somebody else recorded a try of the same call just before.
package struct AttemptJustRecorded: RingbackError, Equatable {
    package let by: String
    package let outcome: AttemptOutcome

    /// Seconds for which it may be the same try, seen by two.
    package static let lasts: Int64 = 120

    package init(by: String, outcome: AttemptOutcome) {
        self.by = by
        self.outcome = outcome
    }

    package var code: String { "attempt.just-recorded" }
    package var kind: ErrorKind { .conflict }
    package var sentence: Phrase { say("\(by) just recorded “\(outcome.label)” for this call. Record yours as well?") }
}
