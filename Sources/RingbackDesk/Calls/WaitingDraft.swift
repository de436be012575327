import RingbackCore
import RingbackWords

/// What is known of a caller being put on hold, with every keystroke typed so far.
package struct WaitingDraft: Sendable {
    package var line: String
    package var name: String
    package var number: String
    package var forWhom: String
    /// Only the page's business.
    package var draft: String

    package init(line: String, name: String, number: String, forWhom: String, draft: String) {
        self.line = line
        self.name = name
        self.number = number
        self.forWhom = forWhom
        self.draft = draft
    }

    func cleaned() throws(TextError) -> Self {
        guard draft.utf8.count <= TextLimit.draft else {
            throw .tooLong(what: say("The draft"), length: draft.utf8.count, limit: TextLimit.draft)
        }
        return Self(
            line: try PlainText.clean(line, limit: TextLimit.line, lines: .one),
            name: try PlainText.clean(name, limit: TextLimit.name, lines: .one),
            number: try PlainText.clean(number, limit: TextLimit.number, lines: .one),
            forWhom: try PlainText.clean(forWhom, limit: TextLimit.email, lines: .one), draft: draft)
    }
}
