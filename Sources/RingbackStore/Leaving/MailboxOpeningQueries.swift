package import RingbackCore

/// The table `mailbox_opening`.
package enum MailboxOpeningQueries {
    private static let columns: Query = "id, owner_id, by_id, at, until_at, why, open_calls, seen_at"

    package static func add(_ new: MailboxOpening, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO mailbox_opening (office_id, id, owner_id, by_id, at, until_at, why, open_calls, seen_at)
            VALUES (\(office), \(new.id), \(new.owner), \(new.by), \(new.at), \(new.until), \(new.why), \
            \(new.openCalls), \(new.seenAt))
            """)
    }

    /// Whether somebody has said why since, so that it need not be asked again.
    package static func isOpen(
        _ owner: PersonID, to reader: PersonID, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.row(
            """
            SELECT 1 FROM mailbox_opening WHERE office_id = \(office) AND owner_id = \(owner) \
            AND at >= \(now.adding(seconds: -MailboxOpening.lasts)) AND by_id = \(reader) AND until_at > \(now) LIMIT 1
            """) != nil
    }

    /// The latest openings of somebody's messages, newest first.
    package static func latest(
        of owner: PersonID, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [MailboxOpening] {
        try session.rows(
            """
            SELECT \(columns) FROM mailbox_opening WHERE office_id = \(office) AND owner_id = \(owner)
            ORDER BY at DESC, id DESC LIMIT \(limit)
            """
        ).map(read)
    }

    /// Their person has seen them.
    package static func markSeen(
        of owner: PersonID, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Int {
        try session.run(
            """
            UPDATE mailbox_opening SET seen_at = \(now)
            WHERE office_id = \(office) AND owner_id = \(owner) AND seen_at IS NULL
            """)
    }

    private static func read(_ row: Row) throws -> MailboxOpening {
        var next = RowCursor(row)
        return MailboxOpening(
            id: try next.id(), owner: try next.id(), by: try next.id(), at: try next.timestamp(),
            until: try next.timestamp(), why: try next.text(), openCalls: try next.integer(),
            seenAt: try next.optionalTimestamp())
    }
}
