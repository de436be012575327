package import RingbackCore
package import RingbackWords

/// Sends and receives mail as bytes. What a mail means is decided elsewhere.
package protocol MailCarrier: Sendable {
    /// Sends one mail; returns once the mail server has accepted it.
    /// - Throws: ``MailFailure``, with the server's own words.
    func send(_ mail: OutgoingMail, by account: MailAccount) async throws(MailFailure)

    /// Takes what is new in the mailbox, each mail put away by `keep` before the mailbox is told. A mail that it will not
    /// give keeps no other away.
    /// - Parameters:
    ///   - since: what an earlier call returned; `nil` at the first.
    ///   - refused: those that it would not give before.
    ///   - keep: takes a mail, and how many bytes it has; more than are there when it is too large to be kept as a whole.
    ///   - refuse: is told of each mail that it will not give, and why: "the connection broke".
    /// - Returns: where it has come to.
    /// - Throws: ``MailFailure``, also when a mail was refused that is not to be passed over yet.
    func collect(
        from mailbox: MailAccount.Server, since: MailboxPlace?, refused: RefusedMails,
        keep: @escaping @Sendable (_ mail: MailSpool, _ size: Int) async throws -> Void,
        refuse: @escaping @Sendable (_ mail: MailboxMail, _ why: Phrase) async throws -> Void
    ) async throws -> MailboxPlace

    /// Waits until the mailbox has something new, or `seconds` have passed.
    func wait(for mailbox: MailAccount.Server, seconds: Int) async throws(MailFailure)

    /// Parses a mail. Any bytes give a result.
    func read(_ raw: [UInt8]) async -> ReceivedMail
}

/// One outgoing mail.
package struct OutgoingMail: Equatable, Sendable {
    package var letter: Letter
    package var fromName: String
    package var from: String
    package var toName: String
    package var to: String
    /// The reply address.
    package var replyTo: String
    /// Without brackets; the same for every retry.
    package var messageID: String
    /// Without brackets, the root of the conversation first.
    package var references: [String]
    package var date: Timestamp
    /// It answers a mail of theirs (RFC 3834: `auto-replied`).
    package var isReply: Bool
    /// Sent in a header to prove on a bounce that the mail was ours; empty if a bounce has no consequence.
    package var proof: String
    package var file: File?

    /// What comes beside the letter.
    package struct File: Equatable, Sendable {
        package let name: String
        /// "application/pdf"
        package let type: String
        package let bytes: [UInt8]

        package init(name: String, type: String, bytes: [UInt8]) {
            self.name = name
            self.type = type
            self.bytes = bytes
        }
    }

    package init(
        letter: Letter, fromName: String, from: String, toName: String, to: String, replyTo: String, messageID: String,
        references: [String], date: Timestamp, isReply: Bool = false, proof: String = ""
    ) {
        self.letter = letter
        self.fromName = fromName
        self.from = from
        self.toName = toName
        self.to = to
        self.replyTo = replyTo
        self.messageID = messageID
        self.references = references
        self.date = date
        self.isReply = isReply
        self.proof = proof
    }
}

/// How far a mailbox has been read (RFC 9051: UIDVALIDITY, and the next UID).
package struct MailboxPlace: Equatable, Sendable {
    package var validity: Int64
    package var next: Int64

    package init(validity: Int64, next: Int64) {
        self.validity = validity
        self.next = next
    }
}

/// A mail in a mailbox. A UID is a mail's own only under its UIDVALIDITY.
package struct MailboxMail: Hashable, Sendable {
    package let validity: Int64
    package let uid: Int64

    package init(validity: Int64, uid: Int64) {
        self.validity = validity
        self.uid = uid
    }
}

/// Mails that a mailbox would not give.
package struct RefusedMails: Equatable, Sendable {
    /// Asked for after all others, since asking for one may cost the connection.
    package var last: Set<MailboxMail> = []
    /// Not asked for any more.
    package var passedOver: Set<MailboxMail> = []

    package init() {}
}
