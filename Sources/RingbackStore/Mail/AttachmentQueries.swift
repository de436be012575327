package import RingbackCore

/// The table `attachment`.
package enum AttachmentQueries {
    package static func add(
        _ file: AttachmentRow, content: [UInt8], in office: OfficeID, _ session: any SQLSession
    ) throws {
        try session.run(
            """
            INSERT INTO attachment (office_id, id, message_id, inbox_id, name, type, size, content)
            VALUES (\(office), \(file.id), \(file.message), \(file.inbox), \(file.name), \(file.type), \(file.size), \
            \(content))
            """)
    }

    /// A message's files, in order of arrival.
    package static func files(
        of message: MessageID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [AttachmentRow] {
        try session.rows(
            """
            SELECT id, message_id, inbox_id, name, type, size FROM attachment
            WHERE office_id = \(office) AND message_id = \(message) ORDER BY id LIMIT 200
            """
        ).map(read)
    }

    package static func find(
        _ id: AttachmentID, in office: OfficeID, _ session: any SQLSession
    ) throws -> AttachmentRow? {
        try session.row(
            """
            SELECT id, message_id, inbox_id, name, type, size FROM attachment
            WHERE office_id = \(office) AND id = \(id)
            """
        ).map(read)
    }

    package static func content(
        of id: AttachmentID, in office: OfficeID, _ session: any SQLSession
    ) throws -> [UInt8]? {
        try session.row("SELECT content FROM attachment WHERE office_id = \(office) AND id = \(id)")
            .map { try $0.blob(0) }
    }

    private static func read(_ row: Row) throws(SQLFault) -> AttachmentRow {
        var next = RowCursor(row)
        return AttachmentRow(
            id: try next.id(), message: try next.id(), inbox: try next.id(), name: try next.text(),
            type: try next.text(), size: try next.integer())
    }
}
