package import RingbackCore

/// The table `standard_question`.
package enum StandardQuestionQueries {
    private static let columns: Query = "id, rule, text, by_id, at, desk, answer, answered_by, answered_at"

    private static func read(_ row: Row) throws -> StandardQuestion {
        let answer = try row.optionalText(6).flatMap { text -> StandardQuestion.Answer? in
            StandardQuestion.Answer(text: text, by: try row.id(7), at: try row.timestamp(8))
        }
        return StandardQuestion(
            id: try row.id(0), rule: try row.optionalText(1).flatMap(StandardRule.init(rawValue:)),
            text: try row.text(2), by: try row.id(3), at: try row.timestamp(4), desk: try row.value(5), answer: answer)
    }

    package static func add(_ one: StandardQuestion, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO standard_question (office_id, id, rule, text, by_id, at, desk)
            VALUES (\(office), \(one.id), \(one.rule), \(one.text), \(one.by), \(one.at), \(one.desk))
            """)
    }

    package static func find(
        _ id: QuestionID, in office: OfficeID, _ session: any SQLSession
    ) throws -> StandardQuestion? {
        try session.row("SELECT \(columns) FROM standard_question WHERE office_id = \(office) AND id = \(id)")
            .map(read)
    }

    /// Newest first.
    package static func list(
        before: QuestionID? = nil, limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [StandardQuestion] {
        let earlier: Query = before.map { "AND id < \($0)" } ?? ""
        return try session.rows(
            """
            SELECT \(columns) FROM standard_question WHERE office_id = \(office) \(earlier)
            ORDER BY id DESC LIMIT \(limit)
            """
        ).map(read)
    }

    /// Those without an answer, newest first.
    package static func open(
        limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [StandardQuestion] {
        try session.rows(
            """
            SELECT \(columns) FROM standard_question WHERE office_id = \(office) AND answered_at IS NULL
            ORDER BY id DESC LIMIT \(limit)
            """
        ).map(read)
    }

    /// - Returns: `false` if it was answered or passed on before.
    package static func passOn(
        _ id: QuestionID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            UPDATE standard_question SET desk = 'central'
            WHERE office_id = \(office) AND id = \(id) AND desk = 'supervisor' AND answered_at IS NULL
            """) == 1
    }

    /// - Returns: `false` if it was answered before.
    package static func answer(
        _ id: QuestionID, _ answer: StandardQuestion.Answer, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            UPDATE standard_question SET answer = \(answer.text), answered_by = \(answer.by), answered_at = \(answer.at)
            WHERE office_id = \(office) AND id = \(id) AND answered_at IS NULL
            """) == 1
    }
}
