/// A day on which the demo office is closed.
package struct DemoHoliday: Hashable, Sendable {
    package let day: Workday
    package let name: String
}

/// The demo office's working days, from its first day to `now`.
struct DemoCalendar: Sendable {
    static let zone = "America/Chicago"
    /// The office's hours, Monday to Friday.
    static let spans = [Span(opens: 8 * 60, closes: 12 * 60 + 30), Span(opens: 13 * 60, closes: 17 * 60)]
    /// The hours an executive's assistant is at the desk.
    static let longDay = [Span(opens: 8 * 60, closes: 18 * 60 + 30)]

    struct Day: Sendable {
        let day: Workday
        let midnight: Timestamp
    }

    /// The working days, oldest first; the last is today, or the latest before `now`.
    let days: [Day]
    let holidays: [DemoHoliday]

    /// - Parameter workdays: the minimum of working days, covering at least the six weeks before `now`.
    init(now: Timestamp, workdays: Int) throws(HoursError) {
        guard let clock = WallClock(named: Self.zone) else { throw .unknownZone(Self.zone) }
        let today = Workday(daysSince1970: clock.localSeconds(at: now).floored(by: 86_400).quotient)
        let sixWeeksAgo = today.adding(days: -42)
        // Enough years of holidays for the longest history (about 250 working days a year).
        let earliest = today.year - workdays / 240 - 2
        let holidays = (earliest...today.year + 1).flatMap { Self.holidays(of: $0) }
        let closed = Set(holidays.map(\.day))
        var found: [Day] = []
        var day = today
        while day >= sixWeeksAgo || found.count < workdays, day.year > 1970 {
            defer { day = day.adding(days: -1) }
            guard day.weekday.rawValue <= Weekday.friday.rawValue, !closed.contains(day) else { continue }
            // Counted back from noon, so that "8:00" is eight o'clock even on days the clocks change.
            let noon = clock.firstInstant(showing: day.daysSince1970 * 86_400 + 43_200)
            let midnight = Timestamp(milliseconds: (noon - 43_200) * 1000)
            // A day counts once the desk has opened.
            guard midnight.adding(seconds: 8 * 3600 + 600) <= now else { continue }
            found.append(Day(day: day, midnight: midnight))
        }
        days = found.reversed()
        let first = days.first?.day ?? today
        self.holidays = holidays.filter { $0.day.year >= first.year }
    }

    /// The holidays of an American firm; one on a weekend is observed on the nearest weekday.
    static func holidays(of year: Int) -> [DemoHoliday] {
        func fixed(_ month: Int, _ day: Int, _ name: String) -> DemoHoliday? {
            Workday(year: year, month: month, day: day).map { date in
                switch date.weekday {
                case .saturday: DemoHoliday(day: date.adding(days: -1), name: name + " (observed)")
                case .sunday: DemoHoliday(day: date.adding(days: 1), name: name + " (observed)")
                default: DemoHoliday(day: date, name: name)
                }
            }
        }
        func nth(_ ordinal: Int, _ weekday: Weekday, of month: Int, _ name: String) -> DemoHoliday? {
            Workday(year: year, month: month, day: 1).map { first in
                let shift = (weekday.rawValue - first.weekday.rawValue + 7) % 7
                return DemoHoliday(day: first.adding(days: shift + (ordinal - 1) * 7), name: name)
            }
        }
        func lastMonday(of month: Int, days: Int, _ name: String) -> DemoHoliday? {
            Workday(year: year, month: month, day: days).map { last in
                DemoHoliday(day: last.adding(days: -(last.weekday.rawValue - 1)), name: name)
            }
        }
        let thanksgiving = nth(4, .thursday, of: 11, "Thanksgiving")
        return [
            fixed(1, 1, "New Year’s Day"), nth(3, .monday, of: 1, "Martin Luther King Jr. Day"),
            lastMonday(of: 5, days: 31, "Memorial Day"), fixed(6, 19, "Juneteenth"), fixed(7, 4, "Independence Day"),
            nth(1, .monday, of: 9, "Labor Day"), thanksgiving,
            thanksgiving.map { DemoHoliday(day: $0.day.adding(days: 1), name: "Day after Thanksgiving") },
            fixed(12, 25, "Christmas Day"),
        ].compactMap { $0 }.sorted { $0.day < $1.day }
    }
}

/// Working time as one growing number: seconds of open office since the first day began. Delays added to it always land
/// in office hours.
struct DemoTimeline: Sendable {
    private let days: [DemoCalendar.Day]
    private let spans: [Span]
    private let secondsADay: Int
    /// Working time at the office's `now`.
    let now: Int

    init(_ calendar: DemoCalendar, spans: [Span], now: Timestamp) {
        days = calendar.days
        self.spans = spans
        secondsADay = spans.reduce(0) { $0 + ($1.closes - $1.opens) * 60 }
        var reached = max(0, days.count - 1) * secondsADay
        if let last = days.last {
            let second = Int(now.seconds(since: last.midnight))
            for span in spans { reached += min(max(0, second - span.opens * 60), (span.closes - span.opens) * 60) }
        }
        self.now = reached
    }

    func start(ofDay index: Int) -> Int { index * secondsADay }

    /// The working second for a clock time on one day, in or before the next open span.
    func moment(day: Int, secondOfDay: Int) -> Int {
        var reached = day * secondsADay
        for span in spans { reached += min(max(0, secondOfDay - span.opens * 60), (span.closes - span.opens) * 60) }
        return reached
    }

    func dayIndex(of moment: Int) -> Int { min(max(0, moment / secondsADay), max(0, days.count - 1)) }

    /// Seconds since midnight on the office's clock.
    func secondOfDay(of moment: Int) -> Int {
        var left = moment - dayIndex(of: moment) * secondsADay
        for span in spans {
            let length = (span.closes - span.opens) * 60
            if left < length { return span.opens * 60 + left }
            left -= length
        }
        return (spans.last?.closes ?? 0) * 60
    }

    func instant(of moment: Int) -> Timestamp {
        let moment = max(0, moment)
        guard !days.isEmpty else { return Timestamp(milliseconds: 0) }
        return days[dayIndex(of: moment)].midnight.adding(seconds: Int64(secondOfDay(of: moment)))
    }

    func weekday(of moment: Int) -> Weekday { days.isEmpty ? .monday : days[dayIndex(of: moment)].day.weekday }
    func endOfDay(of moment: Int) -> Int { (dayIndex(of: moment) + 1) * secondsADay }
}
