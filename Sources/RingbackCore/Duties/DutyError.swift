package import RingbackWords

package enum DutyError: RingbackError, Equatable {
    case nameMissing, tooManyWords, tooManyDeputies, registerFull
    case exists(String)
    case leadMissing
    case ended(String)
    /// A duty has one holder; others are deputies.
    case oneHolder(String)
    case vacantAlready
    case holderLeft(String), deputyLeft(String)
    case dayUnreadable, dayFar
    /// It would begin before the day on which the one before begins.
    case tooEarly(holder: String?, from: Workday)
    case unchanged(String)
    case noChange
    case reasonMissing
    case textMissing, nobodyBefore
    case changed

    package var code: String {
        switch self {
        case .nameMissing: "duty.name-missing"
        case .tooManyWords: "duty.too-many-words"
        case .tooManyDeputies: "duty.too-many-deputies"
        case .registerFull: "duty.register-full"
        case .exists: "duty.exists"
        case .leadMissing: "duty.lead-missing"
        case .ended: "duty.ended"
        case .oneHolder: "duty.one-holder"
        case .vacantAlready: "duty.vacant-already"
        case .holderLeft: "duty.holder-left"
        case .deputyLeft: "duty.deputy-left"
        case .dayUnreadable: "duty.day-unreadable"
        case .dayFar: "duty.day-far"
        case .tooEarly: "duty.too-early"
        case .unchanged: "duty.unchanged"
        case .noChange: "duty.no-change"
        case .reasonMissing: "duty.reason-missing"
        case .textMissing: "duty.text-missing"
        case .nobodyBefore: "duty.nobody-before"
        case .changed: "duty.changed"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .exists, .ended, .unchanged, .oneHolder, .vacantAlready, .noChange, .nobodyBefore, .registerFull:
            .conflict
        case .changed: .stale
        default: .invalid
        }
    }

    package var sentence: Phrase {
        switch self {
        case .nameMissing: say("Give the duty a name, such as “Invoices”.")
        case .tooManyWords:
            say("A duty has at most \(Duty.mostWords) other words. Keep those that people really use.")
        case .tooManyDeputies: say("A duty has at most \(Duty.mostDeputies) deputies. Leave some out.")
        case .registerFull: say("The register is full. Take off duties that the office no longer does.")
        case .exists(let name): say("There is already a duty “\(name)”. Change that one, or choose another name.")
        case .leadMissing: say("Choose a lead who works here: they answer for the duty while nobody holds it.")
        case .ended(let name): say("The office no longer does “\(name)”.")
        case .oneHolder(let name):
            say(
                """
                \(name) holds it from that same day, and a duty has one holder. Choose a later day, make the other \
                person a deputy, or say that this is a correction.
                """)
        case .vacantAlready: say("It is already vacant on that day.")
        case .holderLeft(let name): say("\(name) no longer works here. Choose somebody else, or leave it vacant.")
        case .deputyLeft(let name): say("\(name) no longer works here. Choose another deputy.")
        case .dayUnreadable: say("Enter the first day, such as 2026-12-18 or Friday.")
        case .dayFar: say("That day is more than a year away, or long past. Check the first day.")
        case .tooEarly(let holder, let day):
            holder.map { say("\($0) holds it from \(day.written). Choose that day or a later one.") }
                ?? say("It is vacant from \(day.written). Choose that day or a later one.")
        case .unchanged(let name): say("\(name) already holds it on that day.")
        case .noChange: say("That change has been decided or withdrawn in the meantime. Reload the page.")
        case .reasonMissing: say("Say why you decline it. Whoever proposed it will read this.")
        case .textMissing: say("Write what the people who used to ask are told.")
        case .nobodyBefore: say("Nobody held it before, so there is nobody to tell.")
        case .changed: say("Somebody has changed this duty in the meantime. Reload the page and try again.")
        }
    }
}
