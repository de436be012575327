package import RingbackCore

/// The tables `absence` and `absence_cover`.
package enum AbsenceQueries {
    /// All absences, by person.
    package static func all(in office: OfficeID, _ session: any SQLSession) throws -> [PersonID: [Absence]] {
        let rows = try session.rows(
            """
            SELECT id, person_id, set_by, from_at, until_at, in_days FROM absence
            WHERE office_id = \(office) ORDER BY from_at, id
            """)
        if rows.isEmpty { return [:] }
        let covers = try covers(in: office, session)
        var absences: [PersonID: [Absence]] = [:]
        for row in rows {
            var next = RowCursor(row)
            let id = try next.id(AbsenceID.self)
            let person = try next.id(PersonID.self)
            absences[person, default: []].append(
                Absence(
                    id: id, person: person, setBy: try next.id(), from: try next.timestamp(),
                    until: try next.timestamp(), isInDays: try next.integer() == 1, covers: covers[id] ?? []))
        }
        return absences
    }

    private static func covers(
        in office: OfficeID, _ session: any SQLSession
    ) throws -> [AbsenceID: [Absence.Cover]] {
        var covers: [AbsenceID: [Absence.Cover]] = [:]
        for row in try session.rows(
            """
            SELECT absence_id, team_id, principal_id, person_id, from_at, until_at FROM absence_cover
            WHERE office_id = \(office) ORDER BY absence_id, position
            """)
        {
            var next = RowCursor(row)
            let id = try next.id(AbsenceID.self)
            let team = try next.optionalID(TeamID.self)
            let principal = try next.optionalID(PersonID.self)
            covers[id, default: []].append(
                Absence.Cover(
                    team.map(Absence.Scope.team) ?? principal.map(Absence.Scope.principal) ?? .all, try next.id(),
                    from: try next.optionalTimestamp(), until: try next.optionalTimestamp()))
        }
        return covers
    }

    /// Stores an absence, replacing any with the same id.
    package static func put(
        _ absence: Absence, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try remove(absence.id, in: office, session)
        try session.run(
            """
            INSERT INTO absence (office_id, id, person_id, from_at, until_at, in_days, set_by, set_at, told)
            VALUES (\(office), \(absence.id), \(absence.person), \(absence.from), \(absence.until), \
            \(absence.isInDays ? 1 : 0), \(absence.setBy), \(now), \
            \(absence.until <= now ? 2 : absence.from <= now ? 1 : 0))
            """)
        for (position, cover) in absence.covers.enumerated() {
            var (team, principal): (TeamID?, PersonID?) = (nil, nil)
            switch cover.scope {
            case .all: break
            case .team(let id): team = id
            case .principal(let id): principal = id
            }
            try session.run(
                """
                INSERT INTO absence_cover (office_id, absence_id, position, team_id, principal_id, person_id, \
                from_at, until_at)
                VALUES (\(office), \(absence.id), \(position), \(team), \(principal), \(cover.person), \
                \(cover.from), \(cover.until))
                """)
        }
    }

    /// Absences that began or ended since this was last called.
    /// - Returns: each with whether it is over.
    package static func turned(
        at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [(id: AbsenceID, person: PersonID, isOver: Bool)] {
        try session.rows(
            """
            SELECT id, person_id, until_at FROM absence WHERE office_id = \(office) AND told < 2
            AND (until_at <= \(now) OR (told = 0 AND from_at <= \(now)))
            """
        ).map { row in
            var next = RowCursor(row)
            return (try next.id(), try next.id(), try next.timestamp() <= now)
        }
    }

    package static func told(
        _ id: AbsenceID, isOver: Bool, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            "UPDATE absence SET told = \(isOver ? 2 : 1) WHERE office_id = \(office) AND id = \(id)")
    }

    package static func remove(_ id: AbsenceID, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run("DELETE FROM absence_cover WHERE office_id = \(office) AND absence_id = \(id)")
        try session.run("DELETE FROM absence WHERE office_id = \(office) AND id = \(id)")
    }

    /// Deletes absences that ended long ago; the history keeps them.
    package static func forget(before: Timestamp, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            DELETE FROM absence_cover WHERE office_id = \(office) AND absence_id IN \
            (SELECT id FROM absence WHERE office_id = \(office) AND until_at < \(before))
            """)
        try session.run("DELETE FROM absence WHERE office_id = \(office) AND until_at < \(before)")
    }
}
