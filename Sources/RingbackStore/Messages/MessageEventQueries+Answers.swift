package import RingbackCore

// Answers and handovers.

extension MessageEventQueries {
    // MARK: Answers

    package static func add(_ answer: AnswerRow, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO answer (office_id, id, message_id, by_id, at, kind, said, to_id)
            VALUES (\(office), \(answer.id), \(answer.message), \(answer.by), \(answer.at), \
            \(answer.kind.rawValue), \(answer.said), \(answer.to))
            """)
    }

    /// Adds an answer that already has a reply, for demos and imports.
    package static func addWithReply(_ answer: AnswerRow, in office: OfficeID, _ session: any SQLSession) throws {
        try add(answer, in: office, session)
        if let reply = answer.reply {
            _ = try self.reply(reply, to: answer.id, of: answer.message, in: office, session)
        }
    }

    private static let answerColumns: Query =
        "id, message_id, by_id, at, kind, said, to_id, reply, reply_by, reply_at"

    private static func readAnswer(_ row: Row) throws(SQLFault) -> AnswerRow {
        var next = RowCursor(row)
        var answer = AnswerRow(
            id: try next.id(), message: try next.id(), by: try next.id(), at: try next.timestamp(),
            kind: try next.word(), said: OwnMail.withoutLinks(try next.text()), to: try next.optionalID())
        let reply = try next.optionalText()
        let by = try next.optionalID(PersonID.self)
        let at = try next.optionalTimestamp()
        if let reply, let by, let at { answer.reply = .init(said: OwnMail.withoutLinks(reply), by: by, at: at) }
        return answer
    }

    package static func answers(
        of message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [AnswerRow] {
        try session.rows(
            """
            SELECT \(answerColumns) FROM answer WHERE office_id = \(office) AND message_id = \(message)
            ORDER BY at DESC, id DESC LIMIT 200
            """
        ).map(readAnswer)
    }

    /// Questions waiting for this person's reply.
    package static func questions(
        to person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [AnswerRow] {
        try session.rows(
            """
            SELECT \(answerColumns) FROM answer
            WHERE office_id = \(office) AND to_id = \(person) AND kind = 'needMore' AND reply_at IS NULL
            ORDER BY at, id LIMIT 100
            """
        ).map(readAnswer)
    }

    /// Whether a person was ever asked a question about a message, by somebody else.
    package static func isAsked(
        _ person: PersonID, about message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.row(
            """
            SELECT 1 FROM answer WHERE office_id = \(office) AND message_id = \(message) AND to_id = \(person)
            AND kind = 'needMore' AND by_id <> to_id LIMIT 1
            """) != nil
    }

    /// - Returns: `false` if there is no such question, or it was answered already.
    package static func reply(
        _ reply: AnswerRow.Reply, to answer: AnswerID, of message: MessageID, in office: OfficeID,
        _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            UPDATE answer SET reply = \(reply.said), reply_by = \(reply.by), reply_at = \(reply.at)
            WHERE office_id = \(office) AND id = \(answer) AND message_id = \(message)
            AND kind = 'needMore' AND reply_at IS NULL
            """) == 1
    }

    // MARK: Handovers

    package static func add(
        _ handover: Handover, of message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO handover (office_id, id, message_id, kind, from_id, to_id, note, offered_at, owner_id)
            VALUES (\(office), \(handover.id), \(message), \(handover.kind.rawValue), \(handover.from), \
            \(handover.to), \(handover.note), \(handover.offeredAt), \
            (SELECT owner_id FROM message WHERE office_id = \(office) AND id = \(message)))
            """)
    }

    package static func end(
        _ ending: Handover.Ending, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            UPDATE handover
            SET decided_at = \(now), decision = \(ending.decision.rawValue), reason = \(ending.reason)
            WHERE office_id = \(office) AND id = \(ending.handover) AND decided_at IS NULL
            """)
    }

    package static func handovers(
        of message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [HandoverRow] {
        try session.rows(
            """
            SELECT id, kind, from_id, to_id, note, offered_at, decided_at, decision, reason FROM handover
            WHERE office_id = \(office) AND message_id = \(message) ORDER BY offered_at DESC, id DESC LIMIT 200
            """
        ).map { row in
            var next = RowCursor(row)
            let handover = Handover(
                id: try next.id(), kind: try next.word(), from: try next.id(), to: try next.id(),
                note: try next.text(), offeredAt: try next.timestamp())
            return HandoverRow(
                handover: handover, decidedAt: try next.optionalTimestamp(), decision: try next.optionalWord(),
                reason: try next.optionalText() ?? "")
        }
    }
}
