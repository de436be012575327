package import RingbackWords

package enum ReviewError: RingbackError, Equatable {
    case answerMissing(ReviewQuestion)
    case answered
    /// Nobody is left whom this reviewer has not reviewed for the period.
    case nobodyLeft
    case oneself
    case questionsFirst
    case unknown
    case figureUnknown(String)
    case noteMissing, noteUnknown
    case unprintable
    case notARecord(file: String)
    case tooManyNotes(most: Int)

    package var code: String {
        switch self {
        case .answerMissing: "review.answer-missing"
        case .answered: "review.answered"
        case .nobodyLeft: "review.nobody-left"
        case .oneself: "review.oneself"
        case .questionsFirst: "review.questions-first"
        case .unknown: "review.unknown"
        case .figureUnknown: "review.figure-unknown"
        case .noteMissing: "record.note-missing"
        case .noteUnknown: "record.note-unknown"
        case .unprintable: "record.unprintable"
        case .notARecord: "record.not-a-record"
        case .tooManyNotes: "record.too-many-notes"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .unknown, .figureUnknown, .noteUnknown: .notFound
        case .answered, .nobodyLeft, .questionsFirst, .tooManyNotes: .conflict
        case .unprintable: .unavailable
        case .answerMissing, .oneself, .noteMissing, .notARecord: .invalid
        }
    }

    package var sentence: Phrase {
        switch self {
        case .answerMissing(let question):
            say("Question \(question.rawValue) has no answer yet. Answer all five; what you typed is still here.")
        case .answered: say("These questions have been answered, and answers cannot be changed.")
        case .nobodyLeft: say("You have reviewed everybody you look after for this period. Choose another period.")
        case .oneself: say("You cannot review yourself. Your own figures are in your record.")
        case .questionsFirst:
            say(
                """
                Answer the five questions about this period first. Then you see the name and what is behind each \
                figure.
                """)
        case .unknown: say("There is no such review, or it is not yours to see.")
        case .figureUnknown(let name):
            say("A review has no figure “\(name.prefix(40))”. Choose one that the review shows.")
        case .noteMissing: say("Write the note.")
        case .noteUnknown: say("There is no such note in your record.")
        case .unprintable: say("Your record could not be turned into a PDF just now. Try again in a minute.")
        case .notARecord(let file):
            say("\(file) is not a record from this program. Choose a file that was saved under My record.")
        case .tooManyNotes(let most): say("A record can hold \(most) notes. Save it as a file, then remove some.")
        }
    }

    package var faults: [(field: String, sentence: Phrase)] {
        switch self {
        case .answerMissing(let question): [("answer\(question.rawValue)", sentence)]
        case .noteMissing: [("said", sentence)]
        default: []
        }
    }
}
