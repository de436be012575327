/// What a mail about a request reports.
package struct RequestNews: Equatable, Codable, Sendable {
    package enum Kind: String, Codable, Sendable {
        /// To the receiver.
        case asked
        /// To the asker: an answer, or that it is done.
        case answered
        /// To the receiver: what the asker chose.
        case chosen
        /// To both managers, the same.
        case above
        /// A note of facts: to whoever asked, and to a manager.
        case note
        /// To whoever answered by mail: what came of it.
        case receipt
    }

    package let kind: Kind
    package var request: WorkRequestID?
    package var note: PatternNoteID?

    package init(_ kind: Kind, request: WorkRequestID? = nil, note: PatternNoteID? = nil) {
        (self.kind, self.request, self.note) = (kind, request, note)
    }
}

/// A request, or a note of like ones, for the mail about it.
package struct RequestLetter: Sendable {
    package let kind: RequestNews.Kind
    package var request: WorkRequest?
    package var from = ""
    package var to = ""
    package var duty = ""
    package var passedTo = ""
    /// What the receiver is to put aside for it.
    package var aside = ""
    package var managers: [String] = []
    /// Where managers write to both.
    package var emails: [String] = []
    /// What those said who passed it on.
    package var said: [(by: String, text: String)] = []
    package var note: PatternNote?
    /// What came of an answer by mail.
    package var receipt = ""
    /// Whether the reader of a note is the manager.
    package var isForManager = false

    package init(_ kind: RequestNews.Kind) { self.kind = kind }
}
