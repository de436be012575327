import RingbackCore
import RingbackDesk
import RingbackJSON
import RingbackWords

/// Times by the office's clock, as its country writes them: `5:00 PM` today, otherwise `Tue, Nov 24, 5:00 PM`.
struct OfficeTime: Sendable {
    private let hours: OfficeHours
    private let country: String
    private let clock: any OfficeClock

    /// - Throws: ``HoursError`` for an unknown zone.
    init(zone: String, country: String, clock: any OfficeClock = SystemClock()) throws(HoursError) {
        hours = try OfficeHours(zone: zone, week: [.monday: [Span(opens: 0, closes: 1440)]])
        self.country = country
        self.clock = clock
    }

    /// - Parameter time: RFC 3339, as the API writes it.
    func short(_ time: String?) -> String {
        guard let time, let instant = Timestamp(rfc3339: time) else { return "" }
        // A sheet that is watched may stay open overnight.
        let words = ClockWords(hours: hours, country: country, language: terminal.language, now: clock.now())
        return words.isToday(instant) ? words.time(instant) : words.dated(instant)
    }
}

extension APIClient {
    func officeTime() async throws -> OfficeTime {
        let office = try await get("/api/v1/office").value
        return try OfficeTime(zone: office["hours"]?.text("zone") ?? "UTC", country: office.text("country") ?? "")
    }
}

extension APIClient {
    /// The date on the office's clock.
    func today() async throws -> Workday { try Self.today(try await get("/api/v1/office").value) }

    /// A day as people type it, such as `Friday`, `12/18` or `2026-12-18`, by the office's calendar.
    /// - Parameter error: what other text throws.
    func day(typed text: String?, or error: any RingbackError) async throws -> Workday? {
        guard let text else { return nil }
        if let day = Workday(text) { return day }
        let office = try await get("/api/v1/office").value
        let days = DayReader(today: try Self.today(office), .of(country: office.text("country") ?? ""))
        guard let day = days.day(text) else { throw error }
        return day
    }

    private static func today(_ office: JSONValue) throws -> Workday {
        let hours = try OfficeHours(
            zone: office["hours"]?.text("zone") ?? "UTC", week: [.monday: [Span(opens: 0, closes: 1440)]])
        return hours.workday(at: SystemClock().now())
    }
}
