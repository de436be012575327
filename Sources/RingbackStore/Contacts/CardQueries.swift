package import RingbackCore

/// Two contacts, one of whom is reached through the other.
package struct AssistantLink: Equatable, Sendable {
    package let contact: ContactID
    package let assistant: ContactID
    /// The occasion: "Tuesdays", "travel".
    package let note: String

    package init(contact: ContactID, assistant: ContactID, note: String) {
        self.contact = contact
        self.assistant = assistant
        self.note = note
    }
}

/// The rest of a caller's card: the tables `contact_assistant`, `contact_question`, `contact_note`.
package enum CardQueries {
    // MARK: Assistants

    /// Whom a contact is reached through, and who is reached through them.
    package static func links(
        of contact: ContactID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [AssistantLink] {
        try session.rows(
            """
            SELECT contact_id, assistant_id, note, position FROM contact_assistant
            WHERE office_id = \(office) AND contact_id = \(contact)
            UNION ALL
            SELECT contact_id, assistant_id, note, position FROM contact_assistant
            WHERE office_id = \(office) AND assistant_id = \(contact)
            ORDER BY 4, 2, 1
            """
        ).map { row in
            var next = RowCursor(row)
            return AssistantLink(contact: try next.id(), assistant: try next.id(), note: try next.text())
        }
    }

    package static func put(
        _ link: AssistantLink, position: Int, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO contact_assistant (office_id, contact_id, assistant_id, position, note)
            VALUES (\(office), \(link.contact), \(link.assistant), \(position), \(link.note))
            ON CONFLICT (office_id, contact_id, assistant_id) DO UPDATE SET note = excluded.note
            """)
    }

    /// - Returns: whether there was such a link.
    package static func removeAssistant(
        _ assistant: ContactID, of contact: ContactID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            DELETE FROM contact_assistant
            WHERE office_id = \(office) AND contact_id = \(contact) AND assistant_id = \(assistant)
            """) > 0
    }

    // MARK: Questions

    private static let questionColumns: Query = "id, contact_id, asks, by_id, at, answer, answered_by, answered_at"

    private static func readQuestion(_ row: Row) throws(SQLFault) -> QuestionRow {
        var next = RowCursor(row)
        let (id, contact): (QuestionID, ContactID) = (try next.id(), try next.id())
        let (asks, by, at): (String, PersonID, Timestamp) = (try next.text(), try next.id(), try next.timestamp())
        let said = try next.optionalText()
        let (answeredBy, answeredAt) = (try next.optionalID(PersonID.self), try next.optionalTimestamp())
        var answer: QuestionRow.Answer?
        if let said, let answeredBy, let answeredAt { answer = .init(said: said, by: answeredBy, at: answeredAt) }
        return QuestionRow(id: id, contact: contact, asks: asks, by: by, at: at, answer: answer)
    }

    /// The latest questions for a contact, newest first, answered or not.
    package static func questions(
        of contact: ContactID, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [QuestionRow] {
        try session.rows(
            """
            SELECT \(questionColumns) FROM contact_question WHERE office_id = \(office) AND contact_id = \(contact)
            ORDER BY at DESC LIMIT \(limit)
            """
        ).map(readQuestion)
    }

    package static func question(
        _ id: QuestionID, in office: OfficeID, _ session: any SQLSession
    ) throws -> QuestionRow? {
        try session.row("SELECT \(questionColumns) FROM contact_question WHERE office_id = \(office) AND id = \(id)")
            .map(readQuestion)
    }

    package static func openQuestions(
        of contact: ContactID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Int {
        try session.row(
            """
            SELECT COUNT(*) FROM contact_question
            WHERE office_id = \(office) AND contact_id = \(contact) AND answered_at IS NULL
            """
        ).map { try $0.int(0) } ?? 0
    }

    package static func add(_ question: QuestionRow, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO contact_question (office_id, id, contact_id, asks, by_id, at)
            VALUES (\(office), \(question.id), \(question.contact), \(question.asks), \(question.by), \(question.at))
            """)
    }

    /// - Returns: `false` if it was already answered.
    package static func answer(
        _ id: QuestionID, _ answer: QuestionRow.Answer, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            UPDATE contact_question
            SET answer = \(answer.said), answered_by = \(answer.by), answered_at = \(answer.at)
            WHERE office_id = \(office) AND id = \(id) AND answered_at IS NULL
            """) > 0
    }

    package static func removeQuestion(_ id: QuestionID, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run("DELETE FROM contact_question WHERE office_id = \(office) AND id = \(id)")
    }

    // MARK: Private notes

    private static func readNote(_ row: Row) throws(SQLFault) -> NoteRow {
        var next = RowCursor(row)
        return NoteRow(
            id: try next.id(), contact: try next.id(), principal: try next.id(),
            said: OwnMail.withoutLinks(try next.text()),
            by: try next.id(), at: try next.timestamp())
    }

    /// The notes on a contact for these principals only, newest first.
    package static func notes(
        on contact: ContactID, for principals: [PersonID], in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [NoteRow] {
        try session.rows(
            """
            SELECT id, contact_id, principal_id, said, by_id, at FROM contact_note
            WHERE office_id = \(office) AND contact_id = \(contact) AND principal_id IN \(list: principals)
            ORDER BY at DESC LIMIT \(limit)
            """
        ).map(readNote)
    }

    package static func note(_ id: NoteID, in office: OfficeID, _ session: any SQLSession) throws -> NoteRow? {
        try session.row(
            """
            SELECT id, contact_id, principal_id, said, by_id, at FROM contact_note
            WHERE office_id = \(office) AND id = \(id)
            """
        ).map(readNote)
    }

    package static func add(_ note: NoteRow, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO contact_note (office_id, id, contact_id, principal_id, said, by_id, at)
            VALUES (\(office), \(note.id), \(note.contact), \(note.principal), \(note.said), \(note.by), \(note.at))
            """)
    }

    package static func removeNote(_ id: NoteID, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run("DELETE FROM contact_note WHERE office_id = \(office) AND id = \(id)")
    }

    // MARK: Context

    /// Ends a context note early.
    /// - Returns: its text; `nil` if this contact has no such active note.
    package static func endContext(
        _ id: ContextID, of contact: ContactID, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> String? {
        try session.row(
            """
            UPDATE context SET expires_at = \(now)
            WHERE office_id = \(office) AND id = \(id) AND contact_id = \(contact)
            AND (expires_at IS NULL OR expires_at > \(now)) RETURNING said
            """
        ).map { try $0.text(0) }
    }
}
