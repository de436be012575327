package import RingbackCore

/// What messages are about, for finding out which scenarios have a playbook.
package enum PlaybookSceneQueries {
    package struct Scene: Sendable {
        package let regarding: String
        package let owner: PersonID
        package let team: TeamID?
        package let isKnown: Bool
        package let callsAgain: Bool
    }

    /// The newest messages of a span of time, without promises of the office's own and without mistakes taken back. An
    /// id begins with its time, so that the primary key is the index.
    package static func scenes(
        from: Timestamp, until: Timestamp, limit: Int, in office: OfficeID, _ session: any SQLSession
    ) throws -> [Scene] {
        let (first, last) = (MessageID(at: from, randomness: (0, 0)), MessageID(at: until, randomness: (0, 0)))
        return try session.rows(
            """
            SELECT regarding, owner_id, team_id, contact_id, calls FROM message
            WHERE office_id = \(office) AND id >= \(first) AND id < \(last)
            AND source <> \(CallSource.followUp.rawValue)
            AND (closed_reason IS NULL OR closed_reason <> \(Closing.takenBack))
            ORDER BY id DESC LIMIT \(limit)
            """
        ).map {
            Scene(
                regarding: try $0.text(0), owner: try $0.id(1), team: try $0.optionalID(2), isKnown: !$0.isNull(3),
                callsAgain: try $0.int(4) > 1)
        }
    }
}
