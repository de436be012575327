package import RingbackCore

/// What became of a mail that came in.
package struct InboxSettlement: Equatable, Sendable {
    package var state: InboxRow.State
    package var why: String
    package var outcome: String
    package var said: String
    package var leftOut = ""
    package var from: String
    /// Whom it speaks for, if not its sender.
    package var callerAddress = ""
    package var subject: String
    package var message: MessageID?
    package var person: PersonID?
    package var at: Timestamp
    /// The person who decided it, if any.
    package var by: PersonID?
    /// Set on reading; a person's decision leaves it unchanged.
    package var stranger = Stranger.none

    /// Whether it is a letter from outside.
    package enum Stranger: Int, Sendable { case none, taken, held }

    package init(
        _ state: InboxRow.State, why: String = "", outcome: String = "", said: String = "", from: String = "",
        subject: String = "", message: MessageID? = nil, person: PersonID? = nil, at: Timestamp, by: PersonID? = nil
    ) {
        self.state = state
        self.why = why
        self.outcome = outcome
        self.said = said
        self.from = from
        self.subject = subject
        self.message = message
        self.person = person
        self.at = at
        self.by = by
    }
}

/// The table `inbox`.
package enum InboxQueries {
    package enum Added: Equatable, Sendable {
        case new(InboxID)
        /// The same mail came before, perhaps by another route.
        case known(InboxID)

        package var id: InboxID {
            switch self {
            case .new(let id), .known(let id): id
            }
        }
    }

    static let columns = Query { try mail(&$0, nil) }

    static func read(_ row: Row) throws(SQLFault) -> InboxRow {
        var next = RowCursor(row)
        return try mail(&next, nil)
    }

    private static func mail(_ next: inout some ColumnPass, _ old: InboxRow?) throws(SQLFault) -> InboxRow {
        var mail = InboxRow(
            id: try next.fixed("id", old?.id), via: try next.column("via", old?.via),
            envelopeFrom: try next.optional("envelope_from", old?.envelopeFrom),
            envelopeTo: try next.column("envelope_to", old?.envelopeTo.joined(separator: "\n"))
                .split(separator: "\n").map(String.init),
            receivedAt: try next.column("received_at", old?.receivedAt), size: try next.column("size", old?.size),
            state: try next.column("state", old?.state))
        mail.why = try next.column("why", old?.why)
        mail.from = try next.column("from_address", old?.from)
        // Also in what was kept before such links were taken out.
        mail.subject = OwnMail.withoutLinks(try next.column("subject", old?.subject))
        mail.said = OwnMail.withoutLinks(try next.column("said", old?.said))
        mail.message = try next.optional("message_id", old?.message)
        mail.person = try next.optional("person_id", old?.person)
        mail.outcome = try next.column("outcome", old?.outcome)
        mail.settledAt = try next.optional("settled_at", old?.settledAt)
        mail.settledBy = try next.optional("settled_by", old?.settledBy)
        mail.tries = try next.column("tries", old?.tries)
        mail.leftOut = try next.column("left_out", old?.leftOut)
        return mail
    }

    /// Stores a mail's bytes, or the beginning of one whose other pieces are already stored; the unique index tells
    /// whether it is new.
    package static func add(
        _ mail: InboxRow, raw: [UInt8], key: [UInt8], in office: OfficeID, _ session: any SQLSession
    ) throws -> Added {
        var columns = ColumnWriter(office)
        _ = try self.mail(&columns, mail)
        columns.add("dedupe_key", key.sqlValue)
        columns.add("raw", raw.sqlValue)
        let added = try session.run(
            "\(ColumnWriter.insert([columns], into: "inbox")) ON CONFLICT (office_id, dedupe_key) DO NOTHING")
        if added == 1 { return .new(mail.id) }
        try session.run("DELETE FROM inbox_piece WHERE office_id = \(office) AND inbox_id = \(mail.id)")
        guard let known = try known(key, in: office, session) else { throw StoreError.busy }
        return .known(known)
    }

    /// The mail with this key, if it came before.
    package static func known(_ key: [UInt8], in office: OfficeID, _ session: any SQLSession) throws -> InboxID? {
        try session.row("SELECT id FROM inbox WHERE office_id = \(office) AND dedupe_key = \(key)").map { try $0.id(0) }
    }

    /// Stores a further piece of a large mail.
    package static func add(
        _ pieces: [(number: Int, bytes: [UInt8])], of id: InboxID, in office: OfficeID, _ session: any SQLSession
    ) throws {
        for piece in pieces {
            try session.run(
                """
                INSERT INTO inbox_piece (office_id, inbox_id, number, bytes)
                VALUES (\(office), \(id), \(piece.number), \(piece.bytes))
                """)
        }
    }

    /// Deletes pieces of mails that were never completed. - Parameter end: those made before.
    package static func forgetPieces(before end: InboxID, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            DELETE FROM inbox_piece WHERE office_id = \(office) AND inbox_id < \(end) AND NOT EXISTS (
                SELECT 1 FROM inbox WHERE inbox.office_id = inbox_piece.office_id AND inbox.id = inbox_piece.inbox_id)
            """)
    }

    /// Unread mails, oldest first.
    package static func waiting(
        limit: Int, sizes: ClosedRange<Int> = 0...Int(Int64.max), in office: OfficeID, _ session: any SQLSession
    ) throws -> [InboxRow] {
        try session.rows(
            """
            SELECT \(columns) FROM inbox WHERE office_id = \(office) AND state = 'waiting'
            AND size >= \(sizes.lowerBound) AND size <= \(sizes.upperBound) ORDER BY id LIMIT \(limit)
            """
        ).map(read)
    }

    /// The bytes of all mails waiting to be read or for a person.
    /// - Parameters:
    ///   - whole: a mailbox's claim about a larger mail is not trusted: only the beginning was fetched.
    ///   - beginning: its size.
    package static func waitingBytes(
        whole: Int, beginning: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> Int {
        try session.row(
            """
            SELECT COALESCE(CAST(SUM(CASE WHEN via = \(InboxRow.Via.imap) AND size > \(whole) THEN \(beginning) ELSE size END)
                AS BIGINT), 0) FROM inbox
            WHERE office_id = \(office) AND state IN ('waiting', 'quarantined')
            """
        ).map { try $0.int(0) } ?? 0
    }

    package static func find(_ id: InboxID, in office: OfficeID, _ session: any SQLSession) throws -> InboxRow? {
        try session.row("SELECT \(columns) FROM inbox WHERE office_id = \(office) AND id = \(id)").map(read)
    }

    /// A mail's bytes. - Parameter limit: about how many are wanted; whole pieces beyond it are left out.
    package static func raw(
        of id: InboxID, upTo limit: Int = .max, in office: OfficeID, _ session: any SQLSession
    ) throws -> [UInt8]? {
        guard let row = try session.row("SELECT raw, size FROM inbox WHERE office_id = \(office) AND id = \(id)") else {
            return nil
        }
        var raw = try row.blob(0)
        guard try row.int(1) > raw.count, raw.count < limit else { return raw }
        raw.reserveCapacity(min(try row.int(1), limit))
        var number = 1
        while raw.count < limit,
            let piece = try session.row(
                """
                SELECT bytes FROM inbox_piece
                WHERE office_id = \(office) AND inbox_id = \(id) AND number = \(number)
                """)
        {
            raw += try piece.blob(0)
            number += 1
        }
        return raw
    }

    /// Marks these as started before anything is done with them, so that a mail that crashes the program is counted.
    package static func begin(_ ids: [InboxID], in office: OfficeID, _ session: any SQLSession) throws {
        if ids.isEmpty { return }
        try session.run(
            "UPDATE inbox SET tries = tries + 1 WHERE office_id = \(office) AND id IN \(list: ids)")
    }

    /// Reverts the count if the failure was not the mail's: the database was unavailable, the program was stopping.
    package static func excuse(_ ids: [InboxID], in office: OfficeID, _ session: any SQLSession) throws {
        if ids.isEmpty { return }
        try session.run(
            """
            UPDATE inbox SET tries = tries - 1
            WHERE office_id = \(office) AND id IN \(list: ids) AND state = 'waiting' AND tries > 0
            """)
    }

    /// Records a mail's outcome.
    /// - Parameter states: the states it may be in; a mail is settled once, and released or refused once.
    /// - Returns: `false` if somebody else was first.
    @discardableResult
    package static func settle(
        _ id: InboxID, _ settlement: InboxSettlement, from states: [InboxRow.State] = [.waiting],
        in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            UPDATE inbox SET state = \(settlement.state), why = \(settlement.why), outcome = \(settlement.outcome), \
            said = \(settlement.said), left_out = \(settlement.leftOut), \
            caller_address = \(settlement.callerAddress), from_address = \(settlement.from), subject = \(settlement.subject), \
            message_id = \(settlement.message), person_id = \(settlement.person), settled_at = \(settlement.at), \
            settled_by = \(settlement.by), \
            stranger = CASE WHEN \(settlement.stranger.rawValue) > 0 THEN \(settlement.stranger.rawValue) \
            ELSE stranger END
            WHERE office_id = \(office) AND id = \(id) AND state IN \(list: states.map(\.rawValue))
            """) == 1
    }

    /// The quarantine, newest first; `before` is the previous page's last.
    /// - Parameter strangers: only the letters from strangers that are held together.
    package static func quarantine(
        before: InboxID? = nil, strangers: Bool = false, limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [InboxRow] {
        let range = strangers ? (2, 2) : (0, 1)
        let last = before ?? InboxID(high: .max, low: .max)
        return try session.rows(
            """
            SELECT \(columns) FROM inbox WHERE office_id = \(office) AND state = 'quarantined' AND id < \(last)
            AND stranger >= \(range.0) AND stranger <= \(range.1) ORDER BY id DESC LIMIT \(limit)
            """
        ).map(read)
    }

    /// The number of strangers' letters held together, counted up to `limit`.
    package static func strangersHeld(
        upTo limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> Int {
        try session.row(
            """
            SELECT COUNT(*) FROM (
                SELECT id FROM inbox WHERE office_id = \(office) AND state = 'quarantined' AND stranger = 2
                ORDER BY id LIMIT \(limit)) AS held
            """
        ).map { try $0.int(0) } ?? 0
    }

    /// How many letters came from outside since then.
    package static func lettersFromOutside(
        since: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Int {
        try session.row(
            "SELECT COUNT(*) FROM inbox WHERE office_id = \(office) AND stranger > 0 AND received_at >= \(since)"
        ).map { try $0.int(0) } ?? 0
    }

    /// How many wait for a person, counted up to `limit`.
    package static func quarantined(
        upTo limit: Int = 1000, in office: OfficeID, _ session: any SQLSession
    ) throws -> Int {
        try session.row(
            """
            SELECT COUNT(*) FROM (
                SELECT id FROM inbox WHERE office_id = \(office) AND state = 'quarantined' AND stranger < 2
                ORDER BY id LIMIT \(limit)) AS held
            """
        ).map { try $0.int(0) } ?? 0
    }

    /// How many mails from an address came since then.
    package static func count(
        from address: String, since: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Int {
        try session.row(
            """
            SELECT COUNT(*) FROM inbox
            WHERE office_id = \(office) AND from_address = \(address) AND received_at >= \(since)
            """
        ).map { try $0.int(0) } ?? 0
    }
}
