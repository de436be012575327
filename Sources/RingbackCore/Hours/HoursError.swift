package import RingbackWords

/// Why hours, or a time in them, were refused.
package enum HoursError: RingbackError, Hashable {
    case unknownZone(String)
    case outsideDay(Weekday, Span)
    case overnight(Weekday, Span)
    case overlapping(Weekday, Span, Span)
    case tooManySpans(Weekday, limit: Int)
    case noSpans
    case neverOpens(after: Workday)
    case tooManyHolidays(limit: Int)
    case holidayName(Workday, limit: Int)
    case unreadable(String)
    /// The clocks skip that time of day.
    case skippedTime(WallTime, zone: String, from: WallTime, to: WallTime)
    /// The zone's calendar leaves that day out, as Samoa's did 2011-12-30.
    case skippedDay(Workday, zone: String)
    /// Near the ends of the calendar, where other zones are in years that cannot be written.
    case beyond(WallTime)
    case dateUnreadable(String)
    /// February 30.
    case noSuchDate(Int, month: Int)
    case otherWeekday(Workday, Weekday)

    package var code: String {
        switch self {
        case .unknownZone: "hours.unknown-zone"
        case .outsideDay: "hours.outside-day"
        case .overnight: "hours.overnight"
        case .overlapping: "hours.overlapping"
        case .tooManySpans: "hours.too-many-spans"
        case .noSpans: "hours.no-spans"
        case .neverOpens: "hours.never-opens"
        case .tooManyHolidays: "hours.too-many-holidays"
        case .holidayName: "hours.holiday-name"
        case .unreadable: "hours.unreadable"
        case .skippedTime: "hours.skipped-time"
        case .skippedDay: "hours.skipped-day"
        case .beyond: "hours.beyond"
        case .dateUnreadable: "hours.date-unreadable"
        case .noSuchDate: "hours.no-such-date"
        case .otherWeekday: "hours.other-weekday"
        }
    }

    package var kind: ErrorKind { .invalid }

    package var sentence: Phrase {
        switch self {
        case .unknownZone(let name):
            say(
                """
                “\(name.prefix(64))” is not a time zone. Use one by its city, like Europe/Berlin or \
                America/New_York.
                """)
        case .outsideDay(let day, let span):
            say(
                """
                \(day.name) \(span.written) does not fit in one day. Hours run from 00:00 to 24:00, and end \
                after they start.
                """)
        case .overnight(let day, let span):
            say(
                """
                \(day.name) \(span.written) goes past midnight. Enter it as two: \(day.name) from \
                \(Phrase.clock(span.opens)) to 24:00, and \(day.next.name) from 00:00 to \
                \(Phrase.clock(span.closes)).
                """)
        case .overlapping(let day, let first, let second):
            say(
                """
                On \(day.name), \(first.written) and \(second.written) overlap. Combine them, or end one \
                before the other begins.
                """)
        case .tooManySpans(let day, let limit):
            say("\(day.name) has more than \(limit) time ranges. Combine some of them.")
        case .noSpans:
            say("There are no hours. Enter hours for at least one day.")
        case .neverOpens(let day):
            say("With these hours and holidays the office would not open at all in the year after \(day.written).")
        case .tooManyHolidays(let limit):
            say("That is more than \(limit) holidays. Remove those of past years.")
        case .holidayName(let day, let limit):
            say("The name of the holiday on \(day.written) is longer than \(limit) characters. Shorten it.")
        case .unreadable(let text):
            say("“\(text.prefix(40))” is not a time or a time range. Write it like 08:00-12:30.")
        case .skippedTime(let time, let zone, let from, let to):
            say(
                """
                \(time.writtenClock) on \(time.day.written) does not exist in \(zone): the clocks go from \
                \(from.writtenClock) straight to \(to.writtenClock). Choose \(to.writtenClock) or later.
                """)
        case .skippedDay(let day, let zone):
            say("\(day.written) does not exist in \(zone): its calendar skips that day. Choose the next day.")
        case .beyond(let time):
            say("\(time.day.written) \(time.writtenClock) is outside the calendar’s range. Choose another date.")
        case .dateUnreadable(let text): say("“\(text.prefix(40))” is not a date. Write it like Dec 1 or 2026-12-01.")
        case .noSuchDate(let day, let month):
            say("Month \(month) has no day \(day). Check the date.")
        case .otherWeekday(let day, let weekday):
            say("\(day.written) is not a \(weekday.name). Check the date.")
        }
    }
}
