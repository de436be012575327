import RingbackCore

extension ErasureQueries {
    /// Their letters, other people's letters about their messages, and attached files. The mails' arrival stays on
    /// record, so that they are not stored again.
    static func eraseMails(
        of subject: OutsideSubject, at now: Timestamp, in office: OfficeID, _ session: any SQLSession
    ) throws {
        var mails: Set<String> = []
        var messages = Set(subject.messages.map(\.text))
        for (column, values) in [("message_id", subject.messages.map(\.text)), ("from_address", subject.addresses)] {
            for some in values.chunks(of: valuesAtOnce) {
                for row in try session.rows(
                    """
                    SELECT id, message_id FROM inbox
                    WHERE office_id = \(office) AND \(Query(composed: column)) IN \(list: some)
                    """)
                {
                    mails.insert(try row.text(0))
                    if let message = try row.optionalText(1) { messages.insert(message) }
                }
            }
        }
        for some in Array(mails).chunks(of: valuesAtOnce) {
            try session.run(
                """
                UPDATE inbox SET raw = \([UInt8]()), size = 0, envelope_from = NULL, from_address = '', \
                caller_address = '', subject = '', said = '', left_out = '', why = '', \
                state = CASE WHEN state IN ('waiting', 'quarantined') THEN 'refused' ELSE state END, \
                settled_at = COALESCE(settled_at, \(now))
                WHERE office_id = \(office) AND id IN \(list: some)
                """)
            try session.run("DELETE FROM inbox_piece WHERE office_id = \(office) AND inbox_id IN \(list: some)")
        }
        for message in messages {
            let files = try session.rows(
                "SELECT id, inbox_id FROM attachment WHERE office_id = \(office) AND message_id = \(message)")
            for file in files where try mails.contains(file.text(1)) {
                try session.run("DELETE FROM attachment WHERE office_id = \(office) AND id = \(file.text(0))")
            }
        }
    }
}
