package import RingbackCore

/// A version with the names it needs.
package struct PlaybookVersionView: Sendable {
    package let number: PlaybookNumber
    /// Without its words, if the reader may not read it yet.
    package let version: PlaybookVersion
    /// It is approved, or the reader wrote it or may approve it.
    package let isRead: Bool
    package let author: Named
    package let approver: Named
    package let endedBy: Named?
    package let team: String?
    package let credit: PlaybookCredit
    /// How many complaints came under it.
    package let complaints: Int
    package let kept: PlaybookKept?
    package let keptBy: Named?
    /// The reader may approve or decline it.
    package let mayApprove: Bool
    package let isInForce: Bool

    /// `nil` if the reader may not read it yet.
    package var text: PlaybookText? { isRead ? version.text : nil }
    /// More complaints have come under it than its approver has decided about.
    package var isUnderQuestion: Bool { complaints > kept?.complaints ?? 0 }
}

/// One playbook in a list.
package struct PlaybookSummary: Sendable {
    package let playbook: Playbook
    package let current: PlaybookVersion?
    package let next: PlaybookVersion?
    package let draft: PlaybookVersion?
    package let team: String?
    package let credit: PlaybookCredit
    package let complaints: Int
    package let isUnderQuestion: Bool
    /// Its draft waits for the reader.
    package let waits: Bool

    /// Not withdrawn, and something of it counts, will count, or waits for approval.
    package func stands(on day: Workday) -> Bool {
        playbook.counts(on: day) && (current != nil || next != nil || draft != nil)
    }

    package var number: String {
        current.map { PlaybookNumber(playbook: playbook.number, version: $0.number).description }
            ?? String(playbook.number)
    }
}

package struct PlaybooksView: Sendable {
    package let today: Workday
    package let playbooks: [PlaybookSummary]
    /// Withdrawn ones, and those of which nothing was approved.
    package let former: [PlaybookSummary]
    /// How many drafts wait for the reader.
    package let waiting: Int
    package let seesCoverage: Bool
}

/// A playbook with its versions, newest first.
package struct PlaybookView: Sendable {
    package let playbook: Playbook
    package let today: Workday
    package let by: Named
    package let withdrawnBy: Named?
    package let versions: [PlaybookVersionView]
    package let mayWithdraw: Bool
    /// Open questions about it.
    package let questions: Int
    /// The reader answers for the version in force.
    package let mayKeep: Bool

    package var current: PlaybookVersionView? { versions.first(where: \.isInForce) }
    package var draft: PlaybookVersionView? { versions.first { $0.version.stage == .draft } }
}

/// What somebody writes of a playbook.
package struct PlaybookDraft: Sendable {
    package var name: String
    package var kind: Playbook.Kind
    package var text: PlaybookText
    /// A person's id, email or name.
    package var approver: String
    package var from: Workday?
    /// The question that it answers.
    package var question: PlaybookCaseID?
    /// The last version that its writer has seen; `nil` if that does not matter.
    package var seen: Int?

    package init(
        name: String = "", kind: Playbook.Kind = .playbook, text: PlaybookText, approver: String = "",
        from: Workday? = nil, question: PlaybookCaseID? = nil, seen: Int? = nil
    ) {
        (self.name, self.kind, self.text, self.approver) = (name, kind, text, approver)
        (self.from, self.question, self.seen) = (from, question, seen)
    }
}

/// Who may approve playbooks, for the form.
package struct PlaybookApprovers: Sendable {
    package let people: [Named]
    package let teams: [(id: TeamID, name: String)]
    package let topics: [String]
}
