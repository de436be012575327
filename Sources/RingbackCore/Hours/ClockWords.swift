import RingbackWords

/// How days and hours are worded for one reader: in their zone, as their country writes them, relative to now.
package struct ClockWords: Sendable {
    package let now: Timestamp
    private let hours: OfficeHours
    private let today: Int64
    package let saysTwelve: Bool

    /// - Parameter hours: the reader's; only the zone matters here.
    package init(hours: OfficeHours, country: String, now: Timestamp) {
        self.hours = hours
        self.now = now
        today = hours.workday(at: now).daysSince1970
        saysTwelve = Self.twelveHours.contains(country)
    }

    /// Countries where offices say "2:14" for the afternoon.
    private static let twelveHours: Set<String> = [
        "US", "CA", "AU", "NZ", "IN", "PH", "PK", "BD", "LK", "NP", "MY", "SG", "EG", "SA", "AE", "JO", "CO",
    ]

    /// "9:12", "2:14"; "14:14" where that is the custom. Ambiguous times say which half of the day: "6:40 am", "8:05
    /// pm".
    package func time(_ instant: Timestamp) -> String { clock(hours.wallTime(at: instant).minutes) }

    /// The same for minutes since midnight.
    package func clock(_ minutes: Int) -> String {
        let (hour, minute) = (minutes / 60 % 24, minutes % 60)
        let past = minute < 10 ? "0\(minute)" : "\(minute)"
        guard saysTwelve else { return "\(hour):\(past)" }
        let mark = (7..<19).contains(hour) ? "" : hour < 12 ? " am" : " pm"
        return "\((hour + 11) % 12 + 1):\(past)\(mark)"
    }

    /// "today", "yesterday", "tomorrow", "Tue 24 Nov", "24 Nov 2025".
    package func day(_ instant: Timestamp) -> String { day(hours.workday(at: instant)) }

    package func day(_ day: Workday) -> String {
        switch day.daysSince1970 - today {
        case 0: "today"
        case -1: "yesterday"
        case 1: "tomorrow"
        default: date(day)
        }
    }

    /// "Tue 24 Nov"; in another year "24 Nov 2025".
    package func date(_ day: Workday) -> String {
        let month = Self.months[day.month - 1]
        if day.year != Workday(daysSince1970: today).year { return "\(day.day) \(month) \(day.year)" }
        return "\(day.weekday.name.description.prefix(3)) \(day.day) \(month)"
    }

    package func date(_ instant: Timestamp) -> String { date(hours.workday(at: instant)) }

    /// "9:12" today, else with the day: "yesterday 4:40".
    package func moment(_ instant: Timestamp) -> String {
        isToday(instant) ? time(instant) : dayAndClock(instant)
    }

    /// "today 9:12", "yesterday 7:40 am": for past days the half of the day is not obvious.
    package func dayAndClock(_ instant: Timestamp) -> String {
        let wall = hours.wallTime(at: instant)
        let isEitherEnd = saysTwelve && wall.day.daysSince1970 < today && (5...8).contains(wall.minutes / 60 % 12)
        let clock = clock(wall.minutes)
        guard isEitherEnd, !clock.hasSuffix("m") else { return "\(day(instant)) \(clock)" }
        return "\(day(instant)) \(clock) \(wall.minutes < 720 ? "am" : "pm")"
    }

    /// Also names today: "today at 9:12".
    package func dayAndTime(_ instant: Timestamp) -> String { "\(day(instant)) at \(time(instant))" }

    /// Stays true whenever it is read: "Tue 24 Nov 5:00".
    package func dated(_ instant: Timestamp) -> String { "\(date(instant)) \(time(instant))" }

    package func isToday(_ instant: Timestamp) -> Bool { hours.workday(at: instant).daysSince1970 == today }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
