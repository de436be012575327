/// Somebody's own record, as it is saved: plain texts and numbers, so that it can be read without this program.
package struct RecordContents: Codable, Equatable, Sendable {
    /// What the format is called; another one gets another name.
    package static let format = "ringback-record-1"

    package var format = Self.format
    package let office: String
    package let person: String
    /// Days; both count.
    package let from, to: String
    /// RFC 3339, as all times in it.
    package let madeAt: String
    package let zone: String
    package var figures: [Figure] = []
    package var group: Group?
    package var said: [Said] = []
    package var answersWritten: [Written] = []
    package var help: [Help] = []
    package var cases: [Case] = []
    package var questions: [Question] = []
    package var reviews: [Review] = []
    package var notes: [Note] = []

    package init(office: String, person: String, from: String, to: String, madeAt: String, zone: String) {
        (self.office, self.person, self.from, self.to) = (office, person, from, to)
        (self.madeAt, self.zone) = (madeAt, zone)
    }

    package struct Figure: Codable, Equatable, Sendable {
        package let name: String
        package let count, base: Int
        /// The share's 95% interval by Wilson.
        package let low, high: Double?

        package init(_ name: ReviewName, _ figure: ReviewFigure) {
            self.name = name.rawValue
            (count, base) = (figure.count, figure.base)
            (low, high) = (figure.range?.low, figure.range?.high)
        }
    }

    package struct Group: Codable, Equatable, Sendable {
        package let name: String?
        package let people: Int
        package let figures: [Figure]

        package init(name: String?, people: Int, figures: [Figure]) {
            (self.name, self.people, self.figures) = (name, people, figures)
        }
    }

    /// A complaint or a compliment.
    package struct Said: Codable, Equatable, Sendable {
        package let id, kind, about, countsAs, actedAt, said, observed: String
        /// What the person answered, why they disputed it, and what was decided.
        package let answer, dispute: String
        package let decision: String?
        package let decisionWhy: String

        package init(
            id: String, kind: String, about: String, countsAs: String, actedAt: String, said: String,
            observed: String, answer: String, dispute: String, decision: String?, decisionWhy: String
        ) {
            (self.id, self.kind, self.about, self.countsAs) = (id, kind, about, countsAs)
            (self.actedAt, self.said, self.observed) = (actedAt, said, observed)
            (self.answer, self.dispute, self.decision, self.decisionWhy) = (answer, dispute, decision, decisionWhy)
        }
    }

    package struct Written: Codable, Equatable, Sendable {
        /// "14.2".
        package let rule, approvedAt: String
        package let uses: Int

        package init(rule: String, approvedAt: String, uses: Int) {
            (self.rule, self.approvedAt, self.uses) = (rule, approvedAt, uses)
        }
    }

    package struct Help: Codable, Equatable, Sendable {
        package let at, what: String

        package init(at: String, what: String) { (self.at, self.what) = (at, what) }
    }

    /// "How would you have handled this?"
    package struct Case: Codable, Equatable, Sendable {
        package let askedAt, said: String
        package let ways: [String]
        package let answer, answeredBy, answeredAt: String?

        package init(
            askedAt: String, said: String, ways: [String], answer: String?, answeredBy: String?, answeredAt: String?
        ) {
            (self.askedAt, self.said, self.ways) = (askedAt, said, ways)
            (self.answer, self.answeredBy, self.answeredAt) = (answer, answeredBy, answeredAt)
        }
    }

    package struct Question: Codable, Equatable, Sendable {
        package let at, text: String
        package let answer, answeredBy, answeredAt: String?

        package init(at: String, text: String, answer: String?, answeredBy: String?, answeredAt: String?) {
            (self.at, self.text, self.answer) = (at, text, answer)
            (self.answeredBy, self.answeredAt) = (answeredBy, answeredAt)
        }
    }

    /// What a reviewer wrote.
    package struct Review: Codable, Equatable, Sendable {
        package let reviewer, from, to, answeredAt: String
        package let answers: [String]

        package init(reviewer: String, from: String, to: String, answeredAt: String, answers: [String]) {
            (self.reviewer, self.from, self.to, self.answeredAt, self.answers) =
                (reviewer, from, to, answeredAt, answers)
        }
    }

    package struct Note: Codable, Equatable, Sendable {
        package let id, at, said: String

        package init(id: String, at: String, said: String) { (self.id, self.at, self.said) = (id, at, said) }
    }
}
