import RingbackCore
import Testing

@Suite("Times at the ends of the calendar")
struct TimestampTests {
    @Test("Arithmetic is clamped and never traps", arguments: [Int64.min, -1, 0, 1, .max])
    func ends(number: Int64) {
        for start in [Timestamp.earliest, Timestamp(milliseconds: number), .latest] {
            for moved in [start.adding(seconds: number), start.adding(milliseconds: number)] {
                #expect(moved >= .earliest && moved <= .latest)
            }
        }
        #expect((1...9999).contains(Workday(daysSince1970: number).year))
        #expect((1...9999).contains(Workday(daysSince1970: 0).adding(days: Int(number)).year))
    }

    @Test("A number outside these years is not a time", arguments: [Int64.min, -62_135_510_400_001, .max])
    func numbers(number: Int64) { #expect(Timestamp(exactly: number) == nil) }

    @Test("The last minute of the calendar is refused with a sentence")
    func lastMinute() throws {
        let hours = try OfficeHours(zone: "America/Chicago", week: [.monday: [Span(opens: 480, closes: 1020)]])
        let time = try #require(WallTime("9999-12-31T23:59"))
        #expect(throws: HoursError.beyond(time)) { try hours.instant(typed: time) }
    }
}
