package import RingbackCore

/// The table `post_offer`.
package enum PostOfferQueries {
    private static let columns: Query =
        "id, person_id, place, to_id, by_id, offered_at, decided_at, decision, reason"

    package static func add(_ new: PostOffer, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO post_offer (office_id, id, person_id, place, to_id, by_id, offered_at, reason)
            VALUES (\(office), \(new.id), \(new.person), \(new.place), \(new.to), \(new.by), \(new.offeredAt), '')
            """)
    }

    package static func find(
        _ id: PostOfferID, in office: OfficeID, _ session: any SQLSession
    ) throws -> PostOffer? {
        try session.row("SELECT \(columns) FROM post_offer WHERE office_id = \(office) AND id = \(id)").map(read)
    }

    /// Those that await somebody's answer.
    package static func open(
        to person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PostOffer] {
        try session.rows(
            """
            SELECT \(columns) FROM post_offer
            WHERE office_id = \(office) AND to_id = \(person) AND decided_at IS NULL ORDER BY offered_at
            """
        ).map(read)
    }

    /// The latest of a leaver's places, newest first.
    package static func latest(
        of person: PersonID, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [PostOffer] {
        try session.rows(
            """
            SELECT \(columns) FROM post_offer WHERE office_id = \(office) AND person_id = \(person)
            ORDER BY offered_at DESC LIMIT \(limit)
            """
        ).map(read)
    }

    /// - Returns: `false` if it was decided already.
    package static func decide(
        _ id: PostOfferID, _ decision: PostOffer.Decision, reason: String, at now: Timestamp, in office: OfficeID,
        _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            UPDATE post_offer SET decided_at = \(now), decision = \(decision), reason = \(reason)
            WHERE office_id = \(office) AND id = \(id) AND decided_at IS NULL
            """) == 1
    }

    private static func read(_ row: Row) throws -> PostOffer {
        var next = RowCursor(row)
        var offer = PostOffer(
            id: try next.id(), person: try next.id(), place: try next.text(), to: try next.id(), by: try next.id(),
            offeredAt: try next.timestamp())
        offer.decidedAt = try next.optionalTimestamp()
        offer.decision = try next.optionalWord()
        offer.reason = try next.text()
        return offer
    }
}
