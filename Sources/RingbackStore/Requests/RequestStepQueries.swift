package import RingbackCore

/// The table `work_request_step`.
package enum RequestStepQueries {
    package static func add(
        _ step: RequestStep, of request: WorkRequestID, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO work_request_step (office_id, request_id, number, at, by_id, act, said, to_id, seal)
            VALUES (\(office), \(request), \(step.number), \(step.at), \(step.by), \(step.act), \(step.said), \
            \(step.to), \(step.seal))
            """)
    }

    package static func count(
        of request: WorkRequestID, in office: OfficeID, _ session: any SQLSession
    ) throws -> Int {
        try session.row(
            "SELECT count(*) FROM work_request_step WHERE office_id = \(office) AND request_id = \(request)"
        )?.int(0) ?? 0
    }

    /// In order.
    package static func all(
        of request: WorkRequestID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [RequestStep] {
        try session.rows(
            """
            SELECT number, at, by_id, act, said, to_id, seal FROM work_request_step
            WHERE office_id = \(office) AND request_id = \(request) ORDER BY number LIMIT 200
            """
        ).map { row in
            var next = RowCursor(row)
            var step = RequestStep(
                number: try next.integer(), at: try next.timestamp(), by: try next.optionalID(),
                act: try next.word(), said: try next.text(), to: try next.optionalID())
            step.seal = try next.text()
            return step
        }
    }
}

/// The table `request_above`: which managers were told of a request.
package enum RequestAboveQueries {
    package static func add(
        _ manager: PersonID, of request: WorkRequestID, at now: Timestamp, in office: OfficeID,
        _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO request_above (office_id, request_id, manager_id, at)
            VALUES (\(office), \(request), \(manager), \(now)) ON CONFLICT DO NOTHING
            """)
    }

    package static func managers(
        of request: WorkRequestID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [PersonID] {
        try session.rows(
            """
            SELECT manager_id FROM request_above WHERE office_id = \(office) AND request_id = \(request)
            ORDER BY manager_id
            """
        ).map { try $0.id(0) }
    }

    /// The questions that a manager was asked, newest first.
    package static func asked(
        of manager: PersonID, limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [WorkRequestID] {
        try session.rows(
            """
            SELECT request_id FROM request_above WHERE office_id = \(office) AND manager_id = \(manager)
            ORDER BY at DESC LIMIT \(limit)
            """
        ).map { try $0.id(0) }
    }
}
