/// "How would you have handled this?": a case put to whoever answers for the work, with three ways in which it could
/// have been handled and the rule that stood.
package struct PlaybookCase: Equatable, Sendable {
    /// The version that stood when it happened.
    package struct Rule: Hashable, Sendable {
        package let playbook: PlaybookID
        package let version: Int

        package init(_ playbook: PlaybookID, _ version: Int) {
            (self.playbook, self.version) = (playbook, version)
        }
    }

    package struct Answer: Equatable, Sendable {
        /// Which of the three ways, from 1; 0 for another.
        package let way: Int
        package let text: String
        package let by: PersonID
        package let at: Timestamp

        package init(way: Int, text: String, by: PersonID, at: Timestamp) {
            (self.way, self.text, self.by, self.at) = (way, text, by, at)
        }
    }

    /// Somebody it was put to.
    package struct Asked: Equatable, Sendable {
        /// From 1: the manager, then the next one.
        package let step: Int
        package let person: PersonID
        package let at: Timestamp
        /// Until when it is theirs alone; `nil` where nobody comes after.
        package let due: Timestamp?

        package init(step: Int, person: PersonID, at: Timestamp, due: Timestamp?) {
            (self.step, self.person, self.at, self.due) = (step, person, at, due)
        }
    }

    package let id: PlaybookCaseID
    package var version = 1
    package let message: MessageID?
    package let call: CallID?
    /// The id of a complaint.
    package let complaint: String?
    package let rule: Rule?
    /// What happened, in the asker's words.
    package let said: String
    package let ways: [String]
    package let by: PersonID
    package let askedAt: Timestamp
    /// When it goes on to the next one.
    package var due: Timestamp?
    package var answer: Answer?
    /// The draft that the answer became.
    package var draft: Rule?

    package static let saidLimit = 2000
    package static let wayLimit = 600
    package static let answerLimit = 4000
    /// As many of one asker as may wait for an answer at once.
    package static let mostOpen = 200
    /// Three, since two are a yes or no.
    package static let wayCount = 3
    /// What somebody has to answer it, in seconds of office hours: a workday of eight.
    package static let answeredWithin: Int64 = 8 * 3600

    package init(
        id: PlaybookCaseID, message: MessageID?, call: CallID?, complaint: String?, rule: Rule?, said: String,
        ways: [String], by: PersonID, askedAt: Timestamp, due: Timestamp?
    ) {
        (self.id, self.message, self.call, self.complaint, self.rule) = (id, message, call, complaint, rule)
        (self.said, self.ways, self.by, self.askedAt, self.due) = (said, ways, by, askedAt, due)
    }

    package var isOpen: Bool { answer == nil }

    /// The way that was taken, in words; `nil` for another.
    package var taken: String? {
        guard let way = answer?.way, ways.indices.contains(way - 1) else { return nil }
        return ways[way - 1]
    }

    /// The next one in line who has not been asked.
    /// - Parameter line: the leads of the asker's teams, then managers, then admins.
    package static func next(in line: [PersonID], asked: [Asked]) -> PersonID? {
        let known = Set(asked.map(\.person))
        return line.first { !known.contains($0) }
    }
}
