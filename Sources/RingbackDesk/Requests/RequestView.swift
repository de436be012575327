package import RingbackCore
package import RingbackWords

/// A request as one of the two concerned sees it.
package struct RequestView: Sendable {
    package let request: WorkRequest
    package let from: Named
    package let to: Named
    /// The duty that it is for, as the register has it.
    package let duty: DutyName?
    /// Who holds the duty, or leads it while nobody does.
    package let holder: Named?
    package let isReceiver: Bool
    /// Set while the receiver is away: who covers, and that the request waits.
    package let away: AwayNotice?
    /// What was said by those who passed it on, in order.
    package let said: [Said]
    /// To whom the receiver passed it on.
    package let passedTo: Named?
    /// Whom "shall I ask?" would tell, or has told.
    package let managers: [Named]
    package let mayAnswer: Bool
    /// Until when an answer that refuses can be changed.
    package let changeableUntil: Timestamp?
    package let askerLeft: Bool
    package let names: [PersonID: String]
    /// With what the answers open, for the receiver.
    package let texts: [ReadyText]
    package let tone: ReadyText.Tone
    /// What the other of the two reads.
    package let language: Language

    package struct Said: Sendable {
        package let by: Named
        package let text: String
    }

    package var id: WorkRequestID { request.id }
    /// As it stands for the reader: nobody waits for what a leaver asked.
    package var state: WorkRequest.State { askerLeft && request.state.isOpen ? .withdrawn : request.state }
    /// Whether it is the reader’s turn: to answer, or to choose after "shall I ask?".
    package var waits: Bool { isReceiver ? state == .waiting || state == .withManagers : state == .asking }

    /// The text that an answer opens with.
    package func opening(_ answer: RequestAnswer) -> ReadyText? {
        texts.first { $0.answer == answer && $0.tone == tone }
    }
}

/// A duty's name, for those who need no more of the register.
package struct DutyName: Equatable, Sendable {
    package let id: DutyID
    package let name: String
}

/// A request with every step that it took.
package struct RequestFile: Sendable {
    package let view: RequestView
    package let steps: [RequestStep]
    /// Like requests of the same person, newest first; for the receiver.
    package let alike: [WorkRequest]
    /// Others of the same person that could be tied to it.
    package let others: [WorkRequest]

    /// What the asker would have put aside for it.
    package var aside: String { steps.aside }
}

/// What one person asked and was asked.
package struct RequestList: Sendable {
    /// Open with them, longest first.
    package let received: [RequestView]
    /// What they asked and is open.
    package let sent: [RequestView]
    /// Closed, newest first.
    package let earlier: [RequestView]
    /// What this manager is asked by both, newest first.
    package let above: [AskedAbove]
    package var count: Int { received.count + sent.count }
}

/// What a manager is asked when both agreed to ask: who, whom and for what. What was said stays between the two.
package struct AskedAbove: Sendable {
    package let id: WorkRequestID
    package let from: Named
    package let to: Named
    package let what: String
    package let by: Workday?
    package let at: Timestamp
    package let isOpen: Bool
    /// Where the two are written to: the manager tells both.
    package let emails: [String]
}

/// What somebody sees before they ask.
package struct RequestLook: Sendable {
    package let to: Named
    package let load: Load
    package let kind: WorkRequest.Kind
    package let duty: DutyName?
    /// Who holds the duty, or leads it while nobody does.
    package let holder: Named?
    /// The holder, where that is neither of the two: it can go there instead.
    package let instead: Named?
    package let away: AwayNotice?
    /// The same request, which waits for an answer already.
    package let same: WorkRequestID?
    package let names: [PersonID: String]
}

/// What a form or a program fills in of a request.
package struct RequestDraft: Equatable, Sendable {
    /// Whoever holds the duty if `nil`.
    package var to: PersonID?
    package var what: String
    package var by: Workday?
    package var duty: DutyID?
    /// What the receiver is to put aside, where it is more than their lead has set.
    package var aside: String

    package init(
        to: PersonID? = nil, what: String = "", by: Workday? = nil, duty: DutyID? = nil, aside: String = ""
    ) {
        (self.to, self.what, self.by, self.duty, self.aside) = (to, what, by, duty, aside)
    }
}

/// The same of an answer.
package struct ReplyDraft: Equatable, Sendable {
    package var answer: RequestAnswer
    package var text: String
    /// For "not mine"; whoever holds the duty if `nil`.
    package var to: PersonID?
    /// For "later"; in a week if `nil`.
    package var until: Workday?
    package var tone: ReadyText.Tone?

    package init(
        _ answer: RequestAnswer, text: String = "", to: PersonID? = nil, until: Workday? = nil,
        tone: ReadyText.Tone? = nil
    ) {
        (self.answer, self.text, self.to, self.until, self.tone) = (answer, text, to, until, tone)
    }
}
