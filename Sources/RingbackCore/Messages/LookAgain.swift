/// Why an open entry is to be looked at again. It rises into a line of its own; its place in the order never moves.
package enum LookAgain: Equatable, Sendable {
    /// The time agreed with the caller has come.
    case agreed(Timestamp)
    /// The best time to call has passed, and nobody called.
    case window(Timestamp)
    /// Word was left, and nobody has called back in the time we wait.
    case nothingSince(Timestamp)
    /// It was held back until then.
    case held(Timestamp)
    /// Nobody has touched it for longer than its code allows.
    case untouched(Timestamp)
}

extension Message {
    /// - Parameter isNeglected: whether something of this code, untouched since then, has waited too long.
    package func lookAgain(at now: Timestamp, isNeglected: (Code, Timestamp) -> Bool) -> LookAgain? {
        guard isOpen, !isHeld(at: now) else { return nil }
        if isAgain, timing.due <= now { return .agreed(timing.due) }
        if let hold { return .held(hold.until) }
        if missedSoftWindow(at: now), let window = timing.softWindow { return .window(window) }
        // What waits for a return is not neglected until that time is over.
        if tally.isOut, let until = timing.awaits { return until <= now ? .nothingSince(timing.touchedAt) : nil }
        return isNeglected(code, timing.touchedAt) ? .untouched(timing.touchedAt) : nil
    }
}
