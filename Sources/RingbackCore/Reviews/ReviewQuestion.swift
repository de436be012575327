package import RingbackWords

/// The five questions that every reviewer answers for everybody, in writing, before the name is shown.
package enum ReviewQuestion: Int, CaseIterable, Sendable {
    case best = 1, hindered, behavior, same, owed

    package var text: Phrase {
        switch self {
        case .best: say("What did this person do well in this period, and which figure or example shows it?")
        case .hindered: say("Where did a rule, a wait or the schedule get in their way?")
        case .behavior:
            say(
                "Which complaints name something that was done or said, and what did the playbook say to do? Write “none” if there are none."
            )
        case .same: say("Would you write the same about anybody else with these figures? If not, what differs?")
        case .owed: say("What does the office owe this person before the next review?")
        }
    }
}

/// A reviewer's answers, in order.
package struct ReviewAnswers: Equatable, Sendable {
    package static let longest = 4000

    package let said: [String]

    /// - Throws: ``ReviewError/answerMissing(_:)`` for the first question without an answer.
    package init(_ said: [String]) throws(ReviewError) {
        for question in ReviewQuestion.allCases {
            let place = question.rawValue - 1
            guard place < said.count, !said[place].isEmpty else { throw .answerMissing(question) }
        }
        self.said = Array(said.prefix(ReviewQuestion.allCases.count))
    }

    package subscript(_ question: ReviewQuestion) -> String { said[question.rawValue - 1] }
}
