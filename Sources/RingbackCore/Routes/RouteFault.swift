package import RingbackWords

/// A path of a telephone plan that ends wrongly, and when.
package struct RouteFault: Sendable {
    /// Raw values are part of the command's and the API's answers.
    package enum Kind: String, CaseIterable, Sendable {
        case mailbox, hangUp = "hang-up", loop, emptyGroup = "empty-group"
        case unconfirmedMobile = "unconfirmed-mobile"
        case deadEnd = "dead-end"
    }

    package let path: [RouteStep]
    package let kind: Kind
    /// The name of what it ends at.
    package let place: String
    /// In order; each within one day or over several that follow one another.
    package var times: [RouteTime]
}

/// One step of a caller's path.
package enum RouteStep: Hashable, Sendable {
    case name(String)
    case key(String)
    case nothing, other, unanswered

    /// For programs.
    package var word: String {
        switch self {
        case .name(let name): name
        case .key(let key): key
        case .nothing: "nothing"
        case .other: "other"
        case .unanswered: "unanswered"
        }
    }

    /// For readers.
    package var words: Phrase {
        switch self {
        case .name(let name): Phrase(verbatim: name)
        case .key(let key): Phrase(verbatim: key)
        case .nothing: say("nothing pressed")
        case .other: say("another key")
        case .unanswered: say("nobody answers")
        }
    }
}

/// From one time of a week to another; minutes of their days.
package struct RouteTime: Hashable, Sendable {
    package let day: RouteDay
    package let from: Int
    package var lastDay: RouteDay
    package var until: Int

    /// `Mon 12:00`.
    package var start: String { "\(day.label) \(Span.clock(from))" }
    package var end: String { "\(lastDay.label) \(Span.clock(until))" }
}

extension RouteFault.Kind {
    package var words: Phrase {
        switch self {
        case .mailbox: say("ends in a mailbox")
        case .hangUp: say("hangs up")
        case .loop: say("loop: the caller never arrives")
        case .emptyGroup: say("empty group")
        case .unconfirmedMobile: say("mobile without confirmation: its own mailbox may answer")
        case .deadEnd: say("leads nowhere")
        }
    }
}
