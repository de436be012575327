/// A meeting about a case keeps two notes: what was asked before, what was decided after. Each is acknowledged by the
/// other one, so that both have the same record of it.
package struct CaseMeeting: Equatable, Sendable {
    package struct Note: Equatable, Sendable {
        package let text: String
        package let by: PersonID
        package let at: Timestamp
        package var seenAt: Timestamp?

        package init(text: String, by: PersonID, at: Timestamp, seenAt: Timestamp? = nil) {
            (self.text, self.by, self.at, self.seenAt) = (text, by, at, seenAt)
        }
    }

    package enum Part: String, CaseIterable, Sendable {
        case asked, decided
    }

    package let id: CaseMeetingID
    package let question: PlaybookCaseID
    /// The asker of the case meets this person.
    package let with: PersonID
    package var asked: Note
    package var decided: Note?

    package static let noteLimit = 2000
    package static let mostOfOne = 20

    package init(
        id: CaseMeetingID, question: PlaybookCaseID, with: PersonID, asked: Note, decided: Note? = nil
    ) {
        (self.id, self.question, self.with, self.asked, self.decided) = (id, question, with, asked, decided)
    }

    package subscript(part: Part) -> Note? { part == .asked ? asked : decided }
}
