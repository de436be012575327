package import RingbackWords

/// On which day the office's standard has a call returned that comes in now: what the caller is told, and what the due
/// time says, are one.
package enum StandardReturn: Equatable, Sendable {
    case today
    case later(Workday)

    /// - Parameters:
    ///   - hours: of whoever returns the call.
    ///   - office: whose calendar says what today is.
    /// - Returns: `nil` if no standard says so that day.
    package init?(callAt now: Timestamp, hours: CallHours, _ standards: Standards, office: OfficeHours) {
        let today = office.workday(at: now)
        guard standards.inForce(.sameWorkday, on: today) != nil,
            let due = DueTime.due(code: .today, filedAt: now, hours: hours)
        else { return nil }
        let day = hours.day(at: due)
        self = day <= today ? .today : .later(day)
    }

    package func words(_ name: String) -> Phrase {
        switch self {
        case .today: say("\(name) returns calls the same workday. What may I say it is about?")
        case .later(let day):
            say("\(name) will return your call on the next workday, \(day.weekday.name). What may I say it is about?")
        }
    }
}
