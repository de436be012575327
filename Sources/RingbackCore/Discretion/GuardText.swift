/// A text in words, numbers and marks, as the promise guard reads it.
struct GuardText {
    struct Token {
        /// Lower case, without accents; a number as written, "4:30".
        let text: String
        let from: Int
        let to: Int
        let isCapital: Bool
        let kind: Kind
        /// Nothing stands between it and the one before.
        let isGlued: Bool
    }

    enum Kind { case word, number, mark }

    let scalars: [Unicode.Scalar]
    let tokens: [Token]

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        tokens = Self.read(scalars)
    }

    func written(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range])
        return String(text)
    }

    private static func read(_ scalars: [Unicode.Scalar]) -> [Token] {
        var tokens: [Token] = []
        var at = 0
        while at < scalars.count {
            let first = scalars[at]
            if first.properties.isWhitespace {
                at += 1
                continue
            }
            let (end, kind): (Int, Kind) =
                if isDigit(first) { (endOfNumber(scalars, at), .number) } else if isLetter(first) {
                    (endOfWord(scalars, at), .word)
                } else { (at + 1, .mark) }
            var text = ""
            for scalar in scalars[at..<end] { text.unicodeScalars.append(contentsOf: folded(scalar)) }
            var stop = end
            if kind == .word, let half = halfOfDay(scalars, at, end) { (text, stop) = half }
            tokens.append(
                Token(
                    text: text, from: at, to: stop, isCapital: first.properties.isUppercase, kind: kind,
                    isGlued: tokens.last?.to == at))
            at = stop
        }
        return tokens
    }

    /// "a.m.", "p. m.": one word.
    private static func halfOfDay(_ scalars: [Unicode.Scalar], _ at: Int, _ end: Int) -> (String, Int)? {
        guard end == at + 1, let half = ["a": "am", "p": "pm"][String(scalars[at]).lowercased()] else { return nil }
        var next = end
        guard next < scalars.count, scalars[next] == "." else { return nil }
        next += 1
        if next < scalars.count, scalars[next].properties.isWhitespace { next += 1 }
        guard next < scalars.count, scalars[next] == "m" || scalars[next] == "M" else { return nil }
        next += 1
        if next < scalars.count, isLetter(scalars[next]) { return nil }
        if next < scalars.count, scalars[next] == "." { next += 1 }
        return (half, next)
    }

    /// With what holds digits together: 4:30, 12/3, 1,200, 555-0142.
    private static func endOfNumber(_ scalars: [Unicode.Scalar], _ at: Int) -> Int {
        var end = at + 1
        while end < scalars.count {
            if isDigit(scalars[end]) {
                end += 1
            } else if ":.,/-".unicodeScalars.contains(scalars[end]), end + 1 < scalars.count,
                isDigit(scalars[end + 1])
            {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    private static func endOfWord(_ scalars: [Unicode.Scalar], _ at: Int) -> Int {
        var end = at + 1
        while end < scalars.count {
            let scalar = scalars[end]
            let isWithin = end + 1 < scalars.count && isLetter(scalars[end + 1])
            guard isLetter(scalar) || isAccent(scalar) || ((scalar == "'" || scalar == "’") && isWithin) else { break }
            end += 1
        }
        return end
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }
    private static func isAccent(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

    private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
        "á": "a", "à": "a", "â": "a", "ä": "a", "ã": "a", "é": "e", "è": "e", "ê": "e", "ë": "e", "í": "i", "ì": "i",
        "î": "i", "ï": "i", "ó": "o", "ò": "o", "ô": "o", "ö": "o", "õ": "o", "ú": "u", "ù": "u", "û": "u", "ü": "u",
        "ñ": "n", "ç": "c", "’": "'",
    ]

    private static func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        if isAccent(scalar) { return [] }
        return scalar.properties.lowercaseMapping.unicodeScalars.map { plain[$0] ?? $0 }
    }
}
