import RingbackStore

extension Change {
    /// A mail of ours came back for good.
    func bounced(_ number: Int, _ words: String) throws {
        _ = try OutboxQueries.bounce(number, words: words, in: office, session)
    }
}
