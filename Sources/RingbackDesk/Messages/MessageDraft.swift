package import RingbackCore

/// What is taken down of a call before it becomes a message.
package struct MessageDraft: Sendable, Equatable {
    /// A person's id or email, or a team's id; empty to take the first proposal.
    package var forWhom: String
    /// Whether that is the program's proposal: its reason stays with the message.
    package var isProposed = false
    package var callerName: String
    package var callerNumber: String
    package var contact: ContactID?
    /// Somebody confirmed that the caller is that contact, though the given name does not fit.
    package var isConfirmed = false
    /// The message of a caller who is not a contact, whose call continues.
    package var goesOn: MessageID?
    /// The message about which we rang, if somebody says that this is the call back: the caller's own or their
    /// assistant's.
    package var returns: MessageID?
    /// The held caller whose call this is: filing it takes them off the board.
    package var waiting: WaitingID?
    /// Save this caller as a contact if nobody has the number yet.
    package var newContact: Bool
    package var regarding: String
    package var code: Code
    /// Whether somebody chose the code; otherwise it is the form's default and changes no open message.
    package var isCodeChosen = true
    /// Whether a code lower than the open message's is applied.
    package var lowers = false
    package var told: String
    package var boxes: Boxes
    package var source: CallSource
    /// Settled while the caller was on the line: what was told is the answer given.
    package var settled: Bool
    /// "Might be around four": `16:00`, or with a day `2026-11-25T16:00`, on the office's clock; may be empty.
    package var around: String
    /// The end of the published window that the caller was told: the deadline.
    package var window: Timestamp?
    /// File a second entry even if one is open.
    package var apart = false
    /// The number was read back to the caller.
    package var readBack = false
    /// The version that was followed on the call, `14.2`; that of a quick answer settles it. May be empty.
    package var playbook = ""

    package init(
        forWhom: String, callerName: String, callerNumber: String, contact: ContactID? = nil, newContact: Bool = false,
        regarding: String, code: Code, told: String = "", boxes: Boxes = [], source: CallSource = .telephone,
        settled: Bool = false, around: String = ""
    ) {
        self.forWhom = forWhom
        self.callerName = callerName
        self.callerNumber = callerNumber
        self.contact = contact
        self.newContact = newContact
        self.regarding = regarding
        self.code = code
        self.told = told
        self.boxes = boxes
        self.source = source
        self.settled = settled
        self.around = around
    }
}

/// How long each text may be; longer ones are refused, stating the limit.
package enum TextLimit {
    package static let name = 200
    package static let number = 64
    package static let email = 254
    package static let regarding = 4000
    package static let told = 1000
    package static let note = 4000
    package static let line = 60
    package static let draft = 20_000
}
