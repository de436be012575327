package import RingbackCore

/// What became of an office's messages on one day, in numbers: by index, for that day alone.
package enum DayQueries {
    /// Everybody's figures of a day.
    /// - Parameters:
    ///   - people: whose.
    ///   - now: a day that is over by then is counted as it stood at its end.
    package static func figures(
        of people: [PersonID], on times: DayTimes, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PersonID: DayFigures] {
        if people.isEmpty { return [:] }
        var figures: [PersonID: DayFigures] = [:]
        for row in try session.rows(taken(times, office)) {
            figures[try row.id(0), default: DayFigures()].taken = try row.int(1)
        }
        for row in try session.rows(ended(people, times, office)) {
            let owner: PersonID = try row.id(0)
            figures[owner, default: DayFigures()].returned = try row.int(1)
            figures[owner, default: DayFigures()].closed = try row.int(2)
        }
        for row in try session.rows(times.end <= now ? wordHadBeenLeft(times, office) : leftWord(times, office)) {
            figures[try row.id(0), default: DayFigures()].leftWord = try row.int(1)
        }
        for (owner, count) in try left(on: times, in: office, session) {
            figures[owner, default: DayFigures()].left = count
        }
        if times.end <= now {
            for row in try session.rows(returnedSince(people, times, office)) {
                figures[try row.id(0), default: DayFigures()].left += try row.int(1)
            }
        }
        return figures
    }

    /// Of a day that is over, as it stood at its end: where word was left by then, whatever has become of it since.
    private static func wordHadBeenLeft(_ times: DayTimes, _ office: OfficeID) -> Query {
        let from = AttemptID(at: times.start, randomness: (0, 0))
        let to = AttemptID(at: times.end, randomness: (0, 0))
        return """
            SELECT m.owner_id, COUNT(DISTINCT m.id) FROM attempt a
            JOIN message m ON m.office_id = a.office_id AND m.id = a.message_id
            WHERE a.office_id = \(office) AND a.id >= \(from) AND a.id < \(to) AND a.outcome IN \(list: word) \
            AND a.undone_at IS NULL AND (m.closed_at IS NULL OR m.closed_at >= \(times.end)) \
            AND NOT EXISTS (SELECT 1 FROM call k WHERE k.office_id = a.office_id AND k.message_id = a.message_id \
                AND k.at > a.at AND k.at < \(times.end)) GROUP BY m.owner_id
            """
    }

    /// What was due by the end of a day and is returned by now, but was not by then, and no word was left either.
    private static func returnedSince(_ people: [PersonID], _ times: DayTimes, _ office: OfficeID) -> Query {
        """
        SELECT m.owner_id, COUNT(*) FROM message m
        WHERE m.office_id = \(office) AND m.owner_id IN \(list: people.sorted()) AND m.closed_at IS NOT NULL \
        AND m.closed_at >= \(times.end) AND m.due_at < \(times.end) \
        AND NOT EXISTS (SELECT 1 FROM attempt a WHERE a.office_id = m.office_id AND a.message_id = m.id \
            AND a.at >= \(times.start) AND a.at < \(times.end) AND a.outcome IN \(list: word) \
            AND a.undone_at IS NULL) GROUP BY m.owner_id
        """
    }

    private static let word = [AttemptOutcome.leftWord.rawValue, AttemptOutcome.leftVoicemail.rawValue]

    /// How much of everybody's was due by the end of a day and is still to be returned.
    package static func left(
        on times: DayTimes, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PersonID: Int] {
        var left: [PersonID: Int] = [:]
        for row in try session.rows(Self.left(times, office)) { left[try row.id(0)] = try row.int(1) }
        return left
    }

    /// By their ids, which begin with the time they were made: no index of their own.
    private static func taken(_ times: DayTimes, _ office: OfficeID) -> Query {
        let from = MessageID(at: times.start, randomness: (0, 0))
        let to = MessageID(at: times.end, randomness: (0, 0))
        return """
            SELECT owner_id, COUNT(*) FROM message
            WHERE office_id = \(office) AND id >= \(from) AND id < \(to) GROUP BY owner_id
            """
    }

    private static func ended(_ people: [PersonID], _ times: DayTimes, _ office: OfficeID) -> Query {
        """
        SELECT owner_id, COUNT(*) FILTER (WHERE outcome <> 'closedWithReason'), \
        COUNT(*) FILTER (WHERE outcome = 'closedWithReason') FROM message
        WHERE office_id = \(office) AND owner_id IN \(list: people.sorted()) AND closed_at IS NOT NULL \
        AND closed_at >= \(times.start) AND closed_at < \(times.end) GROUP BY owner_id
        """
    }

    private static func leftWord(_ times: DayTimes, _ office: OfficeID) -> Query {
        """
        SELECT m.owner_id, COUNT(*) FROM message m
        JOIN attempt a ON a.office_id = m.office_id AND a.id = m.last_attempt_id
        WHERE m.office_id = \(office) AND m.closed_at IS NULL AND m.face = 'out' \
        AND a.at >= \(times.start) AND a.at < \(times.end) GROUP BY m.owner_id
        """
    }

    private static func left(_ times: DayTimes, _ office: OfficeID) -> Query {
        """
        SELECT owner_id, COUNT(*) FROM message
        WHERE office_id = \(office) AND closed_at IS NULL AND face = 'sheet' AND due_at < \(times.end)
        GROUP BY owner_id
        """
    }

    /// What is due by the end of a day and still to be returned, longest first.
    /// - Parameter most: no more than these.
    package static func open(
        of people: [PersonID], on times: DayTimes, most: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [(message: MessageID, owner: PersonID)] {
        if people.isEmpty { return [] }
        // As on the board: of some people, what is theirs is read and sorted.
        return try session.rows(
            """
            SELECT m.id, m.owner_id FROM message m
            WHERE m.office_id = \(office) AND m.owner_id IN \(list: people.sorted()) AND m.closed_at IS NULL \
            AND m.face = 'sheet' AND m.due_at + 0 < \(times.end) ORDER BY m.due_at + 0, m.id LIMIT \(most)
            """
        ).map { (try $0.id(0), try $0.id(1)) }
    }

    /// What was carried from a day to another, and was not returned that day after all.
    package static func carries(
        from times: DayTimes, in office: OfficeID, _ session: any SQLSession
    ) throws -> [DayCarry] {
        let columns: Query = """
            e.message_id, m.owner_id, e.reason, e.until_at, e.by_id, e.at, d.told_by, e.due_before_at, m.closed_at
            """
        let rows =
            try session.rows(
                """
                SELECT \(columns) FROM message_excuse e
                JOIN message m ON m.office_id = e.office_id AND m.id = e.message_id
                LEFT JOIN day_carry d ON d.office_id = e.office_id AND d.excuse_id = e.id
                WHERE e.office_id = \(office) AND e.at >= \(times.start) AND e.at < \(times.end) \
                AND (d.day IS NULL OR d.day = \(times.day))
                """)
            + session.rows(
                """
                SELECT \(columns) FROM day_carry d
                JOIN message_excuse e ON e.office_id = d.office_id AND e.id = d.excuse_id
                JOIN message m ON m.office_id = d.office_id AND m.id = e.message_id
                WHERE d.office_id = \(office) AND d.day = \(times.day)
                """)
        var last: [MessageID: DayCarry] = [:]
        for row in rows {
            var next = RowCursor(row)
            let message: MessageID = try next.id()
            let owner: PersonID = try next.id()
            guard let reason = Excuse.Reason(rawValue: try next.text()) else { continue }
            let until = try next.timestamp()
            let by: PersonID = try next.id()
            let at = try next.timestamp()
            let told: PersonID? = try next.optionalID()
            let due = try next.timestamp()
            let closed = try next.optionalTimestamp()
            guard until >= times.end, due < times.end, closed.map({ $0 >= times.end }) ?? true else { continue }
            if let known = last[message], known.at >= at { continue }
            last[message] = DayCarry(
                message: message, owner: owner, reason: reason, until: until, by: by, at: at, told: told)
        }
        return last.values.sorted { ($0.at, $0.message) < ($1.at, $1.message) }
    }

    /// Notes from which day an excuse carries its message, and who told the caller.
    package static func carry(
        _ excuse: ExcuseID, from day: Workday, told: PersonID?, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO day_carry (office_id, excuse_id, day, told_by)
            VALUES (\(office), \(excuse), \(day), \(told))
            ON CONFLICT (office_id, excuse_id) DO UPDATE SET told_by = excluded.told_by
            """)
    }

    /// Those who tell callers when they are called.
    package static func windowed(in office: OfficeID, _ session: any SQLSession) throws -> Set<PersonID> {
        Set(
            try session.rows(
                "SELECT person_id FROM discretion WHERE office_id = \(office) AND promise = 'windowed'"
            ).map { try $0.id(0) })
    }
}
