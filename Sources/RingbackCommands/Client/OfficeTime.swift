import Foundation
import RingbackCore
import RingbackJSON
import RingbackWords

/// Times by the office's clock, in short form: `17:00` today, otherwise `Tue 24 Nov 17:00`.
struct OfficeTime: Sendable {
    private let zone: TimeZone
    private let now: Date

    init(zone: String, now: Date = Date()) {
        self.zone = TimeZone(identifier: zone) ?? .gmt
        self.now = now
    }

    /// - Parameter time: RFC 3339, as the API writes it.
    func short(_ time: String?) -> String {
        guard let time, let instant = Timestamp(rfc3339: time) else { return "" }
        let date = Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000)
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
        let today = calendar.dateComponents([.year, .month, .day], from: now)
        let clock = Span.clock((parts.hour ?? 0) * 60 + (parts.minute ?? 0))
        if (parts.year, parts.month, parts.day) == (today.year, today.month, today.day) { return clock }
        let day = date.formatted(
            Date.VerbatimFormatStyle(
                format: "\(weekday: .abbreviated) \(day: .defaultDigits) \(month: .abbreviated)",
                locale: Locale(identifier: terminal.language.code), timeZone: zone, calendar: calendar))
        return parts.year == today.year ? "\(day) \(clock)" : "\(day) \(parts.year ?? 0)"
    }
}

extension APIClient {
    func officeTime() async throws -> OfficeTime {
        OfficeTime(zone: try await get("/api/v1/office").value["hours"]?.text("zone") ?? "UTC")
    }
}
