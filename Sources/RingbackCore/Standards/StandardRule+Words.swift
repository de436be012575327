package import RingbackWords

extension StandardRule {
    /// In a list: “Returned the same workday”.
    package var title: Phrase {
        switch self {
        case .operatorOnDuty: say("An operator answers")
        case .mainNumber: say("The main number never ends in a mailbox")
        case .sameWorkday: say("Returned the same workday")
        case .greetingCurrent: say("Greetings are current")
        case .operatorsTrained: say("Operators are trained and monitored")
        case .allReturned: say("All calls are returned each day")
        case .daySigned: say("Mailboxes are checked and the day is signed")
        case .absentMailbox: say("Somebody returns the calls of whoever is absent")
        case .leaverMailbox: say("A leaver’s mailbox is worked until disconnected")
        }
    }

    /// Which parameters it looks at; what holds for all of them, the weekdays, is not listed.
    package var uses: Set<StandardParameter> {
        switch self {
        case .operatorOnDuty, .mainNumber: [.hours]
        case .sameWorkday: [.cutOff]
        case .operatorsTrained: [.trainingMonths, .observedMonths]
        case .allReturned, .daySigned: [.close]
        case .greetingCurrent, .absentMailbox, .leaverMailbox: []
        }
    }

    /// Its place in the list, from 1.
    package var place: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
}

/// What can be set about rules, by its name in forms and the API.
package enum StandardParameter: String, CaseIterable, Sendable {
    case hours, cutOff, close, trainingMonths, observedMonths
}
