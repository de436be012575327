package import RingbackCore

/// The table `message`: finding, adding, changing.
package enum MessageQueries {
    /// A message's joins: its contact, the contact's standing to the owner, the open handover, the last try, the
    /// last handover if it was declined, and the excuse by which it may wait.
    package static let companions: Query = """
        LEFT JOIN contact c ON c.office_id = m.office_id AND c.id = m.contact_id
        LEFT JOIN standing s ON s.office_id = m.office_id AND s.contact_id = m.contact_id AND s.principal_id = m.owner_id
        LEFT JOIN handover h ON h.office_id = m.office_id AND h.message_id = m.id AND h.decided_at IS NULL
        LEFT JOIN attempt a ON a.office_id = m.office_id AND a.id = m.last_attempt_id
        LEFT JOIN handover r ON r.office_id = m.office_id AND r.decision = 'refused' AND m.closed_at IS NULL AND r.id = (
            SELECT l.id FROM handover l WHERE l.office_id = m.office_id AND l.message_id = m.id
            ORDER BY l.offered_at DESC, l.id DESC LIMIT 1)
        LEFT JOIN message_excuse x ON x.office_id = m.office_id AND x.message_id = m.id AND x.followed_by IS NULL
            AND x.until_at = m.due_at AND m.closed_at IS NULL
        """

    /// One message; `nil` if the office has none with that id.
    package static func find(_ id: MessageID, in office: OfficeID, _ session: any SQLSession) throws -> MessageRow? {
        try session.row(
            "SELECT \(columns) FROM message m \(companions) WHERE m.office_id = \(office) AND m.id = \(id)"
        ).map { try read($0, office: office) }
    }

    /// The caller of each of these, by name or else by number.
    package static func callers(
        of messages: [MessageID], in office: OfficeID, _ session: any SQLSession
    ) throws -> [(MessageID, String)] {
        if messages.isEmpty { return [] }
        return try session.rows(
            """
            SELECT id, caller_name, caller_as_given FROM message
            WHERE office_id = \(office) AND id IN \(list: messages)
            """
        ).map { row in
            let name = try row.text(1)
            return (try row.id(0), name.isEmpty ? try row.text(2) : name)
        }
    }

    /// The names of callers from a number who are not contacts, latest first; without mistaken filings.
    package static func strangers(
        _ number: String, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [String] {
        try session.rows(
            """
            SELECT caller_name FROM message
            WHERE office_id = \(office) AND caller_number = \(number) AND contact_id IS NULL
            AND (closed_reason IS NULL OR closed_reason <> \(Closing.takenBack))
            ORDER BY id DESC LIMIT \(limit)
            """
        ).map { try $0.text(0) }
    }

    /// The open message a call belongs to: for the same person, from the same contact, or from the same number if no
    /// contact has it.
    /// - Parameter name: as given by a caller known only by number; a different name, or none at all, is another
    ///   caller. `nil` if the number is enough.
    package static func findOpen(
        owner: PersonID, contact: ContactID?, number: String?, named name: String? = nil, in office: OfficeID,
        _ session: any SQLSession
    ) throws -> MessageRow? {
        var open: [MessageRow] = []
        if let contact { open = try openFor(owner, "m.contact_id = \(contact)", in: office, session) }
        if let number {
            let whose: Query = "m.caller_number = \(number) AND m.contact_id IS NULL"
            let strangers = try openFor(owner, whose, in: office, session)
            let names = (open + strangers).map(\.message.caller.name) + [name ?? ""]
            open += strangers.filter { row in
                guard let name else { return true }
                let other = row.message.caller.name
                if name.isEmpty || other.isEmpty { return other.isEmpty }
                // An ambiguous name adds only to a message with exactly that name.
                return NameQuery.fits(name, other) && NameQuery.isOf(name, other, among: names)
            }
        }
        let key = name.map(NameFolding.sortKey) ?? ""
        // Exact names come first, and messages without a name after those that fit.
        func rank(_ row: MessageRow) -> Int {
            if key.isEmpty { return 0 }
            let other = row.message.caller.name
            return other.isEmpty ? 2 : NameFolding.sortKey(other) == key ? 0 : 1
        }
        return open.min { (rank($0), $0.message.id) < (rank($1), $1.message.id) }
    }

    /// Without what was promised to a caller: that is no call to add another to.
    /// Unordered: to sort no row or one, SQLite would build a table each time.
    private static func openFor(
        _ owner: PersonID, _ whose: Query, in office: OfficeID, _ session: any SQLSession
    ) throws -> [MessageRow] {
        try session.rows(
            """
            SELECT \(columns) FROM message m \(companions)
            WHERE m.office_id = \(office) AND m.closed_at IS NULL AND \(whose)
            AND m.source <> \(CallSource.followUp.rawValue) AND (m.owner_id = \(owner) OR m.asked_for_id = \(owner))
            """
        ).map { try read($0, office: office) }
    }

    package static func add(_ message: Message, _ session: any SQLSession) throws {
        try add([(message, nil)], session)
    }

    /// Adds several messages of one office at once, each with its last try if any.
    package static func add(
        _ messages: some Sequence<(message: Message, lastAttempt: AttemptID?)>, _ session: any SQLSession
    ) throws {
        let records = try messages.map { message, lastAttempt in
            var columns = try written(message)
            columns.add("last_attempt_id", lastAttempt.sqlValue)
            return columns
        }
        try session.post(ColumnWriter.insert(records, into: "message"))
    }

    /// Saves a message read at `m.version`, incrementing the version.
    /// - Returns: `false` if somebody else saved it in between; nothing is changed then.
    package static func save(_ m: inout Message, _ session: any SQLSession) throws -> Bool {
        var saved = m
        saved.version += 1
        let changed = try session.run(
            """
            UPDATE message SET \(try written(saved).assignments)
            WHERE office_id = \(m.office) AND id = \(m.id) AND version = \(m.version)
            """)
        guard changed == 1 else { return false }
        m = saved
        return true
    }

    /// Moves entries that made room for another, without changing their version. Who moved them, if anybody, stays as
    /// it was: these only made room.
    package static func setPlaces(
        _ places: [MessageID: Int], in office: OfficeID, _ session: any SQLSession
    ) throws {
        for (id, order) in places {
            try session.run("UPDATE message SET place = \(order) WHERE office_id = \(office) AND id = \(id)")
        }
    }

    /// Reverts the place an entry got when another moved.
    /// - Returns: `false` if it is no longer there.
    package static func setBack(_ room: MadeRoom, in office: OfficeID, _ session: any SQLSession) throws -> Bool {
        try session.run(
            """
            UPDATE message SET place = \(room.before)
            WHERE office_id = \(office) AND id = \(room.message) AND place = \(room.after)
            """) == 1
    }

    package static func markRead(
        owner: PersonID, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [MessageID] {
        try session.rows(
            """
            UPDATE message SET read_at = \(now)
            WHERE office_id = \(office) AND owner_id = \(owner) AND closed_at IS NULL AND read_at IS NULL
            RETURNING id
            """
        ).map { row in
            var next = RowCursor(row)
            return try next.id()
        }
    }

    /// Messages whose nudge is due, longest waiting first.
    package static func nudgesDue(
        at now: Timestamp, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [MessageRow] {
        try session.rows(
            """
            SELECT \(columns) FROM message m \(companions)
            WHERE m.office_id = \(office) AND m.nudge_at IS NOT NULL AND m.nudge_at <= \(now)
            ORDER BY m.nudge_at LIMIT \(limit)
            """
        ).map { try read($0, office: office) }
    }
}
