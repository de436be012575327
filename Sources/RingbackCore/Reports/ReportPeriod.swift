/// The days that a report is about, on the office's calendar; both ends count.
package struct ReportPeriod: Hashable, Sendable {
    /// Two years: what is longer is asked for year by year.
    package static let longest = 731
    /// Four weeks, where nobody says how long.
    private static let usual = 28
    /// Longer ones are read apart, so that nobody's page waits for them.
    private static let quick = 92

    package let from: Workday
    package let until: Workday

    /// - Parameters:
    ///   - from: `2026-11-01`; four weeks with the last day if missing.
    ///   - until: today if missing.
    /// - Throws: ``ReportError``.
    package init(from: String?, until: String?, today: Workday) throws(ReportError) {
        func day(_ text: String) throws(ReportError) -> Workday {
            guard let day = Workday(text) else { throw .noDay(text) }
            return day
        }
        let last = if let until { try day(until) } else { today }
        let first = if let from { try day(from) } else { last.adding(days: 1 - Self.usual) }
        try self.init(from: first, until: last)
    }

    package init(from: Workday, until: Workday) throws(ReportError) {
        guard from <= until else { throw .backwards(from: from, until: until) }
        guard until.daysSince1970 - from.daysSince1970 < Self.longest else { throw .tooLong(days: Self.longest) }
        (self.from, self.until) = (from, until)
    }

    package var count: Int { Int(until.daysSince1970 - from.daysSince1970) + 1 }
    package var days: [Workday] { (0..<count).map { from.adding(days: $0) } }
    package var isLong: Bool { count > Self.quick }
}

extension Workday {
    /// The week by ISO 8601, `2026-W53`: it belongs to the year of its Thursday.
    package var isoWeek: String {
        let thursday = adding(days: Weekday.thursday.rawValue - weekday.rawValue)
        let first = Workday(year: thursday.year, month: 1, day: 1)?.daysSince1970 ?? 0
        let week = Int(thursday.daysSince1970 - first) / 7 + 1
        return "\(String(describing: thursday).prefix(4))-W\(week < 10 ? "0" : "")\(week)"
    }

    /// `2026-11`.
    package var isoMonth: String { String(description.prefix(7)) }

    /// The Monday of its week.
    package var monday: Workday { adding(days: 1 - weekday.rawValue) }
}
