package import RingbackCore

/// The table `message_excuse`.
package enum ExcuseQueries {
    /// Adds an excuse as the message's last.
    package static func add(
        _ excuse: Excuse, to message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            UPDATE message_excuse SET followed_by = \(excuse.id)
            WHERE office_id = \(office) AND message_id = \(message) AND followed_by IS NULL
            """)
        try session.run(
            """
            INSERT INTO message_excuse (office_id, id, message_id, by_id, at, reason, note, until_at, due_before_at)
            VALUES (\(office), \(excuse.id), \(message), \(excuse.by), \(excuse.at), \(excuse.reason.rawValue), \
            \(excuse.note), \(excuse.until), \(excuse.dueBefore))
            """)
    }

    /// Takes one back; the one before it is the last again.
    package static func takeBack(
        _ excuse: ExcuseID, of message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run("DELETE FROM message_excuse WHERE office_id = \(office) AND id = \(excuse)")
        try session.run(
            """
            UPDATE message_excuse SET followed_by = NULL
            WHERE office_id = \(office) AND message_id = \(message) AND followed_by = \(excuse)
            """)
    }
}
