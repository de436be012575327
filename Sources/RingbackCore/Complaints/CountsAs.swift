package import RingbackWords

/// What a complaint or a compliment counts as. Only ``person`` ever adds to somebody's figures.
package enum CountsAs: String, CaseIterable, Sendable {
    case person
    /// About manner, with no behavior given.
    case manner
    case rule, wait, price, decision
    /// The same interaction was complained of before: one interaction counts once.
    case again
    /// Not upheld, or found not to have happened as said.
    case unfounded
    /// Not tied to an interaction yet.
    case untied

    package var title: Phrase {
        switch self {
        case .person: say("the person’s own conduct")
        case .manner: say("manner, no behavior given")
        case .rule: say("the rule", context: "complaint")
        case .wait: say("the wait", context: "complaint")
        case .price: say("the price", context: "complaint")
        case .decision: say("the decision", context: "complaint")
        case .again: say("the same interaction again")
        case .unfounded: say("not upheld", context: "complaint")
        case .untied: say("not linked to a call yet")
        }
    }
}

extension Complaint {
    /// What it counts as, by itself: whether another one of the same interaction counts already is for whoever sees
    /// both.
    package var countsAlone: CountsAs {
        if outcome == .notUpheld || dispute?.decision?.ruling == .unfounded { return .unfounded }
        switch about {
        case .rule: return .rule
        case .wait: return .wait
        case .price: return .price
        case .decision: return .decision
        case .person: break
        }
        if interaction == nil { return .untied }
        if kind == .complaint {
            if isManner { return .manner }
            // Whoever did what the rule says did what they were asked to.
            if rule != nil { return .rule }
        }
        return .person
    }

    /// Says of all of one interaction, oldest first, what each counts as: of several that count for the person, the
    /// first.
    package static func count(_ all: [Complaint]) -> [Complaint] {
        var counted: Set<Complaint.Kind> = []
        return all.map { one in
            var one = one
            one.countsAs = one.countsAlone
            if one.countsAs == .person, !counted.insert(one.kind).inserted { one.countsAs = .again }
            return one
        }
    }
}
