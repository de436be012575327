/// A call as it came in, and what the caller was told.
package struct CallRow: Equatable, Sendable {
    package let id: CallID
    package let message: MessageID
    package let contact: ContactID?
    package let source: CallSource
    /// As given on this call; may be empty.
    package let name: String
    package let number: String?
    /// As given or dialled.
    package var asGiven = ""
    /// The code chosen on this call; `nil` if none was.
    package var code: Code?
    /// The time asked for.
    package var softWindow: Timestamp?
    /// The try of ours for which they rang back.
    package var returned: AttemptID?
    package let at: Timestamp
    package let answeredBy: PersonID
    package let regarding: String
    package let boxes: Boxes
    package let told: String
    /// The number was read back to the caller.
    package let readBack: Bool

    package init(
        id: CallID, message: MessageID, contact: ContactID?, source: CallSource, name: String = "", number: String?,
        at: Timestamp, answeredBy: PersonID, regarding: String, boxes: Boxes, told: String, readBack: Bool = false
    ) {
        self.id = id
        self.message = message
        self.contact = contact
        self.source = source
        self.name = name
        self.number = number
        self.at = at
        self.answeredBy = answeredBy
        self.regarding = regarding
        self.boxes = boxes
        self.told = told
        self.readBack = readBack
    }
}
