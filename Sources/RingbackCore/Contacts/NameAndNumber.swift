/// A name typed together with a number into one field; if there are several numbers, ``number`` holds them all.
package struct NameAndNumber: Equatable, Sendable {
    /// Empty if there are only numbers.
    package let name: String
    package let number: String

    /// - Returns: `nil` if the text has no run of seven or more digits that could be a number.
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
            // A slash can join two numbers into one piece.
            if (7...30).contains(digits) { found = (found?.lowerBound ?? start)..<end }
            start = end
        }
        guard let best = found else { return nil }
        // A word that runs into the digits makes a reference, not a number.
        if best.upperBound < signs.count, signs[best.upperBound].isLetter { return nil }
        if best.lowerBound > 0, signs[best.lowerBound - 1].isLetter { return nil }
        number = Self.trimmed(signs[best])
        name = Self.trimmed(signs[..<best.lowerBound] + [" "] + signs[best.upperBound...])
    }

    private static func begins(_ sign: Character) -> Bool { sign.isWholeNumber || sign == "+" || sign == "(" }
    private static func belongs(_ sign: Character) -> Bool {
        sign.isWholeNumber || "+()-./ \u{A0}\u{2011}".contains(sign)
    }

    /// Without the separators between the two.
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
