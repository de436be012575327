package import RingbackCore

/// The table `work_request`. No statement here walks an office’s requests: each begins with one of the two concerned or
/// with a request.
package enum RequestQueries {
    static let columns = Query { try request(&$0, nil) }

    private static func request(
        _ next: inout some ColumnPass, _ request: WorkRequest?
    ) throws(SQLFault) -> WorkRequest {
        let version = try next.column("version", request?.version)
        var made = WorkRequest(
            id: try next.fixed("id", request?.id), from: try next.fixed("from_id", request?.from),
            to: try next.fixed("to_id", request?.to), kind: try next.fixed("kind", request?.kind),
            duty: try next.optional("duty_id", request?.duty), what: try next.fixed("what", request?.what),
            by: try day("by_day", request?.by, &next), at: try next.fixed("at", request?.at),
            root: try next.fixed("root_id", request?.root),
            previous: try next.optional("previous_id", request?.previous),
            like: try next.column("like_id", request?.like))
        made.version = version
        made.state = try next.column("state", request?.state)
        let answer: RequestAnswer? = try next.optional("answer", request?.reply?.answer)
        let text = try next.column("answer_text", request?.reply?.text ?? "")
        let at: Timestamp? = try next.optional("answered_at", request?.reply?.at)
        let until = try day("until_day", request?.reply?.until, &next)
        let tone: ReadyText.Tone? = try next.optional("tone", request?.reply?.tone)
        if let answer, let at {
            made.reply = WorkRequest.Reply(answer, text: text, at: at, until: until, tone: tone)
        }
        return made
    }

    private static func day(
        _ name: StaticString, _ day: Workday?, _ next: inout some ColumnPass
    ) throws(SQLFault) -> Workday? {
        let text: String? = try next.optional(name, day?.description)
        return text.flatMap { Workday($0) }
    }

    static func read(_ row: Row) throws -> WorkRequest {
        var next = RowCursor(row)
        return try request(&next, nil)
    }

    package static func add(_ request: WorkRequest, in office: OfficeID, _ session: any SQLSession) throws {
        var columns = ColumnWriter(office)
        _ = try self.request(&columns, request)
        try session.run(ColumnWriter.insert([columns], into: "work_request"))
    }

    /// - Parameter request: with the version that was read; the next one is stored.
    /// - Returns: `false` if it has changed since.
    package static func save(
        _ request: WorkRequest, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        var next = request
        next.version += 1
        var columns = ColumnWriter(office)
        _ = try self.request(&columns, next)
        return try session.run(
            """
            UPDATE work_request SET \(columns.assignments)
            WHERE office_id = \(office) AND id = \(request.id) AND version = \(request.version)
            """) == 1
    }

    package static func find(
        _ id: WorkRequestID, in office: OfficeID, _ session: any SQLSession
    ) throws -> WorkRequest? {
        try session.row("SELECT \(columns) FROM work_request WHERE office_id = \(office) AND id = \(id)").map(read)
    }

    /// What somebody was asked, newest first.
    package static func received(
        by person: PersonID, limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [WorkRequest] {
        try newest("to_id = \(person)", limit: limit, in: office, session)
    }

    /// What somebody asked others, newest first.
    package static func sent(
        by person: PersonID, limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [WorkRequest] {
        try newest("from_id = \(person)", limit: limit, in: office, session)
    }

    private static func newest(
        _ whose: Query, limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [WorkRequest] {
        try session.rows(
            """
            SELECT \(columns) FROM work_request WHERE office_id = \(office) AND \(whose)
            ORDER BY at DESC LIMIT \(limit)
            """
        ).map(read)
    }

    /// When somebody last asked, newest first; what was passed on was asked once.
    package static func sentAt(
        by person: PersonID, since: Timestamp, limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [Timestamp] {
        try session.rows(
            """
            SELECT at FROM work_request
            WHERE office_id = \(office) AND from_id = \(person) AND at >= \(since) AND previous_id IS NULL
            ORDER BY at DESC LIMIT \(limit)
            """
        ).map { try $0.timestamp(0) }
    }

    /// What one person asked another since a moment, newest first.
    package static func between(
        _ from: PersonID, _ to: PersonID, since: Timestamp, limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [WorkRequest] {
        try session.rows(
            """
            SELECT \(columns) FROM work_request
            WHERE office_id = \(office) AND to_id = \(to) AND from_id = \(from) AND at >= \(since)
            ORDER BY at DESC LIMIT \(limit)
            """
        ).map(read)
    }

    /// All that came of one request by passing it on, in order.
    package static func chain(
        of root: WorkRequestID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [WorkRequest] {
        try session.rows(
            """
            SELECT \(columns) FROM work_request WHERE office_id = \(office) AND root_id = \(root)
            ORDER BY at, id LIMIT 100
            """
        ).map(read)
    }
}

extension WorkRequest.State: ColumnValue {}
extension WorkRequest.Kind: ColumnValue {}
extension RequestAnswer: ColumnValue {}
extension ReadyText.Tone: ColumnValue {}
