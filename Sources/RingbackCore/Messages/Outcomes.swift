package import RingbackWords

/// The outcome of one try to reach the caller.
package enum AttemptOutcome: String, CaseIterable, Codable, Sendable {
    case talked, leftWord, leftVoicemail, noAnswer, busy, wrongNumber

    package var label: Phrase {
        switch self {
        case .talked: say("talked")
        case .leftWord: say("left word")
        case .leftVoicemail: say("left voicemail")
        case .noAnswer: say("no answer")
        case .busy: say("busy")
        case .wrongNumber: say("wrong number")
        }
    }
}

/// How a message ended. A reply, a read mark or a mail does not end one.
package enum ClosingOutcome: String, CaseIterable, Codable, Sendable {
    case talked, settledBetweenAssistants, answeredInWriting, callerWithdrew
    /// Settled while the caller was still on the line; set on filing, never later.
    case settledAtDesk
    /// By a supervisor, who says why.
    case closedWithReason

    package var label: Phrase {
        switch self {
        case .talked: say("talked")
        case .settledBetweenAssistants: say("settled between assistants")
        case .answeredInWriting: say("answered in writing")
        case .callerWithdrew: say("caller withdrew")
        case .settledAtDesk: say("resolved at the desk")
        case .closedWithReason: say("closed with reason")
        }
    }

    /// The outcomes an owner may choose when closing.
    package static let byOwner: [Self] = [.talked, .settledBetweenAssistants, .answeredInWriting, .callerWithdrew]
    /// All that may be chosen when closing, by anybody.
    package static let byClosing = byOwner + [.closedWithReason]
}

/// An owner's answer to a message: one of five, the same in the browser, by mail, at the command line and over the
/// telephone.
package enum AnswerKind: String, CaseIterable, Codable, Sendable {
    /// I'll return it: the only one that settles who does.
    case mine
    /// Context for next time: settles nothing, moves nothing, tells nobody.
    case context
    /// Please do it for me: a request the other may refuse; nothing moves until accepted.
    case pleaseDoIt
    /// Not mine: offered to the holder of the duty, else to the supervisor; never back to the taker.
    case notMine
    /// Need more: a question to the taker.
    case needMore

    package var label: Phrase {
        switch self {
        case .mine: say("I’ll return it")
        case .context: say("context for next time")
        case .pleaseDoIt: say("please do it for me")
        case .notMine: say("not mine")
        case .needMore: say("need more")
        }
    }
}
