/// What came of one try to reach the caller (D3).
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

/// How a message ended. A reply, a read mark or a mail is not among them (B4).
package enum ClosingOutcome: String, CaseIterable, Codable, Sendable {
    case talked, settledBetweenAssistants, answeredInWriting, callerWithdrew
    /// Settled while the caller was still on the line (A9); set when filed, never afterwards.
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

    /// What an owner may choose when closing.
    package static let byOwner: [Self] = [.talked, .settledBetweenAssistants, .answeredInWriting, .callerWithdrew]
}

/// What an owner says to a message: one of five, the same in the browser, by mail, at the command line and over the
/// telephone (B2).
package enum AnswerKind: String, CaseIterable, Codable, Sendable {
    /// I'll return it: the only one that settles who.
    case mine
    /// Context for next time: settles nothing, moves nothing, tells nobody.
    case context
    /// Please do it for me: a request that the other may refuse; until accepted nothing moves.
    case pleaseDoIt
    /// Not mine: offered to whoever holds the duty, else to the supervisor; never to whoever took the call.
    case notMine
    /// Need more: a question to whoever took the call.
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
