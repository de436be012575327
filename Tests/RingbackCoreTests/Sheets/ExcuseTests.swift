import RingbackCore
import RingbackWords
import Testing

@Suite("Excuses")
struct ExcuseTests {
    /// Miller Rowe's: workdays 8 to 12:30 and 1 to 5 PM in Houston; Thursday, November 26, is a holiday.
    private static func hours() throws -> OfficeHours {
        let day = [Span(opens: 480, closes: 750), Span(opens: 780, closes: 1020)]
        return try OfficeHours(
            zone: "America/Chicago",
            week: [.monday: day, .tuesday: day, .wednesday: day, .thursday: day, .friday: day],
            holidays: [#require(Workday("2026-11-26")): "Thanksgiving"])
    }

    @Test(
        "It runs until a time in office hours, today or on a coming workday",
        arguments: [
            ("2026-11-24T15:00", nil), ("2026-11-24T17:00", nil), ("2026-11-25T08:00", nil), ("2026-11-27T10:00", nil),
            ("2027-01-22T10:00", nil),
            ("2026-11-24T09:12", .past), ("2026-11-23T10:00", .past),
            ("2026-11-24T12:45", .closed(from: 480, to: 1020)),
            ("2026-11-25T07:59", .closed(from: 480, to: 1020)),
            ("2026-11-25T17:01", .closed(from: 480, to: 1020)),
            ("2026-11-26T10:00", .noWorkday(Workday(daysSince1970: 20_783))),
            ("2026-11-28T10:00", .noWorkday(Workday(daysSince1970: 20_785))),
            ("2027-01-25T10:00", .tooFar), ("2036-01-25T10:00", .tooFar),
        ] as [(String, ExcuseError?)])
    func until(text: String, wrong: ExcuseError?) throws {
        let hours = try Self.hours()
        let now = try hours.instant(typed: #require(WallTime("2026-11-24T09:12")))
        let until = try hours.instant(typed: #require(WallTime(text)))
        var found: ExcuseError?
        do throws(ExcuseError) {
            try Excuse.mustBeWorked(until, from: now, hours: hours)
        } catch { found = error }
        #expect(found == wrong)
    }

    @Test("Each reason and each refusal says what it is")
    func words() {
        #expect(Excuse.Reason.allCases.count == 6)
        #expect(Set(Excuse.Reason.allCases.map(\.label.description)).count == 6)
        #expect(ExcuseError.noteMissing.faults.map(\.field) == ["note"])
        #expect(ExcuseError.past.faults.map(\.field) == ["until"])
        #expect(ExcuseError.notLate.kind == .conflict)
    }
}
