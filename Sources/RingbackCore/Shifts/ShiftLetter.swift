/// A handover note, for the mail that brings it.
package struct ShiftLetter: Sendable {
    package struct Line: Sendable {
        package let item: ShiftText.Item
        package let message: MessageID

        package init(_ item: ShiftText.Item, message: MessageID) {
            self.item = item
            self.message = message
        }
    }

    package let note: ShiftNote
    package let writer: String
    package let principal: String
    package let lines: [Line]

    package init(note: ShiftNote, writer: String, principal: String, lines: [Line]) {
        self.note = note
        self.writer = writer
        self.principal = principal
        self.lines = lines
    }
}
