package import RingbackWords

/// One step on a complaint's way: who did what, when, and what they noted.
package struct ComplaintStep: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case received, acknowledged, assessed, investigated, responded, closed
        case tied, marked, passedOn, seen, answered, disputed, decided

        package init(_ stage: ComplaintStage) {
            self =
                switch stage {
                case .received: .received
                case .acknowledged: .acknowledged
                case .assessed: .assessed
                case .investigated: .investigated
                case .responded: .responded
                case .closed: .closed
                }
        }

        /// What somebody did: "Dana *acknowledged it*".
        package var words: Phrase {
            switch self {
            case .received: say("registered it", context: "complaint")
            case .acknowledged: say("acknowledged it", context: "complaint")
            case .assessed: say("assessed it", context: "complaint")
            case .investigated: say("found out what happened", context: "complaint")
            case .responded: say("reported what was found", context: "complaint")
            case .closed: say("closed it", context: "complaint")
            case .tied: say("linked it to a call", context: "complaint")
            case .marked: say("changed what it is about", context: "complaint")
            case .passedOn: say("passed it on", context: "complaint")
            case .seen: say("saw it", context: "complaint")
            case .answered: say("answered it", context: "complaint")
            case .disputed: say("disputed it", context: "complaint")
            case .decided: say("decided the dispute", context: "complaint")
            }
        }
    }

    package let kind: Kind
    package let at: Timestamp
    package let by: PersonID
    package let note: String

    package init(_ kind: Kind, at: Timestamp, by: PersonID, note: String) {
        (self.kind, self.at, self.by, self.note) = (kind, at, by, note)
    }
}
