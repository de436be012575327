import Foundation

/// One person's paid hours, if they differ from the office's: a week, perhaps a zone, and days off. The office's
/// holidays apply as well.
package struct PersonalHours: Hashable, Sendable {
    /// `nil`: the office's.
    package let zone: String?
    package let week: [Weekday: [Span]]
    package let daysOff: [Workday: String]

    package init(zone: String? = nil, week: [Weekday: [Span]], daysOff: [Workday: String] = [:]) {
        self.zone = zone
        self.week = week
        self.daysOff = daysOff
    }
}

extension OfficeHours {
    /// The same hours with other holidays.
    package func keeping(holidays: [Workday: String]) throws(HoursError) -> OfficeHours {
        let week = Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, spans(on: $0)) })
        return try OfficeHours(zone: zone, week: week, holidays: holidays)
    }

    /// One person's hours in this office: their own if they have any, else the office's.
    package func keeping(_ own: PersonalHours?) throws(HoursError) -> OfficeHours {
        guard let own else { return self }
        return try OfficeHours(
            zone: own.zone ?? zone, week: own.week, holidays: holidays.merging(own.daysOff) { _, off in off })
    }
}

extension PersonalHours: Codable {
    private enum Key: String, CodingKey { case zone, week, daysOff }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        try self.init(
            zone: container.decodeIfPresent(String.self, forKey: .zone),
            week: WeekCoding.decode(container.decode([String: [String]].self, forKey: .week)),
            daysOff: WeekCoding.days(container.decodeIfPresent([String: String].self, forKey: .daysOff) ?? [:]))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encodeIfPresent(zone, forKey: .zone)
        try container.encode(WeekCoding.encode { week[$0] ?? [] }, forKey: .week)
        try container.encode(WeekCoding.text(daysOff), forKey: .daysOff)
    }

    /// The text stored in a column; equal values give equal text.
    package var json: String { WeekCoding.json(self) }

    /// - Throws: ``HoursError``, or a `DecodingError` for other text.
    package init(json: String) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(json.utf8))
    }
}
