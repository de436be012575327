package import RingbackCore
import RingbackStore

/// An attachment with its content.
package struct KeptFile: Sendable {
    package let row: AttachmentRow
    package let content: [UInt8]
}

extension Desk {
    /// A message's file, for those who may see the message.
    /// - Throws: ``MessageError/notHere`` also where the message is not theirs to see.
    package func attachment(_ id: AttachmentID, of message: MessageID, by acting: Acting) async throws -> KeptFile {
        let (file, grounds) = try await read(acting) { scope in
            let (row, grounds) = try scope.message(message)
            try Policy.require(.seeMessage, scope.acting, grounds)
            try scope.mustHaveSaidWhy(row.message.owner, grounds, about: row.message)
            guard let file = try AttachmentQueries.find(id, in: scope.office, scope.session), file.message == message,
                let content = try AttachmentQueries.content(of: id, in: scope.office, scope.session)
            else { throw MessageError.notHere }
            return (KeptFile(row: file, content: content), grounds)
        }
        try await noteOpening(of: message, grounds, by: acting)
        return file
    }
}
