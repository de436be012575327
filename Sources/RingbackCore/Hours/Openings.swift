/// One open period as instants: from `opens` up to but not including `closes`.
package struct Opening: Hashable, Sendable {
    package let day: Workday
    package let opens: Timestamp
    package let closes: Timestamp

    package init(day: Workday, opens: Timestamp, closes: Timestamp) {
        self.day = day
        self.opens = opens
        self.closes = closes
    }
}

/// An office's openings in order, from a day on. Ends when a year has none, or with the year 9999.
struct Openings: Sequence, IteratorProtocol {
    private let hours: OfficeHours
    private var day: Int64
    private var spans: [Span]
    private var place = 0
    private var barrenDays = 0

    init(of hours: OfficeHours, fromDay day: Int64) {
        self.hours = hours
        self.day = day
        spans = hours.spans(onDay: day)
    }

    mutating func next() -> Opening? {
        while true {
            while place < spans.count {
                let opening = hours.opening(of: spans[place], onDay: day)
                place += 1
                if let opening {
                    barrenDays = 0
                    return opening
                }
            }
            barrenDays += 1
            day += 1
            if barrenDays > OfficeHours.searchDays || day > Self.lastDay { return nil }
            spans = hours.spans(onDay: day)
            place = 0
        }
    }

    /// 9999-12-31.
    private static let lastDay: Int64 = 2_932_896
}

extension OfficeHours {
    /// The instants of a span on a day; `nil` if the clocks skip all of it.
    func opening(of span: Span, onDay number: Int64) -> Opening? {
        let midnight = number * 86_400
        let opens = wallClock.firstInstant(showing: midnight + Int64(span.opens) * 60)
        let closes = wallClock.firstInstant(showing: midnight + Int64(span.closes) * 60)
        guard opens < closes else { return nil }
        return Opening(
            day: Workday(daysSince1970: number),
            opens: Timestamp(milliseconds: opens * 1000), closes: Timestamp(milliseconds: closes * 1000))
    }

    /// The openings of one day.
    package func openings(on day: Workday) -> [Opening] {
        spans(onDay: day.daysSince1970).compactMap { opening(of: $0, onDay: day.daysSince1970) }
    }

    /// The openings that end after `instant`, starting with the one that contains it.
    func openings(endingAfter instant: Timestamp) -> some Sequence<Opening> {
        // From the day before: where clocks went back over midnight, its hours may not be over.
        Openings(of: self, fromDay: dayNumber(at: instant) - 1).lazy.drop { $0.closes <= instant }
    }

    /// The opening that contains `instant`, else the next; `nil` if there is none within a year.
    package func opening(atOrAfter instant: Timestamp) -> Opening? {
        openings(endingAfter: instant).first { _ in true }
    }

    package func isOpen(at instant: Timestamp) -> Bool {
        opening(atOrAfter: instant).map { $0.opens <= instant } ?? false
    }

    /// The next opening time after `instant`; `nil` if there is none within a year, as in an office that never closes.
    package func nextOpening(after instant: Timestamp) -> Timestamp? {
        let horizon = instant.adding(seconds: Int64(Self.searchDays) * 86_400)
        var lastClosing: Timestamp?
        for opening in openings(endingAfter: instant) {
            if opening.opens > horizon { return nil }
            if opening.opens > instant, opening.opens != lastClosing { return opening.opens }
            lastClosing = opening.closes
        }
        return nil
    }
}

// MARK: - The clock that runs only in office hours

extension OfficeHours {
    /// The instant by which this much office time has passed. Adding nothing gives `instant` itself, even out of hours;
    /// time that ends exactly at closing ends there, not at the next opening.
    /// - Returns: `nil` if the hours stop (a year of holidays) before the time has passed, or for more than ten years
    ///   of office time.
    package func add(officeSeconds: Int64, to instant: Timestamp) -> Timestamp? {
        guard officeSeconds > 0 else { return instant }
        guard officeSeconds <= 3660 * 86_400 else { return nil }
        var left = officeSeconds * 1000
        for opening in openings(endingAfter: instant) {
            let start = max(opening.opens, instant).milliseconds
            let length = opening.closes.milliseconds - start
            if left <= length { return Timestamp(milliseconds: start + left) }
            left -= length
        }
        return nil
    }

    /// The office time between two instants, in whole seconds; 0 if `end` is not later than `start`.
    package func officeSeconds(from start: Timestamp, to end: Timestamp) -> Int64 {
        guard start < end else { return 0 }
        var total: Int64 = 0
        for opening in openings(endingAfter: start) {
            if opening.opens >= end { break }
            total += min(opening.closes, end).milliseconds - max(opening.opens, start).milliseconds
        }
        return total / 1000
    }
}
