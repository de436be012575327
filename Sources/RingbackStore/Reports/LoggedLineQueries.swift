package import RingbackCore

/// What is behind the figures of the report of answered calls.
package enum LoggedLineQueries {
    /// Calls of an imported log, and callers who were put on hold, of one stretch of time.
    package static func lines(
        from: Timestamp, until: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws -> [LoggedLine] {
        let logged = try session.rows(
            """
            SELECT id, at, direction, ended, seconds, number, as_given, name FROM logged_call
            WHERE office_id = \(office) AND at >= \(from) AND at < \(until)
            """
        ).map { row in
            var next = RowCursor(row)
            let (id, at): (LoggedCallID, Timestamp) = (try next.id(), try next.timestamp())
            let isIncoming = try next.text() == CallLogRow.Direction.in.rawValue
            let (ended, seconds) = (try next.text(), try next.integer())
            return LoggedLine(
                id,
                LineFact(
                    at: at, kind: isIncoming ? .incoming : .outgoing, wasAnswered: ended == "answered",
                    seconds: max(0, seconds)),
                number: try next.optionalText(), asGiven: try next.text(), name: try next.text())
        }
        let held = try ReportQueries.held(from: from, until: until, in: office, session)
        return logged + held.compactMap { fact in LoggedCallID(fact.id).map { LoggedLine($0, fact) } }
    }
}
