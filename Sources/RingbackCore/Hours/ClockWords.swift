package import RingbackWords

/// How days and hours are worded for one reader: in their zone, by their language and country, relative to now.
package struct ClockWords: Sendable {
    package let now: Timestamp
    package let format: ClockFormat
    private let language: Language
    private let hours: OfficeHours
    private let today: Int64
    private let year: Int

    /// - Parameters:
    ///   - hours: the reader's; only the zone matters here.
    ///   - country: the office's.
    ///   - language: the reader's.
    package init(hours: OfficeHours, country: String, language: Language = .english, now: Timestamp) {
        self.hours = hours
        self.now = now
        self.language = language
        format = ClockFormat.of(language: language.code, country: country)
        let day = hours.workday(at: now)
        (today, year) = (day.daysSince1970, day.year)
    }

    /// "9:12 AM", "14:14": where clocks go to twelve, the half of the day is always said.
    package func time(_ instant: Timestamp) -> String { clock(hours.wallTime(at: instant).minutes) }

    /// The same for minutes since midnight.
    package func clock(_ minutes: Int) -> String { format.clock(minutes) }

    /// "today", "yesterday", "tomorrow", "Tue, Nov 24", "Nov 24, 2025".
    package func day(_ instant: Timestamp) -> String { day(hours.workday(at: instant)) }

    package func day(_ day: Workday) -> String { near(day) ?? date(day) }

    private func near(_ day: Workday) -> String? {
        switch day.daysSince1970 - today {
        case 0: language(say("today"))
        case -1: language(say("yesterday"))
        case 1: language(say("tomorrow"))
        default: nil
        }
    }

    /// "Tue, Nov 24"; in another year "Nov 24, 2025".
    package func date(_ day: Workday) -> String { day.year == year ? format.date(day) : format.dateAndYear(day) }

    package func date(_ instant: Timestamp) -> String { date(hours.workday(at: instant)) }

    /// "9:12 AM" today, else with the day: "yesterday 4:40 PM", "Tue, Nov 24, 9:12 AM".
    package func moment(_ instant: Timestamp) -> String {
        let wall = hours.wallTime(at: instant)
        return wall.day.daysSince1970 == today ? clock(wall.minutes) : dayAndClock(wall)
    }

    /// Also names today: "today 9:12 AM".
    package func dayAndClock(_ instant: Timestamp) -> String { dayAndClock(hours.wallTime(at: instant)) }

    private func dayAndClock(_ wall: WallTime) -> String {
        guard let near = near(wall.day) else { return date(wall.day) + ", " + clock(wall.minutes) }
        return near + " " + clock(wall.minutes)
    }

    /// In a sentence: "today at 9:12 AM".
    package func dayAndTime(_ instant: Timestamp) -> String {
        language(say("\(onDay(instant)) at \(time(instant))"))
    }

    /// In a sentence: "today", "Tue, Nov 24".
    package func onDay(_ day: Workday) -> String { near(day) ?? onDate(day) }

    package func onDay(_ instant: Timestamp) -> String { onDay(hours.workday(at: instant)) }

    /// In a sentence: "Tue, Nov 24". Some languages put an article before it.
    package func onDate(_ day: Workday) -> String {
        language(say("\(date(day))", context: "a date within a sentence"))
    }

    package func onDate(_ instant: Timestamp) -> String { onDate(hours.workday(at: instant)) }

    /// Stays true whenever it is read: "Tue, Nov 24, 5:00 PM".
    package func dated(_ instant: Timestamp) -> String {
        let wall = hours.wallTime(at: instant)
        return date(wall.day) + ", " + clock(wall.minutes)
    }

    /// In a column: "2:40 PM" today, "Mon 2:40 PM" within a week, else "Nov 24".
    package func brief(_ instant: Timestamp) -> String {
        let wall = hours.wallTime(at: instant)
        let time = clock(wall.minutes)
        return wall.day.daysSince1970 == today
            ? time : isNear(wall.day) ? "\(format.weekday(wall.day)) \(time)" : shortDate(wall.day)
    }

    /// The same without the time of another day: "Thu".
    package func briefDay(_ instant: Timestamp) -> String {
        let wall = hours.wallTime(at: instant)
        return wall.day.daysSince1970 == today
            ? clock(wall.minutes) : isNear(wall.day) ? format.weekday(wall.day) : shortDate(wall.day)
    }

    /// Whether its weekday says which day is meant.
    private func isNear(_ day: Workday) -> Bool { abs(day.daysSince1970 - today) < 7 }

    private func shortDate(_ day: Workday) -> String {
        day.year == year ? format.shortDate(day) : format.dateAndYear(day)
    }

    package func isToday(_ instant: Timestamp) -> Bool { hours.workday(at: instant).daysSince1970 == today }
}
