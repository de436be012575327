/// A name that somebody typed together with a number into one field; of several numbers all are the number's.
package struct NameAndNumber: Equatable, Sendable {
    /// Empty where there are numbers alone.
    package let name: String
    package let number: String

    /// - Returns: `nil` when the text has no piece of seven digits or more that could be a number.
    package init?(_ text: String) {
        let signs = Array(text)
        var found: Range<Int>?
        var start = 0
        while start < signs.count {
            guard Self.begins(signs[start]) else {
                start += 1
                continue
            }
            var end = start
            while end < signs.count, Self.belongs(signs[end]) { end += 1 }
            let digits = signs[start..<end].filter(\.isWholeNumber).count
            // With a stroke between them, two stand in one piece.
            if (7...30).contains(digits) { found = (found?.lowerBound ?? start)..<end }
            start = end
        }
        guard let best = found else { return nil }
        // A word that runs into the digits is a reference, not a number.
        if best.upperBound < signs.count, signs[best.upperBound].isLetter { return nil }
        if best.lowerBound > 0, signs[best.lowerBound - 1].isLetter { return nil }
        number = Self.trimmed(signs[best])
        name = Self.trimmed(signs[..<best.lowerBound] + [" "] + signs[best.upperBound...])
    }

    private static func begins(_ sign: Character) -> Bool { sign.isWholeNumber || sign == "+" || sign == "(" }
    private static func belongs(_ sign: Character) -> Bool {
        sign.isWholeNumber || "+()-./ \u{A0}\u{2011}".contains(sign)
    }

    /// Without what stood between the two.
    private static func trimmed(_ signs: some Sequence<Character>) -> String {
        String(signs).split(separator: " ").joined(separator: " ")
            .trimming { $0 == " " || $0 == "," || $0 == ";" || $0 == ":" || $0 == "-" || $0 == "/" }
    }
}

extension String {
    fileprivate func trimming(_ drop: (Character) -> Bool) -> String {
        var text = self[...]
        while let first = text.first, drop(first) { text.removeFirst() }
        while let last = text.last, drop(last) { text.removeLast() }
        return String(text)
    }
}
