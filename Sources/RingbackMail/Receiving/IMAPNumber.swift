import Foundation

/// Numbers from an IMAP server: unsigned 32 bits (RFC 3501, section 9). Larger ones are invalid.
enum IMAPNumber {
    static func read(_ digits: some StringProtocol) -> Int64? {
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return UInt32(digits).map(Int64.init)
    }

    /// A size; servers do send more than 32 bits, which counts as the largest.
    static func size(_ digits: some StringProtocol) -> Int? {
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return UInt32(digits).map(Int.init) ?? Int(UInt32.max)
    }

    /// A UID, never 0.
    static func uid(_ digits: some StringProtocol) -> Int64? { read(digits).flatMap { $0 > 0 ? $0 : nil } }

    /// `[UIDNEXT 12]` and the like.
    static func after(_ mark: String, in line: String) -> Int64? {
        guard let place = line.range(of: mark, options: .caseInsensitive) else { return nil }
        return read(line[place.upperBound...].prefix { $0.isNumber })
    }

    /// `* 12 EXISTS` and the like.
    static func before(_ mark: String, in line: String) -> Int64? {
        guard line.hasPrefix("* "), line.uppercased().hasSuffix(mark) else { return nil }
        return read(line.dropFirst(2).prefix { $0.isNumber })
    }
}

/// Counted bytes announced as `{12}` (RFC 3501, section 4.3; RFC 7888).
enum IMAPLiteral {
    /// The size of the literal announced at the end of a line; beyond 32 bits it counts as the largest, so that size
    /// limits refuse it.
    static func size(announcedBy line: some BidirectionalCollection<UInt8>) -> Int? {
        guard line.last == UInt8(ascii: "}"), let open = line.lastIndex(of: UInt8(ascii: "{")) else { return nil }
        var digits = String(decoding: line[line.index(after: open)...].dropLast(), as: UTF8.self)
        if digits.last == "+" { digits.removeLast() }
        return IMAPNumber.size(digits)
    }
}
