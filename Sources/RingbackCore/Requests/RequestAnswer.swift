package import RingbackWords

/// What a receiver answers, each by one key. Nobody has to say why.
package enum RequestAnswer: String, CaseIterable, Sendable {
    /// A favor: counted, and the duty does not move.
    case thisOnce
    case mine, later
    /// It goes to whoever holds the duty, with what was said.
    case notMine
    /// A time to talk, an opinion.
    case anotherWay
    /// Whether to put their own work aside: the asker decides whether the managers are asked.
    case askManager
    case no

    package var state: WorkRequest.State {
        switch self {
        case .thisOnce, .mine: .taken
        case .later: .later
        case .notMine: .passedOn
        case .anotherWay: .otherWay
        case .askManager: .asking
        case .no: .declined
        }
    }

    /// On its button.
    package var label: Phrase {
        switch self {
        case .thisOnce: say("Yes, this once")
        case .mine: say("Yes, it is mine")
        case .later: say("Later, then", context: "answer to a request")
        case .notMine: say("Not mine: here is who")
        case .anotherWay: say("Another way I can help")
        case .askManager: say("Shall I ask our manager whether to put mine aside?")
        case .no: say("No", context: "answer to a request")
        }
    }

    /// In a list of what was answered.
    package var short: Phrase {
        switch self {
        case .thisOnce: say("yes, this once")
        case .mine: say("yes")
        case .later: say("later", context: "answer to a request")
        case .notMine: say("not mine", context: "answer to a request")
        case .anotherWay: say("another way to help")
        case .askManager: say("shall I ask?")
        case .no: say("no", context: "answer to a request")
        }
    }

    /// What pressing it does.
    package var means: Phrase {
        switch self {
        case .thisOnce: say("A favor. It is counted, and the duty stays where it is.")
        case .mine: say("You do it, as part of your own work.")
        case .later: say("You do it on a later day.")
        case .notMine: say("It goes to whoever holds the duty, with what you write.")
        case .anotherWay: say("Offer a time to talk, or what you think of it.")
        case .askManager: say("The person who asked decides. Nobody else is told before that.")
        case .no: say("No reason needed. You can change your answer for a day.")
        }
    }

    /// The key that presses it.
    package var key: String {
        switch self {
        case .thisOnce: "1"
        case .mine: "2"
        case .later: "3"
        case .notMine: "4"
        case .anotherWay: "5"
        case .askManager: "6"
        case .no: "7"
        }
    }
}

extension WorkRequest.State {
    package var words: Phrase {
        switch self {
        case .waiting: say("waiting for an answer")
        case .taken: say("accepted", context: "a request")
        case .later: say("put off")
        case .asking: say("waiting for the choice of whoever asked")
        case .withManagers: say("both managers were told")
        case .done: say("done", context: "a request")
        case .declined: say("declined", context: "a request")
        case .otherWay: say("another way was offered")
        case .passedOn: say("passed on")
        case .withdrawn: say("no longer needed")
        }
    }
}

extension WorkRequest.Kind {
    /// Said wherever a request is shown.
    package var words: Phrase {
        switch self {
        case .peer: say("a request from a colleague")
        case .assignment: say("an assignment from a lead")
        }
    }
}
