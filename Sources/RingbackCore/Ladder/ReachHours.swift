import Foundation
package import RingbackWords

/// When a way may be used, on the clock of whoever is to be reached: any time, or spans of weekdays.
package struct ReachHours: Equatable, Sendable {
    /// Empty: at any time.
    package let week: [Weekday: [Span]]

    package static let always = Self(week: [:])

    private init(week: [Weekday: [Span]]) { self.week = week }

    package func holds(on day: Weekday, minute: Int) -> Bool {
        week.isEmpty || (week[day] ?? []).contains { $0.opens <= minute && minute < $0.closes }
    }

    /// Reads `08–21`, `Mon–Fri 8–18, Sat 9:30–12`, `7am-9pm`, in English and Spanish; nothing typed is any time.
    package init?(typed text: String) {
        var week: [Weekday: [Span]] = [:]
        var days = Set(Weekday.allCases)
        for part in Self.parts(text) {
            guard let digit = part.firstIndex(where: \.isNumber), let span = Self.span(part[digit...]) else {
                return nil
            }
            let named = part[..<digit].trimmingCharacters(in: .whitespaces)
            if !named.isEmpty {
                guard let read = Self.days(named) else { return nil }
                days = read
            }
            for day in days { week[day, default: []].append(span) }
        }
        for day in week.keys {
            let spans = (week[day] ?? []).sorted { ($0.opens, $0.closes) < ($1.opens, $1.closes) }
            guard zip(spans, spans.dropFirst()).allSatisfy({ $0.closes <= $1.opens }) else { return nil }
            week[day] = spans
        }
        self.init(week: week)
    }

    private static func parts(_ text: String) -> [String] {
        let folded = text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).lowercased()
        return folded.replacing("–", with: "-").replacing("—", with: "-").replacing(" to ", with: "-")
            .split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline })
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    private static func span(_ text: Substring) -> Span? {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false).map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        guard ends.count == 2, let opens = minutes(ends[0]), let closes = minutes(ends[1]), opens < closes else {
            return nil
        }
        return Span(opens: opens, closes: closes)
    }

    /// `8`, `08:30`, `9pm`, `24`.
    private static func minutes(_ text: String) -> Int? {
        var clock = text.replacing(" ", with: "").replacing(".", with: "")
        let isAfternoon = clock.hasSuffix("pm")
        let isMorning = clock.hasSuffix("am")
        if isAfternoon || isMorning { clock.removeLast(2) }
        guard let minutes = Span.minutes(clock.contains(":") ? clock : clock + ":00") else { return nil }
        guard isAfternoon || isMorning else { return minutes }
        guard (60..<780).contains(minutes) else { return nil }
        return minutes % 720 + (isAfternoon ? 720 : 0)
    }

    /// `mon-fri`, `sat sun`, `lun-vie`.
    private static func days(_ text: String) -> Set<Weekday>? {
        var days: Set<Weekday> = []
        for word in text.replacing(" - ", with: "-").split(whereSeparator: { $0 == " " || $0 == "." }) {
            let ends = word.split(separator: "-").map { day($0) }
            guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1] else { return nil }
            var at = first
            days.insert(at)
            while at != last {
                at = at.next
                days.insert(at)
            }
        }
        return days.isEmpty ? nil : days
    }

    private static func day(_ word: Substring) -> Weekday? {
        guard word.count >= 2 else { return nil }
        let fits = Weekday.allCases.filter { day in
            [day.word, spanish[day.rawValue - 1]].contains { $0.hasPrefix(word) }
        }
        return fits.count == 1 ? fits[0] : nil
    }

    private static let spanish = ["lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"]

    /// `Mon–Fri 08:00–18:00, Sat 09:00–12:00`; empty for any time.
    package func text(in language: Language = .english) -> String {
        var groups: [(days: [Weekday], spans: [Span])] = []
        for day in Weekday.allCases {
            let spans = week[day] ?? []
            if groups.last?.spans == spans, !groups.isEmpty {
                groups[groups.count - 1].days.append(day)
            } else {
                groups.append(([day], spans))
            }
        }
        return groups.filter { !$0.spans.isEmpty }.flatMap { group in
            group.spans.map { span in
                let clock = "\(Span.clock(span.opens))–\(Span.clock(span.closes))"
                guard group.days.count < 7, let first = group.days.first, let last = group.days.last else {
                    return clock
                }
                let from = Self.short(first, language)
                return first == last ? "\(from) \(clock)" : "\(from)–\(Self.short(last, language)) \(clock)"
            }
        }.joined(separator: ", ")
    }

    private static func short(_ day: Weekday, _ language: Language) -> String { String(language(day.name).prefix(3)) }
}

extension ReachHours: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let hours = Self(typed: text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not hours"))
        }
        self = hours
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text())
    }
}
