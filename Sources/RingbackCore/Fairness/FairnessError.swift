package import RingbackWords

package enum FairnessError: RingbackError, Equatable {
    case nameMissing, fewGroups, manyGroups
    case nameWrong(String), groupTwice(String)
    case manyQuestions
    case questionUnknown
    /// In one answer about oneself.
    case questionTwice
    /// It is open, or closed, already.
    case questionSettled
    /// Whoever drafts a question does not open it.
    case ownQuestion
    case readersMissing
    case readersAlike
    case readersNotLeading
    case readerUnknown
    /// Whoever names them is neither of them.
    case readerOneself
    /// The same question waits, or is asked, already.
    case questionThere(String)
    case groupUnknown(String)
    case periodUnknown(String)
    case notReleased(FairnessPeriod)

    package var code: String {
        switch self {
        case .nameMissing: "fairness.name-missing"
        case .fewGroups: "fairness.few-groups"
        case .manyGroups: "fairness.many-groups"
        case .nameWrong: "fairness.name-wrong"
        case .groupTwice: "fairness.group-twice"
        case .manyQuestions: "fairness.many-questions"
        case .questionUnknown: "fairness.question-unknown"
        case .questionTwice: "fairness.question-twice"
        case .questionSettled: "fairness.question-settled"
        case .ownQuestion: "fairness.own-question"
        case .readersMissing: "fairness.readers-missing"
        case .readersAlike: "fairness.readers-alike"
        case .readersNotLeading: "fairness.readers-not-leading"
        case .readerUnknown: "fairness.reader-unknown"
        case .readerOneself: "fairness.reader-oneself"
        case .questionThere: "fairness.question-there"
        case .groupUnknown: "fairness.group-unknown"
        case .periodUnknown: "fairness.period-unknown"
        case .notReleased: "fairness.not-released"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .questionUnknown, .notReleased: .notFound
        case .questionSettled, .manyQuestions, .readersMissing, .questionThere: .conflict
        case .ownQuestion: .forbidden
        default: .invalid
        }
    }

    package var sentence: Phrase {
        switch self {
        case .nameMissing: say("Say what the question asks, such as “Gender”.")
        case .fewGroups: say("Name at least two groups to choose from.")
        case .manyGroups:
            say("Name at most \(FairnessLimits.groups) groups. More would be too small to say anything about.")
        case .nameWrong(let name):
            say("“\(name)” cannot be used as a name. Use only letters, digits, spaces and - ' / ( ) , . & +.")
        case .groupTwice(let name): say("“\(name)” is listed twice. Take one out.")
        case .manyQuestions:
            say("At most \(FairnessLimits.questions) questions are open at once. Close one first.")
        case .questionUnknown: say("There is no such question.")
        case .questionTwice: say("A question is answered twice. Take one of the answers out.")
        case .questionSettled:
            say("This question has been opened or closed, so its words stay as they are. Draft another one.")
        case .ownQuestion: say("You drafted this question, so the other reader opens it.")
        case .readersMissing:
            say(
                """
                Two people at different levels have to be named first to read the comparison. Ask an admin to name \
                them.
                """)
        case .readersAlike:
            say("Name two people at different levels, such as a supervisor and a manager.")
        case .readersNotLeading: say("One of the two has to be a manager or an admin.")
        case .readerUnknown: say("Nobody by that name works here. Check the name, or use the email address.")
        case .readerOneself: say("Name two other people. Whoever names the readers cannot be one of them.")
        case .questionThere(let name):
            say("There is already a question “\(name)”. Open or close that one first, or give this one another name.")
        case .groupUnknown(let name): say("“\(name)” is not one of the groups. Choose one from the list.")
        case .periodUnknown(let text): say("“\(text)” is not a half-year. Write it as 2026-H1.")
        case .notReleased(let period):
            say("Nothing was published for \(period.description). A half-year is compared once, a month after it ends.")
        }
    }

    package var faults: [(field: String, sentence: Phrase)] {
        switch self {
        case .nameMissing: [("name", sentence)]
        case .fewGroups, .manyGroups, .groupTwice, .questionTwice: [("groups", sentence)]
        case .questionThere: [("name", sentence)]
        case .readersAlike, .readersNotLeading, .readerUnknown, .readerOneself: [("second", sentence)]
        default: []
        }
    }
}
