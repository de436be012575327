/// The single byte range that `Range` asks for (RFC 9110, section 14): always within the file.
package enum ByteRange: Equatable, Sendable {
    case part(Range<Int>)
    /// It begins past the end.
    case outside

    /// Reads `bytes=0-`, `bytes=100-199`, `bytes=-50`. Numbers too large to hold count as the largest.
    /// - Returns: `nil` if the whole file is to be sent: for several ranges, and for invalid ones.
    package init?(_ header: String, of size: Int) {
        guard header.hasPrefix("bytes=") else { return nil }
        let ends = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2 else { return nil }
        switch (Self.number(ends[0]), Self.number(ends[1])) {
        case (let first?, let last?) where first <= last:
            self = first < size ? .part(first..<(last < size ? last + 1 : size)) : .outside
        case (let first?, nil) where ends[1].isEmpty:
            self = first < size ? .part(first..<size) : .outside
        case (nil, let count?) where ends[0].isEmpty:
            self = count > 0 && size > 0 ? .part((size - min(count, size))..<size) : .outside
        default: return nil
        }
    }

    private static func number(_ digits: Substring) -> Int? {
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(digits) ?? .max
    }
}
