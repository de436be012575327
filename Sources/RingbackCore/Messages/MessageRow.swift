/// A message as shown on a sheet, with its data from other tables.
package struct MessageRow: Equatable, Sendable {
    package var message: Message
    package var company: String
    package var pronunciation: String
    package var standing: Standing?
    package var standingWhy: String
    package var lastAttempt: AttemptRow?
    /// The last refusal, while nobody else has been asked since.
    package var refusal: Refusal?
    /// Why it may wait, or might, until it was due.
    package var lastExcuse: Excuse?
    /// How far every phone was tried, where somebody does.
    package var reach: ReachTally?
    /// Its owner is away, and its reader has not said why they look: it is without its words.
    package var isSealed = false

    package struct Refusal: Equatable, Sendable {
        package let by: PersonID
        package let reason: String
        package let at: Timestamp

        package init(by: PersonID, reason: String, at: Timestamp) {
            self.by = by
            self.reason = reason
            self.at = at
        }
    }

    package init(
        message: Message, company: String, pronunciation: String, standing: Standing?, standingWhy: String,
        lastAttempt: AttemptRow?, refusal: Refusal? = nil, lastExcuse: Excuse? = nil
    ) {
        self.message = message
        self.company = company
        self.pronunciation = pronunciation
        self.standing = standing
        self.standingWhy = standingWhy
        self.lastAttempt = lastAttempt
        self.refusal = refusal
        self.lastExcuse = lastExcuse
    }

    /// Why it may wait; `nil` once its time has come.
    package func excuse(at now: Timestamp) -> Excuse? {
        lastExcuse.flatMap { $0.until >= now ? $0 : nil }
    }
}
