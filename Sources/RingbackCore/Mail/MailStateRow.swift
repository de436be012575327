/// The state of sending and fetching.
package struct MailStateRow: Equatable, Sendable {
    package var sentAt: Timestamp?
    package var sendError: String
    package var sendErrorAt: Timestamp?
    package var fetchedAt: Timestamp?
    package var fetchError: String
    package var fetchErrorAt: Timestamp?
    /// The mailbox is left alone because reading it crashed the program.
    package var fetchHeldUntil: Timestamp?

    package init(
        sentAt: Timestamp? = nil, sendError: String = "", sendErrorAt: Timestamp? = nil, fetchedAt: Timestamp? = nil,
        fetchError: String = "", fetchErrorAt: Timestamp? = nil, fetchHeldUntil: Timestamp? = nil
    ) {
        self.sentAt = sentAt
        self.sendError = sendError
        self.sendErrorAt = sendErrorAt
        self.fetchedAt = fetchedAt
        self.fetchError = fetchError
        self.fetchErrorAt = fetchErrorAt
        self.fetchHeldUntil = fetchHeldUntil
    }
}
