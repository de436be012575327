/// That mail to somebody of ours comes back.
package struct MailTrouble: Equatable, Sendable {
    package var since: Timestamp
    /// What their server said.
    package var words: String

    package init(since: Timestamp, words: String) {
        self.since = since
        self.words = words
    }
}
