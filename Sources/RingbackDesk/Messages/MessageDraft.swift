package import RingbackCore

/// What is taken down of a call before it is a message.
package struct MessageDraft: Sendable, Equatable {
    /// A person's id or email, or a team's id; empty to take the first proposal (A4).
    package var forWhom: String
    /// Whether that is whom the program proposed: why it was stays with the message.
    package var isProposed = false
    package var callerName: String
    package var callerNumber: String
    package var contact: ContactID?
    /// Somebody confirmed that the caller is that contact, though the name that was given does not fit.
    package var isConfirmed = false
    /// The message of a caller who is no contact, with whom this call goes on.
    package var goesOn: MessageID?
    /// The caller on hold whose call it is: filing it takes them off the board.
    package var waiting: WaitingID?
    /// Make a contact of this caller when nobody has the number yet.
    package var newContact: Bool
    package var regarding: String
    package var code: Code
    /// Whether somebody chose the code; else it is only where the form began, and changes no open message.
    package var isCodeChosen = true
    /// Whether a code lower than the open message's takes that down.
    package var lowers = false
    package var told: String
    package var boxes: Boxes
    package var source: CallSource
    /// Settled while the caller was on the line (A9): what was told is the answer given.
    package var settled: Bool
    /// "Might be around four": `16:00`, or with a day `2026-11-25T16:00`, as the office's clock shows; may be empty.
    package var around: String
    /// A second entry although one is open.
    package var apart = false
    /// The number was read back to the caller.
    package var readBack = false

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

/// How much of each text is kept; more is refused with the limit stated.
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
