package import RingbackCore

/// The tables `review` and `review_answer`.
package enum ReviewQueries {
    private static let columns: Query = "id, reviewer_id, person_id, from_day, until_day, started_at, answered_at"

    private static func read(_ row: Row) throws -> Review {
        var next = RowCursor(row)
        let (id, reviewer, person) = (
            try next.id(ReviewID.self), try next.id(PersonID.self), try next.id(PersonID.self)
        )
        let (from, until) = (try row.workday(3), try row.workday(4))
        return Review(
            id: id, reviewer: reviewer, person: person, period: try ReportPeriod(from: from, until: until),
            startedAt: try row.timestamp(5), answeredAt: try row.optionalTimestamp(6))
    }

    /// - Returns: `false` if this reviewer has begun one of the same person and period before.
    package static func add(_ review: Review, in office: OfficeID, _ session: any SQLSession) throws -> Bool {
        try session.run(
            """
            INSERT INTO review (office_id, id, reviewer_id, person_id, from_day, until_day, started_at)
            VALUES (\(office), \(review.id), \(review.reviewer), \(review.person), \(review.period.from), \
            \(review.period.until), \(review.startedAt)) ON CONFLICT DO NOTHING
            """) == 1
    }

    package static func find(_ id: ReviewID, in office: OfficeID, _ session: any SQLSession) throws -> Review? {
        try session.row("SELECT \(columns) FROM review WHERE office_id = \(office) AND id = \(id)").map(read)
    }

    /// A reviewer's review of somebody in a period.
    package static func find(
        by reviewer: PersonID, of person: PersonID, _ period: ReportPeriod, in office: OfficeID,
        _ session: any SQLSession
    ) throws -> Review? {
        try session.row(
            """
            SELECT \(columns) FROM review WHERE office_id = \(office) AND reviewer_id = \(reviewer) \
            AND person_id = \(person) AND from_day = \(period.from) AND until_day = \(period.until)
            """
        ).map(read)
    }

    /// What somebody has reviewed or begun to, latest first.
    package static func all(
        by reviewer: PersonID, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [Review] {
        try session.rows(
            """
            SELECT \(columns) FROM review WHERE office_id = \(office) AND reviewer_id = \(reviewer)
            ORDER BY started_at DESC, id DESC LIMIT \(limit)
            """
        ).map(read)
    }

    /// The answered reviews of somebody, latest first.
    package static func answered(
        of person: PersonID, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [Review] {
        try session.rows(
            """
            SELECT \(columns) FROM review WHERE office_id = \(office) AND person_id = \(person) \
            AND answered_at IS NOT NULL ORDER BY answered_at DESC LIMIT \(limit)
            """
        ).map(read)
    }

    /// - Returns: `false` if it was answered before.
    package static func answer(
        _ id: ReviewID, _ answers: ReviewAnswers, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        let isFirst =
            try session.run(
                """
                UPDATE review SET answered_at = \(now)
                WHERE office_id = \(office) AND id = \(id) AND answered_at IS NULL
                """) == 1
        guard isFirst else { return false }
        for question in ReviewQuestion.allCases {
            try session.run(
                """
                INSERT INTO review_answer (office_id, review_id, question, said)
                VALUES (\(office), \(id), \(question.rawValue), \(answers[question]))
                """)
        }
        return true
    }

    /// In the order of the questions; empty before they are answered.
    package static func answers(
        to id: ReviewID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [String] {
        try session.rows(
            """
            SELECT said FROM review_answer WHERE office_id = \(office) AND review_id = \(id) ORDER BY question
            """
        ).map { try $0.text(0) }
    }
}
