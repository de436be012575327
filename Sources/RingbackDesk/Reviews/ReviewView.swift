package import RingbackCore
package import RingbackWords

/// Somebody's work in a period as a reviewer or they themselves see it. Each figure is by who acted then.
package struct ReviewView: Sendable {
    package let person: PersonID
    /// `nil` until the reader has answered the five questions about this period.
    package let name: String?
    package let period: ReportPeriod
    package let figures: [ReviewName: ReviewFigure]
    /// With whom they are compared; `nil` where that would be so few that one could reckon out each.
    package let group: Group?
    package let isOwn: Bool
    /// When it was so.
    package let at: Timestamp

    /// The teams that they are in, or the office where those are small.
    package struct Group: Sendable {
        /// Fewer could be told apart.
        package static let fewest = 5

        /// `nil` for the whole office.
        package let name: String?
        package let people: Int
        package let figures: [ReviewName: ReviewFigure]

        package func figure(_ name: ReviewName) -> ReviewFigure { figures[name] ?? ReviewFigure(0, of: 0) }
    }

    package func figure(_ name: ReviewName) -> ReviewFigure { figures[name] ?? ReviewFigure(0, of: 0) }

    /// Without the name, for whoever has not answered the questions.
    func blind() -> Self {
        Self(person: person, name: nil, period: period, figures: figures, group: group, isOwn: false, at: at)
    }

    /// The same without the names of their teams, which would narrow down whose figures these are.
    func drawn() -> Self {
        let unnamed = group.map { Group(name: nil, people: $0.people, figures: $0.figures) }
        return Self(person: person, name: nil, period: period, figures: figures, group: unnamed, isOwn: false, at: at)
    }
}

/// A review as its reviewer has it: blind until the five questions are answered.
package struct ReviewForm: Sendable {
    package let review: Review
    /// Whose it was; `nil` before the questions are answered.
    package let person: Named?
    package let figures: ReviewView
    /// In the order of the questions; empty before.
    package let answers: [String]
    /// How many of those whom the reviewer looks after are reviewed for the period, and of how many.
    package let done: Int
    package let all: Int

    package var isAnswered: Bool { review.answeredAt != nil }
}

/// One of somebody's reviews in a list.
package struct ReviewLine: Sendable {
    package let review: Review
    /// As in ``ReviewForm``.
    package let person: Named?
}

/// The reviews of a reader.
package struct ReviewList: Sendable {
    package let lines: [ReviewLine]
    /// Whether the reader looks after anybody.
    package let mayReview: Bool
    package let today: Workday
}

/// One of the things behind a figure: when, and where to open it. No word of what was said is in it.
package struct ReviewCase: Sendable {
    package enum Place: Sendable {
        case message(MessageID)
        case complaint(ComplaintID)
        case playbook(PlaybookID)

        package var message: MessageID? { if case .message(let id) = self { id } else { nil } }
        package var complaint: ComplaintID? { if case .complaint(let id) = self { id } else { nil } }
        package var playbook: PlaybookID? { if case .playbook(let id) = self { id } else { nil } }
    }

    package let at: Timestamp
    package let what: Phrase
    package let place: Place
    /// Of a return whose time is known.
    package var isInWindow: Bool?
}

/// What is behind a figure, newest first.
package struct ReviewCases: Sendable {
    /// The most at once.
    package static let most = 500

    package let view: ReviewView
    package let figure: ReviewName
    package let cases: [ReviewCase]
    /// Where the next page begins.
    package let next: String?
}
