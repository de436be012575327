package import RingbackWords

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
    case followUpPast
    case againWithoutTalking
    case waitPast
    case waitWithoutWord
    case waitUnreadable(String)
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
    /// A request sent again, whose first answer was not kept.
    case doneBefore

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
        case .followUpPast: "follow-up.past"
        case .againWithoutTalking: "attempt.again-without-talking"
        case .waitPast: "attempt.wait-past"
        case .waitWithoutWord: "attempt.wait-without-word"
        case .waitUnreadable: "attempt.wait-unreadable"
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
        case .doneBefore: "request.done-before"
        }
    }

    package var kind: ErrorKind {
        switch self {
        // Refused because of the office's current state, for everybody; it may work later.
        case .closed, .tooLateToUndo, .nothingToUndo, .undoBarred, .open,
            .actedOn, .alreadyReplied, .ownerLeft, .nobodyOnRota,
            .nobodyElse,
            .notToTaker, .placeElsewhere, .notLate, .justReminded, .doneBefore:
            .conflict
        case .changed: .stale
        case .notHere, .ownerUnknown: .notFound
        case .doneAndGone: .forbidden
        case .reasonMissing, .ownerMissing, .ownerUnclear, .callerMissing, .textMissing, .keyUsed, .timeUnreadable,
            .againPast, .followUpPast, .againWithoutTalking, .waitPast, .waitWithoutWord,
            .waitUnreadable, .askedOneself:
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
        case .followUpPast: say("That time has passed. Enter by when it is due, such as 4:00 PM or tomorrow 10:00.")
        case .againWithoutTalking:
            say("A time to call again goes with “talked”. Choose “talked”, or leave the time out.")
        case .waitPast:
            say("That time has passed. Enter how long to wait for their call, such as 1h or tomorrow 10:00.")
        case .waitUnreadable(let text):
            say("“\(text)” does not say how long to wait. Write it like 1h, 30 min or tomorrow 10:00.")
        case .waitWithoutWord:
            say("How long to wait goes with “left word”. Choose “left word”, or leave it out.")
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
        case .doneAndGone: say("This was already done, and you no longer have access to it.")
        case .doneBefore: say("This was already done. Look at it to see how it stands.")
        case .keyUsed:
            say("This Idempotency-Key was already used for another request. Use a new key for a new request.")
        }
    }

    package var faults: [(field: String, sentence: Phrase)] {
        switch self {
        case .ownerUnknown, .ownerUnclear, .ownerMissing, .ownerLeft, .nobodyOnRota: [("for", sentence)]
        case .callerMissing: [("caller.name", sentence)]
        case .timeUnreadable, .againPast: [("around", sentence)]
        case .followUpPast: [("by", sentence)]
        case .waitPast, .waitWithoutWord, .waitUnreadable: [("wait", sentence)]
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
