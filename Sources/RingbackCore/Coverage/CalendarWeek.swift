/// A week of the calendar, Monday to Sunday, as ISO 8601 numbers them: `2026-W49`. Some years have 53.
package struct CalendarWeek: Hashable, Comparable, Sendable {
    package let monday: Workday

    /// The week that a day is in.
    package init(containing day: Workday) { monday = day.adding(days: 1 - day.weekday.rawValue) }

    /// - Returns: `nil` for a week that the year does not have, or of a year that nobody plans.
    package init?(year: Int, number: Int) {
        // The fourth of January is always in the first.
        guard OfficeHours.holidayYears.contains(year), (1...53).contains(number),
            let fourth = Workday(year: year, month: 1, day: 4)
        else { return nil }
        let week = Self(containing: fourth).adding(weeks: number - 1)
        guard week.year == year, week.number == number else { return nil }
        self = week
    }

    package func adding(weeks: Int) -> Self { Self(containing: monday.adding(days: 7 * weeks)) }

    package var days: [Workday] { (0..<7).map { monday.adding(days: $0) } }

    package func day(_ weekday: Weekday) -> Workday { monday.adding(days: weekday.rawValue - 1) }

    /// The year that most of its days are in.
    package var year: Int { monday.adding(days: 3).year }

    package var number: Int {
        let thursday = monday.adding(days: 3)
        guard let first = Workday(year: thursday.year, month: 1, day: 1) else { return 1 }
        return Int((thursday.daysSince1970 - first.daysSince1970) / 7) + 1
    }

    package static func < (one: Self, other: Self) -> Bool { one.monday < other.monday }
}

extension CalendarWeek: LosslessStringConvertible {
    package var description: String {
        let year = String(year)
        return "\(String(repeating: "0", count: max(0, 4 - year.count)) + year)-W\(number < 10 ? "0" : "")\(number)"
    }

    package init?(_ description: String) {
        let parts = description.uppercased().split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 3, parts[1].first == "W",
            (parts[0] + parts[1].dropFirst()).utf8.allSatisfy({ (48...57).contains($0) }),
            let year = Int(parts[0]), let number = Int(parts[1].dropFirst())
        else { return nil }
        self.init(year: year, number: number)
    }
}
