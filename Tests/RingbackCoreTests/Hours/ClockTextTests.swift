import RingbackCore
import RingbackWords
import Testing

@Suite("Typed times")
struct ClockTextTests {
    private static let day = [Span(opens: 480, closes: 1020)]

    @Test(
        "An ambiguous time is resolved by the current hour and office hours",
        arguments: [
            ("3:30", 840, "15:30"), ("3:30", 420, "15:30"), ("3.30 pm", 420, "15:30"), ("15h30", 420, "15:30"),
            ("330", 840, "15:30"), ("9", 420, "09:00"), ("9am", 900, "09:00"), ("12", 420, "12:00"),
            ("noon", 420, "12:00"), ("12am", 420, "00:00"), ("03:30", 840, "03:30"), ("6", 1030, "18:00"),
            ("4 p.m.", 0, "16:00"), ("half past three", 420, "15:30"), ("quarter to 4", 420, "15:45"),
            ("a quarter past nine", 420, "09:15"), ("three thirty", 420, "15:30"), ("Five o’clock", 420, "17:00"),
            ("ten to ten am", 900, "09:50"), ("half two", 420, "14:30"),
        ])
    func times(text: String, now: Int, read: String) throws {
        #expect(Span.clock(try #require(ClockText(text)).minutes(within: Self.day, after: now)) == read)
    }

    @Test(
        "Other text is not a time",
        arguments: ["", "about four", "25:00", "3:75", "13pm", "3:30:00", "-3", "99999", "٣"])
    func none(text: String) { #expect(ClockText(text) == nil) }

    @Test(
        "Hours are read as people write them",
        arguments: [
            ("9am-5pm", "09:00-17:00"), ("9-5", "09:00-17:00"), ("9–17", "09:00-17:00"),
            ("8-12, 1-5", "08:00-12:00 13:00-17:00"), ("1-5pm", "13:00-17:00"), ("9 to 5", "09:00-17:00"),
            ("nine to five", "09:00-17:00"),
            ("08:00-12:00, 13:00-17:00", "08:00-12:00 13:00-17:00"), ("8:30am - noon", "08:30-12:00"),
            ("00:00-24:00", "00:00-24:00"), ("closed", ""), ("", ""), ("10-midnight", "10:00-24:00"),
        ])
    func spans(text: String, read: String) throws {
        #expect(try ClockText.spans(text).map(\.description).joined(separator: " ") == read)
    }

    @Test("Unreadable hours are quoted", arguments: ["nine to teatime", "9", "9-", "9-5-6"])
    func unreadable(text: String) {
        #expect(throws: HoursError.unreadable(text)) { try ClockText.spans(text) }
    }

    @Test(
        "A requested time is read with its day, or as that day's opening",
        arguments: [
            ("tomorrow", "2026-11-25 08:00"), ("tomorrow at half past three", "2026-11-25 15:30"),
            ("tomorrow morning", "2026-11-25 08:00"), ("Friday", "2026-11-27 08:00"),
            ("next tue 9", "2026-12-01 09:00"),
            ("noon on Thursday", "2026-11-26 12:00"), ("half past three", "2026-11-24 15:30"),
            ("in an hour", "2026-11-24 11:00"), ("in 20min", "2026-11-24 10:20"), ("in 2h", "2026-11-24 12:00"),
            ("20min", "2026-11-24 10:20"), ("saturday", "2026-11-28 09:00"),
            ("Wed, Dec 2, 3:00 PM", "2026-12-02 15:00"), ("Dec 2", "2026-12-02 08:00"),
            ("2 December 9", "2026-12-02 09:00"),
            ("Nov 24, 2027, 9:12 AM", "2027-11-24 09:12"), ("today at 3:15 PM", "2026-11-24 15:15"),
            ("tomorrow 9:00 AM", "2026-11-25 09:00"), ("Tue, Mar 2", "2027-03-02 08:00"),
            ("Mon 2:40 PM", "2026-11-30 14:40"),
            ("Monday 7", "2026-12-07 08:00"), ("Monday at 7", "2026-11-30 07:00"), ("Monday 7 pm", "2026-11-30 19:00"),
            ("Monday 8", "2026-11-30 08:00"), ("Monday 7 at 3:30", "2026-12-07 15:30"),
            ("Monday the 7th", "2026-12-07 08:00"),
            ("Friday afternoon", "2026-11-27 13:00"), ("Friday afternoon at 3", "2026-11-27 15:00"),
            ("this afternoon", "2026-11-24 13:00"), ("tomorrow at 9 in the morning", "2026-11-25 09:00"),
            ("the day after tomorrow", "2026-11-26 08:00"), ("day after tomorrow, noon", "2026-11-26 12:00"),
            ("Mon, Nov 23, 3:00 PM", "2026-11-23 15:00"),
        ])
    func wishes(text: String, read: String) throws {
        let hours = try OfficeHours(
            zone: "America/Chicago",
            week: Dictionary(uniqueKeysWithValues: Weekday.allCases.prefix(5).map { ($0, Self.day) }))
        let now = try hours.instant(typed: try #require(WallTime("2026-11-24T10:00")))
        let wall = hours.wallTime(at: try #require(WishedTime(text, .monthFirst)).instant(from: now, hours: hours))
        #expect("\(wall.day) \(wall.clock)" == read)
    }

    @Test(
        "Other text is not a requested time",
        arguments: [
            "", "today", "whenever", "Monday Tuesday", "tomorrow late", "in", "in in", "in soon", "in é", "in noon",
            "in 99999999999999999999min", "in min", "tomorrow Friday", "Dec", "Dec 2 Jan 3", "Dec 32", "Friday evening",
        ])
    func noWish(text: String) { #expect(WishedTime(text, .monthFirst) == nil) }

    @Test(
        "A date that is another weekday, or is in no year, is refused",
        arguments: ["Tue, Dec 2", "Feb 30", "Tue the 7th"])
    func noSuchDate(text: String) throws {
        let hours = try OfficeHours(zone: "America/Chicago", week: [.monday: Self.day])
        let now = try hours.instant(typed: try #require(WallTime("2026-11-24T10:00")))
        let wished = try #require(WishedTime(text, .monthFirst))
        #expect(throws: HoursError.self) { try wished.instant(from: now, hours: hours) }
        #expect(WishedTime.day(text, .monthFirst, from: now, hours: hours) == nil)
    }

    @Test("What we write is read", arguments: ["US", "GB", "MX", "ES", "DE"], ["en", "es"])
    func round(country: String, language: String) throws {
        let hours = try OfficeHours(
            zone: "America/Chicago", week: Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, Self.day) }))
        let now = try hours.instant(typed: try #require(WallTime("2026-11-24T10:00")))
        let reader = try #require(Language.all.first { $0.code == language })
        let words = ClockWords(hours: hours, country: country, language: reader, now: now)
        for day in ["2026-11-24", "2026-11-25", "2026-11-27", "2026-12-02", "2027-03-02", "2027-05-09", "2027-09-14"] {
            let typed = try #require(WallTime(day + "T15:30"))
            let instant = try hours.instant(typed: typed)
            for text in [
                words.moment(instant), words.dated(instant), words.dayAndClock(instant), words.dayAndTime(instant),
            ] {
                #expect(try WishedTime(text, .monthFirst)?.instant(from: now, hours: hours) == instant, "\(text)")
            }
        }
    }

    @Test(
        "A city gives its time zone",
        arguments: [
            ("Chicago", "America/Chicago"), ("new york", "America/New_York"), ("europe/berlin", "Europe/Berlin"),
        ])
    func zones(text: String, zone: String) { #expect(OfficeHours.zone(like: text) == zone) }

    @Test("An unknown place has no zone", arguments: ["", "Springfield", "EST"])
    func noZone(text: String) { #expect(OfficeHours.zone(like: text) == nil) }
}
