/// What a mail about playbooks reports, stored with it. What it says is read when it goes out.
package struct PlaybookNews: Equatable, Codable, Sendable {
    package enum Kind: String, Codable, Sendable {
        /// A draft waits for its approver; it was approved or declined.
        case draft, decided
        /// A complaint came under a version.
        case complained
        /// A case is put to somebody; it was answered.
        case asked, answered
        /// A note of a meeting waits to be acknowledged.
        case met
    }

    package let kind: Kind
    package var playbook: PlaybookID?
    package var version: Int?
    package var question: PlaybookCaseID?
    package var meeting: CaseMeetingID?

    package init(
        _ kind: Kind, playbook: PlaybookID? = nil, version: Int? = nil, question: PlaybookCaseID? = nil,
        meeting: CaseMeetingID? = nil
    ) {
        (self.kind, self.playbook, self.version, self.question) = (kind, playbook, version, question)
        self.meeting = meeting
    }
}

/// A mail about playbooks.
package enum PlaybookLetter: Sendable {
    /// A version in the words of a mail.
    package struct Version: Sendable {
        package let number: PlaybookNumber
        package let name: String
        package let version: PlaybookVersion
        /// Who wrote it, or decided about it.
        package let by: String

        package init(number: PlaybookNumber, name: String, version: PlaybookVersion, by: String) {
            (self.number, self.name, self.version, self.by) = (number, name, version, by)
        }
    }

    case draft(Version)
    case decided(Version)
    case complained(Version, complaints: Int, uses: Int)
    /// - by: who asks.
    /// - after: whose time was over; `nil` for the first.
    case asked(PlaybookCase, by: String, after: String?)
    case answered(PlaybookCase, by: String)
    /// A note waits for the reader: what was asked, or what was decided.
    case met(PlaybookCase, CaseMeeting.Part, by: String)
}
