package import RingbackCore

/// The tables `fairness_ledger`, `group_question`, `group_answer` and `fairness_release`.
package enum FairnessQueries {
    // MARK: The key, and who reads

    /// The key of what people say of themselves, itself sealed; `nil` before it is needed.
    package static func key(of office: OfficeID, _ session: any SQLSession) throws -> [UInt8]? {
        try session.row("SELECT sealed_key FROM fairness_ledger WHERE office_id = \(office)").map { try $0.blob(0) }
    }

    /// Of two that come together, the first one's is kept.
    package static func keep(key sealed: [UInt8], of office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO fairness_ledger (office_id, sealed_key) VALUES (\(office), \(sealed))
            ON CONFLICT (office_id) DO NOTHING
            """)
    }

    /// A new key in place of one that nobody can open: what was sealed under that is gone.
    package static func replace(key sealed: [UInt8], of office: OfficeID, _ session: any SQLSession) throws {
        try session.run("DELETE FROM group_answer WHERE office_id = \(office)")
        try session.run("UPDATE fairness_ledger SET sealed_key = \(sealed) WHERE office_id = \(office)")
    }

    package static func readers(
        of office: OfficeID, _ session: any SQLSession
    ) throws -> (first: PersonID, second: PersonID)? {
        let row = try session.row(
            "SELECT first_reader_id, second_reader_id FROM fairness_ledger WHERE office_id = \(office)")
        guard let row, let first: PersonID = try row.optionalID(0), let second: PersonID = try row.optionalID(1)
        else { return nil }
        return (first, second)
    }

    package static func setReaders(
        _ readers: FairnessReaders, by person: PersonID, at now: Timestamp, in office: OfficeID,
        _ session: any SQLSession
    ) throws {
        try session.run(
            """
            UPDATE fairness_ledger SET first_reader_id = \(readers.first), second_reader_id = \(readers.second), \
            named_by = \(person), named_at = \(now) WHERE office_id = \(office)
            """)
    }

    // MARK: Questions

    /// All of them, in the order in which they were drafted.
    package static func questions(in office: OfficeID, _ session: any SQLSession) throws -> [GroupQuestion] {
        try session.rows(
            """
            SELECT id, name, choices, drafted_by, drafted_at, opened_by, opened_at, closed_at FROM group_question
            WHERE office_id = \(office) ORDER BY id
            """
        ).map { row in
            var question = GroupQuestion(
                id: try row.id(0), name: try row.text(1),
                groups: try OfficeQueries.decoded([String].self, try row.text(2)),
                draftedBy: try row.id(3), draftedAt: try row.timestamp(4))
            question.openedBy = try row.optionalID(5)
            question.openedAt = try row.optionalTimestamp(6)
            question.closedAt = try row.optionalTimestamp(7)
            return question
        }
    }

    package static func add(_ question: GroupQuestion, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO group_question (office_id, id, name, choices, drafted_by, drafted_at)
            VALUES (\(office), \(question.id), \(question.name), \(try OfficeQueries.encoded(question.groups)), \
            \(question.draftedBy), \(question.draftedAt))
            """)
    }

    /// - Returns: `false` if it was opened or closed before.
    package static func open(
        _ id: GroupQuestionID, by person: PersonID, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            UPDATE group_question SET opened_by = \(person), opened_at = \(now)
            WHERE office_id = \(office) AND id = \(id) AND opened_at IS NULL AND closed_at IS NULL
            """) == 1
    }

    /// - Returns: `false` if it was closed before.
    package static func close(
        _ id: GroupQuestionID, by person: PersonID, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            UPDATE group_question SET closed_by = \(person), closed_at = \(now)
            WHERE office_id = \(office) AND id = \(id) AND closed_at IS NULL
            """) == 1
    }

    // MARK: Answers

    package static func answers(
        _ marks: [String], in office: OfficeID, _ session: any SQLSession
    ) throws -> [String: [UInt8]] {
        var answers: [String: [UInt8]] = [:]
        for some in marks.chunks(of: 512) {
            for row in try session.rows(
                "SELECT mark, sealed FROM group_answer WHERE office_id = \(office) AND mark IN \(list: some)")
            {
                answers[try row.text(0)] = try row.blob(1)
            }
        }
        return answers
    }

    package static func set(
        _ mark: String, _ sealed: [UInt8], in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO group_answer (office_id, mark, sealed) VALUES (\(office), \(mark), \(sealed))
            ON CONFLICT (office_id, mark) DO UPDATE SET sealed = excluded.sealed
            """)
    }

    package static func erase(_ marks: [String], in office: OfficeID, _ session: any SQLSession) throws {
        for some in marks.chunks(of: 512) {
            try session.run("DELETE FROM group_answer WHERE office_id = \(office) AND mark IN \(list: some)")
        }
    }

    // MARK: Releases

    /// The half-years that were released, the last first.
    package static func released(in office: OfficeID, _ session: any SQLSession) throws -> [FairnessPeriod] {
        try session.rows(
            "SELECT period FROM fairness_release WHERE office_id = \(office) ORDER BY period DESC"
        ).compactMap { FairnessPeriod(try $0.text(0)) }
    }

    package static func release(
        of period: FairnessPeriod, in office: OfficeID, _ session: any SQLSession
    ) throws -> (release: FairnessRelease, at: Timestamp)? {
        guard
            let row = try session.row(
                """
                SELECT content, at FROM fairness_release
                WHERE office_id = \(office) AND period = \(period.description)
                """)
        else { return nil }
        return (try OfficeQueries.decoded(FairnessRelease.self, try row.text(0)), try row.timestamp(1))
    }

    /// - Returns: `false` if the half-year was released before: it stays as it was.
    package static func keep(
        _ release: FairnessRelease, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            INSERT INTO fairness_release (office_id, period, at, content)
            VALUES (\(office), \(release.period.description), \(now), \(try OfficeQueries.encoded(release)))
            ON CONFLICT (office_id, period) DO NOTHING
            """) == 1
    }
}
