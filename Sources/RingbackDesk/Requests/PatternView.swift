package import RingbackCore

/// A pattern of like requests as one of its two sees it.
package struct PatternView: Sendable {
    package let pattern: RequestPattern
    package let from: Named
    package let to: Named
    package let duty: DutyName?
    package let holder: Named?
    /// Since when they hold the duty.
    package let holderSince: Workday?
    /// Whether the reader is the one who was asked.
    package let isReceiver: Bool
    /// The latest note that was made of it.
    package let note: PatternNote?
    /// The requests, newest first; for its own page.
    package var requests: [WorkRequest] = []
}

/// What somebody was asked again and again, and the same about what they asked.
package struct PatternList: Sendable {
    package let received: [PatternView]
    package let sent: [PatternView]
    package let notes: [PatternNoteView]
}

/// A note as its writer, the one it is about, or the manager who was given it sees it.
package struct PatternNoteView: Sendable {
    package let note: PatternNote
    package let by: Named
    package let about: Named
    package let manager: Named?
    package let isWriter: Bool
    /// Whom the writer may give it, too.
    package let managers: [Named]
}
