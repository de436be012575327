package import RingbackCore

/// Work beyond calls, and what people outside said of it: counted by who acted, in a span of time.
package enum CreditQueries {
    /// A span of time of some people of an office.
    package struct Span: Sendable {
        package let office: OfficeID
        package let people: [PersonID]
        package let from: Timestamp
        /// Exclusive.
        package let until: Timestamp

        package init(office: OfficeID, people: [PersonID], from: Timestamp, until: Timestamp) {
            (self.office, self.people, self.from, self.until) = (office, people, from, until)
        }
    }

    private static let peopleAtOnce = 512
    /// Named in conditions, so that the index that has them is taken.
    static let kinds = PlaybookUse.Kind.allCases.map(\.rawValue)

    /// What was done for somebody who asked, and questions answered.
    package static func help(_ span: Span, _ session: any SQLSession) throws -> [PersonID: Int] {
        let done = try counted(span, session) { some in
            """
            SELECT to_id, COUNT(*) FROM handover WHERE office_id = \(span.office) AND to_id IN \(list: some) \
            AND kind = 'request' AND decision = 'accepted' AND decided_at >= \(span.from) \
            AND decided_at < \(span.until) GROUP BY to_id
            """
        }
        let answered = try counted(span, session) { some in
            """
            SELECT reply_by, COUNT(*) FROM answer WHERE office_id = \(span.office) AND reply_by IN \(list: some) \
            AND reply_at IS NOT NULL AND reply_at >= \(span.from) AND reply_at < \(span.until) GROUP BY reply_by
            """
        }
        return done.merging(answered, uniquingKeysWith: +)
    }

    /// Complaints and compliments about what they did in that span, by what they count as.
    package static func said(
        _ span: Span, _ session: any SQLSession
    ) throws -> [(person: PersonID, kind: Complaint.Kind, countsAs: CountsAs, count: Int)] {
        var all: [(person: PersonID, kind: Complaint.Kind, countsAs: CountsAs, count: Int)] = []
        for some in span.people.chunks(of: peopleAtOnce) {
            all += try session.rows(
                """
                SELECT person_id, kind, counts_as, COUNT(*) FROM complaint WHERE office_id = \(span.office) \
                AND person_id IN \(list: some) AND kind IN \(list: Complaint.Kind.allCases.map(\.rawValue)) \
                AND counts_as IN \(list: CountsAs.allCases.map(\.rawValue)) AND acted_at >= \(span.from) \
                AND acted_at < \(span.until) GROUP BY person_id, kind, counts_as
                """
            ).map { (try $0.id(0), try $0.value(1), try $0.value(2), try $0.int(3)) }
        }
        return all
    }

    // MARK: Answers written for everybody

    /// Versions that were approved in the span: somebody's, and the office's.
    package static func written(
        by person: PersonID, _ span: Span, _ session: any SQLSession
    ) throws -> (own: Int, all: Int) {
        let row = try session.row(
            """
            SELECT COUNT(CASE WHEN author_id = \(person) THEN 1 END), COUNT(*)
            FROM playbook_version WHERE office_id = \(span.office) AND approved_at IS NOT NULL \
            AND approved_at >= \(span.from) AND approved_at < \(span.until)
            """)
        return (try row?.int(0) ?? 0, try row?.int(1) ?? 0)
    }

    /// Uses in the span of what somebody wrote, whenever they wrote it.
    package static func used(of person: PersonID, _ span: Span, _ session: any SQLSession) throws -> Int {
        var uses = 0
        for row in try session.rows(
            """
            SELECT playbook_id, number FROM playbook_version
            WHERE office_id = \(span.office) AND author_id = \(person) AND approved_at IS NOT NULL
            """)
        {
            // By version: one statement over all of them would walk the uses of everybody.
            let (playbook, number) = (try row.id(0, of: Kind.Playbook.self), try row.int(1))
            let found = try session.row(
                """
                SELECT COUNT(DISTINCT call_id) FROM playbook_use WHERE office_id = \(span.office) AND playbook_id = \(playbook) \
                AND version = \(number) AND kind IN \(list: kinds) AND at >= \(span.from) AND at < \(span.until)
                """)
            uses += try found?.int(0) ?? 0
        }
        return uses
    }

    private static func counted(
        _ span: Span, _ session: any SQLSession, _ query: ([PersonID]) -> Query
    ) throws -> [PersonID: Int] {
        var counts: [PersonID: Int] = [:]
        for some in span.people.chunks(of: peopleAtOnce) {
            for row in try session.rows(query(some)) { counts[try row.id(0)] = try row.int(1) }
        }
        return counts
    }
}
