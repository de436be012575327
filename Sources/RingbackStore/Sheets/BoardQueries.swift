package import RingbackCore

/// What is open with several people.
package enum BoardQueries {
    /// How much one person has open.
    package struct Load: Sendable, Equatable {
        package let open: OpenCount
        /// When the one that waits longest was due, or is.
        package let firstDue: Timestamp
    }

    /// Everybody's open messages in numbers, by owner.
    package static func loads(
        in office: OfficeID, at now: Timestamp, _ session: any SQLSession
    ) throws -> [PersonID: Load] {
        var loads: [PersonID: Load] = [:]
        for row in try session.rows(
            """
            SELECT owner_id, COUNT(*) FILTER (WHERE face = 'sheet'), COUNT(*) FILTER (WHERE face = 'out'), \
            COUNT(*) FILTER (WHERE code = 1), COUNT(*) FILTER (WHERE due_at < \(now)), MIN(due_at)
            FROM message WHERE office_id = \(office) AND closed_at IS NULL GROUP BY owner_id
            """)
        {
            var next = RowCursor(row)
            let owner = try next.id(PersonID.self)
            let open = OpenCount(
                sheet: try next.integer(), out: try next.integer(), asap: try next.integer(), late: try next.integer())
            loads[owner] = Load(open: open, firstDue: try next.timestamp())
        }
        return loads
    }

    /// Open messages by when they are due, after a place in that order.
    /// - Parameters:
    ///   - owners: `nil` for everybody.
    ///   - lateAt: only what was due before this instant.
    package static func open(
        owners: Set<PersonID>?, lateAt: Timestamp?, after: (at: Timestamp, id: MessageID)?, in office: OfficeID,
        limit: Int, _ session: any SQLSession
    ) throws -> [(id: MessageID, due: Timestamp)] {
        if let owners, owners.isEmpty { return [] }
        let whose: Query = owners.map { "AND m.owner_id IN \(list: $0.sorted())" } ?? ""
        // Of some people, what is theirs is read and sorted: the index by due time would be walked past all others'.
        let due: Query = owners == nil ? "m.due_at" : "m.due_at + 0"
        let late: Query = lateAt.map { "AND \(due) < \($0)" } ?? ""
        let from: Query = after.map { "AND (\(due), m.id) > (\($0.at), \($0.id))" } ?? ""
        return try session.rows(
            """
            SELECT m.id, m.due_at FROM message m
            WHERE m.office_id = \(office) AND m.closed_at IS NULL \(whose) \(late) \(from)
            ORDER BY \(due), m.id LIMIT \(limit)
            """
        ).map { (try $0.id(0), try $0.timestamp(1)) }
    }

    /// How many messages of these people were closed since an instant.
    package static func closed(
        of owners: Set<PersonID>, since start: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Int {
        if owners.isEmpty { return 0 }
        return try session.row(
            """
            SELECT COUNT(*) FROM message
            WHERE office_id = \(office) AND owner_id IN \(list: owners.sorted()) AND closed_at IS NOT NULL \
            AND closed_at >= \(start)
            """
        ).map { try $0.int(0) } ?? 0
    }
}
