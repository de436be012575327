package import RingbackCore

/// What became of messages, for the rules about returning them.
package enum ReturnFactQueries {
    /// A message that was open at some moment, or was closed after it.
    package struct Candidate: Sendable {
        package let message: MessageID
        package let owner: PersonID
        package let team: TeamID?
        package let filedAt: Timestamp
        package let acceptedAt: Timestamp?
        package let agreedAt: Timestamp?
        package let closedAt: Timestamp?
    }

    /// What was open at an instant, by owners: what is open now, and what was closed since.
    package static func open(
        since instant: Timestamp, owners: [PersonID], in office: OfficeID, _ session: any SQLSession
    ) throws -> [Candidate] {
        let open = try session.rows(
            """
            SELECT id, owner_id, team_id, filed_at, accepted_at, agreed_at, closed_at FROM message
            WHERE office_id = \(office) AND closed_at IS NULL AND source <> \(CallSource.followUp)
            """)
        var closed: [Row] = []
        for some in owners.chunks(of: 200) {
            closed += try session.rows(
                """
                SELECT id, owner_id, team_id, filed_at, accepted_at, agreed_at, closed_at FROM message
                WHERE office_id = \(office) AND owner_id IN \(list: some) AND closed_at IS NOT NULL \
                AND closed_at > \(instant) AND source <> \(CallSource.followUp) \
                AND (closed_reason IS NULL OR closed_reason <> \(Closing.takenBack))
                """)
        }
        return try (open + closed).map { row in
            Candidate(
                message: try row.id(0), owner: try row.id(1), team: try row.optionalID(2),
                filedAt: try row.timestamp(3), acceptedAt: try row.optionalTimestamp(4),
                agreedAt: try row.optionalTimestamp(5), closedAt: try row.optionalTimestamp(6))
        }
    }

    /// The accepted handovers of some messages, in order: from whom, to whom, when.
    package static func handovers(
        of messages: [MessageID], in office: OfficeID, _ session: any SQLSession
    ) throws -> [MessageID: [(from: PersonID, to: PersonID, at: Timestamp)]] {
        var all: [MessageID: [(from: PersonID, to: PersonID, at: Timestamp)]] = [:]
        for some in messages.chunks(of: 1000) {
            for row in try session.rows(
                """
                SELECT message_id, COALESCE(owner_id, from_id), to_id, decided_at FROM handover
                WHERE office_id = \(office) AND message_id IN \(list: some) AND decision = 'accepted'
                """)
            {
                all[try row.id(0), default: []].append((try row.id(1), try row.id(2), try row.timestamp(3)))
            }
        }
        return all.mapValues { $0.sorted { $0.at < $1.at } }
    }

    /// The tries of some messages that count, in order.
    package static func tries(
        of messages: [MessageID], in office: OfficeID, _ session: any SQLSession
    ) throws -> [MessageID: [(at: Timestamp, outcome: AttemptOutcome)]] {
        var all: [MessageID: [(at: Timestamp, outcome: AttemptOutcome)]] = [:]
        for some in messages.chunks(of: 1000) {
            for row in try session.rows(
                """
                SELECT message_id, at, outcome FROM attempt
                WHERE office_id = \(office) AND message_id IN \(list: some) AND undone_at IS NULL
                """)
            {
                all[try row.id(0), default: []].append((try row.timestamp(1), try row.value(2)))
            }
        }
        return all.mapValues { $0.sorted { $0.at < $1.at } }
    }

    /// When somebody last said of each that it may wait.
    package static func excuses(
        of messages: [MessageID], in office: OfficeID, _ session: any SQLSession
    ) throws -> [MessageID: Timestamp] {
        var all: [MessageID: Timestamp] = [:]
        for some in messages.chunks(of: 1000) {
            for row in try session.rows(
                """
                SELECT message_id, MIN(at) FROM message_excuse
                WHERE office_id = \(office) AND message_id IN \(list: some) GROUP BY message_id
                """)
            { all[try row.id(0)] = try row.timestamp(1) }
        }
        return all
    }
}
