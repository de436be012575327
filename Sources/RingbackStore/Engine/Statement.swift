/// A query's text without its values, as literals of the program.
///
/// A connection has nearly always prepared it before, and then needs no text: the statement is identified by the
/// *addresses* of its literals. Only text to be prepared is written out.
package struct Statement: Sendable {
    enum Piece: Sendable {
        case literal(StaticString)
        /// The place of the next value.
        case value
        /// A literal that numbers its values itself, from 1.
        case numbered(StaticString, arguments: Int)
        /// With a hash of it, which is not worked out anew for each use.
        case composed(String, mark: UInt64)
    }

    private var pieces: [Piece] = []
    private var fingerprint: UInt64 = 0

    init(capacity: Int = 1) { pieces.reserveCapacity(capacity) }

    mutating func append(_ piece: Piece) {
        pieces.append(piece)
        fingerprint = (fingerprint &+ piece.mark) &* 0x9E37_79B9_7F4A_7C15
        fingerprint ^= fingerprint >> 29
    }

    mutating func append(_ other: Statement) {
        for piece in other.pieces { append(piece) }
    }

    /// The text, with `$1`, `$2` … for the values.
    package var sql: String {
        var sql = ""
        var count = 0
        for piece in pieces {
            switch piece {
            case .literal(let text): sql += text.description
            case .value:
                count += 1
                sql += "$\(count)"
            case .numbered(let text, let arguments):
                sql += Placeholders.shifted(text.description, by: count)
                count += arguments
            case .composed(let text, _): sql += text
            }
        }
        return sql
    }
}

extension Statement: Hashable {
    package static func == (left: Self, right: Self) -> Bool {
        left.fingerprint == right.fingerprint && left.pieces.count == right.pieces.count
            && zip(left.pieces, right.pieces).allSatisfy(Piece.areSame)
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }
}

extension Statement.Piece {
    /// Differs between different pieces.
    fileprivate var mark: UInt64 {
        switch self {
        case .literal(let text): text.place
        case .value: 1
        case .numbered(let text, _): text.place ^ 2
        case .composed(_, let mark): mark
        }
    }

    /// Literals at the same address are the same; equal ones elsewhere are merely prepared again.
    fileprivate static func areSame(_ left: Self, _ right: Self) -> Bool {
        switch (left, right) {
        case (.literal(let left), .literal(let right)), (.numbered(let left, _), .numbered(let right, _)):
            left.place == right.place && left.length == right.length
        case (.value, .value): true
        case (.composed(let left, let one), .composed(let right, let other)): one == other && left == right
        default: false
        }
    }
}

extension StaticString {
    /// The text's address, or the text itself if it is one character stored in place of an address.
    fileprivate var place: UInt64 {
        hasPointerRepresentation ? UInt64(UInt(bitPattern: utf8Start)) : UInt64(unicodeScalar.value)
    }

    fileprivate var length: Int { hasPointerRepresentation ? utf8CodeUnitCount : 1 }
}
