package import RingbackCore

/// Somebody in the office who called a number.
package struct RungRow: Equatable, Sendable {
    package let number: String
    package let by: PersonID
    package let at: Timestamp
    /// The message it returned, if any.
    package let message: MessageID?

    package init(number: String, by: PersonID, at: Timestamp, message: MessageID?) {
        self.number = number
        self.by = by
        self.at = at
        self.message = message
    }
}

/// The table `rung`: the last time each person called each number.
package enum RungQueries {
    package static func note(_ rung: RungRow, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO rung (office_id, number, by_id, at, message_id)
            VALUES (\(office), \(rung.number), \(rung.by), \(rung.at), \(rung.message))
            ON CONFLICT (office_id, number, by_id) DO UPDATE SET at = excluded.at, message_id = excluded.message_id
            """)
    }

    /// Takes back a call at an instant; the person's last remaining try takes its place.
    package static func takeBack(
        _ number: String, by person: PersonID, at instant: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws {
        let gone = try session.run(
            """
            DELETE FROM rung
            WHERE office_id = \(office) AND number = \(number) AND by_id = \(person) AND at = \(instant)
            """)
        guard gone > 0 else { return }
        try session.run(
            """
            INSERT INTO rung (office_id, number, by_id, at, message_id)
            SELECT office_id, number, by_id, at, message_id FROM attempt
            WHERE office_id = \(office) AND number = \(number) AND by_id = \(person) AND undone_at IS NULL
            ORDER BY at DESC, id DESC LIMIT 1
            """)
    }

    /// Who called one of these numbers since an instant, latest first.
    package static func rung(
        _ numbers: [String], since: Timestamp, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [RungRow] {
        if numbers.isEmpty { return [] }
        return try session.rows(
            """
            SELECT number, by_id, at, message_id FROM rung
            WHERE office_id = \(office) AND number IN \(list: numbers) AND at >= \(since)
            ORDER BY at DESC LIMIT \(limit)
            """
        ).map {
            RungRow(number: try $0.text(0), by: try $0.id(1), at: try $0.timestamp(2), message: try $0.optionalID(3))
        }
    }
}
