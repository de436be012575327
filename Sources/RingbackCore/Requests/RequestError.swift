package import RingbackWords

/// Why a request, or an answer to one, was not taken.
package enum RequestError: RingbackError, Equatable {
    case unknown
    case whatMissing
    case toMissing
    case toOneself
    /// The receiver has left; who holds the duty now, if anybody.
    case left(String, instead: String?)
    /// So many in an hour; when the next can go.
    case tooMany(Int, minutes: Int)
    /// Done or taken back.
    case over
    case dayOver
    /// Passed on, and the one it went to has answered since.
    case answeredThere(String)
    case nothingToChoose
    case notTaken
    case notYours
    /// Not mine, and it is theirs who ask.
    case backToAsker(String)
    /// It has been with everybody who could hold it.
    case roundTrip
    case askerLeft(String)
    /// Nobody is above the two.
    case nobodyAbove
    case badDay
    case dayPast
    /// The day by which it is wanted, and the one to which it is put off.
    case dayFar, untilFar
    case changed
    case notAlike
    case patternUnknown
    case noteMissing
    /// The word that was found.
    case blame(String)
    case noteUnknown
    case alreadyShared(String)
    case managerIsTheAsker(String)

    package var code: String {
        switch self {
        case .unknown: "request.unknown"
        case .whatMissing: "request.what-missing"
        case .toMissing: "request.to-missing"
        case .toOneself: "request.to-oneself"
        case .left: "request.receiver-left"
        case .tooMany: "request.too-many"
        case .over: "request.over"
        case .dayOver: "request.day-over"
        case .answeredThere: "request.answered-there"
        case .nothingToChoose: "request.nothing-to-choose"
        case .notTaken: "request.not-taken"
        case .notYours: "request.not-yours"
        case .backToAsker: "request.back-to-asker"
        case .roundTrip: "request.round-trip"
        case .askerLeft: "request.asker-left"
        case .nobodyAbove: "request.nobody-above"
        case .badDay: "request.bad-day"
        case .dayPast: "request.day-past"
        case .dayFar, .untilFar: "request.day-far"
        case .changed: "request.changed"
        case .notAlike: "request.not-alike"
        case .patternUnknown: "pattern.unknown"
        case .noteMissing: "pattern.note-missing"
        case .blame: "pattern.blame"
        case .noteUnknown: "pattern.note-unknown"
        case .alreadyShared: "pattern.already-shared"
        case .managerIsTheAsker: "pattern.manager-is-the-asker"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .unknown, .patternUnknown, .noteUnknown: .notFound
        case .whatMissing, .toMissing, .toOneself, .backToAsker, .badDay, .dayPast, .dayFar, .untilFar, .notAlike,
            .noteMissing, .blame, .managerIsTheAsker:
            .invalid
        case .tooMany: .tooMany
        case .notYours: .forbidden
        case .left, .over, .dayOver, .answeredThere, .nothingToChoose, .notTaken, .roundTrip, .askerLeft, .nobodyAbove,
            .changed, .alreadyShared:
            .conflict
        }
    }

    package var faults: [(field: String, sentence: Phrase)] {
        switch self {
        case .whatMissing: [("what", sentence)]
        case .toMissing, .toOneself, .backToAsker, .managerIsTheAsker: [("to", sentence)]
        case .badDay, .dayPast, .dayFar: [("by", sentence)]
        case .untilFar: [("until", sentence)]
        case .noteMissing, .blame: [("text", sentence)]
        default: []
        }
    }
}
