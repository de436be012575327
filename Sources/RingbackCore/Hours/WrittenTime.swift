package import RingbackWords

/// A day or a time within a phrase, written for each reader as their language and the office's country write it.
///
/// Errors and findings are said before it is known who reads them.
enum WrittenTime: Equatable, PhraseFill {
    /// "Nov 25, 2026".
    case date(Workday)
    /// "Wed, Nov 25".
    case near(Workday)
    /// Minutes since midnight: "9:12 AM".
    case clock(Int)
    /// "8:00 AM–12:30 PM".
    case span(Span)

    func text(in language: Language) -> String {
        let format = ClockFormat.of(language: language.code, country: language.country)
        return switch self {
        case .date(let day): format.dateAndYear(day)
        case .near(let day): format.date(day)
        case .clock(let minutes): Self.clock(minutes, format)
        case .span(let span): "\(Self.clock(span.opens, format))–\(Self.clock(span.closes, format))"
        }
    }

    /// Clocks that go to 24 say so at the end of a day.
    private static func clock(_ minutes: Int, _ format: ClockFormat) -> String {
        minutes == 1440 && !format.saysTwelve ? Span.clock(minutes) : format.clock(minutes)
    }

    var kept: String {
        switch self {
        case .date(let day): "date \(day)"
        case .near(let day): "near \(day)"
        case .clock(let minutes): "clock \(Span.clock(minutes))"
        case .span(let span): "span \(span)"
        }
    }

    init?(kept text: String) {
        let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "date": if let day = Workday(parts[1]) { self = .date(day) } else { return nil }
        case "near": if let day = Workday(parts[1]) { self = .near(day) } else { return nil }
        case "clock": if let minutes = Span.minutes(parts[1]) { self = .clock(minutes) } else { return nil }
        case "span": if let span = Span(parts[1]) { self = .span(span) } else { return nil }
        default: return nil
        }
    }
}

extension Phrase {
    /// A column's text; what is no kept phrase is read as it is.
    package init(kept text: String) {
        self.init(kept: text) { WrittenTime(kept: $0) }
    }

    /// Minutes since midnight, as the reader's clock shows them.
    package static func clock(_ minutes: Int) -> Phrase { Phrase(made: WrittenTime.clock(minutes)) }
}

extension Workday {
    /// With its year, as the reader writes it.
    package var written: Phrase { Phrase(made: WrittenTime.date(self)) }
}

extension Span {
    package var written: Phrase { Phrase(made: WrittenTime.span(self)) }
}

extension WallTime {
    /// The time of day alone.
    package var writtenClock: Phrase { .clock(minutes) }
}

/// Instants of one office as findings say them, on its wall clock.
package struct WrittenTimes: Sendable {
    private let hours: OfficeHours
    private let year: Int

    /// - Parameter now: days of another year say which.
    package init(hours: OfficeHours, now: Timestamp) {
        self.hours = hours
        year = hours.workday(at: now).year
    }

    /// "9:12 AM".
    package func time(_ instant: Timestamp) -> Phrase { hours.wallTime(at: instant).writtenClock }

    /// "Wed, Nov 25".
    package func date(_ day: Workday) -> Phrase {
        day.year == year ? Phrase(made: WrittenTime.near(day)) : day.written
    }

    /// "Tue, Nov 24, 5:00 PM".
    package func dated(_ instant: Timestamp) -> Phrase {
        let wall = hours.wallTime(at: instant)
        return say("\(date(wall.day)), \(wall.writtenClock)")
    }
}
