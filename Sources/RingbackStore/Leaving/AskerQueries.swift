package import RingbackCore

/// Who used to call somebody.
package enum AskerQueries {
    /// The contacts with the most messages for an owner since an instant.
    package static func most(
        of owner: PersonID, since start: Timestamp, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [(contact: ContactID, messages: Int)] {
        try session.rows(
            """
            SELECT contact_id, COUNT(*) AS n FROM message
            WHERE office_id = \(office) AND owner_id = \(owner) AND contact_id IS NOT NULL \
            AND closed_at IS NOT NULL AND closed_at >= \(start)
            GROUP BY contact_id ORDER BY n DESC, contact_id LIMIT \(limit)
            """
        ).map { row in
            var next = RowCursor(row)
            return (try next.id(), try next.integer())
        }
    }

    /// Calls for people who are away, that fell due from one instant to another: with their first try by then.
    package static func due(
        of owners: [PersonID], from start: Timestamp, to end: Timestamp, in office: OfficeID, limit: Int,
        _ session: any SQLSession
    ) throws -> [(message: MessageID, owner: PersonID, due: Timestamp, workedAt: Timestamp?)] {
        if owners.isEmpty { return [] }
        var found: [(message: MessageID, owner: PersonID, due: Timestamp, workedAt: Timestamp?)] = []
        for owner in owners {
            let conditions: [Query] = [
                "m.closed_at IS NULL", "m.closed_at IS NOT NULL AND m.closed_at >= \(start)",
            ]
            for condition in conditions {
                found += try session.rows(
                    """
                    SELECT m.id, m.due_at, m.closed_at, (SELECT MIN(a.at) FROM attempt a \
                    WHERE a.office_id = m.office_id AND a.message_id = m.id AND a.undone_at IS NULL) FROM message m
                    WHERE m.office_id = \(office) AND m.owner_id = \(owner) AND \(condition) \
                    AND m.due_at >= \(start) AND m.due_at < \(end) LIMIT \(limit)
                    """
                ).map { row in
                    var next = RowCursor(row)
                    let (id, due) = (try next.id(MessageID.self), try next.timestamp())
                    let (closed, tried) = (try next.optionalTimestamp(), try next.optionalTimestamp())
                    return (id, owner, due, [closed, tried].compactMap { $0 }.min())
                }
            }
        }
        return found
    }
}
