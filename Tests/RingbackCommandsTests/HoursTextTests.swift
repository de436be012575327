import RingbackCore
import RingbackWords
import Testing

@testable import RingbackCommands

@Suite("Typed hours")
struct HoursTextTests {
    @Test("Days and spans are read, groups separated by semicolons")
    func week() throws {
        let week = try HoursText.read("Mon-Fri 08:00-12:30,13:00-17:00; Sat 9:00 - 12:00")
        #expect(week[.monday] == [Span(opens: 480, closes: 750), Span(opens: 780, closes: 1020)])
        #expect(week[.friday] == week[.monday])
        #expect(week[.saturday] == [Span(opens: 540, closes: 720)])
        #expect(week[.sunday] == nil)
    }

    @Test(
        "Ranges may span the weekend, days may be listed, names may be long",
        arguments: [
            ("Sat-Mon 10:00-12:00", [Weekday.saturday, .sunday, .monday]),
            ("10:00-12:00", [.monday, .tuesday, .wednesday, .thursday, .friday]),
            ("tue, thursday 10:00-12:00", [.tuesday, .thursday]),
            ("Monday – Wednesday: 10:00–12:00", [.monday, .tuesday, .wednesday]),
        ])
    func days(text: String, days: [Weekday]) throws {
        #expect(try Set(HoursText.read(text).keys) == Set(days))
    }

    @Test(
        "Unreadable hours are reported with an example",
        arguments: [
            ("", HoursTextError.empty), ("Someday 08:00-12:00", .noDay("Someday")), ("T 08:00-12:00", .noDay("T")),
            (", 08:00-12:00", .noDay(", ")), ("Mon closed", .noDay("closed")), ("Mon", .noHours("Mon")),
        ])
    func refused(text: String, error: HoursTextError) {
        #expect(throws: error) { try HoursText.read(text) }
        #expect(error.sentence.description.contains("Mon-Fri 08:00"))
    }

    @Test("An invalid span is quoted")
    func span() {
        #expect(throws: HoursError.unreadable("8xm-5pm")) { try HoursText.read("Mon 8xm-5pm") }
    }
}
