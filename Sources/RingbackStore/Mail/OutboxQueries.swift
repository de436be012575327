package import RingbackCore

/// The tables `outbox` and `outbox_try`.
package enum OutboxQueries {
    static let columns = Query { try mail(&$0, nil) }

    static func read(_ row: Row) throws(SQLFault) -> OutboxRow {
        var next = RowCursor(row)
        return try mail(&next, nil)
    }

    private static func mail(_ next: inout some ColumnPass, _ old: OutboxRow?) throws(SQLFault) -> OutboxRow {
        var mail = OutboxRow(
            number: try next.fixed("number", old?.number), kind: try next.column("kind", old?.kind),
            person: try next.optional("person_id", old?.person), address: try next.column("address", old?.address),
            message: try next.optional("message_id", old?.message),
            handover: try next.optional("handover_id", old?.handover),
            answer: try next.optional("answer_id", old?.answer),
            answersMail: try next.column("answers_mail", old?.answersMail),
            particulars: try next.column("particulars", old?.particulars),
            madeAt: try next.column("made_at", old?.madeAt), dueAt: try next.column("due_at", old?.dueAt),
            expiresAt: try next.column("expires_at", old?.expiresAt))
        mail.state = try next.column("state", old?.state)
        mail.tries = try next.column("tries", old?.tries)
        mail.settledAt = try next.optional("settled_at", old?.settledAt)
        mail.lastError = try next.column("last_error", old?.lastError)
        return mail
    }

    package static func add(_ mail: OutboxRow, in office: OfficeID, _ session: any SQLSession) throws {
        var columns = ColumnWriter(office)
        _ = try self.mail(&columns, mail)
        columns.add("next_try_at", mail.state == .waiting ? mail.dueAt.sqlValue : .null)
        try session.run(ColumnWriter.insert([columns], into: "outbox"))
    }

    package static func find(_ number: Int, in office: OfficeID, _ session: any SQLSession) throws -> OutboxRow? {
        try session.row("SELECT \(columns) FROM outbox WHERE office_id = \(office) AND number = \(number)")
            .map(read)
    }
}
