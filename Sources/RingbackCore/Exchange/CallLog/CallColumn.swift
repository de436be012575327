package import RingbackWords

/// What a column of a call log holds.
package enum CallColumn: String, CaseIterable, Sendable {
    /// Date and time in one column, or in two.
    case time, date, clock
    case from, to, name, direction, seconds, ended, id

    /// For people.
    package var title: Phrase {
        switch self {
        case .time: say("day and time of the call")
        case .date: say("day of the call")
        case .clock: say("time of day of the call")
        case .from: say("caller’s number")
        case .to: say("number that was called")
        case .name: say("name of the caller")
        case .direction: say("in or out")
        case .seconds: say("how long they talked")
        case .ended: say("how the call ended")
        case .id: say("the phone system’s id of the call")
        }
    }

    /// Prefix of the code, where a contact column could be meant as well.
    package static let mark = "call."

    /// Somebody's choices for columns of a file; `nil` for a column to ignore.
    package typealias Choices = [Int: CallColumn?]

    /// Whether these choices are for a call log: at least one says so.
    package static func areMeant(_ codes: String) -> Bool {
        codes.split(separator: ",").contains { $0.trimmingSpaces.hasPrefix(mark) }
    }

    /// Reads `time,-,,from`: one choice per column in order, empty to go by its name, `-` to ignore it.
    /// - Throws: ``ExchangeError/noCallColumn(_:)``.
    package static func list(_ text: String) throws(ExchangeError) -> Choices {
        var choices: Choices = [:]
        for (place, code) in text.split(separator: ",", omittingEmptySubsequences: false).enumerated() {
            var code = code.trimmingSpaces
            if code.isEmpty { continue }
            if code.hasPrefix(mark) { code.removeFirst(mark.count) }
            if code == "-" {
                choices[place] = .some(nil)
            } else if let column = CallColumn(rawValue: code) {
                choices[place] = column
            } else {
                throw .noCallColumn(code)
            }
        }
        return choices
    }
}
