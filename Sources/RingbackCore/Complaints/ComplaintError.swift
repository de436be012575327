package import RingbackWords

package enum ComplaintError: RingbackError, Equatable {
    case unknown, saidMissing
    /// About a person, and neither a call nor a person is named.
    case aboutNobody
    case interactionUnknown
    /// They neither took a call nor recorded an outcome there.
    case notActed(String)
    case twice(ComplaintID)
    case receivedInFuture, receivedFar, receivedEarly, observedInFuture, dateUnreadable(String)
    case changed
    case closed
    /// The step that comes next.
    case notNext(ComplaintStage)
    case noteMissing, outcomeMissing, responseMissing, answerMissing, whyMissing
    case ownComplaint, notHandler(String)
    case notConcerned, disputed, disputeOpen, decided, noDispute, involved
    case handlerConcerned, handlerUnfit
    case compliment
    /// So many about one person in an hour; when the next can be registered.
    case tooMany(Int, minutes: Int)

    package var code: String {
        switch self {
        case .unknown: "complaint.unknown"
        case .saidMissing: "complaint.said-missing"
        case .aboutNobody: "complaint.about-nobody"
        case .interactionUnknown: "complaint.interaction-unknown"
        case .notActed: "complaint.not-acted"
        case .twice: "complaint.twice"
        case .receivedInFuture: "complaint.received-in-future"
        case .receivedFar: "complaint.received-far"
        case .receivedEarly: "complaint.received-early"
        case .observedInFuture: "complaint.observed-in-future"
        case .dateUnreadable: "complaint.date-unreadable"
        case .changed: "complaint.changed"
        case .closed: "complaint.closed"
        case .notNext: "complaint.not-next"
        case .noteMissing: "complaint.note-missing"
        case .outcomeMissing: "complaint.outcome-missing"
        case .responseMissing: "complaint.response-missing"
        case .answerMissing: "complaint.answer-missing"
        case .whyMissing: "complaint.why-missing"
        case .ownComplaint: "complaint.own"
        case .notHandler: "complaint.not-handler"
        case .notConcerned: "complaint.not-concerned"
        case .disputed: "complaint.disputed"
        case .disputeOpen: "complaint.dispute-open"
        case .decided: "complaint.decided"
        case .noDispute: "complaint.no-dispute"
        case .involved: "complaint.involved"
        case .handlerConcerned: "complaint.handler-concerned"
        case .handlerUnfit: "complaint.handler-unfit"
        case .compliment: "complaint.compliment"
        case .tooMany: "complaint.too-many"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .unknown: .notFound
        case .twice, .closed, .notNext, .disputed, .disputeOpen, .decided, .noDispute, .compliment: .conflict
        case .changed: .stale
        case .tooMany: .tooMany
        case .ownComplaint, .notHandler, .notConcerned, .involved: .forbidden
        default: .invalid
        }
    }

    package var faults: [(field: String, sentence: Phrase)] {
        let field: String? =
            switch self {
            case .saidMissing: "said"
            case .aboutNobody, .interactionUnknown: "about"
            case .notActed: "person"
            case .receivedInFuture, .receivedFar, .receivedEarly, .dateUnreadable: "received"
            case .observedInFuture: "observedAt"
            case .noteMissing: "note"
            case .outcomeMissing: "outcome"
            case .responseMissing: "response"
            case .answerMissing: "answer"
            case .whyMissing: "why"
            case .handlerConcerned, .handlerUnfit: "handler"
            default: nil
            }
        return field.map { [($0, sentence)] } ?? []
    }
}

extension ComplaintError {
    package var sentence: Phrase {
        switch self {
        case .unknown: say("There is no such complaint, or it is not yours to see.")
        case .saidMissing: say("Write down what they said, in their words.")
        case .aboutNobody:
            say("A complaint about a person needs the call: search for it, or name the person if you cannot find it.")
        case .interactionUnknown:
            say("There is no such message or call, or it is not yours to see. Search for it, or name the person.")
        case .notActed(let name):
            say("\(name) neither took a call nor recorded an outcome there by then. Choose somebody who did.")
        case .twice: say("The same words about this call are registered already. Nothing was added.")
        case .receivedInFuture: say("That day is still to come. Enter when it was received.")
        case .receivedFar: say("That is more than ten years ago. Check the year.")
        case .receivedEarly: say("That call came after the day it was received. Check the day.")
        case .observedInFuture: say("That is after it was received. Enter when it happened.")
        case .dateUnreadable(let text): say("“\(text)” is not a date. Enter a past day, such as 2026-11-02.")
        case .changed: say("Somebody else has changed this complaint in the meantime. Look at it again.")
        case .closed: say("This complaint is closed.")
        case .tooMany(let most, let minutes):
            say(
                minutes, one: "You registered \(most) about the same person within an hour. Try again in a minute.",
                other: "You registered \(most) about the same person within an hour. Try again in \(minutes) minutes.")
        default: laterSentence
        }
    }

    private var laterSentence: Phrase {
        switch self {
        case .notNext(let stage): say("That is not the next step. Next: \(stage.step).")
        case .noteMissing: say("Write what was done.")
        case .outcomeMissing: say("Choose what was found.")
        case .responseMissing: say("Write what they were told.")
        case .answerMissing: say("Write your answer.")
        case .whyMissing: say("Write why.")
        case .ownComplaint: say("It concerns you. Somebody else handles it; you can answer and dispute it.")
        case .notHandler(let name): say("\(name) handles this complaint. Ask them to pass it on to you.")
        case .notConcerned: say("Only the person concerned can do that.")
        case .disputed: say("It is disputed already. Somebody else decides.")
        case .disputeOpen: say("The dispute about it is not decided yet. Close it after that.")
        case .decided: say("The dispute is decided already.")
        case .noDispute: say("Nobody has disputed it.")
        case .involved: say("You were involved in this complaint, so somebody else decides the dispute.")
        case .handlerConcerned: say("It concerns them. Choose somebody else to handle it.")
        case .handlerUnfit: say("Choose somebody who leads them, a manager or an admin.")
        default: say("With a compliment there is nothing to find out. Close it once you have passed it on.")
        }
    }
}
