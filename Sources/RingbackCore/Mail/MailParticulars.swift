import Foundation

/// What a mail says beyond what is read from its message when it is sent. Stored as JSON; each field only where its
/// kind needs it.
package struct MailParticulars: Equatable, Codable, Sendable {
    /// Somebody's words: a question, a reason, what became of a mail.
    package var said: String?
    /// Who said it or did it.
    package var by: PersonID?
    package var nudgeStep: Int?
    /// `accepted`, `refused`
    package var decision: String?
    /// The subject of the mail being answered.
    package var subject: String?
    /// The conversation's subject, fixed by its first mail.
    package var stem: String?

    /// What was saved from a mail being answered.
    package var quoted: String?
    /// How a mail was understood, with no word of the call: "talked".
    package var act: String?
    package var shiftNote: ShiftNoteID?
    package var rolling: RollingID?
    /// Whose sheet a clean copy is of.
    package var sheet: PersonID?
    package var standard: StandardNews?
    package var playbook: PlaybookNews?
    package var complaint: ComplaintNews?
    package var duty: DutyNews?
    package var request: RequestNews?

    package init(
        said: String? = nil, by: PersonID? = nil, nudgeStep: Int? = nil, decision: String? = nil,
        subject: String? = nil, stem: String? = nil, quoted: String? = nil, act: String? = nil,
        shiftNote: ShiftNoteID? = nil, rolling: RollingID? = nil, sheet: PersonID? = nil,
        standard: StandardNews? = nil
    ) {
        self.said = said
        self.by = by
        self.nudgeStep = nudgeStep
        self.decision = decision
        self.subject = subject
        self.stem = stem
        self.quoted = quoted
        self.act = act
        self.shiftNote = shiftNote
        self.rolling = rolling
        self.sheet = sheet
        self.standard = standard
    }

    package init(json: String) {
        self = (try? JSONDecoder().decode(Self.self, from: Data(json.utf8))) ?? Self()
    }

    package var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}
