/// The outcome of one try to reach the caller.
package enum AttemptOutcome: String, CaseIterable, Codable, Sendable {
    case talked, leftWord, leftVoicemail, noAnswer, busy, wrongNumber

    package var label: String {
        switch self {
        case .talked: "talked"
        case .leftWord: "left word"
        case .leftVoicemail: "left voicemail"
        case .noAnswer: "no answer"
        case .busy: "busy"
        case .wrongNumber: "wrong number"
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

    package var label: String {
        switch self {
        case .talked: "talked"
        case .settledBetweenAssistants: "settled between assistants"
        case .answeredInWriting: "answered in writing"
        case .callerWithdrew: "caller withdrew"
        case .settledAtDesk: "settled at the desk"
        case .closedWithReason: "closed with reason"
        }
    }

    /// The outcomes an owner may choose when closing.
    package static let byOwner: [Self] = [.talked, .settledBetweenAssistants, .answeredInWriting, .callerWithdrew]
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

    package var label: String {
        switch self {
        case .mine: "I’ll return it"
        case .context: "context for next time"
        case .pleaseDoIt: "please do it for me"
        case .notMine: "not mine"
        case .needMore: "need more"
        }
    }
}
