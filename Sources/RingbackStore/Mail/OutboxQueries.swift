package import RingbackCore

/// One mail that goes out, or went.
package struct OutboxRow: Equatable, Sendable {
    package enum State: String, Sendable { case waiting, sent, failed, dropped, bounced }

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

/// The tables `outbox` and `outbox_try`.
package enum OutboxQueries {
    /// Everything ``read(_:)`` reads, in its order.
    static let columns: Query = """
        number, kind, person_id, address, message_id, handover_id, answer_id, answers_mail, particulars, made_at, \
        due_at, expires_at, state, tries, settled_at, last_error
        """

    static func read(_ row: Row) throws(SQLFault) -> OutboxRow {
        var next = RowCursor(row)
        return OutboxRow(
            number: try next.integer(), kind: try next.word(), person: try next.optionalID(),
            address: try next.text(), message: try next.optionalID(), handover: try next.optionalID(),
            answer: try next.optionalID(), answersMail: try next.text(), particulars: try next.text(),
            madeAt: try next.timestamp(), dueAt: try next.timestamp(), expiresAt: try next.timestamp(),
            state: try next.word(), tries: try next.integer(), settledAt: try next.optionalTimestamp(),
            lastError: try next.text())
    }

    package static func add(_ mail: OutboxRow, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO outbox (office_id, number, kind, person_id, address, message_id, handover_id, answer_id, \
            answers_mail, particulars, made_at, due_at, expires_at, state, next_try_at, tries, settled_at, \
            last_error)
            VALUES (\(office), \(mail.number), \(mail.kind), \(mail.person), \(mail.address), \(mail.message), \
            \(mail.handover), \(mail.answer), \(mail.answersMail), \(mail.particulars), \(mail.madeAt), \
            \(mail.dueAt), \(mail.expiresAt), \(mail.state), \(mail.state == .waiting ? mail.dueAt : nil), 0, \
            \(mail.settledAt), \(mail.lastError))
            """)
    }

    package static func find(_ number: Int, in office: OfficeID, _ session: any SQLSession) throws -> OutboxRow? {
        try session.row("SELECT \(columns) FROM outbox WHERE office_id = \(office) AND number = \(number)")
            .map(read)
    }
}
