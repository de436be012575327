import RingbackCore

/// A week of hours as a form has it: one text a day, `08:00-12:00, 13:00-17:00`.
enum WeekForm {
    /// - Throws: ``HoursError/unreadable(_:)`` that quotes what could not be read.
    static func read(_ form: Fields) throws(HoursError) -> [Weekday: [Span]] {
        var week: [Weekday: [Span]] = [:]
        for weekday in Weekday.allCases { week[weekday] = try spans(form["hours.\(weekday.rawValue)"]) }
        return week
    }

    /// Takes dashes of any length, and single hours: `8-12, 13–17`.
    static func spans(_ text: String) throws(HoursError) -> [Span] {
        var spans: [Span] = []
        for part in text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
            let ends = part.split(whereSeparator: { "-–—".contains($0) }).map { $0.filter { !$0.isWhitespace } }
            guard ends.count == 2, let opens = minutes(ends[0]), let closes = minutes(ends[1]) else {
                throw .unreadable(PlainText.shortened(String(part), to: 60))
            }
            spans.append(Span(opens: opens, closes: closes))
        }
        return spans
    }

    /// `08:30`, `8:30`, or the hour alone.
    static func minutes(_ text: String) -> Int? {
        Span.minutes(text) ?? Span.minutes(text + ":00")
    }

    static func text(_ spans: [Span]) -> String { spans.map(\.description).joined(separator: ", ") }
}

extension OfficeFields {
    /// As it was typed.
    init(_ form: Fields) {
        self.init(
            name: form["name"], timeZone: form["timeZone"], country: form["country"],
            hours: Weekday.allCases.map { form["hours.\($0.rawValue)"] })
    }

    init(_ office: Office) {
        self.init(
            name: office.name, timeZone: office.hours.zone, country: office.country,
            hours: Weekday.allCases.map { WeekForm.text(office.hours.spans(on: $0)) })
    }
}
