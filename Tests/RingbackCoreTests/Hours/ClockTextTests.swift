import RingbackCore
import Testing

@Suite struct ClockTextTests {
    private static let day = [Span(opens: 480, closes: 1020)]

    @Test(
        "a time as people write it is understood by the hour and the hours of the office",
        arguments: [
            ("3:30", 840, "15:30"), ("3:30", 420, "15:30"), ("3.30 pm", 420, "15:30"), ("15h30", 420, "15:30"),
            ("330", 840, "15:30"), ("9", 420, "09:00"), ("9am", 900, "09:00"), ("12", 420, "12:00"),
            ("noon", 420, "12:00"), ("12am", 420, "00:00"), ("03:30", 840, "03:30"), ("6", 1030, "18:00"),
            ("4 p.m.", 0, "16:00"),
        ])
    func times(text: String, now: Int, read: String) throws {
        #expect(Span.clock(try #require(ClockText(text)).minutes(within: Self.day, after: now)) == read)
    }

    @Test(
        "what is no time is none",
        arguments: ["", "about four", "25:00", "3:75", "13pm", "3:30:00", "-3", "99999", "٣"])
    func none(text: String) { #expect(ClockText(text) == nil) }

    @Test(
        "hours as people write them",
        arguments: [
            ("9am-5pm", "09:00-17:00"), ("9-5", "09:00-17:00"), ("9–17", "09:00-17:00"),
            ("8-12, 1-5", "08:00-12:00 13:00-17:00"), ("1-5pm", "13:00-17:00"), ("9 to 5", "09:00-17:00"),
            ("08:00-12:00, 13:00-17:00", "08:00-12:00 13:00-17:00"), ("8:30am - noon", "08:30-12:00"),
            ("00:00-24:00", "00:00-24:00"), ("closed", ""), ("", ""), ("10-midnight", "10:00-24:00"),
        ])
    func spans(text: String, read: String) throws {
        #expect(try ClockText.spans(text).map(\.description).joined(separator: " ") == read)
    }

    @Test("hours that cannot be read are quoted", arguments: ["nine to five", "9", "9-", "9-5-6"])
    func unreadable(text: String) {
        #expect(throws: HoursError.unreadable(text)) { try ClockText.spans(text) }
    }

    @Test(
        "a city finds its time zone",
        arguments: [
            ("Chicago", "America/Chicago"), ("new york", "America/New_York"), ("europe/berlin", "Europe/Berlin"),
        ])
    func zones(text: String, zone: String) { #expect(OfficeHours.zone(like: text) == zone) }

    @Test("a place that is none has no zone", arguments: ["", "Springfield", "EST"])
    func noZone(text: String) { #expect(OfficeHours.zone(like: text) == nil) }
}
