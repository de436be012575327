/// An attachment of a message, without its content.
package struct AttachmentRow: Equatable, Sendable {
    package let id: AttachmentID
    package let message: MessageID
    package let inbox: InboxID
    /// The sender's name for it: only data, never a path.
    package let name: String
    package let type: String
    package let size: Int

    package init(id: AttachmentID, message: MessageID, inbox: InboxID, name: String, type: String, size: Int) {
        self.id = id
        self.message = message
        self.inbox = inbox
        self.name = name
        self.type = type
        self.size = size
    }
}
