package import RingbackCore

/// What stands in somebody's record: what others said of their work and what they asked, by that person alone.
package enum RecordQueries {
    /// The most of each kind that a record holds, newest first.
    private static let most = 2000

    /// Complaints and compliments that concern them.
    package static func said(
        of person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [RecordContents.Said] {
        try session.rows(
            """
            SELECT id, kind, about, counts_as, acted_at, said, observed, answer, dispute, decision, decision_why
            FROM complaint WHERE office_id = \(office) AND person_id = \(person) \
            AND kind IN \(list: Complaint.Kind.allCases.map(\.rawValue)) \
            AND counts_as IN \(list: CountsAs.allCases.map(\.rawValue)) ORDER BY acted_at DESC, id LIMIT \(most)
            """
        ).map { row in
            RecordContents.Said(
                id: try row.text(0), kind: try row.text(1), about: try row.text(2), countsAs: try row.text(3),
                actedAt: try row.timestamp(4).rfc3339, said: try row.text(5), observed: try row.text(6),
                answer: try row.text(7), dispute: try row.text(8), decision: try row.optionalText(9),
                decisionWhy: try row.text(10))
        }
    }

    /// Cases that they put to somebody, with the answers.
    /// - Parameter name: of whoever answered.
    package static func cases(
        by person: PersonID, in office: OfficeID, _ session: any SQLSession, name: (PersonID) -> String
    ) throws -> [RecordContents.Case] {
        try session.rows(
            """
            SELECT asked_at, said, way_1, way_2, way_3, answer, answered_by, answered_at FROM playbook_case
            WHERE office_id = \(office) AND by_id = \(person) ORDER BY id DESC LIMIT \(most)
            """
        ).map { row in
            RecordContents.Case(
                askedAt: try row.timestamp(0).rfc3339, said: try row.text(1),
                ways: [try row.text(2), try row.text(3), try row.text(4)].filter { !$0.isEmpty },
                answer: try row.optionalText(5), answeredBy: try row.optionalID(6).map(name),
                answeredAt: try row.optionalTimestamp(7)?.rfc3339)
        }
    }

    /// Their questions about the standards.
    package static func questions(
        by person: PersonID, in office: OfficeID, _ session: any SQLSession, name: (PersonID) -> String
    ) throws -> [RecordContents.Question] {
        try session.rows(
            """
            SELECT at, text, answer, answered_by, answered_at FROM standard_question
            WHERE office_id = \(office) AND by_id = \(person) ORDER BY id DESC LIMIT \(most)
            """
        ).map { row in
            RecordContents.Question(
                at: try row.timestamp(0).rfc3339, text: try row.text(1), answer: try row.optionalText(2),
                answeredBy: try row.optionalID(3).map(name), answeredAt: try row.optionalTimestamp(4)?.rfc3339)
        }
    }
}
