package import RingbackWords

package enum CaseError: RingbackError, Equatable {
    case unknown
    case saidMissing
    /// Which of the three, from 1.
    case wayMissing(Int)
    case waysAlike
    case nobodyToAsk
    /// Who was named.
    case mayNotAsk(String)
    case askedAlready, tooManyOpen
    case answered(String)
    case answerMissing
    case changed
    case meetingUnknown, noteMissing, tooManyMeetings
    case decidedAlready(String)
    case ownNote, nothingToSee
    case complaintUnknown

    package var code: String {
        switch self {
        case .unknown: "case.unknown"
        case .saidMissing: "case.said-missing"
        case .wayMissing: "case.way-missing"
        case .waysAlike: "case.ways-alike"
        case .nobodyToAsk: "case.nobody-to-ask"
        case .mayNotAsk: "case.may-not-ask"
        case .askedAlready: "case.asked-already"
        case .tooManyOpen: "case.too-many-open"
        case .answered: "case.answered"
        case .answerMissing: "case.answer-missing"
        case .changed: "case.changed"
        case .meetingUnknown: "case.meeting-unknown"
        case .noteMissing: "case.note-missing"
        case .tooManyMeetings: "case.too-many-meetings"
        case .decidedAlready: "case.decided-already"
        case .ownNote: "case.own-note"
        case .nothingToSee: "case.nothing-to-acknowledge"
        case .complaintUnknown: "case.complaint-unknown"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .unknown, .meetingUnknown: .notFound
        case .ownNote: .forbidden
        case .askedAlready, .tooManyOpen, .answered, .decidedAlready, .nobodyToAsk, .tooManyMeetings: .conflict
        case .changed: .stale
        default: .invalid
        }
    }

    package var sentence: Phrase {
        switch self {
        case .unknown: say("There is no such question, or it is not yours to see.")
        case .saidMissing: say("Write what happened, so that somebody who was not there can answer.")
        case .wayMissing(let number):
            say("Write three ways in which it could have been handled. Number \(number) is empty.")
        case .waysAlike: say("Two of the three ways are the same. Write three different ones.")
        case .nobodyToAsk: say("Nobody in this office is above you to ask. The answer is yours to give.")
        case .mayNotAsk(let name):
            say("\(name) does not answer for your work. Choose a lead of your teams, a manager or an admin.")
        case .askedAlready: say("You have asked about this already. Open that question.")
        case .tooManyOpen:
            say(
                """
                \(PlaybookCase.mostOpen) of your cases are waiting for an answer. Before you put another, talk to the \
                people you asked.
                """)
        case .answered(let name):
            say("\(name) has answered this already. What you wrote is still here: copy it if you need it.")
        case .answerMissing: say("Choose one of the three ways, or write your own.")
        case .changed: say("This question has changed in the meantime. Look at it again, then save.")
        case .meetingUnknown: say("There is no such meeting about this question.")
        case .noteMissing: say("Write the note.")
        case .tooManyMeetings:
            say("There have been \(CaseMeeting.mostOfOne) meetings about this. It is time to decide.")
        case .decidedAlready(let name): say("\(name) has already written down what was decided.")
        case .ownNote: say("You wrote this note. The other person acknowledges it.")
        case .nothingToSee: say("Nothing is written down yet.")
        case .complaintUnknown: say("There is no such complaint, or it is not yours to see.")
        }
    }

    package var faults: [(field: String, sentence: Phrase)] {
        let field: String? =
            switch self {
            case .saidMissing: "said"
            case .wayMissing(let number): "way\(number)"
            case .waysAlike: "way1"
            case .mayNotAsk: "to"
            case .answerMissing: "answer"
            case .noteMissing: "note"
            case .complaintUnknown: "complaint"
            default: nil
            }
        return field.map { [($0, sentence)] } ?? []
    }
}
