package import RingbackCore

/// The table `calendar_feed`.
package enum CalendarFeedQueries {
    package struct Feed: Sendable {
        package let office: OfficeID
        package let id: CalendarFeedID
        package let person: PersonID
        package let madeAt: Timestamp

        package init(office: OfficeID, id: CalendarFeedID, person: PersonID, madeAt: Timestamp) {
            (self.office, self.id, self.person, self.madeAt) = (office, id, person, madeAt)
        }
    }

    /// - Parameter digest: of its secret, which is kept nowhere.
    package static func add(
        _ feed: Feed, digest: [UInt8], _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO calendar_feed (office_id, id, secret_digest, person_id, made_at)
            VALUES (\(feed.office), \(feed.id), \(digest), \(feed.person), \(feed.madeAt))
            """)
    }

    /// The feed with a secret; `nil` once it is revoked.
    package static func find(digest: [UInt8], _ session: any SQLSession) throws -> Feed? {
        try session.row(
            """
            SELECT office_id, id, person_id, made_at FROM calendar_feed
            WHERE secret_digest = \(digest) AND ended_at IS NULL
            """
        ).map { row in
            var next = RowCursor(row)
            return Feed(
                office: try next.id(), id: try next.id(), person: try next.id(), madeAt: try next.timestamp())
        }
    }

    /// When somebody's feed was made; `nil` if they have none.
    package static func made(
        by person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Timestamp? {
        try session.row(
            """
            SELECT made_at FROM calendar_feed
            WHERE office_id = \(office) AND person_id = \(person) AND ended_at IS NULL
            """
        ).map { try $0.timestamp(0) }
    }

    /// Revokes whatever feed somebody has.
    /// - Returns: whether they had one.
    @discardableResult
    package static func end(
        of person: PersonID, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            UPDATE calendar_feed SET ended_at = \(now)
            WHERE office_id = \(office) AND person_id = \(person) AND ended_at IS NULL
            """) > 0
    }
}
