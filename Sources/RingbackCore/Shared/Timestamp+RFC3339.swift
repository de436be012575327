extension Timestamp {
    /// Parses RFC 3339: `2026-11-24T15:04:05Z`, with fractional seconds, with an offset. A leap second counts as the
    /// first of the next minute; fractions below a millisecond are dropped; times outside ``Timestamp``'s range are
    /// refused.
    package init?(rfc3339 text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes.count <= 35, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t"),
            let day = Workday(String(text.prefix(10))),
            let hour = bytes.number(at: 11, upTo: 23), bytes[13] == UInt8(ascii: ":"),
            let minute = bytes.number(at: 14, upTo: 59), bytes[16] == UInt8(ascii: ":"),
            let second = bytes.number(at: 17, upTo: 60)
        else { return nil }
        var at = 19
        var milliseconds: Int64 = 0
        if bytes[at] == UInt8(ascii: ".") {
            let digits = bytes[(at + 1)...].prefix { (48...57).contains($0) }
            guard !digits.isEmpty else { return nil }
            milliseconds = digits.prefix(3).reduce(0) { $0 * 10 + Int64($1 - 48) }
            for _ in digits.count..<max(3, digits.count) { milliseconds *= 10 }
            at += 1 + digits.count
        }
        guard let offset = Self.offset(bytes[at...]) else { return nil }
        let seconds = (day.daysSince1970 * 24 + hour) * 3600 + minute * 60 + second - offset
        self.init(exactly: seconds * 1000 + milliseconds)
    }

    /// Seconds east of UTC: `Z`, `+05:30`, `-08:00`.
    private static func offset(_ bytes: ArraySlice<UInt8>) -> Int64? {
        let bytes = Array(bytes)
        if bytes.count == 1, bytes[0] == UInt8(ascii: "Z") || bytes[0] == UInt8(ascii: "z") { return 0 }
        guard bytes.count == 6, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
            let hours = bytes.number(at: 1, upTo: 23), bytes[3] == UInt8(ascii: ":"),
            let minutes = bytes.number(at: 4, upTo: 59)
        else { return nil }
        return (bytes[0] == UInt8(ascii: "-") ? -1 : 1) * (hours * 3600 + minutes * 60)
    }
}

extension [UInt8] {
    /// Two digits as a number, if both are digits and within the limit.
    fileprivate func number(at place: Int, upTo limit: Int64) -> Int64? {
        guard place + 1 < count, (48...57).contains(self[place]), (48...57).contains(self[place + 1]) else {
            return nil
        }
        let value = Int64(self[place] - 48) * 10 + Int64(self[place + 1] - 48)
        return value <= limit ? value : nil
    }
}
