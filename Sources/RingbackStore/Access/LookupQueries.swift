package import RingbackCore

/// Other people's contacts and messages that somebody looked up in a day.
package struct LookupDay: Sendable {
    package let person: PersonID
    package let day: Workday
    package let contacts: Int
    package let messages: Int
}

/// The table `lookup`: days not yet in the history.
package enum LookupQueries {
    package static func add(
        contacts: Int, messages: Int, by person: PersonID, on day: Workday, in office: OfficeID,
        _ session: any SQLSession
    ) throws {
        guard contacts > 0 || messages > 0 else { return }
        try session.run(
            """
            INSERT INTO lookup (office_id, person_id, day, contacts, messages)
            VALUES (\(office), \(person), \(day.description), \(contacts), \(messages))
            ON CONFLICT (office_id, day, person_id) DO UPDATE SET
            contacts = lookup.contacts + excluded.contacts, messages = lookup.messages + excluded.messages
            """)
    }

    package static func days(
        before day: Workday, in office: OfficeID, _ session: any SQLSession
    ) throws -> [LookupDay] {
        try session.rows(
            """
            SELECT person_id, day, contacts, messages FROM lookup
            WHERE office_id = \(office) AND day < \(day.description) ORDER BY day, person_id
            """
        ).compactMap { row in
            guard let day = Workday(try row.text(1)) else { return nil }
            return LookupDay(person: try row.id(0), day: day, contacts: try row.int(2), messages: try row.int(3))
        }
    }

    package static func forget(before day: Workday, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run("DELETE FROM lookup WHERE office_id = \(office) AND day < \(day.description)")
    }
}
