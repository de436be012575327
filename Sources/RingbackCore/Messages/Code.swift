package import RingbackWords

/// How soon a message is to be returned: the code the office writes beside the caller's name.
package enum Code: Int, CaseIterable, Codable, Sendable, Comparable {
    case asap = 1
    case today = 2
    case sometime = 3
    /// No decision yet whether to return it.
    case undecided = 4

    package var name: Phrase {
        switch self {
        case .asap: say("ASAP")
        case .today: say("Today")
        case .sometime: say("Sometime")
        case .undecided: say("Call?")
        }
    }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The printed boxes of a message pad.
package struct Boxes: OptionSet, Hashable, Codable, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let pleaseCall = Self(rawValue: 1)
    package static let willCallAgain = Self(rawValue: 2)
    package static let returnedYourCall = Self(rawValue: 4)
    package static let cameToSeeYou = Self(rawValue: 8)
    package static let wantsToSeeYou = Self(rawValue: 16)
    package static let urgent = Self(rawValue: 32)

    /// Each box with its name for programs and its label for people.
    package static let all: [(box: Boxes, name: String, label: Phrase)] = [
        (.pleaseCall, "pleaseCall", say("please call")),
        (.willCallAgain, "willCallAgain", say("will call again")),
        (.returnedYourCall, "returnedYourCall", say("returned your call")),
        (.cameToSeeYou, "cameToSeeYou", say("came to see you")),
        (.wantsToSeeYou, "wantsToSeeYou", say("wants to see you")),
        (.urgent, "urgent", say("urgent")),
    ]

    package init(names: some Sequence<String>) {
        self = names.reduce(into: []) { boxes, name in
            if let known = Self.all.first(where: { $0.name == name }) { boxes.insert(known.box) }
        }
    }

    package var names: [String] { Self.all.filter { contains($0.box) }.map(\.name) }
    package var labels: [Phrase] { Self.all.filter { contains($0.box) }.map(\.label) }
}

/// How the caller's message came in: all of it lands in the same list.
package enum CallSource: String, CaseIterable, Codable, Sendable {
    case telephone, walkIn, mail, voicemail
    /// Nobody called: it was promised to the caller on a call of ours.
    case followUp

    /// The ways in which somebody outside reaches the office.
    package static let incoming: [Self] = [.telephone, .walkIn, .mail, .voicemail]

    package var label: Phrase {
        switch self {
        case .telephone: say("phone")
        case .walkIn: say("walk-in")
        case .mail: say("mail")
        case .voicemail: say("voicemail")
        case .followUp: say("follow-up")
        }
    }

    /// What the caller did if nobody took a call; `nil` if somebody did.
    package var came: Phrase? {
        switch self {
        case .telephone, .walkIn, .followUp: nil
        case .mail: say("came by mail")
        case .voicemail: say("left a voicemail")
        }
    }
}

/// The three faces of a sheet.
package enum Face: String, CaseIterable, Codable, Sendable {
    /// To return, in order of importance.
    case sheet
    /// Left word, waiting.
    case out
    case done
}
