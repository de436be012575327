/// One mail that goes out, or went.
package struct OutboxRow: Equatable, Sendable {
    package enum State: String, CaseIterable, Sendable { case waiting, sent, failed, dropped, bounced }

    package var number: Int
    package var kind: MailKind
    /// Whom it goes to, when that is one of us.
    package var person: PersonID?
    package var address: String
    package var message: MessageID?
    package var handover: HandoverID?
    package var answer: AnswerID?
    /// The Message-ID of the mail that it answers, without brackets; empty where it answers none.
    package var answersMail: String
    /// What its kind needs besides, as JSON of ``MailParticulars``.
    package var particulars: String
    package var madeAt: Timestamp
    /// Not to go out before.
    package var dueAt: Timestamp
    /// When its links and its reply address end.
    package var expiresAt: Timestamp
    package var state: State
    package var tries: Int
    package var settledAt: Timestamp?
    package var lastError: String

    package init(
        number: Int, kind: MailKind, person: PersonID?, address: String, message: MessageID? = nil,
        handover: HandoverID? = nil, answer: AnswerID? = nil, answersMail: String = "", particulars: String = "{}",
        madeAt: Timestamp, dueAt: Timestamp, expiresAt: Timestamp, state: State = .waiting, tries: Int = 0,
        settledAt: Timestamp? = nil, lastError: String = ""
    ) {
        self.number = number
        self.kind = kind
        self.person = person
        self.address = address
        self.message = message
        self.handover = handover
        self.answer = answer
        self.answersMail = answersMail
        self.particulars = particulars
        self.madeAt = madeAt
        self.dueAt = dueAt
        self.expiresAt = expiresAt
        self.state = state
        self.tries = tries
        self.settledAt = settledAt
        self.lastError = lastError
    }
}
