package import RingbackCore

/// The tables `interaction_day` and `interaction_kept`: what everybody did on days that are over, by days of UTC. Nothing
/// that counts happens to such a day any more: what was done is dated when it was done, and undone within minutes.
package enum InteractionDayQueries {
    private static let milliseconds: Int64 = 86_400_000
    /// How many days are counted in one write, so that nobody waits for it.
    private static let daysAtOnce: Int64 = 31
    /// How long after its end a day is counted, in days: clocks of several servers may differ.
    private static let rests: Int64 = 1

    static func day(of instant: Timestamp) -> Int64 {
        let (day, rest) = instant.milliseconds.quotientAndRemainder(dividingBy: milliseconds)
        return rest < 0 ? day - 1 : day
    }

    static func day(startingAtOrAfter instant: Timestamp) -> Int64 {
        let day = day(of: instant)
        return start(of: day) == instant ? day : day + 1
    }

    static func start(of day: Int64) -> Timestamp { Timestamp(milliseconds: day * milliseconds) }

    /// All days before this one are kept; `nil` while none is.
    static func keptBefore(in office: OfficeID, _ session: any SQLSession) throws -> Int64? {
        try session.row("SELECT day FROM interaction_kept WHERE office_id = \(office)").map { try $0.int64(0) }
    }

    /// - Parameter until: exclusive.
    static func sums(
        of people: [PersonID], from: Int64, until: Int64, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PersonID: InteractionCounts] {
        var sums: [PersonID: InteractionCounts] = [:]
        for some in people.chunks(of: 512) {
            for row in try session.rows(
                """
                SELECT person_id, CAST(SUM(taken) AS BIGINT), CAST(SUM(returned) AS BIGINT), \
                CAST(SUM(timed) AS BIGINT), CAST(SUM(in_window) AS BIGINT), CAST(SUM(tries) AS BIGINT), \
                CAST(SUM(uses) AS BIGINT)
                FROM interaction_day WHERE office_id = \(office) AND person_id IN \(list: some) \
                AND day >= \(from) AND day < \(until) GROUP BY person_id
                """)
            {
                var counts = InteractionCounts()
                (counts.taken, counts.returned) = (try row.int(1), try row.int(2))
                (counts.timed, counts.inWindow) = (try row.int(3), try row.int(4))
                (counts.tries, counts.uses) = (try row.int(5), try row.int(6))
                sums[try row.id(0)] = counts
            }
        }
        return sums
    }

    /// Counts the next days that are over, of everybody.
    package static func keepDays(
        of people: [PersonID], at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws {
        let over = day(of: now) - rests
        guard let begun = try keptBefore(in: office, session) ?? firstDay(in: office, session), begun < over else {
            return
        }
        let end = min(over, begun + daysAtOnce)
        for day in begun..<end {
            let counts = try InteractionQueries.counted(
                of: people, from: start(of: day), until: start(of: day + 1), in: office, session)
            let rows = counts.sorted { $0.key < $1.key }.map { person, one -> Query in
                """
                (\(office), \(person), \(day), \(one.taken), \(one.returned), \(one.timed), \(one.inWindow), \
                \(one.tries), \(one.uses))
                """
            }
            for some in rows.chunks(of: 100) {
                try session.run(
                    """
                    INSERT INTO interaction_day
                        (office_id, person_id, day, taken, returned, timed, in_window, tries, uses)
                    VALUES \(rows: some)
                    ON CONFLICT (office_id, person_id, day) DO UPDATE SET taken = excluded.taken, \
                    returned = excluded.returned, timed = excluded.timed, in_window = excluded.in_window, \
                    tries = excluded.tries, uses = excluded.uses
                    """)
            }
        }
        try session.run(
            """
            INSERT INTO interaction_kept (office_id, day) VALUES (\(office), \(end))
            ON CONFLICT (office_id) DO UPDATE SET day = excluded.day
            """)
    }

    /// The day of the office's first message, by its id: ids begin with the time they were made.
    private static func firstDay(in office: OfficeID, _ session: any SQLSession) throws -> Int64? {
        try session.row(
            "SELECT first_call_at FROM message WHERE office_id = \(office) ORDER BY id LIMIT 1"
        ).map { day(of: try $0.timestamp(0)) - 1 }
    }
}
