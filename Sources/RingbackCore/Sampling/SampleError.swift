package import RingbackWords

package enum SampleError: RingbackError, Equatable {
    case unknown, itemUnknown
    case daysReversed, tooManyDays(limit: Int), future
    case nothingThere
    case sizeWrong(limit: Int), twiceWrong, seedWrong
    case graderUnfit(String), gradersSame
    case behaviorsMissing, tooManyBehaviors(limit: Int)
    case notGrader, own, graded, gradesMissing, notGraded
    case whyMissing, disputed, noDispute, decided, involved, notConcerned

    package var code: String {
        switch self {
        case .unknown: "sample.unknown"
        case .itemUnknown: "sample.item-unknown"
        case .daysReversed: "sample.days-reversed"
        case .tooManyDays: "sample.too-many-days"
        case .future: "sample.future"
        case .nothingThere: "sample.nothing-there"
        case .sizeWrong: "sample.size-wrong"
        case .twiceWrong: "sample.twice-wrong"
        case .seedWrong: "sample.seed-wrong"
        case .graderUnfit: "sample.grader-unfit"
        case .gradersSame: "sample.graders-same"
        case .behaviorsMissing: "sample.behaviors-missing"
        case .tooManyBehaviors: "sample.too-many-behaviors"
        case .notGrader: "sample.not-grader"
        case .own: "sample.own"
        case .graded: "sample.graded"
        case .gradesMissing: "sample.grades-missing"
        case .notGraded: "sample.not-graded"
        case .whyMissing: "sample.why-missing"
        case .disputed: "sample.disputed"
        case .noDispute: "sample.no-dispute"
        case .decided: "sample.decided"
        case .involved: "sample.involved"
        case .notConcerned: "sample.not-concerned"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .unknown, .itemUnknown: .notFound
        case .graded, .notGraded, .disputed, .noDispute, .decided, .nothingThere: .conflict
        case .notGrader, .own, .involved, .notConcerned: .forbidden
        default: .invalid
        }
    }

    package var sentence: Phrase {
        switch self {
        case .unknown: say("There is no such sample, or it is not yours to see.")
        case .itemUnknown: say("The sample has no such interaction, or it is not yours to see.")
        case .daysReversed: say("The first day comes after the last. Swap them.")
        case .tooManyDays(let limit): say("Draw from \(limit) days at most at once.")
        case .future: say("The last day is still to come. Draw from days that are over, or today.")
        case .nothingThere: say("Nobody took a call or returned one on these days. Choose others.")
        case .sizeWrong(let limit): say("Draw between 1 and \(limit).")
        case .twiceWrong: say("At most all that are drawn can be looked at by two people.")
        case .seedWrong: say("A seed is a number from 0 to 9007199254740991.")
        case .graderUnfit(let name): say("\(name) cannot grade: choose supervisors, managers, admins or leads.")
        case .gradersSame: say("Choose three different people: two who grade, and a third who decides.")
        case .behaviorsMissing: say("Write at least one behavior, one a line.")
        case .tooManyBehaviors(let limit): say("Ask for \(limit) behaviors at most.")
        case .notGrader: say("Others grade this one.")
        case .own: say("Nobody grades what they did themselves.")
        case .graded: say("You have graded this one already. A grade is kept as it was given.")
        default: laterSentence
        }
    }

    private var laterSentence: Phrase {
        switch self {
        case .gradesMissing: say("Grade each behavior: yes, no, or does not apply.")
        case .notGraded: say("It is not graded yet.")
        case .whyMissing: say("Write why.")
        case .disputed: say("This grade is with the third already.")
        case .noDispute: say("Nobody disputes this grade, and the two graders agree.")
        case .decided: say("This grade is decided already.")
        case .involved: say("You graded it, or it is yours. Somebody else decides.")
        default: say("Only whoever acted then can dispute it.")
        }
    }

    package var faults: [(field: String, sentence: Phrase)] {
        let field: String? =
            switch self {
            case .daysReversed, .tooManyDays: "from"
            case .future: "to"
            case .sizeWrong: "size"
            case .twiceWrong: "twice"
            case .seedWrong: "seed"
            case .gradersSame: "third"
            case .behaviorsMissing, .tooManyBehaviors: "behaviors"
            case .gradesMissing: "grades"
            case .whyMissing: "why"
            default: nil
            }
        return field.map { [($0, sentence)] } ?? []
    }
}
