package import RingbackCore

// What to know for next time, and the steps taken because nobody answered.

extension MessageEventQueries {
    // MARK: Context

    package static func add(_ context: ContextRow, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO context (office_id, id, contact_id, number, message_id, said, by_id, at, expires_at)
            VALUES (\(office), \(context.id), \(context.contact), \(context.number), \(context.message), \
            \(context.said), \(context.by), \(context.at), \(context.expiresAt))
            """)
    }

    private static let contextColumns: Query = "id, contact_id, number, message_id, said, by_id, at, expires_at"

    private static func readContext(_ row: Row) throws(SQLFault) -> ContextRow {
        var next = RowCursor(row)
        return ContextRow(
            id: try next.id(), contact: try next.optionalID(), number: try next.optionalText(),
            message: try next.optionalID(), said: OwnMail.withoutLinks(try next.text()), by: try next.id(),
            at: try next.timestamp(),
            expiresAt: try next.optionalTimestamp())
    }

    package static func context(
        ofContact contact: ContactID, at now: Timestamp, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [ContextRow] {
        try session.rows(
            """
            SELECT \(contextColumns) FROM context WHERE office_id = \(office) AND contact_id = \(contact)
            AND (expires_at IS NULL OR expires_at > \(now)) ORDER BY at DESC LIMIT \(limit)
            """
        ).map(readContext)
    }

    package static func context(
        ofMessage message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [ContextRow] {
        try session.rows(
            """
            SELECT \(contextColumns) FROM context WHERE office_id = \(office) AND message_id = \(message)
            ORDER BY at DESC LIMIT 50
            """
        ).map(readContext)
    }

    // MARK: Nudges

    package static func add(
        _ nudge: NudgeRow, id: NudgeID, of message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO nudge (office_id, id, message_id, step, to_id, at, by_id)
            VALUES (\(office), \(id), \(message), \(nudge.step.rawValue), \(nudge.to), \(nudge.at), \(nudge.by))
            """)
    }

    package static func nudges(
        of message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [NudgeRow] {
        try session.rows(
            """
            SELECT step, to_id, at, by_id FROM nudge WHERE office_id = \(office) AND message_id = \(message)
            ORDER BY at DESC LIMIT 50
            """
        ).map { row in
            var next = RowCursor(row)
            return NudgeRow(
                step: try next.number(), to: try next.id(), at: try next.timestamp(), by: try next.optionalID())
        }
    }
}
