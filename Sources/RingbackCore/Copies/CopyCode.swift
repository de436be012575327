/// What stands at the foot of a clean copy, to be scanned or typed: it says whether the copy is still current.
///
/// Seven signs by chance and a check sign, of 23 that cannot be taken for one another: no 0 or O, 1 or I or L, 2 or Z,
/// 5 or S, 8 or B, no 6 beside G, no U beside V. 23 is prime, so that one wrong sign, or two neighbours that changed
/// places, are always noticed.
package struct CopyCode: Hashable, Sendable {
    /// Without the hyphen: "KQ4M7RT3".
    package let text: String

    /// As printed: "KQ4M-7RT3".
    package var shown: String { "\(text.prefix(4))-\(text.suffix(4))" }

    package static let length = 8
    private static let signs = Array("3479ACDEFHJKMNPQRTVWXYG")

    /// - Parameter randomness: unpredictable.
    package init(randomness: UInt64) {
        var (rest, values) = (randomness, [Int]())
        for _ in 1..<Self.length {
            values.append(Int(rest % UInt64(Self.signs.count)))
            rest /= UInt64(Self.signs.count)
        }
        values.append(Self.check(values))
        text = String(values.map { Self.signs[$0] })
    }

    /// As somebody typed or scanned it: in any case, with spaces and hyphens anywhere, or with the address around it.
    /// - Throws: ``CopyError/misspelt(_:)``.
    package init(typed: String) throws(CopyError) {
        let last = typed.split(separator: "/").last.map(String.init) ?? typed
        let signs = last.uppercased().filter { $0.isLetter || $0.isNumber }
        let values = signs.compactMap { Self.signs.firstIndex(of: $0) }
        guard signs.count == Self.length, values.count == Self.length,
            Self.check(Array(values.dropLast())) == values.last
        else { throw .misspelt(String(typed.prefix(40))) }
        text = signs
    }

    /// As stored.
    package init(stored text: String) { self.text = text }

    private static func check(_ values: [Int]) -> Int {
        values.enumerated().reduce(0) { $0 + ($1.offset + 2) * $1.element } % signs.count
    }
}
