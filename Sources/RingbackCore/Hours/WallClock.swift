import Foundation
import Synchronization

/// A date and time of day as a wall clock shows them, somewhere.
package struct WallTime: Hashable, Sendable {
    package let day: Workday
    /// From local midnight, 0 to 1440; 1440 is the midnight that ends the day.
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

/// The wall clock of one time zone: local time to instants and back, across every clock change.
///
/// *Local seconds* count from 1970-01-01 00:00 on that clock. Foundation is asked only for offsets at an instant; days
/// come from arithmetic, because `Calendar` costs a hundred times as much.
struct WallClock: Hashable, Sendable {
    let zone: TimeZone
    private let memory = OffsetMemory()

    /// - Returns: `nil` unless the name is in the zone database, spelled exactly. Abbreviations (`EST`) and bare
    ///   offsets (`GMT+5`) know no daylight saving and are refused.
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
    /// For a time shown twice this is the first occurrence, for a skipped one the first instant after the gap. It is
    /// monotonic in `local`, which keeps the spans of a day in order.
    func firstInstant(showing local: Int64) -> Int64 {
        let before = offset(at: local - Self.reach)
        let after = offset(at: local + Self.reach)
        if before == after { return local - before }
        let change = self.change(between: local - Self.reach, and: local + Self.reach)
        return local < change + before ? local - before : max(change, local - after)
    }

    /// The instant the offset changes between two instants whose offsets differ.
    func change(between early: Int64, and late: Int64) -> Int64 {
        var (early, late) = (early, late)
        let before = offset(at: early)
        while late - early > 1 {
            let middle = early + (late - early) / 2
            if offset(at: middle) == before { early = middle } else { late = middle }
        }
        return late
    }

    /// No zone was ever further from Greenwich (Manila until 1844: 15 h 56 min).
    private static let reach: Int64 = 16 * 3600
}

/// Caches the offsets of (UTC) days with a single offset: a sheet asks for the same few days a thousand times, and each
/// Foundation call takes a lock and a calendar. Days share 256 places, and a later one takes over an earlier one's.
private final class OffsetMemory: Sendable {
    /// A day and its offset in one number, so that both are read at once.
    private let places = InlineArray<256, Atomic<Int64>> { _ in Atomic(0) }
    /// Makes every offset positive, and a place that was never used none.
    private static let shift: Int64 = 1 << 19

    func offset(onDay day: Int64) -> Int64? {
        let kept = places[Int(day & 255)].load(ordering: .relaxed)
        let offset = kept & 0xF_FFFF
        return offset != 0 && kept >> 20 == day ? offset - Self.shift : nil
    }

    func keep(_ offset: Int64, onDay day: Int64) {
        places[Int(day & 255)].store(day << 20 | (offset + Self.shift), ordering: .relaxed)
    }
}
