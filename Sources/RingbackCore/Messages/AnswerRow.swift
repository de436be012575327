/// One of the five answers, as given.
package struct AnswerRow: Equatable, Sendable {
    package let id: AnswerID
    package let message: MessageID
    package let by: PersonID
    package let at: Timestamp
    package let kind: AnswerKind
    package let said: String
    package let to: PersonID?
    package var reply: Reply?

    package struct Reply: Equatable, Sendable {
        package let said: String
        package let by: PersonID
        package let at: Timestamp
        package init(said: String, by: PersonID, at: Timestamp) {
            self.said = said
            self.by = by
            self.at = at
        }
    }

    package init(
        id: AnswerID, message: MessageID, by: PersonID, at: Timestamp, kind: AnswerKind, said: String, to: PersonID?,
        reply: Reply? = nil
    ) {
        self.id = id
        self.message = message
        self.by = by
        self.at = at
        self.kind = kind
        self.said = said
        self.to = to
        self.reply = reply
    }
}
