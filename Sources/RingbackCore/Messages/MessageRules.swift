package import RingbackWords

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
        if tally.isOut {
            tally.isOut = false
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
    package mutating func attempt(_ outcome: AttemptOutcome, by person: PersonID, at now: Timestamp)
        throws(MessageError)
    {
        try mustBeOpen()
        tally.attempts += 1
        if outcome == .leftWord || outcome == .leftVoicemail { tally.wordsLeft += 1 }
        if ownership.acceptedAt == nil { ownership.takeOn(at: now) }
        touch(at: now)
        switch outcome {
        case .talked: try close(.talked, by: person, at: now, reason: "")
        case .leftWord: tally.isOut = true
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
            && ownership.handover == nil
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
        _ outcome: ClosingOutcome, by person: PersonID, at now: Timestamp, reason: String
    ) throws(MessageError) {
        try mustBeOpen()
        if outcome == .closedWithReason, reason.isEmpty { throw .reasonMissing }
        closing = Closing(outcome: outcome, by: person, at: now, reason: reason)
        ownership.withdraw()
        tally.isOut = false
        place = nil
        timing.agreed = nil
        touch(at: now)
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
        code = new
        place = nil
        if !isAgain { timing.due = due }
        touch(at: now)
    }

    package mutating func accept(_ handover: HandoverID, by person: PersonID, at now: Timestamp) throws(OwnershipError)
    {
        try ownership.accept(handover, by: person, at: now)
        place = nil
        tally.isOut = false
        touch(at: now)
    }

    /// Somebody acted on it: nobody needs a nudge for now.
    package mutating func touch(at now: Timestamp) {
        timing.touchedAt = now
        timing.nudge = nil
    }

    package func mustBeOpen() throws(MessageError) {
        if let closing { throw .closed(closing.outcome) }
    }
}

package enum MessageError: RingbackError, Equatable {
    case closed(ClosingOutcome)
    case reasonMissing
    case notHere
    case changed(by: String)
    case ownerLeft(name: String, advice: Phrase)
    case nobodyOnRota(team: String)
    case nobodyElse
    case ownerUnknown(String)
    case ownerUnclear(String, [String])
    case ownerMissing
    case callerMissing
    case textMissing(Phrase)
    case tooLateToUndo
    case nothingToUndo
    case undoBarred(Phrase)
    case open
    case actedOn
    case againPast
    case againWithoutTalking
    case placeElsewhere
    case notToTaker(name: String)
    case askedOneself
    case askedStranger(String)
    case keyUsed
    case alreadyReplied
    case timeUnreadable(String)
    case notLate
    case justReminded(minutes: Int)
    /// Already done under this key; the requester may no longer read the result.
    case doneAndGone

    package var code: String {
        switch self {
        case .closed: "message.closed"
        case .reasonMissing: "closing.reason-missing"
        case .notHere: "message.not-found"
        case .changed: "message.changed"
        case .ownerLeft: "owner.left"
        case .nobodyOnRota: "team.nobody-on-rota"
        case .nobodyElse: "handover.nobody-else"
        case .ownerUnknown: "owner.unknown"
        case .ownerUnclear: "owner.unclear"
        case .ownerMissing: "owner.missing"
        case .callerMissing: "caller.missing"
        case .textMissing: "answer.text-missing"
        case .tooLateToUndo: "undo.too-late"
        case .nothingToUndo: "undo.nothing"
        case .undoBarred: "undo.barred"
        case .open: "message.open"
        case .actedOn: "message.acted-on"
        case .againPast: "attempt.again-past"
        case .againWithoutTalking: "attempt.again-without-talking"
        case .placeElsewhere: "place.elsewhere"
        case .notToTaker: "handover.not-to-taker"
        case .askedOneself: "answer.asked-oneself"
        case .askedStranger: "answer.asked-stranger"
        case .keyUsed: "request.key-used"
        case .alreadyReplied: "answer.already-replied"
        case .timeUnreadable: "message.time-unreadable"
        case .notLate: "message.not-late"
        case .justReminded: "message.just-reminded"
        case .doneAndGone: "request.done"
        }
    }

    package var kind: ErrorKind {
        switch self {
        // Refused because of the office's current state, for everybody; it may work later.
        case .closed, .tooLateToUndo, .nothingToUndo, .undoBarred, .open,
            .actedOn, .alreadyReplied, .ownerLeft, .nobodyOnRota,
            .nobodyElse,
            .notToTaker, .placeElsewhere, .notLate, .justReminded:
            .conflict
        case .changed: .stale
        case .notHere, .ownerUnknown: .notFound
        case .doneAndGone: .forbidden
        case .reasonMissing, .ownerMissing, .ownerUnclear, .callerMissing, .textMissing, .keyUsed, .timeUnreadable,
            .againPast, .againWithoutTalking, .askedOneself:
            .invalid
        case .askedStranger: .forbidden
        }
    }

    package var sentence: Phrase {
        switch self {
        case .closed(let outcome):
            say("This message is already closed: \(outcome.label). Reopen it if there is more to do.")
        case .reasonMissing: say("Enter why it is closed; the reason stays on record.")
        case .notHere: say("There is no such message, or you do not have access to it.")
        case .changed(let name): say("\(name) just changed this. Check it, then try again.")
        case .ownerLeft(let name, let advice): say("\(name) no longer works here. \(advice)")
        case .nobodyOnRota(let team):
            say("Nobody is scheduled for \(team), so nobody would return this. Choose a person.")
        case .nobodyElse: say("There is nobody else to offer this to. Talk to your manager, or keep it.")
        case .ownerUnknown(let text): say("Nobody here is named “\(text)”. Choose a person or a team from the list.")
        case .ownerUnclear(let text, let names):
            say("“\(text)” may be \(Phrase.any(of: names)). Write more of the name.")
        case .ownerMissing: say("Enter who the message is for: a person or a team.")
        case .callerMissing: say("Enter who called: a name, a number, or both.")
        case .textMissing(let what): say("Enter \(what) first.")
        case .tooLateToUndo: say("This can be undone only within a minute, and only if nobody has changed it since.")
        case .nothingToUndo: say("You have nothing to undo here.")
        case .undoBarred(let act):
            say("Your last step here, “\(act)”, cannot be undone, and neither can anything before it.")
        case .open: say("This message is open; there is nothing to reopen.")
        case .actedOn: say("Somebody has already worked on this. Hand it over, or ask its owner to.")
        case .againPast: say("That time has passed. Enter when to call again, such as 4:00 PM or in an hour.")
        case .againWithoutTalking:
            say("A time to call again goes with “talked”. Choose “talked”, or leave the time out.")
        case .placeElsewhere: say("An entry can only be moved within its own code on the same sheet.")
        case .notToTaker(let name):
            say(
                """
                \(name) took the call, and a message never goes back to the person who took it. Choose somebody \
                else, or ask as a favor.
                """)
        case .askedOneself: say("You cannot ask yourself. Choose somebody else who may know.")
        case .askedStranger(let name):
            say(
                """
                \(name) cannot see this message. Until it is yours, ask the person who took the call, or somebody \
                who can see it.
                """)
        case .timeUnreadable(let text):
            say(
                """
                “\(text)” is not a time. Write it like 3:30, half past three, in an hour, or with a day, like \
                tomorrow 9:00.
                """)
        case .notLate: say("This call is not late. Reminders are for late calls.")
        case .justReminded(let minutes):
            say(
                minutes, one: "They were reminded recently. You can remind them again in 1 minute.",
                other: "They were reminded recently. You can remind them again in \(minutes) minutes.")
        case .alreadyReplied: say("This question was already answered, or was never asked.")
        case .doneAndGone: say("This was already done, and you no longer have access to the message.")
        case .keyUsed:
            say("This Idempotency-Key was already used for another request. Use a new key for a new request.")
        }
    }

    package var faults: [(field: String, sentence: Phrase)] {
        switch self {
        case .ownerUnknown, .ownerUnclear, .ownerMissing, .ownerLeft, .nobodyOnRota: [("for", sentence)]
        case .callerMissing: [("caller.name", sentence)]
        case .timeUnreadable, .againPast: [("around", sentence)]
        default: []
        }
    }
}

/// Several mistakes in what was typed, reported at once.
package struct SeveralWrong: RingbackError {
    package let errors: [any RingbackError]

    package var code: String { errors[0].code }
    package var kind: ErrorKind { errors[0].kind }
    package var sentence: Phrase { .sentences(errors.map(\.sentence)) }
    package var faults: [(field: String, sentence: Phrase)] { errors.flatMap(\.faults) }

    /// - Returns: the error itself if there is only one; `nil` if there is none.
    package static func of(_ errors: [any RingbackError]) -> (any RingbackError)? {
        errors.count > 1 ? SeveralWrong(errors: errors) : errors.first
    }

    private init(errors: [any RingbackError]) { self.errors = errors }
}
