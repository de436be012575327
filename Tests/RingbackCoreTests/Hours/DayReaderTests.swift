import RingbackCore
import Testing

@Suite("Days as people type them")
struct DayReaderTests {
    private func day(_ text: String, _ country: String, _ side: DayReader.Side = .ahead) throws -> String? {
        let today = try #require(Workday("2026-11-24"))
        return DayReader(today: today, .of(country: country)).day(text, side)?.description
    }

    @Test(
        "A day is read as it is typed in the United States",
        arguments: [
            ("12/1", "2026-12-01"), ("12/1/26", "2026-12-01"), ("12/1/2027", "2027-12-01"), ("1/5", "2027-01-05"),
            ("12-1-2026", "2026-12-01"), ("25/12", "2026-12-25"), ("2026-12-01", "2026-12-01"),
            ("2026/12/1", "2026-12-01"), ("Dec 1", "2026-12-01"), ("1 dec", "2026-12-01"), ("Dec. 1st", "2026-12-01"),
            ("December 1, 2027", "2027-12-01"), ("Tue 12/1", "2026-12-01"), ("11/24", "2026-11-24"),
            ("today", "2026-11-24"), ("tomorrow", "2026-11-25"), ("yesterday", "2026-11-23"), ("Mon", "2026-11-30"),
            (" mon ", "2026-11-30"), ("1 dic", "2026-12-01"), ("el 1 de diciembre", "2026-12-01"),
            ("mañana", "2026-11-25"), ("lunes", "2026-11-30"), ("hoy", "2026-11-24"), ("on 12/1", "2026-12-01"),
        ])
    func american(text: String, read: String) throws { #expect(try day(text, "US") == read) }

    @Test(
        "Where the day is written first, it is read first",
        arguments: [
            ("12/1", "2027-01-12"), ("1/12", "2026-12-01"), ("1/12/26", "2026-12-01"), ("1.12.", "2026-12-01"),
            ("1.12.2026", "2026-12-01"), ("12/25", "2026-12-25"), ("mar 1/12", "2026-12-01"),
        ], ["MX", "GB", "DE", "BR"])
    func elsewhere(pair: (text: String, read: String), country: String) throws {
        #expect(try day(pair.text, country) == pair.read)
    }

    @Test("Looking back, a day without its year is the last such day")
    func past() throws {
        #expect(try day("11/1", "US", .past) == "2026-11-01")
        #expect(try day("12/1", "US", .past) == "2025-12-01")
        #expect(try day("Mon", "US", .past) == "2026-11-23")
        #expect(try day("Tue", "US", .past) == "2026-11-24")
        #expect(try day("Dec 1, 2026", "US", .past) == "2026-12-01")
    }

    @Test(
        "Other text is no day",
        arguments: [
            "", "soon", "12", "9-5", "12.30", "13/13", "2/30", "12/1 3pm", "Wed 12/1", "12/1 12/2", "0/1", "12/0",
            "1/1/1", "12/1/99999", "99999999999999999999/1", "/", "1/", "1//2", "Dec 1 12/1", "٣/١",
        ])
    func none(text: String) throws { #expect(try day(text, "US") == nil) }

    @Test("With a time it is a moment")
    func moment() throws {
        let hours = try OfficeHours(zone: "America/Chicago", week: [.tuesday: [Span(opens: 480, closes: 1020)]])
        let now = try hours.instant(typed: try #require(WallTime("2026-11-24T10:00")))
        for text in ["12/1 3pm", "12/1 at 3:00", "12/1/26, 15:00", "12/1 a las 3 de la tarde"] {
            let wished = try #require(WishedTime(text, .monthFirst), "\(text)")
            #expect(hours.wallTime(at: try wished.instant(from: now, hours: hours)) == WallTime("2026-12-01T15:00"))
        }
    }
}
