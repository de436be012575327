package import RingbackWords

extension Complaint.Kind {
    package var title: Phrase {
        switch self {
        case .complaint: say("complaint")
        case .compliment: say("compliment")
        }
    }
}

extension Complaint.About {
    package var title: Phrase {
        switch self {
        case .person: say("what somebody did or said")
        case .rule: say("a rule")
        case .wait: say("a wait")
        case .price: say("a price")
        case .decision: say("a decision")
        }
    }
}

extension Complaint.Channel {
    package var title: Phrase {
        switch self {
        case .desk: say("at the desk")
        case .page: say("online", context: "complaint")
        case .mail: say("by email")
        case .letter: say("by letter")
        }
    }
}
