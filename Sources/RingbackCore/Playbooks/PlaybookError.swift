package import RingbackWords

package enum PlaybookError: RingbackError, Equatable {
    case unknown
    case versionUnknown(String)
    case nameMissing
    case nameTaken(String)
    case stepsMissing, answerMissing, oneSentence, tooManyWords
    case tooMany, tooManyWaiting
    case approverUnknown, teamUnknown
    /// The name of somebody who may not approve.
    case approverMayNot(String)
    /// The author of a version does not approve it.
    case ownApproval
    /// Who wrote it is named as who approves it.
    case approverWroteIt
    case notYours(String)
    case fromPast(Workday, today: Workday)
    case fromFar(Workday)
    case dateUnreadable(String)
    case alreadyApproved(Workday), alreadyDeclined, alreadyReplaced
    case reasonMissing
    case nothingChanged
    /// Somebody else has drafted a version meanwhile.
    case changed
    case withdrawn(Workday)
    /// The version that was ticked, and the one that counts.
    case notInForce(String, now: String?)
    case isQuick
    case useUnknown, useStands

    package var code: String {
        switch self {
        case .unknown: "playbook.unknown"
        case .versionUnknown: "playbook.version-unknown"
        case .nameMissing: "playbook.name-missing"
        case .nameTaken: "playbook.name-taken"
        case .stepsMissing: "playbook.steps-missing"
        case .answerMissing: "playbook.answer-missing"
        case .oneSentence: "playbook.one-sentence"
        case .tooManyWords: "playbook.too-many-words"
        case .tooMany: "playbook.too-many"
        case .tooManyWaiting: "playbook.too-many-waiting"
        case .approverUnknown: "playbook.approver-unknown"
        case .teamUnknown: "playbook.team-unknown"
        case .approverMayNot: "playbook.approver-may-not"
        case .ownApproval: "playbook.own-approval"
        case .approverWroteIt: "playbook.approver-wrote-it"
        case .notYours: "playbook.not-yours"
        case .fromPast: "playbook.from-past"
        case .fromFar: "playbook.from-far"
        case .dateUnreadable: "playbook.date-unreadable"
        case .alreadyApproved: "playbook.approved"
        case .alreadyDeclined: "playbook.declined"
        case .alreadyReplaced: "playbook.replaced"
        case .reasonMissing: "playbook.reason-missing"
        case .nothingChanged: "playbook.nothing-changed"
        case .changed: "playbook.changed"
        case .withdrawn: "playbook.withdrawn"
        case .notInForce: "playbook.not-in-force"
        case .isQuick: "playbook.is-quick"
        case .useUnknown: "playbook.use-unknown"
        case .useStands: "playbook.use-stands"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .unknown, .versionUnknown, .useUnknown: .notFound
        case .ownApproval, .notYours: .forbidden
        case .alreadyApproved, .alreadyDeclined, .alreadyReplaced, .nothingChanged, .withdrawn,
            .notInForce, .useStands, .nameTaken, .tooMany, .tooManyWaiting:
            .conflict
        case .changed: .stale
        default: .invalid
        }
    }

    package var faults: [(field: String, sentence: Phrase)] {
        let field: String? =
            switch self {
            case .nameMissing, .nameTaken: "name"
            case .stepsMissing: "steps"
            case .answerMissing: "say"
            case .oneSentence: "steps"
            case .tooManyWords: "words"
            case .approverUnknown, .approverMayNot, .approverWroteIt: "approver"
            case .teamUnknown: "team"
            case .fromPast, .fromFar, .dateUnreadable: "from"
            case .reasonMissing: "why"
            case .versionUnknown, .notInForce, .isQuick: "version"
            default: nil
            }
        return field.map { [($0, sentence)] } ?? []
    }
}
