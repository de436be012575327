/// Whether a name is said as it is spelled, so that nobody has to ask how. A guess from the letters: it errs towards
/// asking.
package enum PlainSpelling {
    package static func isSaid(_ name: String) -> Bool {
        let words = name.split { !$0.isLetter && $0 != "'" && $0 != "’" }.map { $0.lowercased() }
        return !words.isEmpty && words.allSatisfy(isPlain)
    }

    /// Pairs that an English reader stumbles over, `^` and `$` for the beginning and the end of a word.
    private static let stumbles = [
        "^ng", "^nk", "^mb", "^nd", "^nj", "^nw", "^mn", "^tz", "^ts", "^hs", "^zh", "^dz", "^sz", "^cz", "^kw", "^gb",
        "^wl", "^ll", "^qi", "^x", "^dh", "^ewa", "cz", "sz", "dz", "rz", "bh", "mh", "ddh", "gj", "fj", "tj", "ii",
        "uu", "uw", "ij", "aoi", "eoi", "uye", "hsi", "ieu", "iew", "oeu", "aeu", "eaux", "iao", "uo", "kpe", "vsk",
        "wsk", "ukw",
    ]

    private static func isPlain(_ word: String) -> Bool {
        guard word.unicodeScalars.allSatisfy({ $0.isASCII || $0 == "’" }) else { return false }
        let marked = "^\(word)$"
        return !stumbles.contains { marked.contains($0) } && mostConsonants(word) < 4
    }

    private static func mostConsonants(_ word: String) -> Int {
        var (row, most) = (0, 0)
        for letter in word {
            row = "aeiouy'’".contains(letter) ? 0 : row + 1
            most = max(most, row)
        }
        return most
    }
}
