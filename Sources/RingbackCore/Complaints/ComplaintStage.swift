package import RingbackWords

/// The stages of ISO 10002:2018, clauses 8.3 to 8.10. Each is reached once, in this order; whoever handles it makes the
/// next step.
package enum ComplaintStage: String, CaseIterable, Sendable {
    /// 8.3, 8.4
    case received
    /// 8.5: whoever complained was told that it is here, and when they will hear more.
    case acknowledged
    /// 8.6: what it is about, how much it matters.
    case assessed
    /// 8.7: what happened, from both sides.
    case investigated
    /// 8.8, 8.9: what was found, and told to whoever complained.
    case responded
    /// 8.10
    case closed

    /// - Parameter kind: for a compliment there is nothing to find out.
    package func next(for kind: Complaint.Kind) -> Self? {
        if kind == .compliment { return self == .closed ? nil : .closed }
        let all = Self.allCases
        return all.firstIndex(of: self).flatMap { $0 + 1 < all.count ? all[$0 + 1] : nil }
    }

    /// By when the step after this stage is due.
    /// - Parameter hours: the office's.
    /// - Returns: a closing of the office; `nil` after the last stage.
    package func due(for kind: Complaint.Kind, from at: Timestamp, _ hours: OfficeHours) -> Timestamp? {
        guard next(for: kind) != nil else { return nil }
        let days = kind == .compliment ? 5 : workdays
        return Self.closing(days, after: at, hours)
    }

    /// Within how many workdays the next step is to follow.
    package var workdays: Int {
        switch self {
        case .received: 1
        case .acknowledged: 2
        case .assessed: 5
        case .investigated: 3
        case .responded: 10
        case .closed: 0
        }
    }

    /// Within how many workdays a dispute is decided.
    package static let disputeWorkdays = 5

    package static func closing(_ days: Int, after at: Timestamp, _ hours: OfficeHours) -> Timestamp? {
        hours.workday(days, after: hours.workday(at: at)).flatMap { hours.closing(on: $0) }
    }

    package var title: Phrase {
        switch self {
        case .received: say("received", context: "complaint")
        case .acknowledged: say("acknowledged", context: "complaint")
        case .assessed: say("assessed", context: "complaint")
        case .investigated: say("investigated", context: "complaint")
        case .responded: say("responded", context: "complaint")
        case .closed: say("closed", context: "complaint")
        }
    }

    /// What whoever handles it does to reach this stage.
    package var step: Phrase {
        switch self {
        case .received: say("Register it")
        case .acknowledged: say("Tell them that it has arrived, and when they will hear more")
        case .assessed: say("Assess it: what it is about, and how much it matters")
        case .investigated: say("Find out what happened, from both sides")
        case .responded: say("Tell them what was found")
        case .closed: say("Close it")
        }
    }
}

/// What was found.
package enum ComplaintOutcome: String, CaseIterable, Sendable {
    case upheld, partly, notUpheld

    package var title: Phrase {
        switch self {
        case .upheld: say("upheld", context: "complaint")
        case .partly: say("partly upheld", context: "complaint")
        case .notUpheld: say("not upheld", context: "complaint")
        }
    }
}
