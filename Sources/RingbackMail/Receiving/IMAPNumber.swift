import Foundation

/// Numbers as an IMAP server says them: 32 bits without a sign (RFC 3501, section 9). What is larger is none.
enum IMAPNumber {
    static func read(_ digits: some StringProtocol) -> Int64? {
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return UInt32(digits).map(Int64.init)
    }

    /// A size; one of more than 32 bits, which servers do say, counts as the largest.
    static func size(_ digits: some StringProtocol) -> Int? {
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return UInt32(digits).map(Int.init) ?? Int(UInt32.max)
    }

    /// A UID, which is never 0.
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

/// Bytes that a server says by their number, `{12}`, before they come (RFC 3501, section 4.3; RFC 7888).
enum IMAPLiteral {
    /// The size of the literal that a line ends by announcing; one larger than 32 bits is as good as the largest, so that
    /// whoever has a limit refuses it.
    static func size(announcedBy line: some BidirectionalCollection<UInt8>) -> Int? {
        guard line.last == UInt8(ascii: "}"), let open = line.lastIndex(of: UInt8(ascii: "{")) else { return nil }
        var digits = String(decoding: line[line.index(after: open)...].dropLast(), as: UTF8.self)
        if digits.last == "+" { digits.removeLast() }
        return IMAPNumber.size(digits)
    }
}
