package import RingbackCore
package import RingbackStore

/// A file that came by mail, with its content.
package struct KeptFile: Sendable {
    package let row: AttachmentRow
    package let content: [UInt8]
}

extension Desk {
    /// A file of a message, for whoever may see the message.
    package func attachment(_ id: AttachmentID, of message: MessageID, by acting: Acting) async throws -> KeptFile {
        let (file, grounds) = try await read(acting) { look in
            let (_, grounds) = try look.message(message)
            try Policy.require(.seeMessage, look.acting, grounds)
            guard let row = try AttachmentQueries.find(id, in: look.office, look.session), row.message == message,
                let content = try AttachmentQueries.content(of: id, in: look.office, look.session)
            else { throw MessageError.notHere }
            return (KeptFile(row: row, content: content), grounds)
        }
        try await noteOpening(of: message, grounds, by: acting)
        return file
    }
}
