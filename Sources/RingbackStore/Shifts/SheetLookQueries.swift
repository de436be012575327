package import RingbackCore

/// What changed on a sheet since a moment, and when its owner last looked: the table `sheet_look` and others.
package enum SheetLookQueries {
    /// When the owner last looked at their sheet; `nil` if they never did.
    package static func last(
        of owner: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Timestamp? {
        try session.row("SELECT at FROM sheet_look WHERE office_id = \(office) AND owner_id = \(owner)")
            .map { try $0.timestamp(0) }
    }

    package static func put(
        _ at: Timestamp, of owner: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO sheet_look (office_id, owner_id, at) VALUES (\(office), \(owner), \(at))
            ON CONFLICT (office_id, owner_id) DO UPDATE SET at = excluded.at
            """)
    }

    /// Whether something is open on a sheet that its owner has not seen.
    package static func hasUnread(
        _ owner: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.row(
            """
            SELECT 1 FROM message
            WHERE office_id = \(office) AND owner_id = \(owner) AND closed_at IS NULL AND read_at IS NULL LIMIT 1
            """) != nil
    }

    /// What is open on a sheet and was filed, called about or touched since a moment.
    package static func open(
        of owner: PersonID, since: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [MessageRow] {
        try session.rows(
            """
            SELECT \(MessageQueries.columns) FROM message m \(MessageQueries.companions)
            WHERE m.office_id = \(office) AND m.owner_id = \(owner) AND m.closed_at IS NULL \
            AND (m.filed_at > \(since) OR m.last_call_at > \(since) OR m.touched_at > \(since))
            """
        ).map { try MessageQueries.read($0, office: office) }
    }

    /// What was closed on a sheet since a moment, latest first.
    package static func closed(
        of owner: PersonID, since: Timestamp, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [MessageRow] {
        try session.rows(
            """
            SELECT \(MessageQueries.columns) FROM message m \(MessageQueries.companions)
            WHERE m.office_id = \(office) AND m.owner_id = \(owner) AND m.closed_at IS NOT NULL \
            AND m.closed_at >= \(since) ORDER BY m.closed_at DESC, m.id DESC LIMIT \(limit)
            """
        ).map { try MessageQueries.read($0, office: office) }
    }

    /// The handovers to or from somebody's sheet that were accepted since a moment.
    package static func moves(
        of owner: PersonID, since: Timestamp, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [SheetMove] {
        try session.rows(
            """
            SELECT message_id, COALESCE(owner_id, from_id), to_id, decided_at FROM handover
            WHERE office_id = \(office) AND decision = 'accepted' AND decided_at > \(since) \
            AND (COALESCE(owner_id, from_id) = \(owner) OR to_id = \(owner)) ORDER BY decided_at DESC LIMIT \(limit)
            """
        ).map { row in
            var next = RowCursor(row)
            return SheetMove(
                message: try next.id(), from: try next.id(), to: try next.id(), at: try next.timestamp())
        }
    }

    /// What is open on a sheet and was promised for a time: follow-ups, agreed calls, times that callers were told.
    package static func promised(
        of owner: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [MessageRow] {
        try session.rows(
            """
            SELECT \(MessageQueries.columns) FROM message m \(MessageQueries.companions)
            WHERE m.office_id = \(office) AND m.owner_id = \(owner) AND m.closed_at IS NULL \
            AND (m.source = 'followUp' OR m.agreed_at IS NOT NULL OR m.soft_at IS NOT NULL)
            """
        ).map { try MessageQueries.read($0, office: office) }
    }
}
