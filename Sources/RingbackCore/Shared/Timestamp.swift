/// An instant: milliseconds since 1970-01-01 00:00 UTC. What is stored and compared; only ``OfficeHours`` turns it
/// into a day or an hour of somebody's office.
package struct Timestamp: Hashable, Comparable, Sendable {
    package var milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    package static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }

    package func adding(seconds: Int64) -> Self { Self(milliseconds: milliseconds + seconds * 1000) }
    package func adding(milliseconds more: Int64) -> Self { Self(milliseconds: milliseconds + more) }

    /// Whole seconds from the other instant to this one; negative when this one is earlier.
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

    /// The same characters into a buffer of ``textLength`` bytes.
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
    /// Quotient and remainder with the remainder never negative, so that instants before 1970 fall on the right day.
    package func floored(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
