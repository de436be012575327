package import RingbackCore

/// A step that is on its way to a gateway.
package struct LadderSending: Sendable {
    package let message: MessageID
    package let ladder: LadderID
    package let number: Int
    /// How often it was sent before.
    package let sends: Int
}

extension LadderQueries {
    /// What is to be sent now.
    package static func sendings(
        at now: Timestamp, in office: OfficeID, limit: Int, _ session: any SQLSession
    ) throws -> [LadderSending] {
        try session.rows(
            """
            SELECT message_id, ladder_id, number, sends FROM ladder_step
            WHERE office_id = \(office) AND send_at <= \(now) ORDER BY send_at LIMIT \(limit)
            """
        ).map { row in
            var next = RowCursor(row)
            return LadderSending(
                message: try next.id(), ladder: try next.id(), number: try next.integer(),
                sends: try next.integer())
        }
    }

    /// Reserves it until `time`, so that no other server sends it too; or, with `nil`, sends it no more.
    /// - Returns: `false` if another server has it.
    package static func reserve(
        _ sending: LadderSending, until time: Timestamp?, in office: OfficeID, _ session: any SQLSession
    ) throws -> Bool {
        try session.run(
            """
            UPDATE ladder_step SET send_at = \(time), sends = \(sending.sends + 1)
            WHERE office_id = \(office) AND ladder_id = \(sending.ladder) AND number = \(sending.number)
            AND sends = \(sending.sends) AND send_at IS NOT NULL
            """) == 1
    }

    /// When it is sent again; `nil`: never.
    package static func sendAgain(
        _ sending: LadderSending, at time: Timestamp?, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            UPDATE ladder_step SET send_at = \(time)
            WHERE office_id = \(office) AND ladder_id = \(sending.ladder) AND number = \(sending.number)
            """)
    }
}
