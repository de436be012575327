import RingbackWords

/// Times of a week, as a telephone system has them: by weekday, and on holidays.
package struct WeekTimes: Hashable, Sendable {
    /// Sorted, without overlaps; a weekday without is none.
    package var week: [Weekday: [Span]]
    package var holidays: [Span]

    package init(week: [Weekday: [Span]] = [:], holidays: [Span] = []) { (self.week, self.holidays) = (week, holidays) }

    /// Monday to Friday, 8 to 5.
    package static let standard = Self(
        week: Dictionary(
            uniqueKeysWithValues: Weekday.allCases.prefix(5).map { ($0, [Span(opens: 480, closes: 1020)]) }))

    package static let always = Self(
        week: Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, [Span(opens: 0, closes: 1440)]) }),
        holidays: [Span(opens: 0, closes: 1440)])

    package func spans(on day: RouteDay) -> [Span] { day.isHoliday ? holidays : week[day.weekday] ?? [] }
}

extension WeekTimes {
    /// Reads `{mon-fri: 08:00-17:00, sat: [09:00-12:00], holidays: 10:00-12:00}`.
    init(_ node: PlanNode) throws(PlanError) {
        guard let entries = node.entries else {
            throw .wrong(line: node.line, say("days with times are needed here, such as mon-fri: 08:00-17:00."))
        }
        self.init()
        for entry in entries {
            let spans = try Self.spans(entry.value)
            if ["holiday", "holidays"].contains(entry.key.lowercased()) {
                holidays = Self.joined(holidays + spans)
                continue
            }
            for day in try Self.days(entry.key, line: entry.line) { week[day] = Self.joined((week[day] ?? []) + spans) }
        }
    }

    private static func days(_ text: String, line: Int) throws(PlanError) -> [Weekday] {
        guard let days = weekdays(text) else {
            throw .wrong(
                line: line, say("“\(PlainText.shortened(text, to: 40))” is not a day. Write mon, mon-fri or holidays."))
        }
        return days
    }

    /// Reads `mon`, `mon-fri`, `mon, wed-fri` and `daily`.
    package static func weekdays(_ text: String) -> [Weekday]? {
        if ["daily", "always", "every day"].contains(text.lowercased()) { return Weekday.allCases }
        var days: [Weekday] = []
        for part in text.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
            let ends = part.split(whereSeparator: { $0 == "-" || $0 == "–" }).map { day(String($0)) }
            guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count < 3 else { return nil }
            var at = first.rawValue
            while true {
                if let day = Weekday(rawValue: at) { days.append(day) }
                if at == last.rawValue { break }
                at = at % 7 + 1
            }
        }
        return days.isEmpty ? nil : days
    }

    private static func day(_ text: String) -> Weekday? {
        let text = text.lowercased()
        return text.count < 2 ? nil : Weekday.allCases.first { $0.word.hasPrefix(text) }
    }

    private static func spans(_ node: PlanNode) throws(PlanError) -> [Span] {
        guard let texts = node.texts else {
            throw .wrong(line: node.line, say("times are needed here, such as 08:00-12:00."))
        }
        var spans: [Span] = []
        for (text, line) in texts {
            if text.lowercased() == "closed" || text.isEmpty { continue }
            if text.lowercased() == "all day" {
                spans.append(Span(opens: 0, closes: 1440))
                continue
            }
            for part in text.split(separator: ",") {
                let plain = part.filter { !$0.isWhitespace }.replacing("–", with: "-")
                guard let span = Span(plain), span.opens < span.closes else {
                    throw .wrong(
                        line: line,
                        say(
                            "“\(PlainText.shortened(text, to: 40))” is not a time. Write 08:00-12:00; past midnight, write two."
                        ))
                }
                spans.append(span)
            }
        }
        return spans
    }

    /// In order, with those that touch made one.
    package static func joined(_ spans: [Span]) -> [Span] {
        spans.sorted { ($0.opens, $0.closes) < ($1.opens, $1.closes) }.reduce(into: []) { joined, span in
            if let last = joined.last, span.opens <= last.closes {
                joined[joined.count - 1] = Span(opens: last.opens, closes: max(last.closes, span.closes))
            } else {
                joined.append(span)
            }
        }
    }
}

/// A day on which routes are walked: one of a week, or a holiday.
package struct RouteDay: Hashable, Sendable {
    package let weekday: Weekday
    /// `nil` for the weekday in general.
    package let date: Workday?
    package let isHoliday: Bool

    package init(weekday: Weekday, date: Workday? = nil, isHoliday: Bool = false) {
        (self.weekday, self.date, self.isHoliday) = (weekday, date, isHoliday)
    }

    /// `Mon`, or the date of a holiday.
    package var label: String {
        isHoliday
            ? date?.description ?? "holiday" : weekday.word.prefix(1).uppercased() + weekday.word.dropFirst().prefix(2)
    }
}
