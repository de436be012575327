package import RingbackCore

/// The table `message`: finding, adding, changing.
package enum MessageQueries {
    /// Everything ``read(_:office:)`` reads, in its order, from `message m` with its companions.
    package static let columns: Query = """
        m.id, m.version, m.owner_id, m.taker_id, m.asked_for_id, m.team_id, m.filed_at, m.caller_name, m.caller_number, \
        m.caller_as_given, m.contact_id, m.regarding, m.code, m.boxes, m.source, m.told, m.owner_reason, m.calls, \
        m.first_call_at, m.last_call_at, m.due_at, m.soft_at, m.agreed_at, m.face, m.place, m.place_by, m.place_at, m.place_why, \
        m.accepted_at, m.read_at, m.attempts, m.words_left, m.touched_at, m.nudge_step, m.nudge_at, m.outcome, \
        m.closed_by, m.closed_at, m.closed_reason, c.company, c.pronunciation, s.kind, s.why, \
        h.id, h.kind, h.from_id, h.to_id, h.note, h.offered_at, \
        a.id, a.by_id, a.at, a.outcome, a.with_whom, a.said, a.number, r.to_id, r.reason, r.decided_at
        """

    /// A message's companions: its contact, the contact's standing to the owner, the open handover, the last try, and
    /// the last handover where it was declined.
    package static let companions: Query = """
        LEFT JOIN contact c ON c.office_id = m.office_id AND c.id = m.contact_id
        LEFT JOIN standing s ON s.office_id = m.office_id AND s.contact_id = m.contact_id AND s.principal_id = m.owner_id
        LEFT JOIN handover h ON h.office_id = m.office_id AND h.message_id = m.id AND h.decided_at IS NULL
        LEFT JOIN attempt a ON a.office_id = m.office_id AND a.id = m.last_attempt_id
        LEFT JOIN handover r ON r.office_id = m.office_id AND r.decision = 'refused' AND m.closed_at IS NULL AND r.id = (
            SELECT l.id FROM handover l WHERE l.office_id = m.office_id AND l.message_id = m.id
            ORDER BY l.offered_at DESC, l.id DESC LIMIT 1)
        """

    package static func read(_ row: Row, office: OfficeID) throws(SQLFault) -> MessageRow {
        var next = RowCursor(row)
        let id = try next.id(MessageID.self)
        let version = try next.integer()
        let owner = try next.id(PersonID.self)
        let taker = try next.id(PersonID.self)
        let askedFor = try next.optionalID(PersonID.self)
        let team = try next.optionalID(TeamID.self)
        let filedAt = try next.timestamp()
        let caller = Caller(
            name: try next.text(), number: try next.optionalText(), asGiven: try next.text(),
            contact: try next.optionalID())
        let regarding = OwnMail.withoutLinks(try next.text())
        let code = try next.number(Code.self)
        let boxes = Boxes(rawValue: try next.integer())
        let source = try next.word(CallSource.self)
        let told = OwnMail.withoutLinks(try next.text())
        let ownerReason = try next.text()
        let calls = try next.integer()
        let firstCallAt = try next.timestamp()
        let lastCallAt = try next.timestamp()
        let due = try next.timestamp()
        let softWindow = try next.optionalTimestamp()
        let agreed = try next.optionalTimestamp()
        let face = try next.word(Face.self)
        let place = try readPlace(&next)
        let acceptedAt = try next.optionalTimestamp()
        let readAt = try next.optionalTimestamp()
        let attempts = try next.integer()
        let wordsLeft = try next.integer()
        let touchedAt = try next.timestamp()
        let nudge = try readNudge(&next)
        let closing = try readClosing(&next)
        let company = try next.optionalText() ?? ""
        let pronunciation = try next.optionalText() ?? ""
        let standing = try next.optionalWord(Standing.self)
        let standingWhy = try next.optionalText() ?? ""
        let handover = try readHandover(&next)
        let lastAttempt = try readAttempt(&next)
        let refusal = try readRefusal(&next)
        let message = Message(
            office: office, id: id, version: version,
            ownership: Ownership(owner: owner, handover: handover, acceptedAt: acceptedAt), taker: taker,
            askedFor: askedFor, team: team,
            filedAt: filedAt, caller: caller, regarding: regarding, code: code, boxes: boxes, source: source,
            told: told, ownerReason: ownerReason, calls: calls, firstCallAt: firstCallAt, lastCallAt: lastCallAt,
            due: due, softWindow: softWindow, agreed: agreed, face: face, place: place, closing: closing,
            attempts: attempts,
            wordsLeft: wordsLeft,
            touchedAt: touchedAt, readAt: readAt, nudge: nudge)
        return MessageRow(
            message: message, company: company, pronunciation: pronunciation, standing: standing,
            standingWhy: standingWhy, lastAttempt: lastAttempt, refusal: refusal)
    }

    private static func readRefusal(_ next: inout RowCursor) throws(SQLFault) -> MessageRow.Refusal? {
        guard let by = try next.optionalID(PersonID.self) else { return nil }
        return MessageRow.Refusal(by: by, reason: try next.optionalText() ?? "", at: try next.timestamp())
    }

    private static func readPlace(_ next: inout RowCursor) throws(SQLFault) -> Place? {
        let order = try next.optionalInteger()
        let by = try next.optionalID(PersonID.self)
        let at = try next.optionalTimestamp()
        let why = try next.optionalText()
        return order.map { Place(order: $0, by: by, at: at, why: why ?? "") }
    }

    private static func readNudge(_ next: inout RowCursor) throws(SQLFault) -> NudgeClock? {
        let step = try next.optionalInteger()
        let at = try next.optionalTimestamp()
        guard let step, let at, let known = NudgeClock.Step(rawValue: step) else { return nil }
        return NudgeClock(next: known, at: at)
    }

    private static func readClosing(_ next: inout RowCursor) throws(SQLFault) -> Closing? {
        let outcome = try next.optionalWord(ClosingOutcome.self)
        let by = try next.optionalID(PersonID.self)
        let at = try next.optionalTimestamp()
        let reason = try next.optionalText()
        guard let outcome, let by, let at else { return nil }
        return Closing(outcome: outcome, by: by, at: at, reason: OwnMail.withoutLinks(reason ?? ""))
    }

    private static func readHandover(_ next: inout RowCursor) throws(SQLFault) -> Handover? {
        guard let id = try next.optionalID(HandoverID.self) else {
            next.skip(5)
            return nil
        }
        return Handover(
            id: id, kind: try next.word(), from: try next.id(), to: try next.id(),
            note: OwnMail.withoutLinks(try next.text()),
            offeredAt: try next.timestamp())
    }

    private static func readAttempt(_ next: inout RowCursor) throws(SQLFault) -> AttemptRow? {
        guard let id = try next.optionalID(AttemptID.self) else {
            next.skip(6)
            return nil
        }
        return AttemptRow(
            id: id, by: try next.id(), at: try next.timestamp(), outcome: try next.word(), with: try next.text(),
            said: OwnMail.withoutLinks(try next.text()), number: try next.optionalText())
    }

    /// One message; `nil` when the office has none of that id.
    package static func find(_ id: MessageID, in office: OfficeID, _ session: any SQLSession) throws -> MessageRow? {
        try session.row(
            "SELECT \(columns) FROM message m \(companions) WHERE m.office_id = \(office) AND m.id = \(id)"
        ).map { try read($0, office: office) }
    }

    /// Who called about each of these, by name or else by number.
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

    /// The names by which callers who are no contacts rang from a number, the last first; not of what was filed by mistake.
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

    /// The open message that a call belongs to (A5): for the same person, by the same contact, or by the same number
    /// where nobody has it.
    /// - Parameter name: as given by a caller whom only the number tells; another name there is another caller, and so is
    ///   none at all. `nil` when the number is enough.
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
                // What may be one caller's or another's is added to by nobody but whoever is written so.
                return NameQuery.fits(name, other) && NameQuery.isOf(name, other, among: names)
            }
        }
        let key = name.map(NameFolding.sortKey) ?? ""
        // One by the very name comes first, and one that has none yet behind those that this one fits.
        func rank(_ row: MessageRow) -> Int {
            if key.isEmpty { return 0 }
            let other = row.message.caller.name
            return other.isEmpty ? 2 : NameFolding.sortKey(other) == key ? 0 : 1
        }
        return open.min { (rank($0), $0.message.id) < (rank($1), $1.message.id) }
    }

    /// In no order: to sort nothing, or one row, SQLite would make a table each time.
    private static func openFor(
        _ owner: PersonID, _ whose: Query, in office: OfficeID, _ session: any SQLSession
    ) throws -> [MessageRow] {
        try session.rows(
            """
            SELECT \(columns) FROM message m \(companions)
            WHERE m.office_id = \(office) AND m.closed_at IS NULL AND \(whose)
            AND (m.owner_id = \(owner) OR m.asked_for_id = \(owner))
            """
        ).map { try read($0, office: office) }
    }

    package static func add(_ message: Message, _ session: any SQLSession) throws {
        try add([(message, nil)], session)
    }

    /// Adds several messages of one office at once, each with its last try if it had one.
    package static func add(
        _ messages: some Sequence<(message: Message, lastAttempt: AttemptID?)>, _ session: any SQLSession
    ) throws {
        let rows = messages.map { row($0.message, lastAttempt: $0.lastAttempt) }
        try session.run(
            """
            INSERT INTO message (office_id, id, version, owner_id, taker_id, asked_for_id, team_id, filed_at, \
            caller_name, caller_number, caller_as_given, contact_id, regarding, code, boxes, source, told, \
            owner_reason, calls, first_call_at, last_call_at, due_at, soft_at, agreed_at, face, place, place_by, place_at, \
            place_why, \
            accepted_at, read_at, attempts, words_left, last_attempt_id, touched_at, nudge_step, nudge_at, outcome, \
            closed_by, closed_at, closed_reason)
            VALUES \(rows: rows)
            """)
    }

    private static func row(_ m: Message, lastAttempt: AttemptID?) -> Query {
        """
        (\(m.office), \(m.id), \(m.version), \(m.owner), \(m.taker), \(m.askedFor), \(m.team), \(m.filedAt), \
        \(m.caller.name), \(m.caller.number), \(m.caller.asGiven), \(m.caller.contact), \(m.regarding), \
        \(m.code.rawValue), \(m.boxes.rawValue), \(m.source.rawValue), \(m.told), \(m.ownerReason), \(m.calls), \
        \(m.firstCallAt), \(m.lastCallAt), \(m.due), \(m.softWindow), \(m.agreed), \(m.face.rawValue), \(m.place?.order), \(m.place?.by), \
        \(m.place?.at), \(m.place?.why), \(m.ownership.acceptedAt), \(m.readAt), \(m.attempts), \(m.wordsLeft), \
        \(lastAttempt), \(m.touchedAt), \(m.nudge?.next.rawValue), \(m.nudge?.at), \
        \(m.closing?.outcome.rawValue), \(m.closing?.by), \(m.closing?.at), \(m.closing?.reason))
        """
    }

    /// Saves a message that was read at `m.version`, and makes it one version newer.
    /// - Returns: `false` when somebody else saved it in between; then nothing was changed.
    package static func save(_ m: inout Message, _ session: any SQLSession) throws -> Bool {
        let changed = try session.run(
            """
            UPDATE message SET version = \(m.version + 1), owner_id = \(m.owner), asked_for_id = \(m.askedFor), \
            team_id = \(m.team), caller_name = \(m.caller.name), \
            caller_number = \(m.caller.number), caller_as_given = \(m.caller.asGiven), \
            contact_id = \(m.caller.contact), regarding = \(m.regarding), code = \(m.code.rawValue), \
            boxes = \(m.boxes.rawValue), told = \(m.told), owner_reason = \(m.ownerReason), calls = \(m.calls), \
            last_call_at = \(m.lastCallAt), due_at = \(m.due), soft_at = \(m.softWindow), \
            agreed_at = \(m.agreed), face = \(m.face.rawValue), place = \(m.place?.order), \
            place_by = \(m.place?.by), place_at = \(m.place?.at), place_why = \(m.place?.why), \
            accepted_at = \(m.ownership.acceptedAt), read_at = \(m.readAt), attempts = \(m.attempts), \
            words_left = \(m.wordsLeft), touched_at = \(m.touchedAt), nudge_step = \(m.nudge?.next.rawValue), \
            nudge_at = \(m.nudge?.at), outcome = \(m.closing?.outcome.rawValue), closed_by = \(m.closing?.by), \
            closed_at = \(m.closing?.at), closed_reason = \(m.closing?.reason)
            WHERE office_id = \(m.office) AND id = \(m.id) AND version = \(m.version)
            """)
        guard changed == 1 else { return false }
        m.version += 1
        return true
    }

    /// Gives entries the places that another leaves them, without making them newer. Who moved them, if anybody did,
    /// stays as it was: these only made room.
    package static func setPlaces(
        _ places: [MessageID: Int], in office: OfficeID, _ session: any SQLSession
    ) throws {
        for (id, order) in places {
            try session.run("UPDATE message SET place = \(order) WHERE office_id = \(office) AND id = \(id)")
        }
    }

    /// Takes a place back that an entry was given when another moved.
    /// - Returns: `false` when it does not stand there any more.
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

    /// Messages whose nudge is due, the longest waiting first.
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
