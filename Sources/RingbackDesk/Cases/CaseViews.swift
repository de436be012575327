package import RingbackCore
package import RingbackWords

/// A case with the names it needs.
package struct CaseView: Sendable {
    package let question: PlaybookCase
    package let by: Named
    /// Whom it was put to, in order.
    package let asked: [(person: Named, at: Timestamp, due: Timestamp?)]
    package let answeredBy: Named?
    /// The rule that stood, and what came of it.
    package let rule: CaseRule?
    /// The draft that the answer became.
    package let draft: (number: PlaybookNumber, name: String, stage: PlaybookVersion.Stage)?
    /// The reader may read that draft.
    package let readsDraft: Bool
    package let meetings: [MeetingView]
    /// The reader is asked, or was before it went on.
    package let mayAnswer: Bool
    package let isAsker: Bool
    /// The message, if the reader may see it.
    package let message: MessageID?
}

package struct CaseRule: Sendable {
    package let number: PlaybookNumber
    package let name: String
    package let text: PlaybookText
    package let credit: PlaybookCredit
    package let complaints: Int

    /// "rule 14.2 was followed: 3 complaints in 410 uses"
    package var sentence: Phrase {
        say("Rule \(number.description) was followed: \(PlaybookCredit.complaints(complaints, in: credit.uses)).")
    }
}

package struct MeetingView: Sendable {
    package let meeting: CaseMeeting
    package let with: Named
    package let askedBy: Named
    package let decidedBy: Named?
    /// What the reader may acknowledge.
    package let mayAcknowledge: Set<CaseMeeting.Part>
}

package struct CasesView: Sendable {
    /// What waits for the reader's answer.
    package let waiting: [CaseView]
    /// What the reader asked, newest first.
    package let asked: [CaseView]
    /// What the reader was asked and is answered.
    package let answered: [CaseView]
}

/// What somebody puts to their manager.
package struct CaseDraft: Sendable {
    package var message: MessageID?
    package var complaint = ""
    /// The version that stood, `14.2`; that which was ticked on the message if empty.
    package var rule = ""
    package var said: String
    package var ways: [String]
    /// A person's id, email or name; the next above the asker if empty.
    package var to = ""

    package init(message: MessageID? = nil, said: String, ways: [String]) {
        (self.message, self.said, self.ways) = (message, said, ways)
    }
}

/// What the form for a case begins with.
package struct CaseStart: Sendable {
    package let message: MessageID?
    package let complaint: String
    package let said: String
    package let rule: CaseRule?
    /// Whom it can be put to, the next above first.
    package let line: [Named]
    /// What the asker has asked about it before.
    package let before: [CaseView]
}

/// An answer, and whether it becomes a draft of a playbook.
package struct CaseAnswerDraft: Sendable {
    package var way: Int
    package var text: String
    /// The version of the case that its writer has seen.
    package var seen: Int?
    /// The playbook that it becomes: the scenario's name for a new one; `nil` for none.
    package var playbook: String?

    package init(way: Int, text: String, seen: Int? = nil, playbook: String? = nil) {
        (self.way, self.text, self.seen, self.playbook) = (way, text, seen, playbook)
    }
}
