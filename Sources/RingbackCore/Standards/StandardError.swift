package import RingbackWords

package enum StandardError: RingbackError, Equatable {
    case templateUnknown(String)
    /// Every rule of the template is adopted already.
    case adopted
    case ruleUnknown(String)
    case notAdopted
    /// A change applies from its date and never to days that are over.
    case effectivePast(Workday, today: Workday)
    case effectiveFar(Workday)
    /// What says when a day is over cannot change for the day that has begun.
    case effectiveToday(tomorrow: Workday)
    case dateUnreadable(String)
    case textMissing
    case weekdaysMissing
    case hoursWrong
    /// The field.
    case timeWrong(String), monthsWrong(String)
    case nothingChanged
    case changed
    case noSuchVersion
    case daysReversed
    case tooManyDays(limit: Int)
    case trainingInFuture, trainingFar, trainingMissing, seenMissing, trainerMissing, messageUnknown, againEarly
    case selfTrained
    case recordUnknown
    case questionMissing, answerMissing, questionUnknown
    case questionAnswered(String)
    case passedOn

    package var code: String {
        switch self {
        case .templateUnknown: "standard.template-unknown"
        case .adopted: "standard.adopted"
        case .ruleUnknown: "standard.rule-unknown"
        case .notAdopted: "standard.not-adopted"
        case .effectivePast: "standard.effective-past"
        case .effectiveFar: "standard.effective-far"
        case .effectiveToday: "standard.effective-today"
        case .dateUnreadable: "standard.date-unreadable"
        case .textMissing: "standard.text-missing"
        case .weekdaysMissing: "standard.weekdays-missing"
        case .hoursWrong: "standard.hours-wrong"
        case .timeWrong: "standard.time-wrong"
        case .monthsWrong: "standard.months-wrong"
        case .nothingChanged: "standard.nothing-changed"
        case .changed: "standard.changed"
        case .noSuchVersion: "standard.no-such-version"
        case .daysReversed: "finding.days-reversed"
        case .tooManyDays: "finding.too-many-days"
        case .trainingInFuture: "training.in-future"
        case .trainingFar: "training.day-far"
        case .trainingMissing: "training.what-missing"
        case .seenMissing: "training.seen-missing"
        case .trainerMissing: "training.by-missing"
        case .messageUnknown: "training.message-unknown"
        case .againEarly: "training.again-early"
        case .selfTrained: "training.by-oneself"
        case .recordUnknown: "training.unknown"
        case .questionMissing: "question.text-missing"
        case .answerMissing: "question.answer-missing"
        case .questionUnknown: "question.unknown"
        case .questionAnswered: "question.answered"
        case .passedOn: "question.passed-on"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .templateUnknown, .ruleUnknown, .noSuchVersion, .recordUnknown, .questionUnknown: .notFound
        case .adopted, .notAdopted, .questionAnswered, .passedOn, .nothingChanged: .conflict
        case .changed: .stale
        default: .invalid
        }
    }

    package var sentence: Phrase {
        switch self {
        case .templateUnknown(let name): say("There is no template “\(name)”. Take workforce.")
        case .adopted: say("These standards are adopted already. Change each rule on its own page.")
        case .ruleUnknown(let name): say("There is no rule “\(name)”. Take one of the nine that are listed.")
        case .notAdopted: say("This standard is not adopted yet. Adopt the standards first.")
        case .effectivePast(let day, let today):
            say(
                """
                \(day.written) is over, and what was found on past days stays as it was found. Choose \
                \(today.written) or a later day.
                """)
        case .effectiveFar(let day): say("\(day.written) is more than five years away. Choose an earlier day.")
        case .effectiveToday(let tomorrow):
            say(
                """
                Hours, weekdays and the close of a day cannot change for today, which has begun. Choose \
                \(tomorrow.written) or a later day.
                """)
        case .dateUnreadable(let text): say("“\(text.prefix(40))” is not a date. Write it like Dec 1 or 2026-12-01.")
        case .textMissing: say("Write what the standard says.")
        case .weekdaysMissing: say("Choose at least one weekday.")
        case .hoursWrong: say("The hours must begin before they end, such as 8:00 to 17:00.")
        case .timeWrong: say("That is not a time of day. Write it as 16:30.")
        case .monthsWrong: say("Enter between 1 and 60 months.")
        case .nothingChanged: say("This is what the standard says already. Nothing was changed.")
        case .changed: say("Somebody else has changed this standard meanwhile. Look at it again, then save.")
        case .noSuchVersion: say("The standard has no such version.")
        case .daysReversed: say("The first day comes after the last. Swap them.")
        case .tooManyDays(let limit): say("Ask for \(limit) days at most at once.")
        case .trainingFar: say("Days of training are in the years 2000 to 2100. Check the year.")
        case .trainingInFuture: say("That day is still to come. Note it when it has been.")
        case .trainingMissing: say("Enter what it was about, or which calls were heard.")
        case .seenMissing: say("Enter what was seen.")
        case .trainerMissing: say("Enter who trained or observed them.")
        case .messageUnknown:
            say("There is no such message, or it is not yours to see. Paste its address, or leave the field empty.")
        case .againEarly: say("That is not after the day it was. Enter a later day, or none.")
        case .selfTrained: say("Nobody trains or observes themselves. Enter who did.")
        case .recordUnknown: say("There is no such record, or it is not yours to see.")
        case .questionMissing: say("Write your question.")
        case .answerMissing: say("Write the answer.")
        case .questionUnknown: say("There is no such question, or it is not yours to see.")
        case .questionAnswered(let name): say("\(name) has answered this already, for everybody to read.")
        case .passedOn: say("This question is with the central desk already.")
        }
    }

    package var faults: [(field: String, sentence: Phrase)] {
        let field: String? =
            switch self {
            case .effectivePast, .effectiveFar, .effectiveToday, .dateUnreadable: "effective"
            case .textMissing, .questionMissing: "text"
            case .weekdaysMissing: "weekdays"
            case .hoursWrong: "hours"
            case .timeWrong(let field), .monthsWrong(let field): field
            case .trainingInFuture, .trainingFar: "day"
            case .trainingMissing: "what"
            case .seenMissing: "seen"
            case .trainerMissing, .selfTrained: "by"
            case .messageUnknown: "message"
            case .againEarly: "again"
            case .answerMissing: "answer"
            default: nil
            }
        return field.map { [($0, sentence)] } ?? []
    }
}
