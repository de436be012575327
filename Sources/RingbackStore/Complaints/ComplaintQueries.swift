package import RingbackCore

/// The tables `complaint` and `complaint_step`.
package enum ComplaintQueries {
    private static let columns = Query { try complaint(&$0, nil) }

    private static func read(_ row: Row) throws(SQLFault) -> Complaint {
        var next = RowCursor(row)
        return try complaint(&next, nil)
    }

    package static func add(_ new: Complaint, in office: OfficeID, _ session: any SQLSession) throws {
        var written = ColumnWriter(office)
        _ = try complaint(&written, new)
        try session.run(ColumnWriter.insert([written], into: "complaint"))
    }

    /// Saves the next version of a complaint.
    /// - Returns: `false` if it was changed meanwhile.
    package static func save(_ new: Complaint, in office: OfficeID, _ session: any SQLSession) throws -> Bool {
        var written = ColumnWriter(office)
        _ = try complaint(&written, new)
        return try session.run(
            """
            UPDATE complaint SET \(written.assignments)
            WHERE office_id = \(office) AND id = \(new.id) AND version = \(new.version - 1)
            """) == 1
    }

    package static func find(
        _ id: ComplaintID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Complaint? {
        try session.row("SELECT \(columns) FROM complaint WHERE office_id = \(office) AND id = \(id)").map(read)
    }

    /// All about one message, oldest first.
    package static func about(
        _ message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [Complaint] {
        try session.rows(
            "SELECT \(columns) FROM complaint WHERE office_id = \(office) AND message_id = \(message)"
        ).map(read).sorted { $0.id < $1.id }
    }

    // MARK: Lists

    /// By what a list is made: each has an index that gives it newest first.
    package enum Whose: Sendable {
        case office
        case concerning(PersonID), registered(by: PersonID), handled(by: PersonID), decided(by: PersonID)

        fileprivate var condition: Query {
            switch self {
            case .office: ""
            case .concerning(let person): "AND person_id = \(person)"
            case .registered(let person): "AND registered_by = \(person)"
            case .handled(let person): "AND handler_id = \(person)"
            case .decided(let person): "AND decider_id = \(person)"
            }
        }
    }

    /// Newest first.
    package static func list(
        _ whose: Whose, before: ComplaintID? = nil, limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [Complaint] {
        let earlier: Query = before.map { "AND id < \($0)" } ?? ""
        return try session.rows(
            """
            SELECT \(columns) FROM complaint WHERE office_id = \(office) \(whose.condition) \(earlier)
            ORDER BY id DESC LIMIT \(limit)
            """
        ).map(read)
    }

    /// How many wait for somebody: not seen yet, to be handled, to be decided.
    package static func waiting(
        for person: PersonID, in office: OfficeID, _ session: any SQLSession
    ) throws -> (unseen: Int, handling: Int, deciding: Int) {
        func count(_ condition: Query) throws -> Int {
            try session.row("SELECT COUNT(*) FROM complaint WHERE office_id = \(office) AND \(condition)")?.int(0) ?? 0
        }
        return (
            try count("person_id = \(person) AND seen_at IS NULL"),
            try count("handler_id = \(person) AND closed_at IS NULL"),
            try count("decider_id = \(person) AND disputed_at IS NOT NULL AND decided_at IS NULL")
        )
    }

    /// Those whose next step is overdue, and whose handlers were not reminded of it.
    package static func overdue(
        at now: Timestamp, limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [Complaint] {
        try session.rows(
            """
            SELECT \(columns) FROM complaint WHERE office_id = \(office) AND closed_at IS NULL AND due_at < \(now)
            AND (reminded_due IS NULL OR reminded_due <> due_at) ORDER BY due_at, id LIMIT \(limit)
            """
        ).map(read)
    }

    package static func reminded(
        _ complaint: ComplaintID, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            "UPDATE complaint SET reminded_due = due_at WHERE office_id = \(office) AND id = \(complaint)")
    }

    // MARK: Counting

    /// How many count as what, of interactions in which somebody acted in a time.
    /// - Parameter person: `nil` for the whole office.
    package static func counts(
        of person: PersonID?, from start: Timestamp, to end: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [Complaint.Kind: [CountsAs: Int]] {
        let whose: Query = person.map { "AND person_id = \($0)" } ?? ""
        var counts: [Complaint.Kind: [CountsAs: Int]] = [:]
        for kind in Complaint.Kind.allCases {
            for countsAs in CountsAs.allCases {
                let count = try session.row(
                    """
                    SELECT COUNT(*) FROM complaint WHERE office_id = \(office) \(whose) AND kind = \(kind)
                    AND counts_as = \(countsAs) AND acted_at >= \(start) AND acted_at < \(end)
                    """)?.int(0)
                counts[kind, default: [:]][countsAs] = count ?? 0
            }
        }
        return counts
    }

    // MARK: Steps

    package static func add(
        _ step: ComplaintStep, to complaint: ComplaintID, in office: OfficeID, _ session: any SQLSession
    ) throws {
        let count = try session.row(
            "SELECT COUNT(*) FROM complaint_step WHERE office_id = \(office) AND complaint_id = \(complaint)"
        )?.int(0)
        try session.run(
            """
            INSERT INTO complaint_step (office_id, complaint_id, position, step, at, by_id, note)
            VALUES (\(office), \(complaint), \(count ?? 0), \(step.kind), \(step.at), \(step.by), \(step.note))
            """)
    }

    /// In order.
    package static func steps(
        of complaint: ComplaintID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [ComplaintStep] {
        try session.rows(
            """
            SELECT step, at, by_id, note FROM complaint_step
            WHERE office_id = \(office) AND complaint_id = \(complaint) ORDER BY position
            """
        ).map { ComplaintStep(try $0.value(0), at: try $0.timestamp(1), by: try $0.id(2), note: try $0.text(3)) }
    }
}
