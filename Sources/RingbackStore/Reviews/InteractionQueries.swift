package import RingbackCore

/// What counts as an interaction, for reviews and for the comparison of groups: a call that somebody took while the
/// caller was there, and a return. Each is whose who acted then, at the time when they acted; who owns the message today
/// is never asked.
///
/// Counted from `call_answered`, `attempt_by` and `closing_act_by` alone: a stretch of an index for each person. A year
/// of a large team is a million of them, so days that are over are counted once (``InteractionDayQueries``).
package enum InteractionQueries {
    /// Somebody was there: nobody takes a mail or a voicemail.
    package static let taken: [CallSource] = [.telephone, .walkIn]
    /// The caller was reached, or word was left for them.
    package static let returned: [AttemptOutcome] = [.talked, .leftWord, .leftVoicemail]

    private static let peopleAtOnce = 512

    /// Everybody's counts in a span of time; whoever did nothing is missing.
    ///
    /// Days that are over are added up from what was kept of them; the beginning and the end of the span are counted.
    /// - Parameter until: exclusive.
    package static func counts(
        of people: [PersonID], from: Timestamp, until: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PersonID: InteractionCounts] {
        let kept = try InteractionDayQueries.keptBefore(in: office, session)
        let first = InteractionDayQueries.day(startingAtOrAfter: from)
        let last = min(InteractionDayQueries.day(of: until), kept ?? first)
        guard first < last else { return try counted(of: people, from: from, until: until, in: office, session) }
        let (start, end) = (InteractionDayQueries.start(of: first), InteractionDayQueries.start(of: last))
        return try InteractionDayQueries.sums(of: people, from: first, until: last, in: office, session)
            .merging(counted(of: people, from: from, until: start, in: office, session), uniquingKeysWith: +)
            .merging(counted(of: people, from: end, until: until, in: office, session), uniquingKeysWith: +)
    }

    /// The same, one by one.
    static func counted(
        of people: [PersonID], from: Timestamp, until: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PersonID: InteractionCounts] {
        guard from < until else { return [:] }
        var counts: [PersonID: InteractionCounts] = [:]
        for some in people.chunks(of: peopleAtOnce) {
            let span = Span(office: office, people: some, from: from, until: until)
            for row in try session.rows(
                "SELECT k.answered_by, COUNT(*) FROM call k WHERE \(calls(span)) GROUP BY k.answered_by")
            {
                counts[try row.id(0), default: .init()].taken = try row.int(1)
            }
            for row in try session.rows(
                """
                SELECT a.by_id, a.outcome, COUNT(*), COUNT(a.due_at), \
                COUNT(CASE WHEN a.at <= a.due_at THEN 1 END)
                FROM attempt a WHERE \(tries(span)) GROUP BY a.by_id, a.outcome
                """)
            {
                let isReturn = returned.contains(try row.value(1))
                try add(row, to: &counts[try row.id(0), default: .init()], isReturn: isReturn)
            }
            for row in try session.rows(
                """
                SELECT c.by_id, 0, COUNT(*), COUNT(*), COUNT(CASE WHEN c.at <= c.due_at THEN 1 END)
                FROM closing_act c WHERE \(endings(span)) GROUP BY c.by_id
                """)
            {
                try add(row, to: &counts[try row.id(0), default: .init()], isReturn: true)
            }
            for row in try session.rows(
                """
                SELECT u.person_id, COUNT(*) FROM playbook_use u WHERE u.office_id = \(office) \
                AND u.person_id IN \(list: some) AND u.at >= \(from) AND u.at < \(until) GROUP BY u.person_id
                """)
            {
                counts[try row.id(0), default: .init()].uses = try row.int(1)
            }
        }
        return counts
    }

    private static func add(_ row: Row, to counts: inout InteractionCounts, isReturn: Bool) throws {
        guard isReturn else { return counts.tries += try row.int(2) }
        counts.returned += try row.int(2)
        counts.timed += try row.int(3)
        counts.inWindow += try row.int(4)
    }

    // MARK: One by one

    /// Rows of `person_id`, `at`, `kind`, `message_id`, `call_id`, `attempt_id`, `due_at`, `outcome`, one an interaction:
    /// to select from, joined and grouped as needed.
    /// - Parameter people: at most some hundred.
    package static func rows(
        of people: [PersonID], from: Timestamp, until: Timestamp, in office: OfficeID
    ) -> Query {
        let span = Span(office: office, people: people, from: from, until: until)
        return "\(takenRows(span)) UNION ALL \(returnedRows(span)) UNION ALL \(endedRows(span))"
    }

    /// Somebody's interactions of a kind, newest first.
    /// - Parameters:
    ///   - isTimed: only those of which it is known when they were due.
    ///   - skipping: how many were on earlier pages.
    package static func list(
        of person: PersonID, _ kind: Interaction.Kind, isTimed: Bool = false, from: Timestamp, until: Timestamp,
        in office: OfficeID, skipping: Int = 0, limit: Int, _ session: any SQLSession
    ) throws -> [Interaction] {
        let span = Span(office: office, people: [person], from: from, until: until)
        let all: Query = kind == .taken ? takenRows(span) : "\(returnedRows(span)) UNION ALL \(endedRows(span))"
        let which: Query = isTimed ? "WHERE i.due_at IS NOT NULL" : ""
        return try session.rows(
            """
            SELECT i.kind, i.person_id, i.at, i.message_id, i.call_id, i.attempt_id, i.due_at, i.outcome
            FROM (\(all)) i \(which) ORDER BY i.at DESC, i.message_id DESC LIMIT \(limit) OFFSET \(skipping)
            """
        ).map { row in
            var next = RowCursor(row)
            return Interaction(
                kind: try next.word(), person: try next.id(), at: try next.timestamp(), message: try next.id(),
                call: try next.optionalID(), attempt: try next.optionalID(), due: try next.optionalTimestamp(),
                outcome: try next.optionalText())
        }
    }

    private struct Span {
        let office: OfficeID
        let people: [PersonID]
        let from, until: Timestamp
    }

    private static func calls(_ span: Span) -> Query {
        """
        k.office_id = \(span.office) AND k.answered_by IN \(list: span.people) AND k.at >= \(span.from) \
        AND k.at < \(span.until) AND k.source IN \(list: taken.map(\.rawValue)) AND k.message_id NOT IN \
        (SELECT m.id FROM message m WHERE m.office_id = \(span.office) AND m.taker_id IN \(list: span.people) \
        AND m.filed_at >= \(span.from) AND m.filed_at < \(span.until.adding(seconds: 86_400)) \
        AND m.closed_reason = 'filed by mistake, taken back at once')
        """
    }

    private static func tries(_ span: Span) -> Query {
        """
        a.office_id = \(span.office) AND a.by_id IN \(list: span.people) AND a.at >= \(span.from) \
        AND a.at < \(span.until) AND a.undone_at IS NULL
        """
    }

    private static func endings(_ span: Span) -> Query {
        """
        c.office_id = \(span.office) AND c.by_id IN \(list: span.people) AND c.at >= \(span.from) \
        AND c.at < \(span.until)
        """
    }

    private static func takenRows(_ span: Span) -> Query {
        """
        SELECT k.answered_by AS person_id, k.at AS at, 'taken' AS kind, k.message_id AS message_id, k.id AS call_id, \
        NULL AS attempt_id, NULL AS due_at, NULL AS outcome FROM call k WHERE \(calls(span))
        """
    }

    private static func returnedRows(_ span: Span) -> Query {
        """
        SELECT a.by_id AS person_id, a.at AS at, 'returned' AS kind, a.message_id AS message_id, NULL AS call_id, \
        a.id AS attempt_id, a.due_at AS due_at, a.outcome AS outcome FROM attempt a WHERE \(tries(span)) \
        AND a.outcome IN \(list: returned.map(\.rawValue))
        """
    }

    private static func endedRows(_ span: Span) -> Query {
        """
        SELECT c.by_id AS person_id, c.at AS at, 'returned' AS kind, c.message_id AS message_id, NULL AS call_id, \
        NULL AS attempt_id, c.due_at AS due_at, c.outcome AS outcome FROM closing_act c WHERE \(endings(span))
        """
    }
}
