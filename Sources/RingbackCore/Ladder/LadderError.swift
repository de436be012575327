package import RingbackWords

/// Why a ladder does not begin, or go on.
package enum LadderError: RingbackError, Equatable {
    case notASAP
    case nobodyToReach(name: String)
    case runs
    case none
    case over
    case noSuchWay
    case notByHand
    case triedAlready(by: PersonID?)
    case confirmed(by: PersonID?)
    case nothingToTakeBack
    case tooLateToTakeBack
    /// The same with a name, for the reader.
    case triedBefore(name: String)
    case confirmedBefore(name: String)

    package var code: String {
        switch self {
        case .notASAP: "ladder.not-asap"
        case .nobodyToReach: "ladder.no-phones"
        case .runs: "ladder.runs"
        case .none: "ladder.none"
        case .over: "ladder.over"
        case .noSuchWay: "ladder.no-such-way"
        case .notByHand: "ladder.not-by-hand"
        case .triedAlready, .triedBefore: "ladder.tried-already"
        case .confirmed, .confirmedBefore: "ladder.confirmed"
        case .nothingToTakeBack: "ladder.nothing-to-take-back"
        case .tooLateToTakeBack: "ladder.too-late"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .notASAP, .nobodyToReach, .runs, .over, .triedAlready, .triedBefore, .confirmed, .confirmedBefore,
            .nothingToTakeBack, .tooLateToTakeBack:
            .conflict
        case .none, .noSuchWay: .notFound
        case .notByHand: .invalid
        }
    }

    package var sentence: Phrase {
        switch self {
        case .notASAP: say("Only an ASAP call is tried on every phone. Change its code to 1 first.")
        case .nobodyToReach(let name): say("\(name) has no reach list yet. Add the phones first.")
        case .runs: say("Somebody already started this. Open it to go on.")
        case .none: say("Nobody has started trying every phone for this call.")
        case .over: say("This is over. Start again if it is still needed.")
        case .noSuchWay: say("There is no such phone on this list. Open it again.")
        case .notByHand: say("Ringback does this one itself.")
        case .triedAlready: say("Somebody tried this one already. Nothing was recorded; ring it again if you did.")
        case .triedBefore(let name):
            say("\(name) tried this one already. Nothing was recorded; ring it again if you did.")
        case .confirmed: say("They know already. Everything has stopped.")
        case .confirmedBefore(let name): say("\(name) already confirmed it. Everything has stopped.")
        case .nothingToTakeBack: say("There is no step of yours to take back here.")
        case .tooLateToTakeBack: say("A step can be taken back for one minute. Record what is true instead.")
        }
    }
}
