package import RingbackCore

/// The tables `ladder` and `ladder_step`.
package enum LadderQueries {
    /// The latest ladder of a message; `nil` if nobody ever tried every phone for it.
    package static func latest(
        of message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Ladder? {
        try session.row(
            """
            SELECT \(columns) FROM ladder WHERE office_id = \(office) AND message_id = \(message)
            ORDER BY started_at DESC, id DESC LIMIT 1
            """
        ).map { try read($0, in: office, session) }
    }

    /// All ladders of a message, latest first.
    package static func all(
        of message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [Ladder] {
        try session.rows(
            """
            SELECT \(columns) FROM ladder WHERE office_id = \(office) AND message_id = \(message)
            ORDER BY started_at DESC, id DESC LIMIT 20
            """
        ).map { try read($0, in: office, session) }
    }

    /// The one of a message that goes on.
    package static func running(
        of message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Ladder? {
        try session.row(
            """
            SELECT \(columns) FROM ladder
            WHERE office_id = \(office) AND message_id = \(message) AND ended_at IS NULL
            """
        ).map { try read($0, in: office, session) }
    }

    /// Messages about which somebody is looked for now.
    package static func lookedFor(
        _ person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [MessageID] {
        try session.rows(
            """
            SELECT message_id FROM ladder
            WHERE office_id = \(office) AND person_id = \(person) AND ended_at IS NULL AND phase = 'running'
            ORDER BY started_at LIMIT 50
            """
        ).map { try $0.id(0) }
    }

    /// Messages with a ladder that the program has to look at.
    package static func due(
        at now: Timestamp, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [MessageID] {
        try session.rows(
            """
            SELECT message_id FROM ladder WHERE office_id = \(office) AND looks_at <= \(now)
            ORDER BY looks_at LIMIT \(limit)
            """
        ).map { try $0.id(0) }
    }

    package static func add(_ ladder: Ladder, in office: OfficeID, _ session: any SQLSession) throws {
        var columns = ColumnWriter(office)
        let ways = try ladder.ways.json
        _ = try self.ladder(&columns, ladder, ways: ways)
        try session.run(ColumnWriter.insert([columns], into: "ladder"))
        try save(ladder.steps, of: ladder, in: office, session)
        try show(ladder, in: office, session)
    }

    /// Stores what became of it, with the tally beside its message.
    /// - Returns: `false` if somebody else was first.
    package static func save(_ ladder: inout Ladder, in office: OfficeID, _ session: any SQLSession) throws -> Bool {
        var saved = ladder
        saved.version += 1
        var columns = ColumnWriter(office)
        _ = try self.ladder(&columns, saved, ways: "")
        let changed = try session.run(
            """
            UPDATE ladder SET \(columns.assignments)
            WHERE office_id = \(office) AND id = \(ladder.id) AND version = \(ladder.version)
            """)
        guard changed == 1 else { return false }
        ladder = saved
        try save(ladder.steps, of: ladder, in: office, session)
        try show(ladder, in: office, session)
        return true
    }

    private static func save(
        _ steps: [LadderStep], of ladder: Ladder, in office: OfficeID, _ session: any SQLSession
    ) throws {
        for step in steps {
            try session.run(
                """
                INSERT INTO ladder_step (office_id, ladder_id, message_id, number, pass, way, outcome, at, by_id, \
                with_whom, said, skip, taken_back_at, send_at, sends)
                VALUES (\(office), \(ladder.id), \(ladder.message), \(step.number), \(step.pass), \(step.way), \
                \(step.outcome), \(step.at), \(step.by), \(step.with), \(step.said), \(step.skip?.code), \
                \(step.takenBackAt), \(step.outcome == .sending ? step.at : nil), 0)
                ON CONFLICT (office_id, ladder_id, number) DO UPDATE SET outcome = excluded.outcome, \
                said = excluded.said, taken_back_at = excluded.taken_back_at
                """)
        }
    }

    private static func show(_ ladder: Ladder, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            UPDATE message SET reach_tried = \(ladder.phonesTried), reach_phones = \(ladder.phones), \
            reach_phase = \(ladder.phase) WHERE office_id = \(office) AND id = \(ladder.message)
            """)
    }

    // MARK: Columns

    private static let columns = Query(columnsAs: nil) { try ladder(&$0, nil, ways: nil) }

    private static func read(_ row: Row, in office: OfficeID, _ session: any SQLSession) throws -> Ladder {
        var next = RowCursor(row)
        var (ladder, ways) = try self.ladder(&next, nil, ways: nil)
        ladder = ladder.with(ways: try ReachWay.read(ways))
        ladder.steps = try steps(of: ladder.id, in: office, session)
        return ladder
    }

    private static func ladder(
        _ next: inout some ColumnPass, _ known: Ladder?, ways: String?
    ) throws(SQLFault) -> (Ladder, ways: String) {
        var ladder = Ladder(
            id: try next.fixed("id", known?.id), message: try next.fixed("message_id", known?.message),
            principal: try next.fixed("person_id", known?.principal),
            startedBy: try next.fixed("started_by", known?.startedBy),
            startedAt: try next.fixed("started_at", known?.startedAt), ways: known?.ways ?? [],
            idle: try next.fixed("idle", known?.idle))
        let ways = try next.fixed("ways", ways)
        ladder.version = try next.column("version", known?.version)
        ladder.phase = try next.column("phase", known?.phase)
        ladder.ending = try next.optional("ending", known?.ending)
        ladder.endedAt = try next.optional("ended_at", known?.endedAt)
        ladder.nextBy = try next.optional("next_by", known?.nextBy)
        ladder.looksAt = try next.optional("looks_at", known?.looksAt)
        return (ladder, ways)
    }

    private static func steps(
        of ladder: LadderID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [LadderStep] {
        try session.rows(
            """
            SELECT number, pass, way, outcome, at, by_id, with_whom, said, skip, taken_back_at FROM ladder_step
            WHERE office_id = \(office) AND ladder_id = \(ladder) ORDER BY number
            """
        ).map { row in
            var next = RowCursor(row)
            return LadderStep(
                number: try next.integer(), pass: try next.integer(), way: try next.optionalInteger(),
                outcome: try next.word(), at: try next.timestamp(), by: try next.optionalID(),
                with: try next.text(), said: try next.text(),
                skip: try next.optionalText().flatMap(LadderSkip.init(code:)),
                takenBackAt: try next.optionalTimestamp())
        }
    }
}

extension Ladder {
    /// The same with the ways as stored.
    fileprivate func with(ways: [ReachWay]) -> Self {
        var ladder = Self(
            id: id, message: message, principal: principal, startedBy: startedBy, startedAt: startedAt, ways: ways,
            idle: idle)
        (ladder.version, ladder.phase, ladder.ending) = (version, phase, ending)
        (ladder.endedAt, ladder.nextBy, ladder.looksAt) = (endedAt, nextBy, looksAt)
        return ladder
    }
}
