package import RingbackCore

/// What reports read: slices of the tables that the office works with, by the day on which something was taken down.
///
/// An id begins with the time it was made, so that the primary keys of messages and calls are also in the order of
/// time: reports need no index that filing would pay for.
package enum ReportQueries {
    /// The messages that were taken down in a span of time, without what was promised on calls of the office's own, and
    /// without mistakes that were taken back at once.
    /// - Parameters:
    ///   - owners: `nil` for everybody's.
    ///   - until: exclusive.
    ///   - details: what else is looked up of each; the rest is as if there was none.
    package static func messages(
        of owners: Set<PersonID>?, from: Timestamp, until: Timestamp, with details: CallFact.Details,
        in office: OfficeID, _ session: any SQLSession
    ) throws -> [CallFact] {
        if let owners, owners.isEmpty { return [] }
        let whose: Query = owners.map { "AND m.owner_id IN \(list: $0.sorted())" } ?? ""
        return try session.rows(
            """
            SELECT m.id, m.owner_id, m.team_id, m.contact_id, m.caller_number, m.first_call_at, m.filed_at, m.calls, \
            \(details.contains(.tries) ? firstTry : "NULL"), m.closed_at, m.outcome, m.due_at, \
            \(details.contains(.times) ? toldTime : "NULL"), \(details.contains(.times) ? excuses : "0")
            FROM message m
            WHERE m.office_id = \(office) AND m.id >= \(first(at: from)) AND m.id < \(first(at: until)) \(whose) \
            AND m.source <> \(CallSource.followUp.rawValue)
            AND (m.closed_reason IS NULL OR m.closed_reason <> \(Closing.takenBack))
            ORDER BY m.id
            """
        ).map(fact)
    }

    private static let firstTry: Query = """
        (SELECT MIN(a.at) FROM attempt a
            WHERE a.office_id = m.office_id AND a.message_id = m.id AND a.undone_at IS NULL)
        """
    private static let toldTime: Query = """
        COALESCE((SELECT MIN(d.due_at + 0) FROM greeting_debt d
            WHERE d.office_id = m.office_id AND d.message_id = m.id), m.agreed_at)
        """
    private static let excuses: Query = """
        (SELECT COUNT(*) FROM message_excuse x WHERE x.office_id = m.office_id AND x.message_id = m.id)
        + (SELECT COUNT(*) FROM greeting_debt d WHERE d.office_id = m.office_id AND d.message_id = m.id
            AND EXISTS (SELECT 1 FROM greeting_window w WHERE w.office_id = d.office_id \
                AND w.greeting_id = d.greeting_id AND w.closes_at = d.due_at AND w.restated_at IS NOT NULL))
        """

    private static func fact(_ row: Row) throws -> CallFact {
        var next = RowCursor(row)
        let (id, owner) = (try next.id(MessageID.self), try next.id(PersonID.self))
        let (team, contact) = (try next.optionalID(TeamID.self), try next.optionalID(ContactID.self))
        let number = try next.optionalText()
        let (called, filed, calls) = (try next.timestamp(), try next.timestamp(), try next.integer())
        let tried = try next.optionalTimestamp()
        var fact = CallFact(
            message: id, owner: owner, team: team,
            caller: contact.map(CallFact.Caller.contact) ?? number.map(CallFact.Caller.number), calledAt: called,
            filedAt: filed, calls: calls, firstTryAt: tried, closedAt: try next.optionalTimestamp(),
            outcome: try next.optionalWord(), due: try next.timestamp(), agreedAt: try next.optionalTimestamp())
        fact.isExcused = try next.integer() > 0
        return fact
    }

    /// Every call that was taken down in a span of time.
    package static func rung(
        of owners: Set<PersonID>?, from: Timestamp, until: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [RungFact] {
        if let owners, owners.isEmpty { return [] }
        let whose: Query = owners.map { "AND m.owner_id IN \(list: $0.sorted())" } ?? ""
        return try session.rows(
            """
            SELECT m.id, m.owner_id, k.at
            FROM call k JOIN message m ON m.office_id = k.office_id AND m.id = k.message_id
            WHERE k.office_id = \(office) AND k.id >= \(first(at: from)) AND k.id < \(first(at: until)) \(whose) \
            AND m.source <> \(CallSource.followUp.rawValue)
            AND (m.closed_reason IS NULL OR m.closed_reason <> \(Closing.takenBack))
            """
        ).map { RungFact(message: try $0.id(0), owner: try $0.id(1), at: try $0.timestamp(2)) }
    }

    /// Calls of an imported log.
    package static func logged(
        from: Timestamp, until: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [LineFact] {
        try session.rows(
            """
            SELECT at, direction, ended, seconds FROM logged_call
            WHERE office_id = \(office) AND at >= \(from) AND at < \(until)
            """
        ).map { row in
            LineFact(
                at: try row.timestamp(0),
                kind: try row.text(1) == CallLogRow.Direction.in.rawValue ? .incoming : .outgoing,
                wasAnswered: try row.text(2) == "answered", seconds: max(0, try row.int(3)))
        }
    }

    /// Calls in of an imported log, with whether each was lost: not answered, and nothing is known of the caller
    /// afterwards, neither a call of ours nor one of theirs that was answered or taken down.
    package static func incoming(
        from: Timestamp, until: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [LineFact] {
        try session.rows(
            """
            SELECT l.at, l.ended, l.seconds, CASE WHEN l.ended = 'answered' THEN 0
                WHEN l.number IS NULL THEN 1
                WHEN EXISTS (SELECT 1 FROM logged_call o WHERE o.office_id = l.office_id AND o.number = l.number \
                    AND o.at > l.at AND (o.direction = 'out' OR o.ended = 'answered')) THEN 0
                WHEN EXISTS (SELECT 1 FROM call k WHERE k.office_id = l.office_id AND k.number = l.number \
                    AND k.at >= l.at) THEN 0
                WHEN EXISTS (SELECT 1 FROM attempt a WHERE a.office_id = l.office_id AND a.number = l.number \
                    AND a.at >= l.at) THEN 0
                ELSE 1 END
            FROM logged_call l
            WHERE l.office_id = \(office) AND l.at >= \(from) AND l.at < \(until) AND l.direction = 'in'
            """
        ).map { row in
            var fact = LineFact(
                at: try row.timestamp(0), kind: .incoming, wasAnswered: try row.text(1) == "answered",
                seconds: max(0, try row.int(2)))
            fact.isLost = try row.int(3) == 1
            return fact
        }
    }

    /// Callers who were put on hold, and how long they waited until somebody took them or their call, by the history.
    package static func held(
        from: Timestamp, until: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [LineFact] {
        let actions = [JournalAction.callerHeld, .callerTaken, .callerFiled].map(\.rawValue)
        var facts: [LineFact] = []
        var waiting: (id: String, since: Timestamp)?
        func end(at instant: Timestamp?) {
            guard let (id, since) = waiting else { return }
            let seconds = instant.map { Int(clamping: max(0, $0.seconds(since: since))) }
            var fact = LineFact(at: since, kind: .held, wasAnswered: instant != nil, seconds: seconds ?? 0)
            fact.id = id
            facts.append(fact)
            waiting = nil
        }
        // One stretch of an index, caller after caller.
        for row in try session.rows(
            """
            SELECT subject_id, at, action FROM journal
            WHERE office_id = \(office) AND subject_kind = 'waiting'
            AND subject_id >= \(first(at: from)) AND subject_id < \(first(at: until))
            AND action IN \(list: actions) ORDER BY subject_id, seq
            """)
        {
            let (id, at) = (try row.text(0), try row.timestamp(1))
            if try row.text(2) == JournalAction.callerHeld.rawValue {
                end(at: nil)
                waiting = (id, at)
            } else if waiting?.id == id {
                end(at: at)
            }
        }
        end(at: nil)
        return facts
    }

    /// Who signed which day, in order.
    package static func signatures(
        _ period: ReportPeriod, in office: OfficeID, _ session: any SQLSession
    ) throws -> [Workday: [DaySigned]] {
        var signed: [Workday: [DaySigned]] = [:]
        for row in try session.rows(
            """
            SELECT day, by_id, at, digest, part FROM day_signature
            WHERE office_id = \(office) AND day >= \(period.from) AND day <= \(period.until) ORDER BY day, part
            """)
        {
            signed[try row.workday(0), default: []].append(
                DaySigned(
                    by: try row.id(1), at: try row.timestamp(2), digest: try row.text(3), part: try row.text(4)))
        }
        return signed
    }

    /// The least id that can have been made at an instant.
    private static func first(at instant: Timestamp) -> MessageID { MessageID(at: instant, randomness: (0, 0)) }
}
