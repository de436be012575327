package import RingbackCore

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
