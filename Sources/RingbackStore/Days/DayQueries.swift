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

    /// Those who tell callers when they are called.
    package static func windowed(in office: OfficeID, _ session: any SQLSession) throws -> Set<PersonID> {
        Set(
            try session.rows(
                "SELECT person_id FROM discretion WHERE office_id = \(office) AND promise = 'windowed'"
            ).map { try $0.id(0) })
    }
}
