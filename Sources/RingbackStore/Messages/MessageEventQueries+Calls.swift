package import RingbackCore

// The calls of a message, and who took them.

extension MessageEventQueries {
    package static func add(_ call: CallRow, in office: OfficeID, _ session: any SQLSession) throws {
        try add([call], in: office, session)
    }

    package static func add(_ calls: [CallRow], in office: OfficeID, _ session: any SQLSession) throws {
        let records = try calls.map { written in
            var columns = ColumnWriter(office)
            _ = try call(&columns, written)
            return columns
        }
        try session.post(ColumnWriter.insert(records, into: "call"))
    }

    private static let callColumns = Query { try call(&$0, nil) }

    private static func readCall(_ row: Row) throws(SQLFault) -> CallRow {
        var next = RowCursor(row)
        return try call(&next, nil)
    }

    private static func call(_ next: inout some ColumnPass, _ old: CallRow?) throws(SQLFault) -> CallRow {
        var call = CallRow(
            id: try next.fixed("id", old?.id), message: try next.fixed("message_id", old?.message),
            contact: try next.optional("contact_id", old?.contact), source: try next.column("source", old?.source),
            name: try next.column("name", old?.name), number: try next.optional("number", old?.number),
            at: try next.column("at", old?.at), answeredBy: try next.column("answered_by", old?.answeredBy),
            regarding: OwnMail.withoutLinks(try next.column("regarding", old?.regarding)),
            boxes: try next.column("boxes", old?.boxes),
            told: OwnMail.withoutLinks(try next.column("told", old?.told)),
            readBack: try next.column("read_back", old?.readBack))
        call.asGiven = try next.column("as_given", old?.asGiven)
        call.code = try next.optional("code", old?.code)
        call.softWindow = try next.optional("soft_at", old?.softWindow)
        call.returned = try next.optional("attempt_id", old?.returned)
        return call
    }

    /// Removes a call recorded by mistake.
    package static func remove(_ call: CallID, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run("DELETE FROM call WHERE office_id = \(office) AND id = \(call)")
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

    /// A contact's last calls, newest first.
    /// - Parameters:
    ///   - before: where the previous page ended.
    ///   - person: only calls this person took.
    package static func calls(
        ofContact contact: ContactID, before: (at: Timestamp, id: CallID)? = nil, answeredBy person: PersonID? = nil,
        in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [CallRow] {
        let from: Query = before.map { "AND at <= \($0.at) AND (at, id) < (\($0.at), \($0.id))" } ?? ""
        // An expression, otherwise SQLite would scan all calls this person ever took.
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

    /// The latest call this person took for each of these messages.
    package static func lastCalls(
        of messages: [MessageID], answeredBy person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [MessageID: CallRow] {
        if messages.isEmpty { return [:] }
        let calls = try session.rows(
            """
            SELECT \(callColumns) FROM call
            WHERE office_id = \(office) AND message_id IN \(list: messages) AND answered_by || '' = \(person)
            ORDER BY at, id
            """
        ).map(readCall)
        return Dictionary(calls.map { ($0.message, $0) }) { $1 }
    }

    /// Its calls and their notes turn out to be somebody else's.
    package static func setContact(
        _ contact: ContactID?, ofMessage message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws {
        for table: Query in ["call", "context"] {
            try session.run(
                """
                UPDATE \(table) SET contact_id = \(contact)
                WHERE office_id = \(office) AND message_id = \(message)
                """)
        }
    }

    /// Corrects what the caller was told on a call.
    package static func setTold(
        _ told: String, at call: CallID, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run("UPDATE call SET told = \(told) WHERE office_id = \(office) AND id = \(call)")
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

    /// Everybody a message concerns besides its owner.
    package struct Audience: Sendable {
        package var takers: Set<PersonID> = []
        /// Everybody it was ever offered to.
        package var offered: Set<PersonID> = []
        /// Everybody asked about it, or told that nobody answered.
        package var asked: Set<PersonID> = []

        package init() {}
    }

    package static func audience(
        of messages: [MessageID], in office: OfficeID, _ session: any SQLSession
    ) throws -> [MessageID: Audience] {
        var audience: [MessageID: Audience] = [:]
        if messages.isEmpty { return audience }
        // May return duplicates: for unique rows SQLite would scan all of the office's calls in order.
        for row in try session.rows(
            """
            SELECT message_id, answered_by FROM call
            WHERE office_id = \(office) AND message_id IN \(list: messages)
            """)
        {
            audience[try row.id(0), default: Audience()].takers.insert(try row.id(1))
        }
        for row in try session.rows(
            """
            SELECT message_id, to_id FROM handover
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
}
