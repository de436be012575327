package import RingbackCore

// What is behind the figures, one by one.

extension CreditQueries {
    package struct Use: Sendable {
        package let at: Timestamp
        package let playbook: PlaybookID
        package let number: PlaybookNumber
        package let message: MessageID
    }

    /// Somebody's uses, newest first.
    package static func uses(
        by person: PersonID, _ span: Span, skipping: Int = 0, limit: Int, _ session: any SQLSession
    ) throws -> [Use] {
        try session.rows(
            """
            SELECT u.at, u.playbook_id, p.number, u.version, u.message_id FROM playbook_use u
            JOIN playbook p ON p.office_id = u.office_id AND p.id = u.playbook_id
            WHERE u.office_id = \(span.office) AND u.person_id = \(person) AND u.at >= \(span.from) \
            AND u.at < \(span.until) ORDER BY u.at DESC, u.id DESC LIMIT \(limit) \
            OFFSET \(skipping)
            """
        ).map { row in
            Use(
                at: try row.timestamp(0), playbook: try row.id(1),
                number: PlaybookNumber(playbook: try row.int(2), version: try row.int(3)), message: try row.id(4))
        }
    }

    package struct Written: Sendable {
        package let playbook: PlaybookID
        package let number: PlaybookNumber
        package let approvedAt: Timestamp
        /// In the span.
        package let uses: Int
    }

    /// What somebody wrote that was ever approved, newest first, with how often it was used in the span.
    package static func written(
        by person: PersonID, _ span: Span, skipping: Int = 0, limit: Int, _ session: any SQLSession
    ) throws -> [Written] {
        try session.rows(
            """
            SELECT v.playbook_id, p.number, v.number, v.approved_at,
                (SELECT COUNT(DISTINCT u.call_id) FROM playbook_use u WHERE u.office_id = v.office_id \
                AND u.playbook_id = v.playbook_id AND u.version = v.number AND u.kind IN \(list: kinds) \
                AND u.at >= \(span.from) \
                AND u.at < \(span.until))
            FROM playbook_version v JOIN playbook p ON p.office_id = v.office_id AND p.id = v.playbook_id
            WHERE v.office_id = \(span.office) AND v.author_id = \(person) AND v.approved_at IS NOT NULL \
            ORDER BY v.approved_at DESC, v.playbook_id DESC LIMIT \(limit) OFFSET \(skipping)
            """
        ).map { row in
            Written(
                playbook: try row.id(0),
                number: PlaybookNumber(playbook: try row.int(1), version: try row.int(2)),
                approvedAt: try row.timestamp(3), uses: try row.int(4))
        }
    }

    /// What somebody did for others, newest first: asked to, and answering their questions.
    package static func help(
        by person: PersonID, _ span: Span, skipping: Int = 0, limit: Int, _ session: any SQLSession
    ) throws -> [(at: Timestamp, message: MessageID, isAnswer: Bool)] {
        try session.rows(
            """
            SELECT h.at, h.message_id, h.is_answer FROM (
                SELECT decided_at AS at, message_id, 0 AS is_answer FROM handover WHERE office_id = \(span.office) \
                AND to_id = \(person) AND kind = 'request' AND decision = 'accepted' \
                AND decided_at >= \(span.from) AND decided_at < \(span.until)
                UNION ALL SELECT reply_at AS at, message_id, 1 AS is_answer FROM answer \
                WHERE office_id = \(span.office) AND reply_by = \(person) AND reply_at IS NOT NULL \
                AND reply_at >= \(span.from) AND reply_at < \(span.until)
            ) h ORDER BY h.at DESC, h.message_id DESC LIMIT \(limit) OFFSET \(skipping)
            """
        ).map { (try $0.timestamp(0), try $0.id(1), try $0.bool(2)) }
    }

    package struct Said: Sendable {
        package let complaint: ComplaintID
        package let kind: Complaint.Kind
        package let countsAs: CountsAs
        package let actedAt: Timestamp
    }

    /// Complaints or compliments about what somebody did in the span, newest first.
    package static func said(
        of person: PersonID, _ kind: Complaint.Kind, as counts: [CountsAs], _ span: Span, skipping: Int = 0, limit: Int,
        _ session: any SQLSession
    ) throws -> [Said] {
        try session.rows(
            """
            SELECT id, kind, counts_as, acted_at FROM complaint WHERE office_id = \(span.office) \
            AND person_id = \(person) AND kind = \(kind) AND counts_as IN \(list: counts.map(\.rawValue)) \
            AND acted_at >= \(span.from) AND acted_at < \(span.until) ORDER BY acted_at DESC, id DESC \
            LIMIT \(limit) OFFSET \(skipping)
            """
        ).map { row in
            Said(
                complaint: try row.id(0), kind: try row.value(1), countsAs: try row.value(2),
                actedAt: try row.timestamp(3))
        }
    }
}
