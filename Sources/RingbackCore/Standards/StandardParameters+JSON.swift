import Foundation

/// Readable in the column: `{"close": "17:00", "cutOff": "16:30", "hours": "08:00-17:00", …}`.
extension StandardParameters: Codable {
    private enum Key: String, CodingKey { case weekdays, hours, cutOff, close, trainingMonths, observedMonths }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        func text<Value>(_ key: Key, _ read: (String) -> Value?) throws -> Value? {
            try values.decodeIfPresent(String.self, forKey: key).flatMap(read)
        }
        self.init()
        if let days = try values.decodeIfPresent([String].self, forKey: .weekdays) {
            weekdays = Set(Weekday.allCases.filter { days.contains($0.word) })
        }
        hours = try text(.hours) { Span($0) } ?? hours
        cutOff = try text(.cutOff) { Span.minutes($0) } ?? cutOff
        close = try text(.close) { Span.minutes($0) } ?? close
        trainingMonths = try values.decodeIfPresent(Int.self, forKey: .trainingMonths) ?? trainingMonths
        observedMonths = try values.decodeIfPresent(Int.self, forKey: .observedMonths) ?? observedMonths
    }

    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(Weekday.allCases.filter(weekdays.contains).map(\.word), forKey: .weekdays)
        try values.encode(hours.description, forKey: .hours)
        try values.encode(Span.clock(cutOff), forKey: .cutOff)
        try values.encode(Span.clock(close), forKey: .close)
        try values.encode(trainingMonths, forKey: .trainingMonths)
        try values.encode(observedMonths, forKey: .observedMonths)
    }

    /// The text of a column; equal values give equal text.
    package var json: String { WeekCoding.json(self) }

    /// - Throws: a `DecodingError` for other text.
    package init(json: String) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(json.utf8))
    }
}

extension StandardParameters {
    package static let monthsAllowed = 1...60

    /// - Throws: a ``StandardError`` that names the field.
    package func validate() throws(StandardError) {
        guard !weekdays.isEmpty else { throw .weekdaysMissing }
        guard hours.opens < hours.closes, (0...1440).contains(hours.opens), (0...1440).contains(hours.closes) else {
            throw .hoursWrong
        }
        guard (0...1440).contains(cutOff) else { throw .timeWrong("cutOff") }
        guard (0...1439).contains(close) else { throw .timeWrong("close") }
        guard Self.monthsAllowed.contains(trainingMonths) else { throw .monthsWrong("trainingMonths") }
        guard Self.monthsAllowed.contains(observedMonths) else { throw .monthsWrong("observedMonths") }
    }
}

extension StandardParameters {
    /// Sets what was typed; `nil` stays as it is.
    /// - Throws: ``StandardError/hoursWrong``, ``StandardError/timeWrong(_:)``.
    package mutating func setTimes(hours: String?, cutOff: String?, close: String?) throws(StandardError) {
        func minutes(_ text: String?, _ field: String, or known: Int) throws(StandardError) -> Int {
            guard let text else { return known }
            guard let minutes = Span.minutes(text) ?? ClockText(text)?.minutes else { throw .timeWrong(field) }
            return minutes
        }
        if let hours {
            guard let span = Span(hours.replacing("–", with: "-").replacing(" ", with: "")) else { throw .hoursWrong }
            self.hours = span
        }
        self.cutOff = try minutes(cutOff, "cutOff", or: self.cutOff)
        self.close = try minutes(close, "close", or: self.close)
    }
}
