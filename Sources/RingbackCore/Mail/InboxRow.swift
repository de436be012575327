/// One mail that came in, without its bytes.
package struct InboxRow: Equatable, Sendable {
    package enum Via: String, CaseIterable, Sendable { case imap, lmtp, command }

    package enum State: String, CaseIterable, Sendable {
        /// Stored, and not yet looked at.
        case waiting
        /// It did what it said.
        case done
        /// A person has to look at it.
        case quarantined
        /// A person took it out of the quarantine and gave it to a message or a contact.
        case released
        /// A person refused it.
        case refused
        /// Nothing to do and nobody to tell: a vacation reply, a mail of ours that came back round.
        case ignored
    }

    package var id: InboxID
    package var via: Via
    /// `""` is the null return path; `nil` where nobody said.
    package var envelopeFrom: String?
    package var envelopeTo: [String]
    package var receivedAt: Timestamp
    /// Of the mail as it came; more than the bytes that were kept when it was far too large.
    package var size: Int
    package var state: State
    /// Why it is where it is.
    package var why = ""
    package var from = ""
    package var subject = ""
    /// What it said, without quotes and signature.
    package var said = ""
    package var message: MessageID?
    package var person: PersonID?
    /// What came of it, in words.
    package var outcome = ""
    package var settledAt: Timestamp?
    package var settledBy: PersonID?
    /// How often somebody began to process it.
    package var tries = 0
    /// What was left out of ``said``: quotes, signature, and what looked like them.
    package var leftOut = ""

    package init(
        id: InboxID, via: Via, envelopeFrom: String?, envelopeTo: [String], receivedAt: Timestamp, size: Int,
        state: State = .waiting
    ) {
        self.id = id
        self.via = via
        self.envelopeFrom = envelopeFrom
        self.envelopeTo = envelopeTo
        self.receivedAt = receivedAt
        self.size = size
        self.state = state
    }
}
