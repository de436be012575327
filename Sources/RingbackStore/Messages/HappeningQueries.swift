package import RingbackCore

/// A call as it came, with what the caller was told.
package struct CallRow: Equatable, Sendable {
    package let id: CallID
    package let message: MessageID
    package let contact: ContactID?
    package let source: CallSource
    package let number: String?
    package let at: Timestamp
    package let answeredBy: PersonID
    package let regarding: String
    package let boxes: Boxes
    package let told: String
    /// The number was read back to the caller.
    package let readBack: Bool

    package init(
        id: CallID, message: MessageID, contact: ContactID?, source: CallSource, number: String?, at: Timestamp,
        answeredBy: PersonID, regarding: String, boxes: Boxes, told: String, readBack: Bool = false
    ) {
        self.id = id
        self.message = message
        self.contact = contact
        self.source = source
        self.number = number
        self.at = at
        self.answeredBy = answeredBy
        self.regarding = regarding
        self.boxes = boxes
        self.told = told
        self.readBack = readBack
    }
}

/// One of the five answers, as given.
package struct AnswerRow: Equatable, Sendable {
    package let id: AnswerID
    package let message: MessageID
    package let by: PersonID
    package let at: Timestamp
    package let kind: AnswerKind
    package let said: String
    package let to: PersonID?
    package var reply: Reply?

    package struct Reply: Equatable, Sendable {
        package let said: String
        package let by: PersonID
        package let at: Timestamp
        package init(said: String, by: PersonID, at: Timestamp) {
            self.said = said
            self.by = by
            self.at = at
        }
    }

    package init(
        id: AnswerID, message: MessageID, by: PersonID, at: Timestamp, kind: AnswerKind, said: String, to: PersonID?,
        reply: Reply? = nil
    ) {
        self.id = id
        self.message = message
        self.by = by
        self.at = at
        self.kind = kind
        self.said = said
        self.to = to
        self.reply = reply
    }
}

/// A handover with how it was decided.
package struct HandoverRow: Equatable, Sendable {
    package enum Decision: String, Sendable { case accepted, refused, withdrawn }
    package let handover: Handover
    package let decidedAt: Timestamp?
    package let decision: Decision?
    package let reason: String
}

/// Something to know for next time (B2's context).
package struct ContextRow: Equatable, Sendable {
    package let id: ContextID
    package let contact: ContactID?
    package let number: String?
    package let message: MessageID?
    package let said: String
    package let by: PersonID
    package let at: Timestamp
    package let expiresAt: Timestamp?

    package init(
        id: ContextID, contact: ContactID?, number: String?, message: MessageID?, said: String, by: PersonID,
        at: Timestamp, expiresAt: Timestamp?
    ) {
        self.id = id
        self.contact = contact
        self.number = number
        self.message = message
        self.said = said
        self.by = by
        self.at = at
        self.expiresAt = expiresAt
    }
}

/// A step taken because nobody answered.
package struct NudgeRow: Equatable, Sendable {
    package let step: NudgeClock.Step
    package let to: PersonID
    package let at: Timestamp

    package init(step: NudgeClock.Step, to: PersonID, at: Timestamp) {
        self.step = step
        self.to = to
        self.at = at
    }
}

/// What happens to a message: the tables `call`, `attempt`, `answer`, `handover`, `context`, `nudge`, `undo`.
package enum HappeningQueries {
    // MARK: Calls

    package static func add(_ call: CallRow, in office: OfficeID, _ session: any SQLSession) throws {
        try add([call], in: office, session)
    }

    package static func add(_ calls: [CallRow], in office: OfficeID, _ session: any SQLSession) throws {
        let rows = calls.map { call -> Query in
            """
            (\(office), \(call.id), \(call.message), \(call.contact), \(call.source.rawValue), \(call.number), \
            \(call.at), \(call.answeredBy), \(call.regarding), \(call.boxes.rawValue), \(call.told), \
            \(call.readBack))
            """
        }
        try session.run(
            """
            INSERT INTO call (office_id, id, message_id, contact_id, source, number, at, answered_by, regarding, \
            boxes, told, read_back) VALUES \(rows: rows)
            """)
    }

    private static let callColumns: Query =
        "id, message_id, contact_id, source, number, at, answered_by, regarding, boxes, told, read_back"

    private static func readCall(_ row: Row) throws(SQLFault) -> CallRow {
        var next = RowCursor(row)
        return CallRow(
            id: try next.id(), message: try next.id(), contact: try next.optionalID(), source: try next.word(),
            number: try next.optionalText(), at: try next.timestamp(), answeredBy: try next.id(),
            regarding: try next.text(), boxes: Boxes(rawValue: try next.integer()), told: try next.text(),
            readBack: try next.integer() == 1)
    }

    package static func calls(
        of message: MessageID, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [CallRow] {
        try session.rows(
            """
            SELECT \(callColumns) FROM call WHERE office_id = \(office) AND message_id = \(message)
            ORDER BY at DESC, id DESC LIMIT \(limit)
            """
        ).map(readCall)
    }

    /// The last calls of a contact, the newest first.
    /// - Parameters:
    ///   - before: where the page before this one ended.
    ///   - person: only those that this person took.
    package static func calls(
        ofContact contact: ContactID, before: (at: Timestamp, id: CallID)? = nil, answeredBy person: PersonID? = nil,
        in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [CallRow] {
        let from: Query = before.map { "AND at <= \($0.at) AND (at, id) < (\($0.at), \($0.id))" } ?? ""
        // As an expression, or SQLite would rather walk all calls that this person ever took.
        let by: Query = person.map { "AND answered_by || '' = \($0)" } ?? ""
        return try session.rows(
            """
            SELECT \(callColumns) FROM call WHERE office_id = \(office) AND contact_id = \(contact) \(from) \(by)
            ORDER BY at DESC, id DESC LIMIT \(limit)
            """
        ).map(readCall)
    }

    /// When each of these contacts last called.
    package static func lastCalls(
        ofContacts contacts: [ContactID], in office: OfficeID, _ session: any SQLSession
    ) throws -> [ContactID: Timestamp] {
        if contacts.isEmpty { return [:] }
        let rows = try session.rows(
            """
            SELECT contact_id, MAX(at) FROM call
            WHERE office_id = \(office) AND contact_id IN \(list: contacts) GROUP BY contact_id
            """)
        return Dictionary(uniqueKeysWithValues: try rows.map { (try $0.id(0), try $0.timestamp(1)) })
    }

    /// Everybody who took one of the message's calls.
    package static func takers(
        of message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Set<PersonID> {
        Set(
            try session.rows(
                "SELECT answered_by FROM call WHERE office_id = \(office) AND message_id = \(message)"
            ).map { row in
                var next = RowCursor(row)
                return try next.id(PersonID.self)
            })
    }

    /// Whom a message concerns besides its owner.
    package struct Audience: Sendable {
        package var takers: Set<PersonID> = []
        /// Everybody to whom it was ever offered.
        package var offered: Set<PersonID> = []
        /// Everybody who was asked about it, or told that nobody answered.
        package var asked: Set<PersonID> = []

        package init() {}
    }

    package static func audience(
        of messages: [MessageID], in office: OfficeID, _ session: any SQLSession
    ) throws -> [MessageID: Audience] {
        var audience: [MessageID: Audience] = [:]
        if messages.isEmpty { return audience }
        for row in try session.rows(
            """
            SELECT DISTINCT message_id, answered_by FROM call
            WHERE office_id = \(office) AND message_id IN \(list: messages)
            """)
        {
            audience[try row.id(0), default: Audience()].takers.insert(try row.id(1))
        }
        for row in try session.rows(
            """
            SELECT DISTINCT message_id, to_id FROM handover
            WHERE office_id = \(office) AND message_id IN \(list: messages)
            """)
        {
            audience[try row.id(0), default: Audience()].offered.insert(try row.id(1))
        }
        for row in try session.rows(
            """
            SELECT message_id, to_id FROM answer
            WHERE office_id = \(office) AND message_id IN \(list: messages) AND kind = 'needMore' AND to_id IS NOT NULL
            UNION SELECT message_id, to_id FROM nudge
            WHERE office_id = \(office) AND message_id IN \(list: messages)
            """)
        {
            audience[try row.id(0), default: Audience()].asked.insert(try row.id(1))
        }
        return audience
    }

    // MARK: Attempts

    /// Adds a try and makes it the message's last.
    package static func add(
        _ attempt: AttemptRow, to message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try add([(attempt, message)], in: office, session)
        try session.run(
            "UPDATE message SET last_attempt_id = \(attempt.id) WHERE office_id = \(office) AND id = \(message)")
    }

    /// Adds tries to messages that know their last one already.
    package static func add(
        _ attempts: [(attempt: AttemptRow, message: MessageID)], in office: OfficeID, _ session: any SQLSession
    ) throws {
        let rows = attempts.map { attempt, message -> Query in
            """
            (\(office), \(attempt.id), \(message), \(attempt.by), \(attempt.at), \(attempt.outcome.rawValue), \
            \(attempt.with), \(attempt.said), \(attempt.number))
            """
        }
        try session.run(
            """
            INSERT INTO attempt (office_id, id, message_id, by_id, at, outcome, with_whom, said, number)
            VALUES \(rows: rows)
            """)
    }

    package static func attempts(
        of message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [AttemptRow] {
        try session.rows(
            """
            SELECT id, by_id, at, outcome, with_whom, said, number, undone_at FROM attempt
            WHERE office_id = \(office) AND message_id = \(message) ORDER BY at DESC, id DESC LIMIT 200
            """
        ).map { row in
            var next = RowCursor(row)
            return AttemptRow(
                id: try next.id(), by: try next.id(), at: try next.timestamp(), outcome: try next.word(),
                with: try next.text(), said: try next.text(), number: try next.optionalText(),
                undoneAt: try next.optionalTimestamp())
        }
    }

    /// Who last talked with a contact, and when.
    package static func lastTalk(
        ofContact contact: ContactID, in office: OfficeID, _ session: any SQLSession
    ) throws -> (by: PersonID, at: Timestamp)? {
        try session.row(
            """
            SELECT a.by_id, a.at FROM message m
            JOIN attempt a ON a.office_id = m.office_id AND a.id = m.last_attempt_id
            WHERE m.office_id = \(office) AND m.contact_id = \(contact) AND a.outcome = 'talked'
            ORDER BY m.last_call_at DESC LIMIT 1
            """
        ).map { (try $0.id(0), try $0.timestamp(1)) }
    }

    /// Marks the last try as taken back, and lets the one before it be the last again.
    package static func undoLastAttempt(
        of message: MessageID, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            UPDATE attempt SET undone_at = \(now) WHERE office_id = \(office) AND id = (
                SELECT last_attempt_id FROM message WHERE office_id = \(office) AND id = \(message))
            """)
        try session.run(
            """
            UPDATE message SET last_attempt_id = (
                SELECT id FROM attempt WHERE office_id = \(office) AND message_id = \(message) AND undone_at IS NULL
                ORDER BY at DESC, id DESC LIMIT 1)
            WHERE office_id = \(office) AND id = \(message)
            """)
    }

    // MARK: Answers

    package static func add(_ answer: AnswerRow, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO answer (office_id, id, message_id, by_id, at, kind, said, to_id)
            VALUES (\(office), \(answer.id), \(answer.message), \(answer.by), \(answer.at), \
            \(answer.kind.rawValue), \(answer.said), \(answer.to))
            """)
    }

    /// Adds an answer that was replied to already: a demo, an import.
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
            kind: try next.word(), said: try next.text(), to: try next.optionalID())
        let reply = try next.optionalText()
        let by = try next.optionalID(PersonID.self)
        let at = try next.optionalTimestamp()
        if let reply, let by, let at { answer.reply = .init(said: reply, by: by, at: at) }
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

    /// Questions that wait for this person's reply.
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

    /// - Returns: `false` when the question is not there, or was answered already.
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
            INSERT INTO handover (office_id, id, message_id, kind, from_id, to_id, note, offered_at)
            VALUES (\(office), \(handover.id), \(message), \(handover.kind.rawValue), \(handover.from), \
            \(handover.to), \(handover.note), \(handover.offeredAt))
            """)
    }

    /// Decides the one open handover of a message, if there is one.
    package static func decide(
        _ decision: HandoverRow.Decision, of message: MessageID, reason: String, at now: Timestamp,
        in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            UPDATE handover SET decided_at = \(now), decision = \(decision.rawValue), reason = \(reason)
            WHERE office_id = \(office) AND message_id = \(message) AND decided_at IS NULL
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
            message: try next.optionalID(), said: try next.text(), by: try next.id(), at: try next.timestamp(),
            expiresAt: try next.optionalTimestamp())
    }

    package static func context(
        ofContact contact: ContactID, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [ContextRow] {
        try session.rows(
            """
            SELECT \(contextColumns) FROM context WHERE office_id = \(office) AND contact_id = \(contact)
            AND (expires_at IS NULL OR expires_at > \(now)) ORDER BY at DESC LIMIT 20
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
            INSERT INTO nudge (office_id, id, message_id, step, to_id, at)
            VALUES (\(office), \(id), \(message), \(nudge.step.rawValue), \(nudge.to), \(nudge.at))
            """)
    }

    package static func nudges(
        of message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [NudgeRow] {
        try session.rows(
            """
            SELECT step, to_id, at FROM nudge WHERE office_id = \(office) AND message_id = \(message)
            ORDER BY at DESC LIMIT 50
            """
        ).map { row in
            var next = RowCursor(row)
            return NudgeRow(step: try next.number(), to: try next.id(), at: try next.timestamp())
        }
    }

    // MARK: Undo

    package static func rememberBefore(
        _ before: String, act: String, message: Message, by person: PersonID, at now: Timestamp,
        _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO undo (office_id, message_id, by_id, at, version_after, act, before)
            VALUES (\(message.office), \(message.id), \(person), \(now), \(message.version), \(act), \(before))
            ON CONFLICT (office_id, message_id) DO UPDATE SET by_id = excluded.by_id, at = excluded.at, \
            version_after = excluded.version_after, act = excluded.act, before = excluded.before
            """)
    }

    package static func undoable(
        _ message: MessageID, by person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> (at: Timestamp, version: Int, act: String, before: String)? {
        try session.row(
            """
            SELECT at, version_after, act, before FROM undo
            WHERE office_id = \(office) AND message_id = \(message) AND by_id = \(person)
            """
        ).map { row in
            var next = RowCursor(row)
            return (try next.timestamp(), try next.integer(), try next.text(), try next.text())
        }
    }

    /// Forgets what can no longer be taken back.
    package static func forgetUndo(before: Timestamp, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run("DELETE FROM undo WHERE office_id = \(office) AND at < \(before)")
    }

    package static func forgetUndo(_ message: MessageID, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run("DELETE FROM undo WHERE office_id = \(office) AND message_id = \(message)")
    }
}
