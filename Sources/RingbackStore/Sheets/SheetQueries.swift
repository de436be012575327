package import RingbackCore

/// A person's sheet, and other lists of messages.
package enum SheetQueries {
    /// Only what the order needs, for every entry of a face.
    package static func keys(
        owner: PersonID, face: Face, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PhoneSheet.Key] {
        try session.rows(
            """
            SELECT m.id, m.code, m.place, s.kind, m.due_at, m.look_again_at FROM message m
            LEFT JOIN standing s ON s.office_id = m.office_id AND s.contact_id = m.contact_id
                AND s.principal_id = m.owner_id
            WHERE m.office_id = \(office) AND m.owner_id = \(owner) AND m.closed_at IS NULL AND m.face = \(face.rawValue)
            """
        ).map { row in
            var next = RowCursor(row)
            let id = try next.id(MessageID.self)
            let code = try next.number(Code.self)
            return PhoneSheet.Key(
                id: id, code: code, place: try next.optionalInteger(), standing: try next.optionalWord(),
                due: try next.timestamp(), isHeld: try next.optionalTimestamp().map { now < $0 } ?? false)
        }
    }

    /// Entries for which nobody rang back in the time that was to be waited, unordered.
    package static func unanswered(
        owner: PersonID, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [MessageRow] {
        try session.rows(
            """
            SELECT \(MessageQueries.columns) FROM message m \(MessageQueries.companions)
            WHERE m.office_id = \(office) AND m.owner_id = \(owner) AND m.closed_at IS NULL
            AND m.face = \(Face.out.rawValue) AND m.awaits_at <= \(now)
            """
        ).map { try MessageQueries.read($0, office: office) }
    }

    /// All entries of a face, unordered: for a sheet that fits on a page.
    package static func all(
        owner: PersonID, face: Face, in office: OfficeID, _ session: any SQLSession
    ) throws -> [MessageRow] {
        try session.rows(
            """
            SELECT \(MessageQueries.columns) FROM message m \(MessageQueries.companions)
            WHERE m.office_id = \(office) AND m.owner_id = \(owner) AND m.closed_at IS NULL AND m.face = \(face.rawValue)
            """
        ).map { try MessageQueries.read($0, office: office) }
    }

    /// Messages by id, unordered.
    package static func find(
        _ ids: [MessageID], in office: OfficeID, _ session: any SQLSession
    ) throws -> [MessageRow] {
        if ids.isEmpty { return [] }
        return try session.rows(
            """
            SELECT \(MessageQueries.columns) FROM message m \(MessageQueries.companions)
            WHERE m.office_id = \(office) AND m.id IN \(list: ids)
            """
        ).map { try MessageQueries.read($0, office: office) }
    }

    /// Closed messages, latest first, after a place in that order.
    package static func done(
        owner: PersonID, before: (at: Timestamp, id: MessageID)?, in office: OfficeID, limit: Int,
        _ session: any SQLSession
    ) throws -> [MessageRow] {
        let from: Query = before.map { "AND (m.closed_at, m.id) < (\($0.at), \($0.id))" } ?? ""
        return try session.rows(
            """
            SELECT \(MessageQueries.columns) FROM message m \(MessageQueries.companions)
            WHERE m.office_id = \(office) AND m.owner_id = \(owner) AND m.closed_at IS NOT NULL \(from)
            ORDER BY m.closed_at DESC, m.id DESC LIMIT \(limit)
            """
        ).map { try MessageQueries.read($0, office: office) }
    }

    /// Messages this person took a call of, latest call first; repeated if they took several.
    package static func taken(
        by person: PersonID, before: (at: Timestamp, id: CallID)?, in office: OfficeID, limit: Int,
        _ session: any SQLSession
    ) throws -> [(call: CallID, at: Timestamp, row: MessageRow)] {
        let from: Query = before.map { "AND (k.at, k.id) < (\($0.at), \($0.id))" } ?? ""
        let calls = try session.rows(
            """
            SELECT k.id, k.at, k.message_id FROM call k
            WHERE k.office_id = \(office) AND k.answered_by = \(person) \(from)
            ORDER BY k.at DESC, k.id DESC LIMIT \(limit)
            """
        ).map { row in
            var next = RowCursor(row)
            return (call: try next.id(CallID.self), at: try next.timestamp(), message: try next.id(MessageID.self))
        }
        let rows = try find(Array(Set(calls.map(\.message))), in: office, session)
        let byID = Dictionary(uniqueKeysWithValues: rows.map { ($0.message.id, $0) })
        return calls.compactMap { call in byID[call.message].map { (call.call, call.at, $0) } }
    }

    /// Open messages offered to this person, longest waiting first.
    package static func offered(
        to person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [MessageRow] {
        try session.rows(
            """
            SELECT \(MessageQueries.columns) FROM handover o
            JOIN message m ON m.office_id = o.office_id AND m.id = o.message_id \(MessageQueries.companions)
            WHERE o.office_id = \(office) AND o.to_id = \(person) AND o.decided_at IS NULL
            ORDER BY o.offered_at LIMIT 200
            """
        ).map { try MessageQueries.read($0, office: office) }
    }

    /// Open messages this person was told about because nobody had answered, including the owner's own; and late ones
    /// that they were reminded of, until somebody does something about them.
    package static func told(
        to person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [MessageRow] {
        try session.rows(
            """
            SELECT \(MessageQueries.columns) FROM message m \(MessageQueries.companions)
            WHERE m.office_id = \(office) AND m.closed_at IS NULL AND m.id IN (
                SELECT n.message_id FROM nudge n WHERE n.office_id = \(office) AND n.to_id = \(person)
                ORDER BY n.at DESC LIMIT 500)
            AND (m.accepted_at IS NULL OR EXISTS (
                SELECT 1 FROM nudge b WHERE b.office_id = \(office) AND b.message_id = m.id AND b.to_id = \(person)
                AND b.at >= m.touched_at AND b.by_id IS NOT NULL))
            ORDER BY m.due_at + 0 LIMIT 200
            """
        ).map { try MessageQueries.read($0, office: office) }
    }

    /// Open messages of one contact, and those of a number without a contact.
    package static func openOf(
        contact: ContactID?, number: String?, in office: OfficeID, _ session: any SQLSession
    ) throws -> [MessageRow] {
        let whose: Query
        if let contact {
            whose = "m.contact_id = \(contact)"
        } else if let number {
            whose = "m.caller_number = \(number)"
        } else {
            return []
        }
        return try session.rows(
            """
            SELECT \(MessageQueries.columns) FROM message m \(MessageQueries.companions)
            WHERE m.office_id = \(office) AND \(whose) AND m.closed_at IS NULL ORDER BY m.last_call_at DESC LIMIT 20
            """
        ).map { try MessageQueries.read($0, office: office) }
    }

    /// The latest messages of callers from this number who are not contacts, open or closed, latest call first.
    package static func latest(
        ofStranger number: String, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [MessageRow] {
        try session.rows(
            """
            SELECT \(MessageQueries.columns) FROM message m \(MessageQueries.companions)
            WHERE m.office_id = \(office) AND m.caller_number = \(number) AND m.contact_id IS NULL
            ORDER BY m.last_call_at DESC LIMIT \(limit)
            """
        ).map { try MessageQueries.read($0, office: office) }
    }

    /// All messages of one contact, open or closed, latest call first.
    package static func latest(
        ofContact contact: ContactID, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [MessageRow] {
        try session.rows(
            """
            SELECT \(MessageQueries.columns) FROM message m \(MessageQueries.companions)
            WHERE m.office_id = \(office) AND m.contact_id = \(contact) ORDER BY m.last_call_at DESC LIMIT \(limit)
            """
        ).map { try MessageQueries.read($0, office: office) }
    }

    /// The open messages of several contacts, ids only.
    package static func openOf(
        contacts: [ContactID], in office: OfficeID, _ session: any SQLSession
    ) throws -> [(contact: ContactID, message: MessageID)] {
        if contacts.isEmpty { return [] }
        return try session.rows(
            """
            SELECT contact_id, id FROM message
            WHERE office_id = \(office) AND contact_id IN \(list: contacts) AND closed_at IS NULL LIMIT 1000
            """
        ).map { (try $0.id(0), try $0.id(1)) }
    }

    package static func count(
        of owner: PersonID, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> OpenCount {
        var count = OpenCount()
        for row in try session.rows(
            """
            SELECT face, COUNT(*), COUNT(*) FILTER (WHERE code = 1), COUNT(*) FILTER (WHERE due_at < \(now)) FROM message
            WHERE office_id = \(office) AND owner_id = \(owner) AND closed_at IS NULL GROUP BY face
            """)
        {
            if try row.value(0, of: Face.self) == .out {
                count.out = try row.int(1)
            } else {
                count.sheet = try row.int(1)
            }
            count.asap += try row.int(2)
            count.late += try row.int(3)
        }
        return count
    }

    /// How many of a person's messages were closed since an instant.
    package static func ended(
        of owner: PersonID, since start: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Int {
        try session.row(
            """
            SELECT COUNT(*) FROM message
            WHERE office_id = \(office) AND owner_id = \(owner) AND closed_at IS NOT NULL AND closed_at >= \(start)
            """
        ).map { try $0.int(0) } ?? 0
    }

    /// How many offers and questions await a person's answer.
    package static func awaiting(_ person: PersonID, in office: OfficeID, _ session: any SQLSession) throws -> Int {
        try session.row(
            """
            SELECT (SELECT COUNT(*) FROM handover
                WHERE office_id = \(office) AND to_id = \(person) AND decided_at IS NULL)
            + (SELECT COUNT(*) FROM answer
                WHERE office_id = \(office) AND to_id = \(person) AND kind = 'needMore' AND reply_at IS NULL)
            + (SELECT COUNT(*) FROM account_offer
                WHERE office_id = \(office) AND to_id = \(person) AND decided_at IS NULL)
            """
        ).map { try $0.int(0) } ?? 0
    }
}
