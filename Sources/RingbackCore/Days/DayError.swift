package import RingbackWords

package enum DayError: RingbackError, Equatable {
    /// It has not ended yet; when it does, by the office's clock.
    case tooEarly(Workday, at: String)
    case tomorrow(Workday)
    case noWorkday(Workday)
    /// The office was set up later, and nothing of that day is known.
    case beforeOffice(Workday)
    case unreadable(String)
    /// It cannot be signed while these are undecided; a few of them, in sentences.
    case undecided(count: Int, first: [Phrase])
    case alreadySigned(by: String, at: String)
    /// A day that was signed stays as it was signed.
    case signed(by: String)
    /// Nobody carries their own.
    case ownCall(caller: String)
    case notOfDay(caller: String)
    /// Carried to the same day it is left on.
    case sameDay
    case tellerUnknown
    case countMissing, badTime
    case countUnreadable(name: String, String)
    case countedAtMissing(name: String)
    /// It was not counted on that day, nor since.
    case countedWhen(Workday)
    /// It is carried to that time already, on the reader's clock.
    case carried(caller: String)
    case nothingToSign
    case tooFarBack(days: Int)

    package var code: String {
        switch self {
        case .tooEarly: "day.too-early"
        case .tomorrow: "day.tomorrow"
        case .noWorkday: "day.no-workday"
        case .beforeOffice: "day.before-office"
        case .unreadable: "day.unreadable"
        case .undecided: "day.undecided"
        case .alreadySigned: "day.already-signed"
        case .signed: "day.signed"
        case .ownCall: "day.own-call"
        case .notOfDay: "day.not-of-day"
        case .sameDay: "day.same-day"
        case .tellerUnknown: "day.teller-unknown"
        case .countMissing: "day.count-missing"
        case .countUnreadable: "day.count-unreadable"
        case .countedAtMissing: "day.counted-at-missing"
        case .badTime: "day.bad-time"
        case .countedWhen: "day.counted-when"
        case .carried: "day.carried"
        case .nothingToSign: "day.nothing-to-sign"
        case .tooFarBack: "day.too-far-back"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .tooEarly, .tomorrow, .beforeOffice, .undecided, .alreadySigned, .signed,
            .nothingToSign, .carried:
            .conflict
        case .ownCall: .forbidden
        default: .invalid
        }
    }

    package var sentence: Phrase {
        switch self {
        case .tooEarly(let day, let at):
            say("\(day.weekday.name), \(day.written), can be signed from \(at) on: the day is not over yet.")
        case .tomorrow(let day):
            say("\(day.weekday.name), \(day.written), has not come yet. A day is signed when it is over.")
        case .noWorkday(let day):
            say("The office is closed on \(day.weekday.name), \(day.written): there is nothing to sign.")
        case .beforeOffice(let day):
            say("The office was not set up yet on \(day.weekday.name), \(day.written): there is nothing to sign.")
        case .unreadable(let text): say("“\(text)” is not a date. Write it like Dec 1 or 2026-12-01.")
        case .undecided(let count, let first):
            .sentences(
                [
                    say(
                        count, one: "One thing is in the way of signing.",
                        other: "\(count) things are in the way of signing.")
                ] + first)
        case .alreadySigned(let name, let at): say("\(name) signed this day already, \(at).")
        case .signed(let name): say("\(name) has signed this day. What was signed stays as it is.")
        case .ownCall(let caller):
            say(
                """
                \(caller) is your own call. Return it, or have a manager or another lead of yours carry it: nobody \
                excuses themselves.
                """)
        case .notOfDay(let caller): say("\(caller) is not due that day, or is closed. Look at the list again.")
        case .sameDay:
            say("Choose a time on another day, such as tomorrow 10:00: on this one it would still be left.")
        case .tellerUnknown: say("Whoever told the caller must work here. Choose somebody from the list.")
        case .countMissing: say("Enter how many messages are in the mailbox, and when it was counted.")
        case .countedWhen(let day):
            say("A mailbox of \(day.written) is counted on that day or later. Check when it was counted.")
        case .carried(let caller):
            say("\(caller) is carried to another time already. Excuse the call anew to change it.")
        case .countUnreadable(let name, let text):
            say("“\(text)” is not how many messages are in \(name)’s mailbox. Enter a number.")
        case .countedAtMissing(let name): say("Enter when the messages in \(name)’s mailbox were counted.")
        case .badTime: say("Enter a time of day, such as 16:15.")
        case .nothingToSign:
            say("You lead no team, so there is nothing for you to sign. A manager signs for the others.")
        case .tooFarBack(let days): say("That day is more than \(days) days ago. Choose a later one.")
        }
    }

    package var faults: [(field: String, sentence: Phrase)] {
        switch self {
        case .countMissing: [("count", sentence)]
        case .countedWhen: [("countedAt", sentence)]
        case .tellerUnknown: [("told", sentence)]
        case .sameDay: [("until", sentence)]
        default: []
        }
    }
}
