/// How large a mail may be.
package enum MailLimit {
    /// Read in full; of a larger one only the headers are.
    package static let read = 25 << 20
    /// Stored in full; a larger one is refused if there is somebody to refuse it to.
    package static let store = 64 << 20
    /// How much is kept of a mail too large to store.
    package static let beginning = 1 << 20
    /// Smaller ones never wait behind larger ones.
    package static let small = 256 << 10
    /// The piece size of larger ones in the database.
    static let piece = 1 << 20
    /// Pieces written per transaction, so that the office’s other changes get a turn.
    static let piecesAtOnce = 2
}
