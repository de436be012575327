package import RingbackWords

/// What a review counts, in the order in which it is shown: the whole first, complaints last.
package enum ReviewName: String, CaseIterable, Sendable {
    case taken, returned, inWindow, playbooks, answersWritten, answersUsed, help, thanks, complaints
    /// Counted apart, and never against the person.
    case manner, aboutRules, notUpheld

    /// The figures of the group beside the person's.
    package static let compared: [Self] = [.inWindow, .playbooks, .thanks, .complaints]
    package static let apart: [Self] = [.manner, .aboutRules, .notUpheld]

    package var title: Phrase {
        switch self {
        case .taken: say("Calls taken")
        case .returned: say("Calls returned")
        case .inWindow: say("Returned on time")
        case .playbooks: say("Playbooks followed")
        case .answersWritten: say("Answers written for everybody")
        case .answersUsed: say("Uses of those answers, by anybody")
        case .help: say("Help given to others here")
        case .thanks: say("Thanks from outside")
        case .complaints: say("Complaints about something done or said")
        case .manner: say("About manner, with no behavior given")
        case .aboutRules: say("About a rule, a wait, a price or a decision")
        case .notUpheld: say("Not upheld, or the same interaction again")
        }
    }

    /// What the base is.
    package var base: Phrase {
        switch self {
        case .taken, .returned, .playbooks, .thanks, .complaints, .manner, .aboutRules, .notUpheld:
            say("of all interactions", context: "review")
        case .inWindow: say("of returns whose due time is known", context: "review")
        case .answersWritten: say("of all answers approved in the office", context: "review")
        case .answersUsed: say("of all uses in the office", context: "review")
        case .help: say("of all help given in the group", context: "review")
        }
    }

    /// Rare things are told in a thousand, the rest in a hundred.
    package var isRare: Bool {
        switch self {
        case .thanks, .complaints, .manner, .aboutRules, .notUpheld: true
        case .taken, .returned, .inWindow, .playbooks, .answersWritten, .answersUsed, .help: false
        }
    }
}
