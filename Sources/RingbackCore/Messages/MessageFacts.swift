/// How a message came to its owner.
package struct Routing: Equatable, Codable, Sendable {
    /// The person the caller asked for, if any; the owner may be another by now.
    package var askedFor: PersonID?
    /// The team it was for, if any; the owner is then the person on its rota.
    package var team: TeamID?
    /// Why this owner, in a few words.
    package var reason: String

    private enum CodingKeys: String, CodingKey { case askedFor, team, reason = "ownerReason" }

    package init(askedFor: PersonID? = nil, team: TeamID? = nil, reason: String = "") {
        self.askedFor = askedFor
        self.team = team
        self.reason = reason
    }
}

/// How the first call of a message came in.
package struct Filing: Equatable, Codable, Sendable {
    /// Took the call. Taking a message never makes anybody its owner.
    package let taker: PersonID
    package let at: Timestamp
    package let source: CallSource

    private enum CodingKeys: String, CodingKey { case taker, at = "filedAt", source }

    package init(taker: PersonID, at: Timestamp, source: CallSource) {
        self.taker = taker
        self.at = at
        self.source = source
    }
}

/// What was done about a message so far, in numbers.
package struct Tally: Equatable, Sendable {
    package var calls: Int
    /// Tries so far, and how many were "left word" or "left voicemail".
    package var attempts: Int
    package var wordsLeft: Int
    /// Word was left with somebody, and the caller has not called since.
    package var isOut: Bool
    /// How often the caller rang back after word was left, without being talked to.
    package var callsBack: Int

    package init(calls: Int = 1, attempts: Int = 0, wordsLeft: Int = 0, isOut: Bool = false, callsBack: Int = 0) {
        self.calls = calls
        self.attempts = attempts
        self.wordsLeft = wordsLeft
        self.isOut = isOut
        self.callsBack = callsBack
    }
}

/// When a message came, is due and was looked after.
package struct Timing: Equatable, Codable, Sendable {
    package var firstCallAt: Timestamp
    package var lastCallAt: Timestamp
    package var due: Timestamp
    /// When the desk said it might be ("around four"): the office's own note, never told as a promise.
    package var softWindow: Timestamp?
    /// When the caller agreed to be called again; it is due then, unless something sooner was decided since.
    package var agreed: Timestamp?
    /// Until when we wait for somebody with whom word was left to ring back.
    package var awaits: Timestamp?
    /// When somebody last did something about it; the "look again" line counts from here.
    package var touchedAt: Timestamp
    package var readAt: Timestamp?
    package var nudge: NudgeClock?

    package init(
        firstCallAt: Timestamp, lastCallAt: Timestamp, due: Timestamp, softWindow: Timestamp? = nil,
        agreed: Timestamp? = nil, awaits: Timestamp? = nil, touchedAt: Timestamp, readAt: Timestamp? = nil,
        nudge: NudgeClock? = nil
    ) {
        self.firstCallAt = firstCallAt
        self.lastCallAt = lastCallAt
        self.due = due
        self.softWindow = softWindow
        self.agreed = agreed
        self.awaits = awaits
        self.touchedAt = touchedAt
        self.readAt = readAt
        self.nudge = nudge
    }
}
