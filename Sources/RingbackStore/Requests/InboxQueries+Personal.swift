package import RingbackCore

extension InboxQueries {
    /// Keeps of a mail only that it came and was settled: what it said stands with the request that it answered.
    package static func forgetWords(of id: InboxID, in office: OfficeID, _ session: any SQLSession) throws {
        try session.run(
            """
            UPDATE inbox SET raw = \([UInt8]()), subject = '', said = '', left_out = ''
            WHERE office_id = \(office) AND id = \(id) AND state <> 'waiting'
            """)
        try session.run("DELETE FROM inbox_piece WHERE office_id = \(office) AND inbox_id = \(id)")
    }
}
