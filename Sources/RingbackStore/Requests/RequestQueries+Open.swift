package import RingbackCore

extension RequestQueries {
    /// As the indexes of open requests say it.
    static let isOpen: Query = "state IN ('waiting', 'taken', 'later', 'asking', 'withManagers')"

    /// What is open with somebody, longest first.
    package static func open(
        to person: PersonID, limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [WorkRequest] {
        try open("to_id = \(person)", limit: limit, in: office, session)
    }

    /// What somebody asked that is open, longest first.
    package static func open(
        from person: PersonID, limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [WorkRequest] {
        try open("from_id = \(person)", limit: limit, in: office, session)
    }

    private static func open(
        _ whose: Query, limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [WorkRequest] {
        try session.rows(
            """
            SELECT \(columns) FROM work_request WHERE office_id = \(office) AND \(whose) AND \(isOpen)
            ORDER BY at LIMIT \(limit)
            """
        ).map(read)
    }

    /// How many await somebody: an answer of the receiver, a choice of the asker.
    package static func awaiting(
        _ person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Int {
        try session.rows(ofEach: [
            """
            SELECT count(*) FROM work_request
            WHERE office_id = \(office) AND to_id = \(person) AND state IN ('waiting', 'withManagers') AND \(isOpen)
            """,
            """
            SELECT count(*) FROM work_request
            WHERE office_id = \(office) AND from_id = \(person) AND state = 'asking' AND \(isOpen)
            """,
        ]).reduce(0) { sum, rows in sum + (try rows.first?.int(0) ?? 0) }
    }

    /// The tone that somebody last answered in.
    package static func lastTone(
        of person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> ReadyText.Tone? {
        try session.rows(
            """
            SELECT tone FROM work_request WHERE office_id = \(office) AND to_id = \(person) ORDER BY at DESC LIMIT 20
            """
        ).lazy.compactMap { try? $0.optionalText(0).flatMap(ReadyText.Tone.init(rawValue:)) }.first
    }
}
