package import RingbackWords

package enum SampleError: RingbackError, Equatable {
    case unknown, itemUnknown
    case daysReversed, tooManyDays(limit: Int), future
    case nothingThere
    case sizeWrong(limit: Int), twiceWrong, seedWrong
    case graderUnfit(String), gradersSame
    case behaviorsMissing, tooManyBehaviors(limit: Int)
    case notGrader, own, graded, gradesMissing, notGraded
    /// Whoever grades blind has not graded all of theirs.
    case gradesOwed
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
        case .gradesOwed: "sample.grades-owed"
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
        case .graded, .notGraded, .gradesOwed, .disputed, .noDispute, .decided, .nothingThere: .conflict
        case .notGrader, .own, .involved, .notConcerned: .forbidden
        default: .invalid
        }
    }

    package var sentence: Phrase {
        switch self {
        case .unknown: say("There is no such sample, or it is not yours to see.")
        case .itemUnknown: say("The sample has no such interaction, or it is not yours to see.")
        case .daysReversed: say("The first day comes after the last. Swap them.")
        case .tooManyDays(let limit): say("Draw from at most \(limit) days at once.")
        case .future: say("The last day is still to come. Draw from past days, or today.")
        case .nothingThere: say("Nobody took a call or returned one on these days. Choose others.")
        case .sizeWrong(let limit): say("Draw between 1 and \(limit).")
        case .twiceWrong: say("Two people cannot grade more than are drawn. Enter a smaller number.")
        case .seedWrong: say("A seed is a number from 0 to 9007199254740991.")
        case .graderUnfit(let name): say("\(name) cannot grade: choose supervisors, managers, admins or leads.")
        case .gradersSame: say("Choose three different people: two who grade, and a third who decides.")
        case .behaviorsMissing: say("Write at least one behavior, one per line.")
        case .tooManyBehaviors(let limit): say("List at most \(limit) behaviors.")
        case .notGrader: say("Other people grade this one.")
        case .own: say("You cannot grade your own work. Somebody else grades it.")
        case .graded: say("You have already graded this one. A grade stays as it was given.")
        default: laterSentence
        }
    }

    private var laterSentence: Phrase {
        switch self {
        case .gradesMissing: say("Grade each behavior: yes, no, or does not apply.")
        case .notGraded: say("It has not been graded yet.")
        case .gradesOwed: say("The draw tells who acted. Grade yours first, then check it.")
        case .whyMissing: say("Write why.")
        case .disputed: say("This grade is already with the third person.")
        case .noDispute: say("Nobody has disputed this grade, and the two graders agree.")
        case .decided: say("This grade has already been decided.")
        case .involved: say("You graded it, or it is yours. Somebody else decides.")
        default: say("Only the person who acted then can dispute it.")
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
