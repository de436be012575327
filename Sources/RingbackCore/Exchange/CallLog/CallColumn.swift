/// What a column of a call log holds.
package enum CallColumn: String, CaseIterable, Sendable {
    /// Day and time of day in one, or in two.
    case time, date, clock
    case from, to, name, direction, seconds, ended, id

    /// In the words of people.
    package var title: String {
        switch self {
        case .time: "day and time of the call"
        case .date: "day of the call"
        case .clock: "time of day of the call"
        case .from: "number that rang"
        case .to: "number that was rung"
        case .name: "name of the caller"
        case .direction: "in or out"
        case .seconds: "how long they talked"
        case .ended: "how the call ended"
        case .id: "the telephone system’s id of the call"
        }
    }

    /// What stands before the code where columns of contacts could be meant as well.
    package static let mark = "call."

    /// For columns of a file what somebody chose; `nil` for one that is not to be used.
    package typealias Choices = [Int: CallColumn?]

    /// Whether these are choices for a call log: one at least says so.
    package static func areMeant(_ codes: String) -> Bool {
        codes.split(separator: ",").contains { $0.trimmingSpaces.hasPrefix(mark) }
    }

    /// Reads `time,-,,from`: one choice a column in their order, empty where its name counts, `-` for one that is not
    /// used.
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
