/// A caller on hold, with everything typed so far.
package struct WaitingCaller: Equatable, Sendable {
    package let id: WaitingID
    package let by: PersonID
    package let since: Timestamp
    package var line: String
    package var name: String
    package var number: String
    package var forWhom: String
    /// The rest of the form as JSON, read only by the desk that wrote it.
    package var draft: String
    /// Who has them open at a desk, and since when.
    package var openBy: PersonID?
    package var openedAt: Timestamp?

    package init(
        id: WaitingID, by: PersonID, since: Timestamp, line: String, name: String, number: String, forWhom: String,
        draft: String
    ) {
        self.id = id
        self.by = by
        self.since = since
        self.line = line
        self.name = name
        self.number = number
        self.forWhom = forWhom
        self.draft = draft
    }
}
