/// A time as a call log writes it, by the office's clock unless it says otherwise.
package enum LoggedTime {
    /// Which part of `3/4/2026` comes first if both are possible.
    package enum Order: Sendable { case dayFirst, monthFirst }

    /// Reads `2026-11-20 14:02:11`, `20/11/2026 14:02`, `11/20/2026 2:02:11 PM`, `20.11.2026 14:02`, and ISO 8601 with
    /// `Z` or an offset.
    /// - Returns: `nil` if it is not a time.
    package static func read(_ text: String, order: Order, in hours: OfficeHours) -> Timestamp? {
        guard let parts = Parts(text) else { return nil }
        var (month, day) = (parts.second, parts.third)
        var year = parts.first
        if !parts.isYearFirst {
            year = parts.third
            (day, month) = order == .dayFirst ? (parts.first, parts.second) : (parts.second, parts.first)
            // A number that cannot be a month is the day, whatever the order.
            if month > 12, day <= 12 { swap(&month, &day) }
        }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        guard (1970...9999).contains(year), let date = Workday("\(year)-\(two(month))-\(two(day))") else { return nil }
        let seconds = Int64(parts.minutes) * 60 + Int64(parts.seconds)
        if let offset = parts.offset {
            return Timestamp(milliseconds: (date.daysSince1970 * 86_400 + seconds - Int64(offset)) * 1000)
        }
        let instant = hours.instant(computed: WallTime(day: date, minutes: parts.minutes))
        return Timestamp(milliseconds: instant.milliseconds + Int64(parts.seconds) * 1000)
    }

    /// The order of these dates, if one of them is unambiguous.
    package static func order(of texts: some Sequence<String>) -> Order? {
        for text in texts {
            guard let parts = Parts(text), !parts.isYearFirst else { continue }
            if parts.first > 12 { return .dayFirst }
            if parts.second > 12 { return .monthFirst }
        }
        return nil
    }

    private struct Parts {
        var first = 0, second = 0, third = 0
        var minutes = 0, seconds = 0
        /// Seconds east of UTC.
        var offset: Int?
        var isYearFirst: Bool { first > 31 }

        init?(_ text: String) {
            guard text.utf8.count <= 40 else { return nil }
            let numbers = text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
            guard numbers.count >= 5, numbers.prefix(6).allSatisfy({ $0 < 10_000 }) else { return nil }
            (first, second, third) = (numbers[0], numbers[1], numbers[2])
            var hour = numbers[3]
            let lower = text.lowercased()
            if lower.contains("pm"), hour < 12 { hour += 12 } else if lower.contains("am"), hour == 12 { hour = 0 }
            guard hour < 24, numbers[4] < 60 else { return nil }
            minutes = hour * 60 + numbers[4]
            if numbers.count > 5, numbers[5] < 60, text.count(where: { $0 == ":" }) >= 2 { seconds = numbers[5] }
            offset = Self.offset(text)
        }

        /// `Z`, `+01:00`, `-0500` after the time.
        private static func offset(_ text: String) -> Int? {
            if text.hasSuffix("Z") { return 0 }
            guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }), let colon = text.firstIndex(of: ":"),
                sign > colon
            else { return nil }
            let digits = text[sign...].filter(\.isNumber)
            guard digits.count == 4, let number = Int(digits) else { return nil }
            let seconds = (number / 100 * 60 + number % 100) * 60
            return text[sign] == "-" ? -seconds : seconds
        }
    }
}
