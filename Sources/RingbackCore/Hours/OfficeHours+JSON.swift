import Foundation

/// Readable in the column and usable in a settings file: `{"zone": "Europe/Berlin", "week": {"monday": ["08:00-12:00",
/// "13:00-17:00"]}, "holidays": {"2026-12-25": "Christmas"}}`.
extension OfficeHours: Codable {
    private enum Key: String, CodingKey { case zone, week, holidays }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        try self.init(
            zone: container.decode(String.self, forKey: .zone),
            week: WeekCoding.decode(container.decode([String: [String]].self, forKey: .week)),
            holidays: WeekCoding.days(container.decodeIfPresent([String: String].self, forKey: .holidays) ?? [:]))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(zone, forKey: .zone)
        try container.encode(WeekCoding.encode { spans(on: $0) }, forKey: .week)
        try container.encode(WeekCoding.text(holidays), forKey: .holidays)
    }

    /// The text stored in a column; equal values give equal text.
    package var json: String { WeekCoding.json(self) }

    /// - Throws: ``HoursError``, or a `DecodingError` for other text.
    package init(json: String) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(json.utf8))
    }
}

/// Weeks and dates in JSON.
enum WeekCoding {
    static func decode(_ week: [String: [String]]) throws(HoursError) -> [Weekday: [Span]] {
        var decoded: [Weekday: [Span]] = [:]
        for (name, spans) in week {
            guard let weekday = Weekday.allCases.first(where: { $0.word == name.lowercased() }) else {
                throw .unreadable(name)
            }
            for text in spans {
                guard let span = Span(text) else { throw .unreadable(text) }
                decoded[weekday, default: []].append(span)
            }
        }
        return decoded
    }

    static func encode(_ spans: (Weekday) -> [Span]) -> [String: [String]] {
        var week: [String: [String]] = [:]
        for weekday in Weekday.allCases where !spans(weekday).isEmpty {
            week[weekday.word] = spans(weekday).map(\.description)
        }
        return week
    }

    static func days(_ texts: [String: String]) throws(HoursError) -> [Workday: String] {
        var days: [Workday: String] = [:]
        for (text, name) in texts {
            guard let day = Workday(text) else { throw .unreadable(text) }
            days[day] = name
        }
        return days
    }

    static func text(_ days: [Workday: String]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: days.map { ($0.key.description, $0.value) })
    }

    static func json(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Dictionaries of strings always encode; the empty object would be refused on reading.
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}
