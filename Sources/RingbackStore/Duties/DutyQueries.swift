package import RingbackCore

/// The tables `duty` and `duty_holder`.
package enum DutyQueries {
    private static let columns: Query = """
        d.id, d.version, d.name, d.words, d.team_id, d.lead_id, d.deputies, d.created_at, d.created_by, d.ended_at, \
        d.ended_by
        """

    package static func add(_ new: Duty, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            INSERT INTO duty (office_id, id, version, name, name_key, words, team_id, lead_id, deputies, created_at, \
            created_by)
            VALUES (\(office), \(new.id), \(new.version), \(new.name), \(NameFolding.sortKey(new.name)), \
            \(new.words.joined(separator: "\n")), \(new.team), \(new.lead), \(stored(new.deputies)), \
            \(new.createdAt), \(new.createdBy))
            """)
        try index(new, in: office, session)
    }

    /// - Returns: `false` if somebody else changed it since `new.version`.
    package static func save(_ new: Duty, in office: OfficeID, _ session: any SQLSession) throws -> Bool {
        let saved = try session.run(
            """
            UPDATE duty SET version = version + 1, name = \(new.name), name_key = \(NameFolding.sortKey(new.name)), \
            words = \(new.words.joined(separator: "\n")), team_id = \(new.team), lead_id = \(new.lead), \
            deputies = \(stored(new.deputies)), ended_at = \(new.endedAt), ended_by = \(new.endedBy)
            WHERE office_id = \(office) AND id = \(new.id) AND version = \(new.version)
            """)
        guard saved == 1 else { return false }
        try session.run("DELETE FROM duty_word WHERE office_id = \(office) AND duty_id = \(new.id)")
        if new.stands { try index(new, in: office, session) }
        return true
    }

    private static func index(_ duty: Duty, in office: OfficeID, _ session: any SQLSession) throws {
        for word in Set(([duty.name] + duty.words).flatMap(DutyWords.stems)).sorted() {
            try session.run(
                """
                INSERT INTO duty_word (office_id, word, duty_id, sound)
                VALUES (\(office), \(word), \(duty.id), \(DutyWords.sound(of: word) ?? ""))
                """)
        }
    }

    package static func count(in office: OfficeID, _ session: any SQLSession) throws -> Int {
        try session.row("SELECT COUNT(*) FROM duty WHERE office_id = \(office) AND ended_at IS NULL")
            .map { try $0.int(0) } ?? 0
    }

    /// The duty that stands under a name, however it is written.
    package static func named(
        _ name: String, in office: OfficeID, _ session: any SQLSession
    ) throws -> Duty? {
        try session.row(
            """
            SELECT \(columns) FROM duty d
            WHERE d.office_id = \(office) AND d.name_key = \(NameFolding.sortKey(name)) AND d.ended_at IS NULL
            """
        ).map(read)
    }

    // MARK: With their holders

    package static func find(_ id: DutyID, in office: OfficeID, _ session: any SQLSession) throws -> DutyRecord? {
        try find([id], in: office, session).first
    }

    /// Those that are there, in the order of the ids.
    package static func find(
        _ ids: [DutyID], in office: OfficeID, _ session: any SQLSession
    ) throws -> [DutyRecord] {
        if ids.isEmpty { return [] }
        let duties = try session.rows(
            "SELECT \(columns) FROM duty d WHERE d.office_id = \(office) AND d.id IN \(list: ids)"
        ).map(read)
        return try records(of: duties, in: office, session).inOrder(of: ids)
    }

    /// The register by name.
    /// - Parameter after: the folded name of the last one seen.
    package static func list(
        after: String? = nil, limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [DutyRecord] {
        let from: Query = after.map { "AND d.name_key > \($0)" } ?? ""
        let duties = try session.rows(
            """
            SELECT \(columns) FROM duty d WHERE d.office_id = \(office) AND d.ended_at IS NULL \(from)
            ORDER BY d.name_key LIMIT \(limit)
            """
        ).map(read)
        return try records(of: duties, in: office, session).inOrder(of: duties.map(\.id))
    }

    /// The duties that name somebody as a holder, of any time, by name.
    package static func ever(
        heldBy person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [DutyRecord] {
        let ids = try session.rows(
            "SELECT DISTINCT duty_id FROM duty_holder WHERE office_id = \(office) AND person_id = \(person)"
        ).map { try $0.id(0, of: Kind.Duty.self) }
        return try find(ids, in: office, session).filter(\.duty.stands).sorted {
            ($0.duty.name, $0.duty.id) < ($1.duty.name, $1.duty.id)
        }
    }

    private static func records(
        of duties: [Duty], in office: OfficeID, _ session: any SQLSession
    ) throws -> [DutyRecord] {
        var tenures: [DutyID: [DutyTenure]] = [:]
        // SQLite takes some thousand values at once.
        for start in stride(from: 0, to: duties.count, by: 500) {
            let some = duties[start..<min(start + 500, duties.count)].map(\.id)
            for row in try session.rows(
                """
                SELECT duty_id, number, person_id, from_on, left_out, confirmed_by, confirmed_at FROM duty_holder
                WHERE office_id = \(office) AND duty_id IN \(list: some)
                """)
            {
                var next = RowCursor(row)
                tenures[try next.id(), default: []].append(
                    DutyTenure(
                        number: try next.integer(), person: try next.optionalID(), from: try day(&next),
                        leftOut: try next.text(), confirmedBy: try next.id(), confirmedAt: try next.timestamp()))
            }
        }
        return duties.map { DutyRecord($0, tenures[$0.id] ?? []) }
    }

    /// Adds who holds a duty from a day on. The only statement that writes one: ``DutyChange`` writes none.
    package static func confirm(
        _ tenure: DutyTenure, of duty: DutyID, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO duty_holder (office_id, duty_id, number, person_id, from_on, left_out, confirmed_by, \
            confirmed_at)
            VALUES (\(office), \(duty), \(tenure.number), \(tenure.person), \(tenure.from), \(tenure.leftOut), \
            \(tenure.confirmedBy), \(tenure.confirmedAt))
            """)
    }

    static func day(_ next: inout RowCursor) throws -> Workday {
        Workday(try next.text()) ?? Workday(daysSince1970: 0)
    }

    private static func stored(_ people: [PersonID]) -> String { people.map(\.text).joined(separator: ",") }

    private static func read(_ row: Row) throws -> Duty {
        var next = RowCursor(row)
        let (id, version, name) = (try next.id(DutyID.self), try next.integer(), try next.text())
        let words = try next.text().split(separator: "\n").map(String.init)
        let (team, lead) = (try next.optionalID(TeamID.self), try next.id(PersonID.self))
        let deputies = try next.text().split(separator: ",").compactMap { PersonID($0) }
        var duty = Duty(
            id: id, version: version, name: name, words: words, team: team, lead: lead, deputies: deputies,
            createdAt: try next.timestamp(), createdBy: try next.id())
        duty.endedAt = try next.optionalTimestamp()
        duty.endedBy = try next.optionalID()
        return duty
    }
}

extension [DutyRecord] {
    fileprivate func inOrder(of ids: [DutyID]) -> [DutyRecord] {
        let byID = Dictionary(map { ($0.duty.id, $0) }, uniquingKeysWith: { $1 })
        return ids.compactMap { byID[$0] }
    }
}
