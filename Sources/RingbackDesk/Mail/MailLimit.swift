/// How large a mail may be.
package enum MailLimit {
    /// Read as a whole; of a larger one only its headers are.
    package static let read = 25 << 20
    /// Stored as it is; a larger one is refused where there is somebody to refuse it to.
    package static let store = 64 << 20
    /// What is kept of one that is too large to store.
    package static let beginning = 1 << 20
    /// A smaller one never waits behind a larger one.
    package static let small = 256 << 10
    /// How the bytes of a larger one lie in the database.
    static let piece = 1 << 20
    /// What one transaction writes of it, so that the office’s other changes get in between.
    static let piecesAtOnce = 2
}
