/// One outgoing mail, sent or not.
package struct OutboxRow: Equatable, Sendable {
    package enum State: String, CaseIterable, Sendable { case waiting, sent, failed, dropped, bounced }

    package var number: Int
    package var kind: MailKind
    /// The receiver, if a member of the office.
    package var person: PersonID?
    package var address: String
    package var message: MessageID?
    package var handover: HandoverID?
    package var answer: AnswerID?
    /// The Message-ID of the mail it answers, without brackets; empty if none.
    package var answersMail: String
    /// ``MailParticulars`` as JSON, as its kind requires.
    package var particulars: String
    package var madeAt: Timestamp
    /// Not to be sent before.
    package var dueAt: Timestamp
    /// When its links and reply address expire.
    package var expiresAt: Timestamp
    package var state = State.waiting
    package var tries = 0
    package var settledAt: Timestamp?
    package var lastError = ""

    /// As lists of mails show it.
    package var withoutHiddenReceiver: Self {
        guard kind.hidesReceiver else { return self }
        var shown = self
        // A server's answer often repeats the address.
        (shown.person, shown.address, shown.lastError) = (nil, "", "")
        return shown
    }

    package init(
        number: Int, kind: MailKind, person: PersonID?, address: String, message: MessageID? = nil,
        handover: HandoverID? = nil, answer: AnswerID? = nil, answersMail: String = "", particulars: String = "{}",
        madeAt: Timestamp, dueAt: Timestamp, expiresAt: Timestamp
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
    }
}
