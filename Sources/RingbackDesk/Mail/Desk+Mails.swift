package import RingbackCore
import RingbackStore

extension Desk {
    /// All incoming mail and what became of it, newest first: nothing is swallowed.
    /// - Parameters:
    ///   - state: only mails in this state; `nil` for all.
    ///   - words: required in sender, subject, text or outcome.
    package func mails(
        state: InboxRow.State?, words: String, cursor: String?, limit: Int, by acting: Acting
    ) async throws -> (mails: [InboxRow], next: String?) {
        let limit = min(max(limit, 1), 200)
        let words = try PlainText.clean(words, limit: TextLimit.name, lines: .one)
        return try await lookUp(acting, upTo: limit) { scope in
            try Policy.require(.seeQuarantine, scope.acting)
            let found = try InboxQueries.list(
                states: state.map { [$0] } ?? InboxRow.State.allCases, words: words,
                before: try cursor.map(Cursor.readMail), limit: limit + 1, in: scope.office, scope.session)
            let shown = found.prefix(limit)
            return (Array(shown), found.count > limit ? shown.last.map { Cursor.text(mail: $0.id) } : nil)
        } counting: {
            LookedUp(messages: max(1, $0.mails.count))
        }
    }
}
