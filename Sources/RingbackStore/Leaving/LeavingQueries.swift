package import RingbackCore

/// The tables `leaving` and `leaving_day`.
package enum LeavingQueries {
    private static let columns: Query = """
        person_id, begun_at, begun_by, last_day, cover_id, told_at, told_by, parked, parked_at, parked_by, \
        disconnected_at, disconnected_by, stopped_at
        """

    /// Somebody's checklist that is not done; `nil` for whoever is not leaving.
    package static func standing(
        of person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Leaving? {
        try session.row(
            """
            SELECT \(columns) FROM leaving WHERE office_id = \(office) AND person_id = \(person) \
            AND disconnected_at IS NULL AND stopped_at IS NULL
            """
        ).map(read)
    }

    /// Somebody's latest checklist, done or not.
    package static func latest(
        of person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Leaving? {
        try session.row(
            """
            SELECT \(columns) FROM leaving WHERE office_id = \(office) AND person_id = \(person)
            ORDER BY begun_at DESC LIMIT 1
            """
        ).map(read)
    }

    /// Every checklist of the office that nobody stopped: of some hundred people at most in years.
    package static func all(in office: OfficeID, _ session: any SQLSession) throws -> [Leaving] {
        try session.rows(
            """
            SELECT \(columns) FROM leaving WHERE office_id = \(office) AND stopped_at IS NULL
            ORDER BY last_day, person_id
            """
        ).map(read)
    }

    private static func read(_ row: Row) throws -> Leaving {
        var next = RowCursor(row)
        let (person, at, by) = (try next.id(PersonID.self), try next.timestamp(), try next.id(PersonID.self))
        var leaving = Leaving(
            of: person, begunAt: at, begunBy: by, lastDay: Workday(try next.text()) ?? Workday(daysSince1970: 0),
            cover: try next.optionalID())
        func mark() throws -> Leaving.Mark? {
            let (at, by) = (try next.optionalTimestamp(), try next.optionalID(PersonID.self))
            return at.flatMap { at in by.map { Leaving.Mark(by: $0, at: at) } }
        }
        leaving.told = try mark()
        leaving.parked = try next.text()
        leaving.parkedBy = try mark()
        leaving.disconnected = try mark()
        leaving.stoppedAt = try next.optionalTimestamp()
        return leaving
    }

    package static func put(_ new: Leaving, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO leaving (office_id, person_id, begun_at, begun_by, last_day, cover_id, told_at, told_by, parked, \
            parked_at, parked_by, disconnected_at, disconnected_by, stopped_at)
            VALUES (\(office), \(new.person), \(new.begunAt), \(new.begunBy), \(new.lastDay.description), \
            \(new.cover), \(new.told?.at), \(new.told?.by), \(new.parked), \(new.parkedBy?.at), \(new.parkedBy?.by), \
            \(new.disconnected?.at), \(new.disconnected?.by), \(new.stoppedAt))
            ON CONFLICT (office_id, person_id, begun_at) DO UPDATE SET last_day = excluded.last_day, \
            cover_id = excluded.cover_id, told_at = excluded.told_at, told_by = excluded.told_by, \
            parked = excluded.parked, parked_at = excluded.parked_at, parked_by = excluded.parked_by, \
            disconnected_at = excluded.disconnected_at, disconnected_by = excluded.disconnected_by, \
            stopped_at = excluded.stopped_at
            """)
    }

    // MARK: Days

    /// Notes that somebody answered the mailbox on a day; a second time the same day adds its calls.
    package static func work(_ new: WorkedMailbox, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO leaving_day (office_id, person_id, day, by_id, at, calls)
            VALUES (\(office), \(new.person), \(new.day.description), \(new.by), \(new.at), \(new.calls))
            ON CONFLICT (office_id, person_id, day) DO UPDATE SET by_id = excluded.by_id, at = excluded.at, \
            calls = excluded.calls
            """)
    }

    /// The latest days on which a mailbox was answered, newest first.
    package static func worked(
        of person: PersonID, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [WorkedMailbox] {
        try session.rows(
            """
            SELECT person_id, day, by_id, at, calls FROM leaving_day
            WHERE office_id = \(office) AND person_id = \(person) ORDER BY day DESC LIMIT \(limit)
            """
        ).map(readDay)
    }

    /// Every mailbox answered on a day.
    package static func worked(
        on day: Workday, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PersonID: WorkedMailbox] {
        let found = try session.rows(
            """
            SELECT person_id, day, by_id, at, calls FROM leaving_day
            WHERE office_id = \(office) AND day = \(day.description)
            """
        ).map(readDay)
        return Dictionary(found.map { ($0.person, $0) }, uniquingKeysWith: { $1 })
    }

    private static func readDay(_ row: Row) throws -> WorkedMailbox {
        var next = RowCursor(row)
        return WorkedMailbox(
            person: try next.id(), day: Workday(try next.text()) ?? Workday(daysSince1970: 0), by: try next.id(),
            at: try next.timestamp(), calls: try next.integer())
    }
}
