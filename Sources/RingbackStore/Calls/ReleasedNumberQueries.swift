package import RingbackCore

/// The table `released_number`.
package enum ReleasedNumberQueries {
    package static func all(
        in office: OfficeID, _ session: any SQLSession
    ) throws -> [String: NumberRelease] {
        var released: [String: NumberRelease] = [:]
        for row in try session.rows(
            "SELECT number, by_id, at FROM released_number WHERE office_id = \(office)")
        {
            var next = RowCursor(row)
            released[try next.text()] = NumberRelease(by: try next.id(), at: try next.timestamp())
        }
        return released
    }

    /// - Returns: `false` if it was already released.
    package static func add(
        _ number: String, _ release: NumberRelease, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            INSERT INTO released_number (office_id, number, by_id, at)
            VALUES (\(office), \(number), \(release.by), \(release.at)) ON CONFLICT DO NOTHING
            """) == 1
    }

    /// - Returns: `false` if it was not released.
    package static func remove(_ number: String, in office: OfficeID, _ session: any SQLSession) throws -> Bool {
        try session.run("DELETE FROM released_number WHERE office_id = \(office) AND number = \(number)") == 1
    }
}
