/// An instant: milliseconds since 1970-01-01 00:00 UTC. This is what is stored and compared; only ``OfficeHours`` turns
/// it into a day or hour of an office.
///
/// Always within ``earliest`` to ``latest``, so that arithmetic never traps and every zone shows a four-digit year:
/// values outside are clamped. Read numbers from outside with ``init(exactly:)``.
package struct Timestamp: Hashable, Comparable, Sendable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = min(max(milliseconds, Self.limits.lowerBound), Self.limits.upperBound)
    }

    /// - Returns: `nil` for a number outside these years.
    package init?(exactly milliseconds: Int64) {
        guard Self.limits.contains(milliseconds) else { return nil }
        self.init(milliseconds: milliseconds)
    }

    /// 0001-01-02 00:00 to 9999-12-30 23:59:59.999 UTC: a day less at either end, for the zones.
    private static let limits: ClosedRange<Int64> = -62_135_510_400_000...253_402_214_399_999

    package static let earliest = Self(milliseconds: limits.lowerBound)
    package static let latest = Self(milliseconds: limits.upperBound)

    package static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }

    package func adding(seconds: Int64) -> Self {
        let (more, isOver) = seconds.multipliedReportingOverflow(by: 1000)
        return isOver ? (seconds < 0 ? Self.earliest : Self.latest) : adding(milliseconds: more)
    }

    package func adding(milliseconds more: Int64) -> Self {
        let (sum, isOver) = milliseconds.addingReportingOverflow(more)
        return isOver ? (more < 0 ? Self.earliest : Self.latest) : Self(milliseconds: sum)
    }

    /// Whole seconds from the other instant to this one; negative if this one is earlier.
    package func seconds(since other: Self) -> Int64 { (milliseconds - other.milliseconds) / 1000 }
}

extension Timestamp: Codable {
    package init(from decoder: any Decoder) throws {
        self.init(milliseconds: try decoder.singleValueContainer().decode(Int64.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }
}

extension Timestamp {
    /// RFC 3339 in UTC with milliseconds, as the API writes it: `2026-11-24T15:04:05.678Z`.
    package var rfc3339: String {
        String(unsafeUninitializedCapacity: Self.textLength) { out in
            writeRFC3339(to: out)
            return Self.textLength
        }
    }

    package static var textLength: Int { 24 }

    /// The same characters, written to a buffer of ``textLength`` bytes.
    package func writeRFC3339(to out: UnsafeMutableBufferPointer<UInt8>) {
        let (days, inDay) = milliseconds.floored(by: 86_400_000)
        let day = Workday(daysSince1970: days)
        func put(_ value: Int64, at start: Int, digits: Int) {
            var value = value
            for place in stride(from: start + digits - 1, through: start, by: -1) {
                out[place] = UInt8(48 + value % 10)
                value /= 10
            }
        }
        put(Int64(day.year), at: 0, digits: 4)
        out[4] = 45
        put(Int64(day.month), at: 5, digits: 2)
        out[7] = 45
        put(Int64(day.day), at: 8, digits: 2)
        out[10] = 84
        put(inDay / 3_600_000, at: 11, digits: 2)
        out[13] = 58
        put(inDay / 60_000 % 60, at: 14, digits: 2)
        out[16] = 58
        put(inDay / 1000 % 60, at: 17, digits: 2)
        out[19] = 46
        put(inDay % 1000, at: 20, digits: 3)
        out[23] = 90
    }
}

extension Int64 {
    /// Quotient and remainder, the remainder never negative, so that instants before 1970 fall on the right day.
    package func floored(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
