import Foundation
package import RingbackCore
import RingbackWords

/// The tables `greeting` and `greeting_window`.
package enum GreetingQueries {
    private static let columns: Query = """
        id, person_id, kind, from_at, until_at, back_at, cover_id, absence_id, texts, by_id, at, over_at, over_how
        """

    /// Those whose end nobody has noted, by person: live, planned, and just over.
    package static func standing(
        in office: OfficeID, _ session: any SQLSession
    ) throws -> [PersonID: [Greeting]] {
        Dictionary(
            grouping: try read(
                session.rows(
                    """
                    SELECT \(columns) FROM greeting WHERE office_id = \(office) AND over_at IS NULL
                    ORDER BY person_id, from_at + 0
                    """), office, session), by: \.person)
    }

    /// The latest of one person, newest first.
    package static func latest(
        of person: PersonID, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [Greeting] {
        try read(
            session.rows(
                """
                SELECT \(columns) FROM greeting WHERE office_id = \(office) AND person_id = \(person)
                ORDER BY from_at DESC, id DESC LIMIT \(limit)
                """), office, session)
    }

    /// Every greeting of the office that may have held at some time from one instant to another, or ended shortly
    /// before.
    package static func held(
        from start: Timestamp, to end: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PersonID: [Greeting]] {
        // A present greeting is of one day, set some days before at most; the others may stand for long.
        let found = try read(
            session.rows(
                """
                SELECT \(columns) FROM greeting WHERE office_id = \(office) AND kind = 'present' \
                AND from_at >= \(start.adding(seconds: -40 * 86_400)) AND from_at < \(end)
                """), office, session)
        let long = try read(
            session.rows(
                """
                SELECT \(columns) FROM greeting WHERE office_id = \(office) AND kind <> 'present' \
                AND from_at < \(end)
                """), office, session
        ).filter { $0.end >= start.adding(seconds: -40 * 86_400) }
        return Dictionary(grouping: found + long, by: \.person)
    }

    private static func read(
        _ rows: [Row], _ office: OfficeID, _ session: any SQLSession
    ) throws -> [Greeting] {
        if rows.isEmpty { return [] }
        let ids = try rows.map { try $0.id(0, of: Kind.Greeting.self) }
        let windows = try windows(of: ids, in: office, session)
        return try rows.map { row in
            var next = RowCursor(row)
            let id = try next.id(GreetingID.self)
            let (person, kind) = (try next.id(PersonID.self), try next.word(Greeting.Kind.self))
            let (from, until) = (try next.timestamp(), try next.optionalTimestamp())
            let (back, cover) = (try next.optionalTimestamp(), try next.optionalID(PersonID.self))
            let (absence, texts) = (try next.optionalID(AbsenceID.self), try Self.texts(try next.text()))
            var greeting = Greeting(
                id: id, of: person, kind, windows: windows[id] ?? [], from: from, until: until, back: back,
                cover: cover, absence: absence, texts: texts, by: try next.id(), at: try next.timestamp())
            greeting.overAt = try next.optionalTimestamp()
            greeting.overHow = try next.optionalWord()
            return greeting
        }
    }

    private static func windows(
        of ids: [GreetingID], in office: OfficeID, _ session: any SQLSession
    ) throws -> [GreetingID: [Opening]] {
        var windows: [GreetingID: [Opening]] = [:]
        for row in try session.rows(
            """
            SELECT greeting_id, day, opens_at, closes_at FROM greeting_window
            WHERE office_id = \(office) AND greeting_id IN \(list: ids) ORDER BY greeting_id, position
            """)
        {
            var next = RowCursor(row)
            let id = try next.id(GreetingID.self)
            guard let day = Workday(try next.text()) else { continue }
            windows[id, default: []].append(
                Opening(day: day, opens: try next.timestamp(), closes: try next.timestamp()))
        }
        return windows
    }

    // MARK: Writing

    package static func add(_ new: Greeting, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO greeting (office_id, id, person_id, kind, from_at, until_at, back_at, cover_id, absence_id, \
            texts, by_id, at)
            VALUES (\(office), \(new.id), \(new.person), \(new.kind), \(new.from), \(new.until), \(new.back), \
            \(new.cover), \(new.absence), \(try json(new.texts)), \(new.by), \(new.at))
            """)
        for (position, window) in new.windows.enumerated() {
            try session.run(
                """
                INSERT INTO greeting_window (office_id, greeting_id, position, person_id, day, opens_at, closes_at)
                VALUES (\(office), \(new.id), \(position), \(new.person), \(window.day.description), \
                \(window.opens), \(window.closes))
                """)
        }
    }

    /// Notes how a greeting came to its end. Windows that were still to come are restated where another replaced it.
    package static func end(
        _ id: GreetingID, _ how: Greeting.Over, at instant: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            UPDATE greeting SET over_at = \(instant), over_how = \(how)
            WHERE office_id = \(office) AND id = \(id) AND over_at IS NULL
            """)
        guard how != .ended else { return }
        try session.run(
            """
            UPDATE greeting_window SET restated_at = \(instant)
            WHERE office_id = \(office) AND greeting_id = \(id) AND closes_at > \(instant) AND restated_at IS NULL
            """)
    }

    private static func texts(_ text: String) throws -> [Language: String] {
        let stored = try JSONDecoder().decode([String: String].self, from: Data(text.utf8))
        return stored.reduce(into: [:]) { texts, one in Language(code: one.key).map { texts[$0] = one.value } }
    }

    private static func json(_ texts: [Language: String]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let stored = Dictionary(uniqueKeysWithValues: texts.map { ($0.key.code, $0.value) })
        return String(decoding: try encoder.encode(stored), as: UTF8.self)
    }
}
