/// When an office is open: a time zone, spans for each weekday, and holidays.
///
/// The only place where an instant becomes a day or hour of an office. A person with other hours has a value of their
/// own, made by ``keeping(_:)``.
///
/// Hours are wall-clock times. If the clocks go forward over an opening or closing time, it is the first instant after
/// the gap; if they go back and show it twice, it is the first of the two. A day without any instant (Samoa's
/// 2011-12-30) is not a workday.
package struct OfficeHours: Hashable, Sendable {
    package static let spanLimit = 12

    /// Whether the zone database has this zone.
    package static func knows(zone: String) -> Bool { WallClock(named: zone) != nil }

    package static let holidayLimit = 2000
    package static let holidayNameLimit = 100
    package static let holidayYears = 2000...2100
    /// How far ahead to look for an opening.
    package static let searchDays = 366

    private let kept: Kept

    /// Name in the zone database, `Europe/Berlin`.
    package var zone: String { kept.zone }
    package var holidays: [Workday: String] { kept.holidays }
    var wallClock: WallClock { kept.wallClock }

    /// Shared by all copies: hours are handed on for each row of a sheet.
    private final class Kept: Hashable, Sendable {
        let zone: String
        let holidays: [Workday: String]
        /// Seven entries, Monday first; sorted, without overlaps.
        let week: [[Span]]
        let wallClock: WallClock
        let holidayNumbers: Set<Int64>

        init(_ wallClock: WallClock, named zone: String, week: [[Span]], holidays: [Workday: String]) {
            (self.zone, self.wallClock, self.week, self.holidays) = (zone, wallClock, week, holidays)
            holidayNumbers = Set(holidays.keys.map(\.daysSince1970))
        }

        static func == (left: Kept, right: Kept) -> Bool {
            left === right || left.zone == right.zone && left.week == right.week && left.holidays == right.holidays
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(zone)
            hasher.combine(week)
        }
    }

    /// - Parameter week: spans in any order; adjacent spans are merged; a missing weekday is closed.
    /// - Throws: a ``HoursError`` naming the day, if the zone does not exist, or if spans overlap, end before they
    ///   begin, leave the day, or are missing altogether.
    package init(
        zone: String, week: [Weekday: [Span]], holidays: [Workday: String] = [:]
    ) throws(HoursError) {
        guard let wallClock = WallClock(named: zone) else { throw .unknownZone(zone) }
        guard holidays.count <= Self.holidayLimit else { throw .tooManyHolidays(limit: Self.holidayLimit) }
        for (day, name) in holidays where name.unicodeScalars.count > Self.holidayNameLimit {
            throw .holidayName(day, limit: Self.holidayNameLimit)
        }
        var sorted: [[Span]] = []
        for weekday in Weekday.allCases { sorted.append(try Self.checked(week[weekday] ?? [], on: weekday)) }
        guard sorted.contains(where: { !$0.isEmpty }) else { throw .noSpans }
        kept = Kept(wallClock, named: zone, week: sorted, holidays: holidays)
    }

    private static func checked(_ spans: [Span], on weekday: Weekday) throws(HoursError) -> [Span] {
        guard spans.count <= spanLimit else { throw .tooManySpans(weekday, limit: spanLimit) }
        var kept: [Span] = []
        for span in spans.sorted(by: { ($0.opens, $0.closes) < ($1.opens, $1.closes) }) {
            let inDay = 0...1440
            guard inDay.contains(span.opens), inDay.contains(span.closes), span.opens != span.closes else {
                throw .outsideDay(weekday, span)
            }
            guard span.opens < span.closes else { throw .overnight(weekday, span) }
            guard let last = kept.last else {
                kept.append(span)
                continue
            }
            guard last.closes <= span.opens else { throw .overlapping(weekday, last, span) }
            if last.closes == span.opens {
                kept[kept.count - 1] = Span(opens: last.opens, closes: span.closes)
            } else {
                kept.append(span)
            }
        }
        return kept
    }

    /// Call when saving: refuses hours without an opening in the year after `day` because every day is a holiday, so
    /// that no deadline search runs forever.
    package func validate(on day: Workday) throws(HoursError) {
        if nextWorkday(after: day.adding(days: -1)) == nil { throw .neverOpens(after: day) }
    }

    package func spans(on weekday: Weekday) -> [Span] { kept.week[weekday.rawValue - 1] }

    /// Spans of a civil day by its number; none on a holiday.
    func spans(onDay number: Int64) -> [Span] {
        if kept.holidayNumbers.contains(number) { return [] }
        return kept.week[Int((number + 3).floored(by: 7).remainder)]
    }
}

// MARK: - Days

extension OfficeHours {
    /// The date on the office's wall clock, whether or not it is open that day.
    package func workday(at instant: Timestamp) -> Workday {
        Workday(daysSince1970: dayNumber(at: instant))
    }

    func dayNumber(at instant: Timestamp) -> Int64 {
        wallClock.localSeconds(at: instant).floored(by: 86_400).quotient
    }

    /// Whether the office opens on that day at all.
    package func isWorkday(_ day: Workday) -> Bool { opening(on: day) != nil }

    /// The first workday after `day`; `nil` if there is none within a year.
    package func nextWorkday(after day: Workday) -> Workday? { workday(1, after: day) }

    /// The `count`-th workday after `day`; `nil` if a whole year has none.
    package func workday(_ count: Int, after day: Workday) -> Workday? {
        var number = day.daysSince1970
        for _ in 0..<max(0, count) {
            guard let next = (number + 1...number + Int64(Self.searchDays)).first(where: { opens(onDay: $0) }) else {
                return nil
            }
            number = next
        }
        return Workday(daysSince1970: number)
    }

    private func opens(onDay number: Int64) -> Bool {
        spans(onDay: number).contains { opening(of: $0, onDay: number) != nil }
    }

    /// When the office first opens that day; `nil` if it stays closed.
    package func opening(on day: Workday) -> Timestamp? {
        let number = day.daysSince1970
        return spans(onDay: number).lazy.compactMap { opening(of: $0, onDay: number) }.first?.opens
    }

    /// When the office closes for the day; `nil` if it never opens.
    package func closing(on day: Workday) -> Timestamp? {
        let number = day.daysSince1970
        return spans(onDay: number).reversed().lazy.compactMap { opening(of: $0, onDay: number) }.first?.closes
    }
}

// MARK: - The wall clock

extension OfficeHours {
    /// What the office's clock shows, to the minute.
    package func wallTime(at instant: Timestamp) -> WallTime {
        let (day, second) = wallClock.localSeconds(at: instant).floored(by: 86_400)
        return WallTime(day: Workday(daysSince1970: day), minutes: Int(second / 60))
    }

    /// The instant of a time somebody typed; the first one if the clock shows it twice.
    /// - Throws: ``HoursError/skippedTime(_:zone:from:to:)`` if the clocks skip it, ``HoursError/skippedDay(_:zone:)``
    ///   if the whole day does not exist there, and ``HoursError/beyond(_:)`` near the ends of the calendar.
    package func instant(typed time: WallTime) throws(HoursError) -> Timestamp {
        let local = time.localSeconds
        let instant = wallClock.firstInstant(showing: local)
        if instant + wallClock.offset(at: instant) != local {
            let from = WallTime(localSeconds: instant + wallClock.offset(at: instant - 1))
            let to = WallTime(localSeconds: instant + wallClock.offset(at: instant))
            if from <= WallTime(day: time.day, minutes: 0), to.day > time.day {
                throw .skippedDay(time.day, zone: zone)
            }
            throw .skippedTime(time, zone: zone, from: from, to: to)
        }
        guard let typed = Timestamp(exactly: instant * 1000) else { throw .beyond(time) }
        return typed
    }

    /// The instant of a computed time: in a gap, the first instant after it.
    package func instant(computed time: WallTime) -> Timestamp {
        Timestamp(milliseconds: wallClock.firstInstant(showing: time.localSeconds) * 1000)
    }
}

extension WallTime {
    var localSeconds: Int64 { day.daysSince1970 * 86_400 + Int64(minutes) * 60 }

    init(localSeconds: Int64) {
        let (day, second) = localSeconds.floored(by: 86_400)
        self.init(day: Workday(daysSince1970: day), minutes: Int(second / 60))
    }
}
