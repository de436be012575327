package import RingbackCore

/// Counts of like requests between two people.
package enum PatternQueries {
    /// What one person was asked at least three times by another since a moment, the latest first.
    package static func received(
        by person: PersonID, since: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [RequestPattern] {
        try patterns("to_id = \(person)", since: since, in: office, session)
    }

    /// The same about what somebody asked.
    package static func sent(
        by person: PersonID, since: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [RequestPattern] {
        try patterns("from_id = \(person)", since: since, in: office, session)
    }

    /// More than anybody reads; the latest.
    private static let most = 20

    /// Finds the likenesses in an index alone, and looks only at those.
    /// - Parameter whose: the one of the two whose index is read. What came by passing on was never asked of them.
    private static func patterns(
        _ whose: Query, since: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [RequestPattern] {
        let found = try session.rows(
            """
            SELECT like_id, max(at) FROM work_request
            WHERE office_id = \(office) AND \(whose) AND at >= \(since) AND previous_id IS NULL
            GROUP BY like_id, from_id, to_id HAVING count(*) >= \(RequestLikeness.enough)
            ORDER BY max(at) DESC LIMIT \(most)
            """
        ).map { (like: try $0.id(0, of: Kind.WorkRequest.self), last: try $0.timestamp(1)) }
        if found.isEmpty { return [] }
        let likes = found.map(\.like)
        let latest = try session.rows(
            """
            SELECT \(RequestQueries.columns) FROM work_request
            WHERE office_id = \(office) AND like_id IN \(list: likes) AND at IN \(list: found.map(\.last))
            AND previous_id IS NULL
            """
        ).map(RequestQueries.read)
        let newest = Dictionary(latest.map { ($0.like, $0) }) { $0.at < $1.at ? $1 : $0 }
        return try session.rows(
            """
            SELECT like_id, count(*),
                count(CASE WHEN answer IN ('notMine', 'anotherWay', 'no') THEN 1 END),
                count(CASE WHEN answer IN ('notMine', 'anotherWay', 'no') AND answer_text <> '' THEN 1 END),
                count(CASE WHEN answer IN ('thisOnce', 'mine', 'later') THEN 1 END),
                count(CASE WHEN state IN ('waiting', 'asking', 'withManagers') THEN 1 END), min(at)
            FROM work_request WHERE office_id = \(office) AND like_id IN \(list: likes) AND at >= \(since)
            AND previous_id IS NULL GROUP BY like_id
            """
        ).compactMap { row -> RequestPattern? in
            var next = RowCursor(row)
            guard let newest = newest[try next.id()] else { return nil }
            return RequestPattern(
                of: newest, asked: try next.integer(), declined: try next.integer(), explained: try next.integer(),
                accepted: try next.integer(), waiting: try next.integer(), since: try next.timestamp())
        }.sorted { ($0.last, $0.like) > ($1.last, $1.like) }
    }

    /// The requests of one likeness, newest first.
    package static func alike(
        _ like: WorkRequestID, since: Timestamp = Timestamp(milliseconds: 0), limit: Int, in office: OfficeID,
        _ session: any SQLSession
    ) throws -> [WorkRequest] {
        try session.rows(
            """
            SELECT \(RequestQueries.columns) FROM work_request
            WHERE office_id = \(office) AND like_id = \(like) AND at >= \(since) AND previous_id IS NULL
            ORDER BY at DESC LIMIT \(limit)
            """
        ).map(RequestQueries.read)
    }

    /// Makes all of one likeness be of another.
    package static func tie(
        _ like: WorkRequestID, to other: WorkRequestID, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            UPDATE work_request SET like_id = \(other), version = version + 1
            WHERE office_id = \(office) AND like_id = \(like)
            """)
    }
}
