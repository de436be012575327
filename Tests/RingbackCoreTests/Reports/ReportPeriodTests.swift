import RingbackCore
import Testing

@Suite("The period of a report")
struct ReportPeriodTests {
    private let today = Workday(daysSince1970: 20_786)

    @Test("It is four weeks with today, where nobody says otherwise")
    func usual() throws {
        let period = try ReportPeriod(from: nil, until: nil, today: today)
        #expect(period.count == 28 && period.until == today)
    }

    @Test("One that ends before it begins, is longer than two years or has no such day is refused")
    func refused() throws {
        #expect(throws: ReportError.self) { try ReportPeriod(from: "2026-11-24", until: "2026-11-23", today: today) }
        #expect(throws: ReportError.noDay("2026-02-30")) {
            try ReportPeriod(from: "2026-02-30", until: nil, today: today)
        }
        #expect(throws: ReportError.tooLong(days: 731)) {
            try ReportPeriod(from: "2016-11-24", until: "2026-11-24", today: today)
        }
        #expect(try ReportPeriod(from: "2024-01-01", until: "2025-12-31", today: today).count == 731)
    }

    @Test(
        "A week belongs to the year of its Thursday, and some years have 53",
        arguments: [
            ("2026-12-31", "2026-W53"), ("2027-01-01", "2026-W53"), ("2027-01-03", "2026-W53"),
            ("2027-01-04", "2027-W01"), ("2024-12-30", "2025-W01"), ("2021-01-03", "2020-W53"),
            ("2026-01-01", "2026-W01"), ("2023-01-01", "2022-W52"),
        ])
    func weeks(day: String, week: String) {
        #expect(Workday(day)?.isoWeek == week)
    }
}
