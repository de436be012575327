/// Something to ask a caller next time, and the answer once given.
package struct QuestionRow: Equatable, Sendable {
    package let id: QuestionID
    package let contact: ContactID
    package let asks: String
    package let by: PersonID
    package let at: Timestamp
    package let answer: Answer?

    package struct Answer: Equatable, Sendable {
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
        id: QuestionID, contact: ContactID, asks: String, by: PersonID, at: Timestamp, answer: Answer? = nil
    ) {
        self.id = id
        self.contact = contact
        self.asks = asks
        self.by = by
        self.at = at
        self.answer = answer
    }
}
