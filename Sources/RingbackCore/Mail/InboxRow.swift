package import RingbackWords

/// One incoming mail, without its bytes.
package struct InboxRow: Equatable, Sendable {
    package enum Via: String, CaseIterable, Sendable { case imap, lmtp, command }

    package enum State: String, CaseIterable, Sendable {
        /// Stored, not yet read.
        case waiting
        /// It had its effect.
        case done
        /// A person has to look at it.
        case quarantined
        /// A person released it to a message or contact.
        case released
        /// A person refused it.
        case refused
        /// Nothing to do and nobody to tell: a vacation reply, one of our own mails come back.
        case ignored

        package var label: Phrase {
            switch self {
            case .waiting: say("Not read yet")
            case .done: say("Handled")
            case .quarantined: say("Held for review")
            case .released: say("Released")
            case .refused: say("Rejected")
            case .ignored: say("Set aside")
            }
        }
    }

    package var id: InboxID
    package var via: Via
    /// `""` is the null return path; `nil` if unknown.
    package var envelopeFrom: String?
    package var envelopeTo: [String]
    package var receivedAt: Timestamp
    /// Of the mail as sent; more than the bytes stored if it was far too large.
    package var size: Int
    package var state: State
    /// Why it is in this state.
    package var why = ""
    package var from = ""
    package var subject = ""
    /// Its text, without quotes and signature.
    package var said = ""
    package var message: MessageID?
    package var person: PersonID?
    /// What came of it, in words.
    package var outcome = ""
    package var settledAt: Timestamp?
    package var settledBy: PersonID?
    /// How often processing was started.
    package var tries = 0
    /// What was cut from ``said``: quotes, signature, and the like.
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
