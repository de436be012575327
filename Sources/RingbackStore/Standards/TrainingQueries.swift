package import RingbackCore

/// The table `training`.
package enum TrainingQueries {
    private static let columns: Query = """
        id, person_id, kind, what, trainer_id, trainer, seen, message_id, day, again_day, noted_by, noted_at, \
        taken_back_at
        """

    private static func read(_ row: Row) throws -> TrainingRecord {
        var record = TrainingRecord(
            id: try row.id(0), person: try row.id(1), kind: try row.value(2), what: try row.text(3),
            by: try row.optionalID(4), byName: try row.text(5), seen: try row.text(6),
            message: try row.optionalID(7), day: try row.workday(8), again: try row.optionalWorkday(9),
            notedBy: try row.id(10), notedAt: try row.timestamp(11))
        record.takenBackAt = try row.optionalTimestamp(12)
        return record
    }

    package static func add(_ one: TrainingRecord, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO training (office_id, id, person_id, kind, what, trainer_id, trainer, seen, message_id, day, \
            again_day, noted_by, noted_at)
            VALUES (\(office), \(one.id), \(one.person), \(one.kind), \(one.what), \(one.by), \(one.byName), \
            \(one.seen), \(one.message), \(one.day), \(one.again), \(one.notedBy), \(one.notedAt))
            """)
    }

    package static func find(
        _ id: TrainingID, in office: OfficeID, _ session: any SQLSession
    ) throws -> TrainingRecord? {
        try session.row("SELECT \(columns) FROM training WHERE office_id = \(office) AND id = \(id)").map(read)
    }

    /// - Returns: `false` if it was taken back before.
    package static func takeBack(
        _ id: TrainingID, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            UPDATE training SET taken_back_at = \(now)
            WHERE office_id = \(office) AND id = \(id) AND taken_back_at IS NULL
            """) == 1
    }

    /// The records of some people, latest first.
    package static func records(
        of people: [PersonID], upTo day: Workday? = nil, in office: OfficeID, _ session: any SQLSession
    ) throws -> [TrainingRecord] {
        if people.isEmpty { return [] }
        let until: Query = day.map { "AND day <= \($0)" } ?? ""
        return try session.rows(
            """
            SELECT \(columns) FROM training WHERE office_id = \(office) AND person_id IN \(list: people) \(until)
            """
        ).map(read).sorted { ($1.day, $1.id) < ($0.day, $0.id) }
    }

    /// Takes what was seen from records of erased messages' calls: it may tell of the caller.
    static func erase(_ messages: [MessageID], in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            UPDATE training SET what = '', seen = '' WHERE office_id = \(office) AND message_id IN \(list: messages)
            """)
    }
}
