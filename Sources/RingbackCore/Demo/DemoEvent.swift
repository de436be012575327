/// One event in the demo office. Messages are numbered from 0 in filing order, handovers in the order offered; people,
/// teams and contacts are indices into ``DemoOffice``.
package enum DemoEvent: Hashable, Sendable {
    /// The first call of a message files it; later ones are added to it.
    case call(DemoCall)
    /// A try to reach the caller. "Talked" ends the message; no closing follows.
    case attempt(DemoAttempt)
    case answer(DemoAnswer)
    /// The taker answers the owner's question.
    case reply(DemoReply)
    /// Offered by hand; "please do it for me" and "not mine" are answers that also offer.
    case handover(DemoHandover)
    case acceptance(DemoAcceptance)
    case refusal(DemoRefusal)
    case recoding(DemoRecoding)
    case place(DemoPlacing)
    case closing(DemoClosing)

    package var at: Timestamp {
        switch self {
        case .call(let call): call.at
        case .attempt(let attempt): attempt.at
        case .answer(let answer): answer.at
        case .reply(let reply): reply.at
        case .handover(let handover): handover.at
        case .acceptance(let acceptance): acceptance.at
        case .refusal(let refusal): refusal.at
        case .recoding(let recoding): recoding.at
        case .place(let placing): placing.at
        case .closing(let closing): closing.at
        }
    }

    package var message: Int {
        switch self {
        case .call(let call): call.message
        case .attempt(let attempt): attempt.message
        case .answer(let answer): answer.message
        case .reply(let reply): reply.message
        case .handover(let handover): handover.message
        case .acceptance(let acceptance): acceptance.message
        case .refusal(let refusal): refusal.message
        case .recoding(let recoding): recoding.message
        case .place(let placing): placing.message
        case .closing(let closing): closing.message
        }
    }
}

package struct DemoCall: Hashable, Sendable {
    package enum Caller: Hashable, Sendable {
        case contact(Int)
        /// Not in the list of contacts.
        case stranger(name: String, number: String)
    }

    package let message: Int
    /// 1 files the message, 2 is its second call, and so on.
    package let ordinal: Int
    /// When it was written down: at once, except for last night's voicemail.
    package let at: Timestamp
    /// When the telephone rang.
    package let rang: Timestamp
    package let taker: Int
    package let owner: Int
    /// The team it was for, if any.
    package let team: Int?
    /// Why this owner, in ``OwnerProposal``'s words.
    package let reason: String
    package let caller: Caller
    package let regarding: String
    package let code: Code
    package let boxes: Boxes
    package let told: String
    package let source: CallSource
    /// The answer given at the desk, if that settled it.
    package let settled: String?
}

package struct DemoAttempt: Hashable, Sendable {
    package let message: Int
    package let at: Timestamp
    package let by: Int
    package let outcome: AttemptOutcome
    package let with: String
    package let said: String
}

package struct DemoAnswer: Hashable, Sendable {
    package let message: Int
    package let at: Timestamp
    package let by: Int
    package let kind: AnswerKind
    package let said: String
    /// The receiver of the offer or question: set except for "mine" and "context".
    package let to: Int?
    /// The handover opened by "please do it for me" and "not mine".
    package internal(set) var handover: Int?
}

package struct DemoReply: Hashable, Sendable {
    package let message: Int
    package let at: Timestamp
    package let by: Int
    package let said: String
}

package struct DemoHandover: Hashable, Sendable {
    package internal(set) var index: Int
    package let message: Int
    package let at: Timestamp
    package let by: Int
    package let to: Int
    package let note: String
}

package struct DemoAcceptance: Hashable, Sendable {
    package internal(set) var handover: Int
    package let message: Int
    package let at: Timestamp
    package let by: Int
}

package struct DemoRefusal: Hashable, Sendable {
    package internal(set) var handover: Int
    package let message: Int
    package let at: Timestamp
    package let by: Int
    package let reason: String
}

package struct DemoRecoding: Hashable, Sendable {
    package let message: Int
    package let at: Timestamp
    package let by: Int
    package let code: Code
    package let why: String
}

package struct DemoPlacing: Hashable, Sendable {
    package let message: Int
    package let at: Timestamp
    package let by: Int
    /// The message it was moved before; `nil` for the end of its code.
    package internal(set) var before: Int?
    package let why: String
}

package struct DemoClosing: Hashable, Sendable {
    package let message: Int
    package let at: Timestamp
    package let by: Int
    package let outcome: ClosingOutcome
    package let reason: String
}

/// A caller currently on hold.
package struct DemoWaiting: Hashable, Sendable {
    package let line: String
    package let name: String
    package let number: String
    package let by: Int
    package let forWhom: Int
    package let since: Timestamp
    package let regarding: String
}
