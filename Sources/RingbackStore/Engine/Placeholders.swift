/// Finds and rewrites `$n` outside quotes.
package enum Placeholders {
    /// The statement with each `$n` turned into `$(n + offset)`.
    static func shifted(_ sql: String, by offset: Int) -> String {
        guard offset > 0 else { return sql }
        return rewritten(sql) { number in "$\(number + offset)" }
    }

    /// The statement with `?n` for `$n`.
    ///
    /// SQLite takes `$1` for a *name* and numbers names by first appearance: `… $2 … $1` would silently be bound the
    /// wrong way round. `?n` is a number.
    package static func asQuestionMarks(_ sql: String) -> String {
        rewritten(sql) { number in "?\(number)" }
    }

    private static func rewritten(_ sql: String, _ replacement: (Int) -> String) -> String {
        var out: [UInt8] = []
        var quote: UInt8?
        var number: Int?
        out.reserveCapacity(sql.utf8.count + 16)

        func finishNumber() {
            if let found = number { out += found == 0 ? Array("$".utf8) : Array(replacement(found).utf8) }
            number = nil
        }

        for byte in sql.utf8 {
            if let found = number, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
                number = found * 10 + Int(byte - UInt8(ascii: "0"))
                continue
            }
            finishNumber()
            if quote == byte {
                quote = nil
            } else if quote == nil, byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
                quote = byte
            }
            if quote == nil, byte == UInt8(ascii: "$") { number = 0 } else { out.append(byte) }
        }
        finishNumber()
        return String(decoding: out, as: UTF8.self)
    }
}
