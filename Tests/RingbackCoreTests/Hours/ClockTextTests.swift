import RingbackCore
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
        ])
    func wishes(text: String, read: String) throws {
        let hours = try OfficeHours(
            zone: "America/Chicago",
            week: Dictionary(uniqueKeysWithValues: Weekday.allCases.prefix(5).map { ($0, Self.day) }))
        let now = try hours.instant(typed: try #require(WallTime("2026-11-24T10:00")))
        let wall = hours.wallTime(at: try #require(WishedTime(text)).instant(from: now, hours: hours))
        #expect("\(wall.day) \(wall.clock)" == read)
    }

    @Test(
        "Other text is not a requested time",
        arguments: [
            "", "today", "whenever", "Monday Tuesday", "tomorrow late", "in", "in in", "in soon", "in é", "in noon",
            "in 99999999999999999999min", "in min",
        ])
    func noWish(text: String) { #expect(WishedTime(text) == nil) }

    @Test(
        "A city gives its time zone",
        arguments: [
            ("Chicago", "America/Chicago"), ("new york", "America/New_York"), ("europe/berlin", "Europe/Berlin"),
        ])
    func zones(text: String, zone: String) { #expect(OfficeHours.zone(like: text) == zone) }

    @Test("An unknown place has no zone", arguments: ["", "Springfield", "EST"])
    func noZone(text: String) { #expect(OfficeHours.zone(like: text) == nil) }
}
