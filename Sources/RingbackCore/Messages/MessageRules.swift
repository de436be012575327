/// What may be done to a message, and what follows. Nothing here saves, fetches or asks the time.
extension Message {
    /// The same caller rings again: the entry stays in its place with one call more. An *out* entry moves back to be
    /// returned. The new subject replaces the old one if they gave one; each call keeps its own words.
    package mutating func callAgain(
        at now: Timestamp, boxes more: Boxes, regarding: String = "", told: String
    ) throws(MessageError) {
        try mustBeOpen()
        tally.calls += 1
        timing.lastCallAt = now
        boxes.formUnion(more)
        if self.regarding.isEmpty || !VoicemailWords.isNoSubject(regarding) { self.regarding = regarding }
        if !told.isEmpty { self.told = told }
        if tally.isOut || tally.callsBack < tally.wordsLeft { tally.callsBack += 1 }
        if tally.isOut {
            tally.isOut = false
            timing.awaits = nil
            boxes.insert(.returnedYourCall)
        }
    }

    /// "I'll return it."
    package mutating func takeOn(at now: Timestamp) throws(MessageError) {
        try mustBeOpen()
        ownership.takeOn(at: now)
        touch(at: now)
    }

    /// One try. Talking ends the message; leaving word with somebody moves it to *out*; the rest are only tries (left
    /// voicemail is an attempt, not contact).
    /// - Parameter awaits: after word was left, until when we wait for them to ring back.
    package mutating func attempt(
        _ outcome: AttemptOutcome, by person: PersonID, at now: Timestamp, awaiting awaits: Timestamp? = nil
    ) throws(MessageError) {
        try mustBeOpen()
        tally.attempts += 1
        if outcome == .leftWord || outcome == .leftVoicemail { tally.wordsLeft += 1 }
        if ownership.acceptedAt == nil { ownership.takeOn(at: now) }
        touch(at: now)
        switch outcome {
        case .talked: try close(.talked, by: person, at: now, reason: "")
        case .leftWord:
            guard awaits.map({ $0 > now }) ?? true else { throw .waitPast }
            tally.isOut = true
            timing.awaits = awaits
        case .leftVoicemail, .noAnswer, .busy, .wrongNumber: break
        }
    }

    /// "Ring me in an hour": talked, and due again at the agreed time.
    package mutating func talk(again at: Timestamp, by person: PersonID, at now: Timestamp) throws(MessageError) {
        try mustBeOpen()
        guard at > now else { throw .againPast }
        tally.attempts += 1
        if ownership.acceptedAt == nil { ownership.takeOn(at: now) }
        touch(at: now)
        tally.isOut = false
        (tally.wordsLeft, tally.callsBack) = (0, 0)
        timing.awaits = nil
        timing.softWindow = nil
        timing.agreed = at
        timing.due = at
    }

    /// Resumes as it was, with its calls, taker and first time, and due no earlier than if it came in now.
    package mutating func reopen(due new: Timestamp, nudge clock: NudgeClock?, at now: Timestamp) throws(MessageError) {
        guard closing != nil else { throw .open }
        closing = nil
        timing.due = max(timing.due, new)
        touch(at: now)
        timing.nudge = clock
    }

    /// Nobody has acted on it since it was filed.
    package var isUntouched: Bool {
        isOpen && timing.touchedAt == filing.at && tally.attempts == 0 && ownership.acceptedAt == nil
            && ownership.handover == nil && hold == nil
    }

    /// It was filed for the wrong person.
    package mutating func putRight(owner: PersonID) throws(MessageError) {
        guard isUntouched else { throw .actedOn }
        ownership.putRight(owner)
        place = nil
        timing.readAt = nil
    }

    /// - Throws: ``MessageError/closed`` if it has ended already, ``MessageError/reasonMissing`` if a supervisor gives
    ///   no reason.
    package mutating func close(
        _ outcome: ClosingOutcome, by person: PersonID, at now: Timestamp, reason: String, with whom: String = ""
    ) throws(MessageError) {
        try mustBeOpen()
        if outcome == .closedWithReason, reason.isEmpty { throw .reasonMissing }
        closing = Closing(outcome: outcome, by: person, at: now, reason: reason, with: whom)
        ownership.withdraw()
        touch(at: now)
        tally.isOut = false
        place = nil
        timing.agreed = nil
        timing.awaits = nil
    }

    /// Whether it is open, or was settled when filed.
    package var isAsFiled: Bool { isOpen || closing?.outcome == .settledAtDesk }

    /// It was filed by mistake: the person who filed it ends it, even if nothing was owed.
    package mutating func takeBack(by person: PersonID, at now: Timestamp) throws(MessageError) {
        if closing?.outcome == .settledAtDesk { closing = nil }
        try close(.closedWithReason, by: person, at: now, reason: Closing.takenBack)
    }

    /// A new code moves the entry to its natural place in that code. A time agreed with the caller stays.
    package mutating func recode(_ new: Code, due: Timestamp, at now: Timestamp) throws(MessageError) {
        try mustBeOpen()
        guard new != code else { return }
        endHold()
        code = new
        place = nil
        if !isAgain, filing.source != .followUp { timing.due = due }
        touch(at: now)
    }

    package mutating func accept(_ handover: HandoverID, by person: PersonID, at now: Timestamp) throws(OwnershipError)
    {
        try ownership.accept(handover, by: person, at: now)
        place = nil
        tally.isOut = false
        timing.awaits = nil
        touch(at: now)
    }

    /// Somebody acted on it: nobody needs a nudge for now, and it is held back no longer.
    package mutating func touch(at now: Timestamp) {
        endHold()
        timing.touchedAt = now
        timing.nudge = nil
    }

    package func mustBeOpen() throws(MessageError) {
        if let closing { throw .closed(closing.outcome) }
    }
}
