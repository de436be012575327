/// Up to whom an unsigned day has climbed.
package enum DayClimb: Int, Comparable, Sendable {
    case supervisor, manager, admin

    package static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }

    /// Its supervisor's alone until the next workday is over; then the managers', and a workday later the admins'.
    package static func of(_ day: Workday, at now: Timestamp, hours: OfficeHours) -> Self {
        func isOver(_ count: Int) -> Bool {
            guard let later = hours.workday(count, after: day), let closes = hours.closing(on: later) else {
                return false
            }
            return now >= closes
        }
        return isOver(2) ? .admin : isOver(1) ? .manager : .supervisor
    }

    /// Whether it is shown to somebody.
    /// - Parameter leads: whether they lead the team that it is about.
    package func isFor(_ roles: Set<Role>, leads: Bool) -> Bool {
        if leads { return true }
        if roles.contains(.manager), self >= .manager { return true }
        return roles.contains(.admin) && self >= .admin
    }
}

extension DayClimb {
    /// As the API says it.
    package static let words = ["supervisor", "manager", "admin"]
    package var word: String { Self.words[rawValue] }
}
