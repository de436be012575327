package import RingbackWords

/// What one step of a ladder came to.
package enum LadderOutcome: String, CaseIterable, Sendable {
    /// They were spoken to, and said that they know.
    case reached
    /// Word was left with somebody who will tell them.
    case leftWord
    case noAnswer, busy
    /// A machine answered: it never counts, however long the message.
    case voicemail
    /// By the program, through a channel that it has: on its way, and there.
    case sending, sent
    /// A channel of the program's did not work.
    case failed
    /// Not tried, and why.
    case skipped
    /// They said that they know: on a page, from a mail, or to somebody.
    case acknowledged
    /// They knew, and nothing happened.
    case cameBack

    /// What a person says of a telephone that they rang.
    package static let byHand: [Self] = [.reached, .leftWord, .noAnswer, .busy, .voicemail]

    /// Whether a human said that they know: only that counts.
    package var isConfirmed: Bool { self == .reached || self == .acknowledged }

    package var label: Phrase {
        switch self {
        case .reached: say("reached", context: "try every phone")
        case .leftWord: say("left word", context: "try every phone")
        case .noAnswer: say("no answer", context: "try every phone")
        case .busy: say("busy", context: "try every phone")
        case .voicemail: say("voicemail", context: "try every phone")
        case .sending: say("being sent", context: "try every phone")
        case .sent: say("sent", context: "try every phone")
        case .failed: say("not sent", context: "try every phone")
        case .skipped: say("skipped", context: "try every phone")
        case .acknowledged: say("confirmed", context: "try every phone")
        case .cameBack: say("came back", context: "try every phone")
        }
    }
}

/// Why a way is not tried.
package enum LadderSkip: Equatable, Sendable {
    case outsideHours
    /// Away; somebody covers, or nobody does.
    case away
    /// Their own list says that this caller is never put through.
    case neverPutThrough

    package var code: String {
        switch self {
        case .outsideHours: "hours"
        case .away: "away"
        case .neverPutThrough: "never"
        }
    }

    package init?(code: String) {
        switch code {
        case "hours": self = .outsideHours
        case "away": self = .away
        case "never": self = .neverPutThrough
        default: return nil
        }
    }

    package var words: Phrase {
        switch self {
        case .outsideHours: say("outside its hours")
        case .away: say("they are away")
        case .neverPutThrough: say("their list says never to put this caller through")
        }
    }
}

/// Something that happened on a ladder.
package struct LadderStep: Equatable, Sendable {
    /// From 1, in the order in which they happened.
    package var number: Int
    /// Which time through the list, from 1.
    package var pass: Int
    /// Of ``Ladder/ways``; `nil` for what concerns none.
    package var way: Int?
    package var outcome: LadderOutcome
    package var at: Timestamp
    /// `nil`: the program.
    package var by: PersonID?
    package var with: String
    package var said: String
    package var skip: LadderSkip?
    /// Recorded by mistake: it stays on record, and does not count.
    package var takenBackAt: Timestamp?

    package init(
        number: Int, pass: Int, way: Int?, outcome: LadderOutcome, at: Timestamp, by: PersonID?, with: String = "",
        said: String = "", skip: LadderSkip? = nil, takenBackAt: Timestamp? = nil
    ) {
        (self.number, self.pass, self.way, self.outcome, self.at) = (number, pass, way, outcome, at)
        (self.by, self.with, self.said, self.skip, self.takenBackAt) = (by, with, said, skip, takenBackAt)
    }

    package var counts: Bool { takenBackAt == nil }
}
