/// A note that somebody wrote about their own work. Nobody else opens it.
package struct RecordNote: Equatable, Codable, Sendable {
    /// The most notes of one record.
    package static let most = 2000
    package static let longest = 4000

    package let id: RecordNoteID
    package let at: Timestamp
    package let said: String

    package init(id: RecordNoteID, at: Timestamp, said: String) { (self.id, self.at, self.said) = (id, at, said) }
}
