import Foundation
import Synchronization

/// A date and a time of day as a clock on the wall shows them, somewhere.
package struct WallTime: Hashable, Sendable {
    package let day: Workday
    /// From local midnight, 0 to 1440; 1440 is the midnight at which the day ends.
    package let minutes: Int

    package init(day: Workday, minutes: Int) {
        self.day = day
        self.minutes = minutes
    }

    /// Reads what a date-and-time field sends: `2026-03-29T02:30`, or with a space.
    package init?(_ text: String) {
        let parts = text.split(whereSeparator: { $0 == "T" || $0 == " " })
        guard parts.count == 2, let day = Workday(String(parts[0])), let minutes = Span.minutes(parts[1]) else {
            return nil
        }
        self.init(day: day, minutes: minutes)
    }

    /// `02:30`.
    package var clock: String { Span.clock(minutes) }
}

extension WallTime: Comparable {
    package static func < (left: Self, right: Self) -> Bool { (left.day, left.minutes) < (right.day, right.minutes) }
}

/// The clock on the wall of one time zone: local time to instants and back, over every change of the clocks.
///
/// *Local seconds* are what the clock shows, counted from 1970-01-01 00:00 on that clock. Only the zone's offset at an
/// instant is asked of Foundation; days come from arithmetic, because `Calendar` costs a hundred times as much.
struct WallClock: Hashable, Sendable {
    let zone: TimeZone
    private let memory = OffsetMemory()

    /// - Returns: `nil` unless the name is one of the zone database's, with its own spelling. Abbreviations (`EST`) and
    ///   bare offsets (`GMT+5`) know nothing of daylight saving and are not taken.
    init?(named name: String) {
        guard name.utf8.count <= 64, name.contains("/") || name == "UTC", let zone = TimeZone(identifier: name) else {
            return nil
        }
        self.zone = zone
    }

    static func == (left: Self, right: Self) -> Bool { left.zone == right.zone }

    func hash(into hasher: inout Hasher) { hasher.combine(zone) }

    /// Seconds east of Greenwich at an instant.
    func offset(at seconds: Int64) -> Int64 {
        let day = seconds.floored(by: 86_400).quotient
        if let known = memory.offset(onDay: day) { return known }
        let first = looked(at: day * 86_400)
        guard looked(at: day * 86_400 + 86_399) == first else { return looked(at: seconds) }
        memory.keep(first, onDay: day)
        return first
    }

    private func looked(at seconds: Int64) -> Int64 {
        Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds))))
    }

    func localSeconds(at instant: Timestamp) -> Int64 {
        let seconds = instant.milliseconds.floored(by: 1000).quotient
        return seconds + offset(at: seconds)
    }

    /// The first instant at which this clock shows `local` or later.
    ///
    /// For a time that the clock shows twice this is the first time, for one that it skips the first instant after the
    /// gap. It never goes back when `local` goes forward, which is what makes spans of a day follow one another.
    func firstInstant(showing local: Int64) -> Int64 {
        let before = offset(at: local - Self.reach)
        let after = offset(at: local + Self.reach)
        if before == after { return local - before }
        let change = self.change(between: local - Self.reach, and: local + Self.reach)
        return local < change + before ? local - before : max(change, local - after)
    }

    /// The instant of the change of offset between two instants whose offsets differ.
    func change(between early: Int64, and late: Int64) -> Int64 {
        var (early, late) = (early, late)
        let before = offset(at: early)
        while late - early > 1 {
            let middle = early + (late - early) / 2
            if offset(at: middle) == before { early = middle } else { late = middle }
        }
        return late
    }

    /// No zone was ever further than this from Greenwich (Manila until 1844: 15 h 56 min).
    private static let reach: Int64 = 16 * 3600
}

/// The offsets of days (of UTC) through which a zone keeps one: a sheet asks for the same few days a thousand times, and
/// each answer of Foundation takes a lock and a calendar.
private final class OffsetMemory: Sendable {
    private static let limit = 4096
    private let days = Mutex<[Int64: Int64]>([:])

    func offset(onDay day: Int64) -> Int64? { days.withLock { $0[day] } }

    func keep(_ offset: Int64, onDay day: Int64) {
        days.withLock { days in
            if days.count >= Self.limit { days = [:] }
            days[day] = offset
        }
    }
}
