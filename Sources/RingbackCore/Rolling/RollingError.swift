package import RingbackWords

package enum RollingError: RingbackError, Equatable {
    case notHere
    case ended
    /// Another assistant is making the calls.
    case notYours(name: String)
    case noSuchLine
    case lineBusy(Int)
    case lineEmpty(Int)
    case noFreeLine
    case alreadyOn(line: Int)
    case numberMissing
    case notOnSheet
    case notThen(RollingLine.Step)
    case principalBusy(line: Int)
    case outcomeMissing
    /// The session cannot end yet: somebody is still on a line.
    case callsOpen([OpenCall])

    package struct OpenCall: Equatable, Sendable {
        package let line: Int
        package let name: String

        package init(line: Int, name: String) {
            self.line = line
            self.name = name
        }
    }

    case nothingToUndo
    case nobodyReturns
    case changed

    package var code: String {
        switch self {
        case .notHere: "rolling.not-found"
        case .ended: "rolling.ended"
        case .notYours: "rolling.not-yours"
        case .noSuchLine: "rolling.no-such-line"
        case .lineBusy: "rolling.line-busy"
        case .lineEmpty: "rolling.line-empty"
        case .noFreeLine: "rolling.no-free-line"
        case .alreadyOn: "rolling.already-on-a-line"
        case .numberMissing: "rolling.number-missing"
        case .notOnSheet: "rolling.not-on-sheet"
        case .notThen: "rolling.not-then"
        case .principalBusy: "rolling.principal-busy"
        case .outcomeMissing: "rolling.outcome-missing"
        case .callsOpen: "rolling.calls-open"
        case .nothingToUndo: "rolling.nothing-to-undo"
        case .nobodyReturns: "rolling.nobody-returns"
        case .changed: "rolling.changed"
        }
    }

    package var kind: ErrorKind {
        switch self {
        case .notHere: .notFound
        case .noSuchLine, .numberMissing: .invalid
        default: .conflict
        }
    }

    package var sentence: Phrase {
        switch self {
        case .notHere: say("There is no such session.")
        case .ended: say("This session has ended. Start a new one.")
        case .notYours(let name): say("\(name) is making these calls. Take over first.")
        case .noSuchLine: say("The lines are 1 to \(RollingLine.count).")
        case .lineBusy(let line): say("Line \(line) is in use. Record how that call went, or choose another line.")
        case .lineEmpty(let line): say("Nobody is on line \(line).")
        case .noFreeLine: say("All four lines are in use. Record how one of the calls went first.")
        case .alreadyOn(let line): say("They are on line \(line) already.")
        case .numberMissing: say("There is no number to dial. Add one to the contact first.")
        case .notOnSheet: say("This is not open on that sheet any more.")
        case .notThen(let step): say("That does not follow: the line says “\(step.label)”.")
        case .principalBusy(let line): say("Your principal is on line \(line). Put that call on hold, or record it.")
        case .outcomeMissing: say("Say how the call went: it counts as an attempt.")
        case .callsOpen(let calls):
            say("Still on a line: \(Phrase.list(calls.map(\.words))). Record how each went, or leave them open.")
        case .nothingToUndo: say("There is nothing of yours to undo here.")
        case .nobodyReturns: say("They have not called back.")
        case .changed: say("Somebody changed this session just now. Look again, then repeat it.")
        }
    }
}

extension RollingError.OpenCall {
    fileprivate var words: Phrase { say("\(name), line \(line)") }
}
