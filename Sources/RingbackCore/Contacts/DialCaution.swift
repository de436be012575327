package import RingbackWords

/// Why a number needs a second thought before it is dialled: callback fraud relies on people who do not look.
package enum DialCaution: String, Sendable, CaseIterable, Codable {
    case premium, sharedCost, satellite
    /// Looks like a domestic North American number but is an expensive international one.
    case lookAlike

    /// - Parameters:
    ///   - country: where the call is made from, `US`.
    /// - Returns: `nil` for an ordinary number.
    package init?(_ number: PhoneNumber, from country: String) {
        switch number.kind {
        case .premium: self = .premium
        case .sharedCost: self = .sharedCost
        case .satellite: self = .satellite
        default:
            guard let e164 = number.e164, e164.hasPrefix("+1"), e164.utf8.count == 12,
                Self.islands.contains(String(e164.dropFirst(2).prefix(3))), number.country != country
            else { return nil }
            self = .lookAlike
        }
    }

    /// Area codes of +1 outside the United States, its territories and Canada.
    private static let islands: Set<String> = [
        "242", "246", "264", "268", "284", "345", "441", "473", "649", "658", "664", "721", "758", "767", "784", "809",
        "829", "849", "868", "869", "876",
    ]

    /// Whether somebody in charge must release such a number first: dialling it costs money.
    package var needsRelease: Bool { self != .lookAlike }

    /// Shown beside the number.
    package var label: Phrase {
        switch self {
        case .premium: say("premium rate")
        case .sharedCost: say("shared cost")
        case .satellite: say("satellite")
        case .lookAlike: say("abroad, looks domestic")
        }
    }

    /// What dialling it would mean.
    package var sentence: Phrase {
        switch self {
        case .premium: say("This is a premium-rate number: calls are charged by the minute.")
        case .sharedCost: say("This is a shared-cost number: it costs more than a regular call.")
        case .satellite: say("This is a satellite phone: a call costs many times more than usual.")
        case .lookAlike:
            say("This looks like a North American number but is abroad; a call can cost much more.")
        }
    }
}
