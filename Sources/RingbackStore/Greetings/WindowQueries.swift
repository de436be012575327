package import RingbackCore

/// What was published, and what became of it: the tables `greeting_window` and `greeting_debt`.
package enum WindowQueries {
    /// A stated window with the messages left under it.
    package struct Stated: Sendable {
        package let greeting: GreetingID
        package let person: PersonID
        package let window: Opening
        /// When another greeting took its place before it was over.
        package let restatedAt: Timestamp?
        /// The messages left under it.
        package let calls: Int
        /// Those of them on which somebody rang back, or that were closed, by the end of the window.
        package let met: Int

        /// Whether a call was still owed when the window closed. One that nobody left a message under is neither met
        /// nor missed.
        package var isMissed: Bool { met < calls }
    }

    /// The windows that closed from one instant to another: stated, met, missed and restated can be counted from them,
    /// by person. The calls behind a figure are those of ``messages(under:in:_:)``.
    package static func closed(
        from start: Timestamp, to end: Timestamp, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [Stated] {
        try session.rows(
            """
            SELECT w.greeting_id, w.person_id, w.day, w.opens_at, w.closes_at, w.restated_at, COUNT(d.message_id), \
            CAST(SUM(CASE WHEN d.message_id IS NOT NULL AND (m.closed_at <= d.due_at OR EXISTS (
                SELECT 1 FROM attempt a WHERE a.office_id = d.office_id AND a.message_id = d.message_id \
                AND a.at <= d.due_at AND a.undone_at IS NULL)) THEN 1 ELSE 0 END) AS BIGINT)
            FROM greeting_window w
            LEFT JOIN greeting_debt d ON d.office_id = w.office_id AND d.greeting_id = w.greeting_id \
            AND d.due_at = w.closes_at
            LEFT JOIN message m ON m.office_id = d.office_id AND m.id = d.message_id
            WHERE w.office_id = \(office) AND w.closes_at >= \(start) AND w.closes_at < \(end)
            GROUP BY w.greeting_id, w.person_id, w.day, w.opens_at, w.closes_at, w.restated_at
            ORDER BY w.closes_at, w.greeting_id LIMIT \(limit)
            """
        ).map { row in
            var next = RowCursor(row)
            let (greeting, person) = (try next.id(GreetingID.self), try next.id(PersonID.self))
            let day = Workday(try next.text()) ?? Workday(daysSince1970: 0)
            return Stated(
                greeting: greeting, person: person,
                window: Opening(day: day, opens: try next.timestamp(), closes: try next.timestamp()),
                restatedAt: try next.optionalTimestamp(), calls: try next.integer(),
                met: try next.optionalInteger() ?? 0)
        }
    }

    /// The messages left under a greeting, by when they were due.
    package static func messages(
        under greeting: GreetingID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [MessageID] {
        try session.rows(
            """
            SELECT message_id FROM greeting_debt WHERE office_id = \(office) AND greeting_id = \(greeting)
            ORDER BY due_at, message_id
            """
        ).map { try $0.id(0) }
    }

    /// One person's windows that close after an instant, as they stand now: what is booked in their day.
    package static func booked(
        of person: PersonID, after start: Timestamp, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [(greeting: GreetingID, window: Opening)] {
        try session.rows(
            """
            SELECT greeting_id, day, opens_at, closes_at FROM greeting_window
            WHERE office_id = \(office) AND person_id = \(person) AND closes_at > \(start) AND restated_at IS NULL
            ORDER BY closes_at LIMIT \(limit)
            """
        ).map { row in
            var next = RowCursor(row)
            let id = try next.id(GreetingID.self)
            let day = Workday(try next.text()) ?? Workday(daysSince1970: 0)
            return (id, Opening(day: day, opens: try next.timestamp(), closes: try next.timestamp()))
        }
    }

    /// A message was left under a greeting.
    package static func owe(
        _ message: MessageID, under greeting: GreetingID, by due: Timestamp, in office: OfficeID,
        _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO greeting_debt (office_id, greeting_id, message_id, due_at)
            VALUES (\(office), \(greeting), \(message), \(due)) ON CONFLICT DO NOTHING
            """)
    }

    /// How many open calls of somebody are due by an instant.
    package static func waiting(
        for owner: PersonID, by due: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Int {
        try session.row(
            """
            SELECT COUNT(*) FROM message
            WHERE office_id = \(office) AND owner_id = \(owner) AND closed_at IS NULL AND due_at <= \(due)
            """
        ).map { try $0.int(0) } ?? 0
    }

    /// How long somebody's latest calls out lasted, in seconds: as the telephones logged them, where a try of theirs
    /// goes with the call.
    package static func callSeconds(
        of person: PersonID, since start: Timestamp, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [Int] {
        try session.rows(
            """
            SELECT l.seconds FROM logged_call l
            WHERE l.office_id = \(office) AND l.at >= \(start) AND l.direction = 'out' AND l.seconds > 0 \
            AND EXISTS (SELECT 1 FROM attempt a WHERE a.office_id = l.office_id AND a.number = l.number \
                AND a.by_id = \(person) AND a.at >= l.at - 600000 AND a.at <= l.at + 3600000)
            ORDER BY l.at DESC LIMIT \(limit)
            """
        ).map { try $0.int(0) }
    }

    /// Moves what a greeting published to the one that took its place with the same windows: nothing was restated.
    package static func pass(
        from old: GreetingID, to new: GreetingID, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            "UPDATE greeting_debt SET greeting_id = \(new) WHERE office_id = \(office) AND greeting_id = \(old)")
        try session.run("DELETE FROM greeting_window WHERE office_id = \(office) AND greeting_id = \(old)")
    }
}
