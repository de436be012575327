package import RingbackCore

// Grades, and what a third decided.
extension SampleQueries {
    package static func add(
        _ grades: [GradeGiven], to sample: SampleID, in office: OfficeID, _ session: any SQLSession
    ) throws {
        if grades.isEmpty { return }
        let rows = grades.map { one -> Query in
            """
            (\(office), \(sample), \(one.item), \(one.behavior), \(one.grader), \(one.grade.rawValue), \(one.at))
            """
        }
        try session.run(
            """
            INSERT INTO sample_grade (office_id, sample_id, number, behavior, grader_id, grade, at)
            VALUES \(rows: rows)
            """)
    }

    /// - Parameter item: of one alone.
    package static func grades(
        of sample: SampleID, item: Int? = nil, in office: OfficeID, _ session: any SQLSession
    ) throws -> [GradeGiven] {
        let one: Query = item.map { "AND number = \($0)" } ?? ""
        return try session.rows(
            """
            SELECT number, behavior, grader_id, grade, at FROM sample_grade
            WHERE office_id = \(office) AND sample_id = \(sample) \(one) ORDER BY number, behavior, grader_id
            """
        ).map {
            GradeGiven(
                item: try $0.int(0), behavior: try $0.int(1), grader: try $0.id(2), grade: try $0.value(3),
                at: try $0.timestamp(4))
        }
    }

    package static func add(
        _ dispute: GradeDispute, to sample: SampleID, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO sample_dispute (office_id, sample_id, number, behavior, by_id, why, at, decided_why)
            VALUES (\(office), \(sample), \(dispute.item), \(dispute.behavior), \(dispute.by), \(dispute.why), \
            \(dispute.at), '')
            """)
    }

    package static func disputes(
        of sample: SampleID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [GradeDispute] {
        try session.rows(
            """
            SELECT number, behavior, by_id, why, at, grade, decided_why, decided_by, decided_at FROM sample_dispute
            WHERE office_id = \(office) AND sample_id = \(sample) ORDER BY number, behavior
            """
        ).map { row in
            var dispute = GradeDispute(
                item: try row.int(0), behavior: try row.int(1), by: try row.optionalID(2), why: try row.text(3),
                at: try row.timestamp(4))
            if let grade: Grade = try row.optionalValue(5) {
                dispute.ruling = .init(grade, why: try row.text(6), by: try row.id(7), at: try row.timestamp(8))
            }
            return dispute
        }
    }

    /// - Returns: `false` if it was decided before.
    package static func rule(
        _ ruling: GradeDispute.Ruling, item: Int, behavior: Int, of sample: SampleID, in office: OfficeID,
        _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            UPDATE sample_dispute SET grade = \(ruling.grade.rawValue), decided_why = \(ruling.why), \
            decided_by = \(ruling.by), decided_at = \(ruling.at)
            WHERE office_id = \(office) AND sample_id = \(sample) AND number = \(item) AND behavior = \(behavior)
            AND decided_at IS NULL
            """) == 1
    }
}
