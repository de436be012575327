/// Thai in Latin letters, roughly as Thais spell their names; ICU's output is for scholars.
enum Thai {
    /// - Returns: `nil` for a word without Thai letters.
    static func latin(_ word: String) -> String? {
        guard word.unicodeScalars.contains(where: { (0xE00...0xE7F).contains($0.value) }) else { return nil }
        var pieces: [String] = []
        for scalar in word.unicodeScalars {
            switch scalar {
            // The mark that silences the letter before it.
            case "\u{E4C}": _ = pieces.popLast()
            case "\u{E0D}": pieces.append(pieces.isEmpty ? "y" : "n")
            default: pieces.append(letters[scalar] ?? "")
            }
        }
        return pieces.joined()
    }

    private static let letters: [Unicode.Scalar: String] = [
        "ก": "k", "ข": "kh", "ฃ": "kh", "ค": "kh", "ฅ": "kh", "ฆ": "kh", "ง": "ng", "จ": "j", "ฉ": "ch", "ช": "ch",
        "ซ": "s", "ฌ": "ch", "ฎ": "d", "ฏ": "t", "ฐ": "th", "ฑ": "th", "ฒ": "th", "ณ": "n", "ด": "d", "ต": "t",
        "ถ": "th", "ท": "th", "ธ": "th", "น": "n", "บ": "b", "ป": "p", "ผ": "ph", "ฝ": "f", "พ": "ph", "ฟ": "f",
        "ภ": "ph", "ม": "m", "ย": "y", "ร": "r", "ฤ": "rue", "ล": "l", "ว": "w", "ศ": "s", "ษ": "s", "ส": "s",
        "ห": "h", "ฬ": "l", "ฮ": "h", "ะ": "a", "ั": "a", "า": "a", "ำ": "am", "ิ": "i", "ี": "i", "ึ": "ue",
        "ื": "ue", "ุ": "u", "ู": "u", "เ": "e", "แ": "ae", "โ": "o", "ใ": "ai", "ไ": "ai",
    ]
}
