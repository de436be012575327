package import RingbackWords

/// One of the lines of a session.
package struct RollingLine: Equatable, Codable, Sendable {
    /// As on the telephone, from 1.
    package let number: Int
    package internal(set) var call: Call?

    package static let count = 4

    /// A call in flight.
    package struct Call: Equatable, Codable, Sendable {
        package let message: MessageID
        /// In E.164, or as it was dialled; empty for a caller who rang us.
        package let dialled: String
        package internal(set) var step: Step
        /// When this step began.
        package internal(set) var since: Timestamp
        package let startedAt: Timestamp
        /// Who has picked up: an assistant.
        package internal(set) var with = ""
        /// The more important party comes on the line last.
        package internal(set) var theyJoinLast: Bool
        /// They rang back.
        package let isReturn: Bool
    }

    /// Where a call stands.
    package enum Step: String, CaseIterable, Codable, Sendable {
        case dialling
        /// Their assistant has picked up.
        case assistant
        /// They are on the line and hold for our principal.
        case waiting
        /// Our principal is on the line, and they join last.
        case ours
        case talking
        case held
        /// Nobody was reached; the next number of the same person is offered.
        case next

        /// The steps that may follow, besides an outcome.
        package var following: Set<Step> {
            switch self {
            case .dialling: [.assistant, .waiting, .talking]
            case .assistant: [.assistant, .waiting, .ours, .talking, .held]
            case .waiting: [.talking, .held, .ours]
            case .ours: [.talking, .assistant]
            case .talking: [.held]
            case .held: [.talking, .waiting, .assistant]
            case .next: []
            }
        }

        /// Our principal is on this line.
        package var hasPrincipal: Bool { self == .ours || self == .talking }

        package var label: Phrase {
            switch self {
            case .dialling: say("ringing")
            case .assistant: say("with their assistant")
            case .waiting: say("holding for us")
            case .ours: say("they join last")
            case .talking: say("talking")
            case .held: say("on hold", context: "line")
            case .next: say("try the next number")
            }
        }
    }

    /// Nothing is in flight on it.
    package var isFree: Bool { call == nil || call?.step == .next }
}
