/// A calendar day as an office counts it, without a time or zone.
package struct Workday: Hashable, Sendable {
    package let year: Int
    package let month: Int
    package let day: Int

    /// - Returns: `nil` if the calendar has no such day (2026-02-30), or the year is not 1…9999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        let candidate = Self(daysSince1970: Self.days(year: year, month: month, day: day))
        guard candidate.year == year, candidate.month == month, candidate.day == day else { return nil }
        self = candidate
    }

    /// The civil day that many days after 1970-01-01 (Howard Hinnant, "chrono-compatible low-level date algorithms"),
    /// clamped to the years 1…9999.
    package init(daysSince1970 days: Int64) {
        let shifted = min(max(days, Self.limits.lowerBound), Self.limits.upperBound) + 719_468
        let (era, dayOfEra) = shifted.floored(by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = Int(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
        month = Int(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9)
        year = Int(yearOfEra + era * 400) + (shiftedMonth < 10 ? 0 : 1)
    }

    package var daysSince1970: Int64 { Self.days(year: year, month: month, day: day) }

    package var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        Weekday(rawValue: Int((daysSince1970 + 3).floored(by: 7).remainder) + 1) ?? .monday
    }

    package func adding(days: Int) -> Self {
        let (sum, isOver) = daysSince1970.addingReportingOverflow(Int64(days))
        return Self(daysSince1970: isOver ? (days < 0 ? .min : .max) : sum)
    }

    /// 0001-01-01 to 9999-12-31.
    private static let limits: ClosedRange<Int64> = -719_162...2_932_896

    private static func days(year: Int, month: Int, day: Int) -> Int64 {
        let shiftedYear = Int64(month <= 2 ? year - 1 : year)
        let (era, yearOfEra) = shiftedYear.floored(by: 400)
        let dayOfYear = Int64((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1)
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

extension Workday: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension Workday: LosslessStringConvertible {
    /// `2026-11-24`.
    package var description: String {
        func padded(_ value: Int, _ width: Int) -> String {
            let text = String(value)
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    package init?(_ description: String) {
        let parts = description.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

extension Workday: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let day = Self(text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a date"))
        }
        self = day
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// ISO 8601 weekdays: Monday is 1.
package enum Weekday: Int, CaseIterable, Codable, Sendable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday
}
