package import RingbackWords

/// One version of a playbook. It never changes: what is changed is a new version.
package struct PlaybookVersion: Equatable, Sendable {
    /// What came of a draft that never counted.
    package enum End: String, CaseIterable, Sendable {
        case declined, replaced
    }

    package struct Ending: Equatable, Sendable {
        package let end: End
        package let by: PersonID
        package let at: Timestamp
        package let why: String

        package init(_ end: End, by: PersonID, at: Timestamp, why: String) {
            (self.end, self.by, self.at, self.why) = (end, by, at, why)
        }
    }

    package enum Stage: String, CaseIterable, Sendable {
        case draft, approved, declined, replaced

        package var label: Phrase {
            switch self {
            case .draft: say("waiting for approval")
            case .approved: say("approved")
            case .declined: say("declined", context: "playbook")
            case .replaced: say("replaced by a later draft")
            }
        }
    }

    package let playbook: PlaybookID
    package let number: Int
    package let text: PlaybookText
    /// The question that it answers.
    package let question: PlaybookCaseID?
    package let author: PersonID
    package let draftedAt: Timestamp
    /// Who is asked to approve it; once it is approved, who did.
    package var approver: PersonID
    /// The day from which it counts; before approval, what its author proposes.
    package var from: Workday?
    package var approvedAt: Timestamp?
    package var ending: Ending?

    package init(
        playbook: PlaybookID, number: Int, text: PlaybookText, question: PlaybookCaseID? = nil, author: PersonID,
        draftedAt: Timestamp, approver: PersonID, from: Workday?, approvedAt: Timestamp? = nil, ending: Ending? = nil
    ) {
        (self.playbook, self.number, self.text, self.question) = (playbook, number, text, question)
        (self.author, self.draftedAt, self.approver, self.from) = (author, draftedAt, approver, from)
        (self.approvedAt, self.ending) = (approvedAt, ending)
    }

    package var stage: Stage {
        if approvedAt != nil { return .approved }
        return switch ending?.end {
        case .declined: .declined
        case .replaced: .replaced
        case nil: .draft
        }
    }

    /// That it exists, without a word of it: for somebody who may not read it before it is approved.
    package var withheld: Self {
        Self(
            playbook: playbook, number: number, text: PlaybookText(), author: author, draftedAt: draftedAt,
            approver: approver, from: from, approvedAt: approvedAt,
            ending: ending.map { Ending($0.end, by: $0.by, at: $0.at, why: "") })
    }
}

extension Sequence where Element == PlaybookVersion {
    /// The version in force on a day: the highest number of those that count by then. That its playbook was withdrawn
    /// is not asked here.
    package func inForce(on day: Workday) -> PlaybookVersion? {
        lazy.filter { $0.approvedAt != nil && $0.from.map { $0 <= day } ?? false }.max { $0.number < $1.number }
    }
}
